"""The kiosk for ears and keys: what is on the screen is spoken, and everything on it is done by keys."""
