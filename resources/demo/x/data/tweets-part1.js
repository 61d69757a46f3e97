window.YTD.tweets.part1 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1102049216689078273"
          ],
          "editableUntil": "2019-03-03T04:33:03.000Z",
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
        "42"
      ],
      "favorite_count": "2",
      "id_str": "1102049216689078273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1102049216689078273",
      "created_at": "Sun Mar 03 03:33:03 +0000 2019",
      "favorited": false,
      "full_text": "Night shift bingo: forklift, moon, coffee.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "737946790917046273"
          ],
          "editableUntil": "2016-06-01T11:00:00.000Z",
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
        "19"
      ],
      "favorite_count": "2",
      "id_str": "737946790917046273",
      "truncated": false,
      "retweet_count": "0",
      "id": "737946790917046273",
      "created_at": "Wed Jun 01 10:00:00 +0000 2016",
      "favorited": false,
      "full_text": "New town, same sea.",
      "lang": "en"
    }
  }
]
