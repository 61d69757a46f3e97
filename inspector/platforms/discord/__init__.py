"""Reads Discord's data package: the owner's messages, found by the shape of their folders whatever they are called."""
