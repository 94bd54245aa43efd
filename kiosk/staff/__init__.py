"""Clerk and technician: whose staff card may sign in here, and what the card does for them."""
