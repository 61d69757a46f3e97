"""Google: the export of takeout.google.com, in any language and of any era."""
