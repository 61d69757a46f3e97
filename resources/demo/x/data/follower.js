window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "2310000777",
      "userLink": "https://twitter.com/intent/user?user_id=2310000777"
    }
  }
]
