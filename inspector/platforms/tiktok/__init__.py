"""TikTok: the data download as JSON, of both eras, or as text files."""
