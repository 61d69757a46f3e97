window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1700000000000000101",
      "fullText": "somebody else's invented post about cranes",
      "expandedUrl": "https://twitter.com/i/web/status/1700000000000000101"
    }
  },
  {
    "like": {
      "tweetId": "1700000000000000102",
      "expandedUrl": "https://twitter.com/i/web/status/1700000000000000102"
    }
  }
]
