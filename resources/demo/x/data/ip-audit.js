window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "2310000042",
      "createdAt": "2026-05-30T13:31:42.908Z",
      "loginIp": "192.0.2.42",
      "loginPortNumber": "0"
    }
  }
]
