"""Dates and times as archives write them, declared shape by shape; shared by all platforms."""
