#!/usr/bin/env bash
# Fails if a text of the screens is not in the given .ts files, or has no finished translation.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mapfile -t sources < <(find kiosk resources/qml -name '*.py' -o -name '*.qml' -o -name '*.mjs' | sort)
status=0
for ts in "$@"; do
    copy=$scratch/$(basename "$ts")
    cp "$ts" "$copy"
    .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete "${sources[@]}" -ts "$copy"
    if ! diff -q "$ts" "$copy" >/dev/null; then
        echo "$ts: does not have the texts that the screens have; run \"make translations\""
        diff "$ts" "$copy" | grep -E '^[<>].*<source>' | head -20 || true
        status=1
    fi
    .venv/bin/pyside6-lrelease -silent -fail-on-unfinished "$ts" -qm "$scratch/out.qm" || status=1
done
exit "$status"
