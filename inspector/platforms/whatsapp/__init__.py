"""WhatsApp: chats as the phone exports them, and the account report."""
