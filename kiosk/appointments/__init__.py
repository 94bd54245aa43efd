"""The city's appointment system and its list of what lies ready, as the kiosk speaks to them."""
