window.YTD.personalization.part0 = [
  {
    "p13nData": {
      "demographics": {
        "languages": [
          {
            "language": "English",
            "isDisabled": false
          }
        ],
        "genderInfo": {
          "gender": "unknown"
        }
      },
      "interests": {
        "interests": [
          {
            "name": "Container shipping",
            "isDisabled": false
          },
          {
            "name": "Gardening",
            "isDisabled": true
          }
        ],
        "partnerInterests": [],
        "audienceAndAdvertisers": {
          "lookalikeAdvertisers": [],
          "advertisers": [
            "@invented_gloves"
          ],
          "doNotReachAdvertisers": [],
          "numAudiences": "1"
        },
        "shows": []
      },
      "locationHistory": [
        {
          "country": "US",
          "region": "California"
        }
      ],
      "inferredAgeInfo": {
        "age": [
          "35-49"
        ],
        "birthDate": ""
      }
    }
  }
]
