"""Snapchat: “My Data”, as JSON or as pages, in one ZIP or many."""
