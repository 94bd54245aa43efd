"""The eID-Client: one online identification, from the TC token to the signed report (BSI TR-03124-1)."""
