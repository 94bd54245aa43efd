"""Sealed submissions on disk until the city has acknowledged them; ciphertext only."""
