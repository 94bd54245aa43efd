"""`kiosk eid`: the eID card at the command line, for technicians and tests; asks secrets on the terminal alone."""
