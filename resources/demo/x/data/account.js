window.YTD.account.part0 = [
  {
    "account": {
      "email": "marisol@example.org",
      "createdVia": "web",
      "username": "marisol_chills",
      "accountId": "2310000042",
      "createdAt": "2014-08-19T15:02:11.000Z",
      "accountDisplayName": "Marisol Vantreeve"
    }
  }
]
