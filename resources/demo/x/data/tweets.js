window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2039573539845046273"
          ],
          "editableUntil": "2026-04-02T06:20:00.000Z",
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
        "68"
      ],
      "favorite_count": "2",
      "id_str": "2039573539845046273",
      "truncated": false,
      "retweet_count": "0",
      "id": "2039573539845046273",
      "created_at": "Thu Apr 02 05:20:00 +0000 2026",
      "favorited": false,
      "full_text": "Open again. I kept the door shut for three weeks and nobody knocked.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031221292266422273"
          ],
          "editableUntil": "2026-03-10T05:11:09.000Z",
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
        "76"
      ],
      "favorite_count": "2",
      "id_str": "2031221292266422273",
      "truncated": false,
      "retweet_count": "0",
      "id": "2031221292266422273",
      "created_at": "Tue Mar 10 04:11:09 +0000 2026",
      "favorited": false,
      "full_text": "For followers only, while it lasts: the tomatoes on the roof have names now.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1958522159231926273"
          ],
          "editableUntil": "2025-08-21T14:30:45.000Z",
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
        "52"
      ],
      "favorite_count": "2",
      "id_str": "1958522159231926273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1958522159231926273",
      "created_at": "Thu Aug 21 13:30:45 +0000 2025",
      "favorited": false,
      "full_text": "Eighteen pallets, one thermometer, no sleep. A poem.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1863493302481846273"
          ],
          "editableUntil": "2024-12-02T09:00:00.000Z",
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
        "50"
      ],
      "favorite_count": "2",
      "id_str": "1863493302481846273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1863493302481846273",
      "created_at": "Mon Dec 02 08:00:00 +0000 2024",
      "favorited": false,
      "full_text": "Ask a machine about reefers and it sends you fish.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1790271366230966273"
          ],
          "editableUntil": "2024-05-14T07:42:10.000Z",
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
        "urls": [
          {
            "url": "https://t.co/invented01",
            "expanded_url": "https://example.org/berth-212",
            "display_url": "example.org/berth-212"
          }
        ]
      },
      "display_text_range": [
        "0",
        "74"
      ],
      "favorite_count": "2",
      "id_str": "1790271366230966273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1790271366230966273",
      "created_at": "Tue May 14 06:42:10 +0000 2024",
      "favorited": false,
      "full_text": "Sunrise over berth 212 &amp; a very patient crane. https://t.co/invented01",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1790790625260470273"
          ],
          "editableUntil": "2024-05-15T18:05:31.000Z",
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
        "43"
      ],
      "favorite_count": "2",
      "id_str": "1790790625260470273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1790790625260470273",
      "created_at": "Wed May 15 17:05:31 +0000 2024",
      "favorited": false,
      "full_text": "@teo_quay agreed, and bring the good gloves",
      "lang": "en",
      "in_reply_to_status_id_str": "1790678000000000001",
      "in_reply_to_status_id": "1790678000000000001",
      "in_reply_to_user_id_str": "2310000777",
      "in_reply_to_user_id": "2310000777",
      "in_reply_to_screen_name": "teo_quay"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1709678276244406273"
          ],
          "editableUntil": "2023-10-04T22:14:00.000Z",
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
        "72"
      ],
      "favorite_count": "2",
      "id_str": "1709678276244406273",
      "truncated": false,
      "retweet_count": "0",
      "id": "1709678276244406273",
      "created_at": "Wed Oct 04 21:14:00 +0000 2023",
      "favorited": false,
      "full_text": "RT @pier_notes: an invented line about fog that the archive cuts off he…",
      "lang": "en"
    }
  }
]
