window.YTD.account_timezone.part0 = [
  {
    "accountTimezone": {
      "accountId": "2310000042",
      "timeZone": "Pacific Time (US & Canada)"
    }
  }
]
