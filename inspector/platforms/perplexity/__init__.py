"""Perplexity: threads as browser add-ons copy them, since there is no export for individuals."""
