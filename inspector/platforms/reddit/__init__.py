"""Reads Reddit's data request: flat tables, checked against the sums that come with them."""
