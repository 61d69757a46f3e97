window.YTD.community_tweet.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1886009723057078273"
          ],
          "editableUntil": "2025-02-02T12:12:13.000Z",
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
        "61"
      ],
      "favorite_count": "2",
      "id_str": "1886009723057078273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1886009723057078273",
      "created_at": "Sun Feb 02 11:12:13 +0000 2025",
      "favorited": false,
      "full_text": "To the balcony growers: mint is not a plan, it is a takeover.",
      "lang": "en",
      "community_id": "1500000000000000001"
    }
  }
]
