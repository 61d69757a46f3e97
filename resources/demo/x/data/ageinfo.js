window.YTD.ageinfo.part0 = [
  {
    "ageMeta": {
      "ageInfo": {
        "age": [
          "42"
        ],
        "birthDate": "1984-04-09"
      }
    }
  }
]
