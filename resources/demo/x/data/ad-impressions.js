window.YTD.ad_impressions.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adImpressions": {
          "impressions": [
            {
              "deviceInfo": {
                "osType": "Android"
              },
              "displayLocation": "TimelineHome",
              "advertiserInfo": {
                "advertiserName": "Invented Gloves",
                "screenName": "@invented_gloves"
              },
              "impressionTime": "2026-05-29 07:08:09"
            }
          ]
        }
      }
    }
  }
]
