"""Microsoft Copilot for individuals: the one table that the privacy dashboard gives out."""
