"""Le Chat by Mistral, called Vibe since 2026: one file for each chat."""
