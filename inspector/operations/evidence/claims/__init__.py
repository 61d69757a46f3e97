"""Claim worksheets and the summary for a complaint, looked up in a case."""
