"""Qt models over what a case holds; they show and map roles, and hold no more than they must."""
