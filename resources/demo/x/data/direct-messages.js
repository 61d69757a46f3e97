window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "2310000042-2310000777",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "2310000042",
            "reactions": [],
            "urls": [],
            "text": "Key is under the blue crate.",
            "mediaUrls": [],
            "senderId": "2310000777",
            "id": "1840889359360851971",
            "createdAt": "2024-09-30T22:59:59.999Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "2310000042",
            "reactions": [],
            "urls": [],
            "text": "yes &amp; thank you",
            "mediaUrls": [],
            "senderId": "2310000777",
            "id": "1796814207841206275",
            "createdAt": "2024-06-01T08:01:05.000Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "2310000777",
            "reactions": [],
            "urls": [],
            "text": "Can you water the roof on Saturday?",
            "mediaUrls": [],
            "senderId": "2310000042",
            "id": "1796813935714762755",
            "createdAt": "2024-06-01T08:00:00.120Z"
          }
        }
      ]
    }
  }
]
