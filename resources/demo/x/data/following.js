window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "2310000777",
      "userLink": "https://twitter.com/intent/user?user_id=2310000777"
    }
  }
]
