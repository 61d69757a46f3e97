"""Interval algebra, segments, windows and verdicts, each with its reasons: pure functions."""
