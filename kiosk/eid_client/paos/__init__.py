"""The messages between eID-Client and eID-Server: SOAP over PAOS (BSI TR-03112-7, TR-03130-1)."""
