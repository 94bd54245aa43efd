"""Printers: one PDF on paper."""
