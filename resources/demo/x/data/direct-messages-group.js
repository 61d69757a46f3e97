window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation": {
      "conversationId": "1808000000000000042",
      "messages": [
        {
          "conversationNameUpdate": {
            "initiatingUserId": "2310000777",
            "name": "Roof garden",
            "createdAt": "2024-07-02T10:05:00.000Z"
          }
        },
        {
          "messageCreate": {
            "reactions": [],
            "urls": [],
            "text": "hello all",
            "mediaUrls": [],
            "senderId": "2310000888",
            "id": "1808078409692086275",
            "createdAt": "2024-07-02T10:01:00.000Z"
          }
        },
        {
          "participantsJoin": {
            "initiatingUserId": "2310000042",
            "userIds": [
              "2310000888"
            ],
            "createdAt": "2024-07-02T10:00:30.000Z"
          }
        },
        {
          "joinConversation": {
            "initiatingUserId": "2310000777",
            "participantsSnapshot": [
              "2310000777",
              "2310000042"
            ],
            "createdAt": "2024-07-02T10:00:00.000Z"
          }
        }
      ]
    }
  }
]
