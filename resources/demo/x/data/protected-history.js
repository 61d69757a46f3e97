window.YTD.protected_history.part0 = [
  {
    "protectedHistory": {
      "protectedAt": "2026-03-08T18:00:00.000Z",
      "action": "Protect"
    }
  },
  {
    "protectedHistory": {
      "protectedAt": "2026-04-01T18:00:00.000Z",
      "action": "Unprotect"
    }
  }
]
