"""All services of one directory, complete in every language that any of them has and that is not still growing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import replace
from pathlib import Path

from kiosk.catalogue.consistency import check_consistency, check_identifiers
from kiosk.catalogue.languages import growing_languages
from kiosk.catalogue.service_file import read_service
from kiosk.catalogue.texts import check_complete, read_texts
from kiosk.domain.service import MAIN_LANGUAGE, Service
from kiosk.errors import CatalogueError

_TEXT_FILE = re.compile(r"(?P<slug>[^.]+)\.(?P<language>[a-z]{2}(-[a-z]+)?)\.toml")


def load_catalogue(directory: Path) -> tuple[Service, ...]:
    """Return every service of the directory, in the order of the file names.

    A language that the list of languages does not call complete may lack texts and files.

    Raises:
        CatalogueError: a file is wrong or missing; the message names file and key.
    """
    services, texts = _files(directory)
    growing = growing_languages()
    languages = {MAIN_LANGUAGE}.union(*texts.values()) - growing
    loaded = tuple(_load(path, languages, texts[slug], growing) for slug, path in services.items())
    check_identifiers(services, loaded)
    return loaded


def _files(directory: Path) -> tuple[Mapping[str, Path], Mapping[str, Mapping[str, Path]]]:
    """Return the service files by slug, and their text files by slug and language."""
    paths = sorted(directory.glob("*.toml"))
    services = {path.stem: path for path in paths if "." not in path.stem}
    if not services:
        raise CatalogueError(f"{directory}: holds no service, that is, no file <slug>.toml")
    texts: dict[str, dict[str, Path]] = {slug: {} for slug in services}
    for path in paths:
        if path in services.values():
            continue
        name = _TEXT_FILE.fullmatch(path.name)
        if name is None or name["slug"] not in services:
            raise CatalogueError(f"{path}: is neither <slug>.toml nor the texts <slug>.<language>.toml of a service")
        texts[name["slug"]][name["language"]] = path
    return services, texts


def _load(path: Path, languages: set[str], text_paths: Mapping[str, Path], growing: Set[str]) -> Service:
    service = read_service(path)
    check_consistency(path, service)
    for language in sorted(languages - text_paths.keys()):
        raise CatalogueError(f"{path.with_suffix(f'.{language}.toml')}: is missing; other services speak {language!r}")
    texts = {language: read_texts(text_path) for language, text_path in text_paths.items()}
    check_complete(service, text_paths, texts, growing)
    return replace(service, texts=texts)
