"""Reads X's (Twitter's) archive: `window.YTD…` members of every era, and the tables from before."""
