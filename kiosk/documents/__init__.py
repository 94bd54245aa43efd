"""Scanned papers: from the image of a scanner to a clean page, and from pages to one PDF."""

from kiosk.documents.page import Page
from kiosk.documents.page_process import PageProcess
from kiosk.documents.pdf import SERVICE_FILE_BYTES, pdf_of
from kiosk.documents.reading import Reading

__all__ = ["SERVICE_FILE_BYTES", "Page", "PageProcess", "Reading", "pdf_of"]
