"""Keys that never leave their keeper: the device's seal."""
