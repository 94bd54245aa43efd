"""The chip's side of PIV, for demo and tests."""
