"""The way out: evidence packs, letters and other files that leave the program."""
