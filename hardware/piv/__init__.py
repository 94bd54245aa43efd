"""Staff cards: PIV (NIST SP 800-73-4) over the port of a card reader."""
