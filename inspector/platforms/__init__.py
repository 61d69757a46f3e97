"""One package for each platform: recognise an archive, name its members, read them to records and facts."""
