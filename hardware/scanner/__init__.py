"""Scanners: one page image from one sheet of paper."""
