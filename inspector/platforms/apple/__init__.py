"""Apple: what the page on data and privacy gives out, account tables and iCloud's folders."""
