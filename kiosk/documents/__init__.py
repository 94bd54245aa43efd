"""Scanned papers: from the image of a scanner to a clean page, and from pages to one PDF."""

from kiosk.documents.page import Page, open_page
from kiosk.documents.pdf import pdf_of

__all__ = ["Page", "open_page", "pdf_of"]
