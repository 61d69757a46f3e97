"""Telegram: the folder that a person exports with Telegram Desktop, machine-readable or as pages."""
