"""Smart cards: command and response APDUs, and the readers that carry them."""
