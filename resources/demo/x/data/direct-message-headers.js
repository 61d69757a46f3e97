window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation": {
      "conversationId": "2310000042-2310000777",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "2310000042",
            "senderId": "2310000777",
            "id": "1840889359360851971",
            "createdAt": "2024-09-30T22:59:59.999Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "2310000042",
            "senderId": "2310000777",
            "id": "1796814207841206275",
            "createdAt": "2024-06-01T08:01:05.000Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "2310000777",
            "senderId": "2310000042",
            "id": "1796813935714762755",
            "createdAt": "2024-06-01T08:00:00.120Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "2310000042",
            "senderId": "2310000777",
            "id": "1797236721054646275",
            "createdAt": "2024-06-02T12:00:00.000Z"
          }
        }
      ]
    }
  }
]
