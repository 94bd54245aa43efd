"""FIT-Connect v2 as the city's gateway speaks it: token, destinations, submissions, event log, enrolment."""
