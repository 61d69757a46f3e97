"""The report as one page for a browser: no script, nothing loaded."""
