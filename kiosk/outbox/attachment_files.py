"""The ciphertext of attachments as files: on the disk, with their folder entry, before anybody relies on them."""

from __future__ import annotations

import os
from collections.abc import Collection
from hashlib import sha256
from pathlib import Path


class AttachmentFiles:
    """One file per attachment, `<attachment id>.jwe`, in one folder."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def write(self, attachment_id: str, content: bytes) -> None:
        """Write a file that survives a power cut, once `sync` has returned as well."""
        descriptor = os.open(self._path(attachment_id), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def sync(self) -> None:
        """Make the folder's entries durable."""
        descriptor = os.open(self._directory, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def read(self, attachment_id: str) -> bytes:
        """Return the content.

        Raises:
            OSError: there is none.
        """
        return self._path(attachment_id).read_bytes()

    def is_whole(self, attachment_id: str, size: int, digest: str) -> bool:
        """Return whether the file is there and byte for byte what was written."""
        try:
            content = self.read(attachment_id)
        except FileNotFoundError:
            return False
        return len(content) == size and sha256(content).hexdigest() == digest

    def delete(self, attachment_id: str) -> None:
        """Remove the file, if it is there."""
        self._path(attachment_id).unlink(missing_ok=True)

    def delete_all_but(self, attachment_ids: Collection[str]) -> None:
        """Remove what a write that never came to its end has left behind."""
        for path in self._directory.glob("*.jwe"):
            if path.stem not in attachment_ids:
                path.unlink(missing_ok=True)

    def _path(self, attachment_id: str) -> Path:
        return self._directory / f"{attachment_id}.jwe"
