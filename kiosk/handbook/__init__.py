"""What staff are told of each check and code, in German and English: `resources/diagnostics/handbook.*.toml`."""

from kiosk.handbook.handbook import Handbook, load_handbook

__all__ = ["Handbook", "load_handbook"]
