window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1958522159231926279",
      "createdAt": "2025-08-21T13:30:45.000Z",
      "updatedAt": "2025-08-21T13:30:45.000Z",
      "core": {
        "text": "Eighteen pallets, one thermometer, no sleep. A poem. The second verse is about the alarm that rang for nobody.",
        "urls": [],
        "hashtags": [],
        "mentions": []
      }
    }
  }
]
