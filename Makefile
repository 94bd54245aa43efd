# Everything a developer does here; `make help` lists it. Each target first sees to it that the machine can.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.PHONY: help setup demo run test soak coverage check fix bench screens translations events package clean

BIN := .venv/bin
# Some tests wait for processes, not for a core; what needs a whole town stays together until others are idle.
WORKERS := $(shell n=$$(nproc 2>/dev/null || echo 2); echo $$(( n < 5 ? n + 2 : 6 )))
# A run of tests starts hundreds of Pythons; an environment that forbids compiled modules would compile all in each.
export PYTHONDONTWRITEBYTECODE :=
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
PYTEST := $(OFFSCREEN) $(BIN)/python -m pytest

# What `make coverage` runs: the tests that are about the eID stack, and no others.
COVERING := tests/unit/hardware/eid tests/faults/test_card_faults.py tests/unit/kiosk/eid_client \
    $(wildcard tests/journeys/test_identification*.py)

TS := $(sort $(wildcard translations/kiosk_*.ts))
QM := $(TS:.ts=.qm)

help: ## show this list
	@sed -n 's/^\([a-z]*\):[^#]*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf '  make %-13s %s\n' "$$name" "$$text"; done

setup: ## install the system packages and .venv (only what is missing)
	@packaging/setup.sh

demo: setup $(QM) ## walk a whole visit with simulated devices against a city on this machine
	@$(BIN)/python -m kiosk demo

run: setup $(QM) ## start the kiosk; CONFIG=path/to/kiosk.toml
	@$(BIN)/python -m kiosk run $(if $(CONFIG),--config $(CONFIG))

test: setup $(QM) ## all tests but those of the rules, which are in `make check`; in at most five minutes
	@$(PYTEST) -n $(WORKERS) --dist worksteal -m "not soak" --ignore tests/architecture $(ARGS)

soak: setup $(QM) ## the same tests with full counts, for hours
	@$(PYTEST) -m soak --timeout 0 -s $(ARGS)

coverage: setup $(QM) ## branches of the eID stack that its tests take; below 95 % in all, or 90 % in a module, it fails
	@mkdir -p build && rm -f build/.coverage*
	@$(OFFSCREEN) $(BIN)/coverage run -m pytest -q -m "not soak" -p no:cacheprovider $(COVERING)
	@for package in hardware/eid kiosk/eid_client; do \
	    $(BIN)/coverage report --include="$$package/*" --sort=cover --fail-under=95 | tee build/coverage.txt; \
	    if grep -E ' [0-8]?[0-9]%' build/coverage.txt; then echo "too few branches are taken"; exit 1; fi; \
	done

check: setup $(QM) ## style, types, rules of direction, translations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python packaging/translations.py check
	@$(PYTEST) -q tests/architecture -m "not soak"

fix: setup ## put the style right
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: setup $(QM) ## what we promise about speed and memory, measured
	@for each in benchmarks/bench_*.py; do [[ ! -e $$each ]] || $(OFFSCREEN) $(BIN)/python "$$each"; done

screens: setup $(QM) ## draw every screen and control onto one page to look through; ARGS=--update keeps golden images
	@$(OFFSCREEN) $(BIN)/python -m tests.screens.render $(ARGS)

translations: setup ## collect new texts of the screens into translations/*.ts, and compile them
	@$(BIN)/python packaging/translations.py update
	@$(MAKE) --no-print-directory $(patsubst %.ts,%.qm,$(sort $(wildcard translations/kiosk_*.ts)))

events: setup ## make the journal's constants and their page of resources/log_events.toml
	@$(BIN)/python packaging/make_log_events.py

package: setup $(QM) ## build the wheel into dist/
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

clean: ## remove everything that was made here, .venv too
	@rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache translations/*.qm
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

translations/%.qm: translations/%.ts | setup
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@
