"""Dialogs: what happened, what to decide, what the program is."""
