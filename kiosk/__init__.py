"""Guides the citizen: from a touch on the screen to a signed submission in the city's hands."""
