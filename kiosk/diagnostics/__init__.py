"""The kiosk looks at itself: checks that run by themselves or with a person, for `kiosk doctor` and the technician."""
