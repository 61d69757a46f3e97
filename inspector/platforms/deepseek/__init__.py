"""DeepSeek: the export of all chats."""
