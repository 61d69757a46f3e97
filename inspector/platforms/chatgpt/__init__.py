"""ChatGPT's data export, from the first of April 2023 to those of 2026."""
