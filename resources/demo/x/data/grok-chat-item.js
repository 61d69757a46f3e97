window.YTD.grok_chat_item.part0 = [
  {
    "grokChatItem": {
      "grokMode": {
        "value": "1",
        "name": "Normal",
        "originalName": "NORMAL",
        "annotations": {}
      },
      "accountId": "2310000042",
      "chatId": "1981000000000000042",
      "createdAt": "2025-01-20T13:11:59.692Z",
      "sender": {
        "value": "1",
        "name": "User",
        "originalName": "USER",
        "annotations": {}
      },
      "message": "Why do reefers hum at night?"
    }
  },
  {
    "grokChatItem": {
      "postIds": [
        "1800000000000000001"
      ],
      "grokMode": {
        "value": "1",
        "name": "Normal",
        "originalName": "NORMAL",
        "annotations": {}
      },
      "accountId": "2310000042",
      "chatId": "1981000000000000042",
      "createdAt": "2025-01-20T13:11:59.692Z",
      "sender": {
        "value": "2",
        "name": "Agent",
        "originalName": "AGENT",
        "annotations": {}
      },
      "message": "Their compressors run while the yard is quiet.<grok:render card_id=\"c0ffee\" card_type=\"citation_card\" type=\"render_inline_citation\">\n<argument name=\"citation_id\">1</argument>\n</grok:render>"
    }
  }
]
