"""The city's side on loopback, for demo and tests: eID server and eService, submission gateway, enrolment."""
