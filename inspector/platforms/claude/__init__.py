"""Claude's data export, from the batches of 2025 to the manifests of 2026."""
