window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2059922625131446273"
          ],
          "editableUntil": "2026-05-28T10:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "25"
      ],
      "favorite_count": "2",
      "id_str": "2059922625131446273",
      "truncated": false,
      "retweet_count": "0",
      "id": "2059922625131446273",
      "created_at": "Thu May 28 09:00:00 +0000 2026",
      "favorited": false,
      "full_text": "Never post before coffee.",
      "lang": "en",
      "deleted_at": "Thu May 28 09:04:10 +0000 2026"
    }
  }
]
