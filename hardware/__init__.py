"""Speaks to devices: cards and readers, scanner, printer, security module. Knows nothing of the kiosk."""
