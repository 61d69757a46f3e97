"""The pages of the window, one widget each; the window connects them."""
