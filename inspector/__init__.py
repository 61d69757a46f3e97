"""Shows which of a person's data could have been shared for AI training, when, and according to whom."""

__version__ = "0.1.0"
