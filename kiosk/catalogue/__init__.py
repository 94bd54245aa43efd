"""The services as files: `resources/services/<slug>.toml` and its texts, read into checked `Service` objects."""

from kiosk.catalogue.catalogue import load_catalogue

__all__ = ["load_catalogue"]
