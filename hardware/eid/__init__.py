"""The German eID card (BSI TR-03110, TR-03127): the terminal's side, and a simulated chip."""
