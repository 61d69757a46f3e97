"""What the exports of smaller AI assistants share: conversations in JSON, read message by message."""
