"""Pure facts and rules: services, forms, identities, papers, submissions, failures. No IO, no Qt, no clock."""
