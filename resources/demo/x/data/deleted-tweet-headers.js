window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet": {
      "tweet_id": "2059922625131446273",
      "user_id": "2310000042",
      "created_at": "Thu May 28 09:00:00 +0000 2026",
      "deleted_at": "Thu May 28 09:04:10 +0000 2026"
    }
  }
]
