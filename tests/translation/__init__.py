"""Keeps the window's texts in other languages: finds them in the code, and makes what Qt Linguist and the window read."""
