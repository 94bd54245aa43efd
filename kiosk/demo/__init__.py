"""The whole city on one machine: sandbox, dock, sender and kiosk as processes, for the demo and the journeys."""
