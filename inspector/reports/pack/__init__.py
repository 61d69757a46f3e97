"""The evidence pack: one writer for each format over the same rows, the bag around them, and its check."""
