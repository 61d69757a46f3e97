"""Conversations for review software (Relativity Short Message Format 2.0), written and read back."""
