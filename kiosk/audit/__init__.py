"""The evidence: an append-only, hash-chained journal of codes and durations, whose head the device signs."""

from kiosk.audit.entry import Role
from kiosk.audit.journal import Journal, Recorder
from kiosk.audit.log_event import LogEvent

__all__ = ["Journal", "LogEvent", "Recorder", "Role"]
