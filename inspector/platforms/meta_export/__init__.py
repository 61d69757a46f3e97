"""What the archives of Facebook, Messenger and Instagram share: one pipeline of Meta's makes them all."""
