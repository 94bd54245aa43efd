"""Scanners that speak eSCL (Mopria Alliance, eSCL Technical Specification) over HTTP or HTTPS."""

from hardware.scanner.escl.scanner import EsclScanner

__all__ = ["EsclScanner"]
