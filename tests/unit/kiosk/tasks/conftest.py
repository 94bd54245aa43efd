"""A visit with simulated devices for every task."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.bench import Bench, bench_in


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A visit in which everything works."""
    return bench_in(tmp_path)
