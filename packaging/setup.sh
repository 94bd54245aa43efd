#!/usr/bin/env bash
# Brings a Debian 12 or Ubuntu 24.04 machine to work: the missing system packages of system-packages.txt,
# and .venv with the project in it. Nothing else is touched. Run again, it returns at once.
#
#   packaging/setup.sh             install what is missing
#   packaging/setup.sh --explain   only say what would be installed, and why
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export LC_ALL=C
readonly LIST=packaging/system-packages.txt
readonly VENV=.venv
readonly STAMP=$VENV/.setup-stamp
readonly PYTHON=${PYTHON:-python3}

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

fingerprint() {
    { "$PYTHON" -VV; pwd; cat pyproject.toml setup.py "$LIST" packaging/setup.sh; } | sha256sum | cut -d' ' -f1
}

is_installed() { [[ $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null) == ii* ]]; }

exists() { [[ -n $(apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: \((none)\)\{0,1\}//p') ]]; }

# Print the packages of the list of which no alternative is installed, as lines "<alternatives> <why>".
missing() {
    local alternatives why name
    grep -Ev '^(#|$)' "$LIST" | while read -r _ alternatives why; do
        for name in ${alternatives//|/ }; do
            if is_installed "$name"; then continue 2; fi
        done
        printf '%s %s\n' "$alternatives" "$why"
    done
}

first_existing() {
    local name
    for name in ${1//|/ }; do
        if exists "$name"; then echo "$name"; return; fi
    done
    echo "${1##*|}"
}

# Print the words that make a command run as root, or fail.
as_root() {
    if [[ $(id -u) == 0 ]]; then return; fi
    command -v sudo >/dev/null || return 1
    if [[ -t 0 ]]; then echo sudo; else sudo -n true 2>/dev/null && echo sudo -n; fi
}

# RUNLEVEL: without systemd (containers) no service is started. With systemd the distribution's own rules hold.
apt() {
    $ROOT env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 RUNLEVEL=1 \
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "$@" </dev/null
}

install_system_packages() {
    command -v dpkg-query >/dev/null || fail "this is neither Debian nor Ubuntu; install the like of $LIST by hand"
    local lines names=() alternatives
    lines=$(missing)
    [[ -n $lines ]] || return 0
    say "these system packages are missing:"
    while read -r alternatives why; do printf '    %-36s %s\n' "$alternatives" "$why"; done <<<"$lines"
    ROOT=$(as_root) || {
        while read -r alternatives _; do names+=("$(first_existing "$alternatives")"); done <<<"$lines"
        fail "cannot become root; have them installed, then run this again: apt-get install --no-install-recommends ${names[*]}"
    }
    apt update || say "apt-get update failed; trying with the package lists there are"
    while read -r alternatives _; do names+=("$(first_existing "$alternatives")"); done <<<"$lines"
    apt install --no-install-recommends "${names[@]}"
}

make_environment() {
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "Python 3.11 or newer is needed (PYTHON=…)"
    if [[ ! -x $VENV/bin/python ]] || [[ $("$VENV/bin/python" -VV 2>/dev/null) != "$("$PYTHON" -VV)" ]]; then
        say "making $VENV"
        "$PYTHON" -m venv --clear "$VENV"
    fi
    say "installing the project and its tools into $VENV"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -e '.[test]'
}

if [[ ${1:-} == --explain ]]; then
    missing | while read -r alternatives why; do printf '%-36s %s\n' "$alternatives" "$why"; done
    exit 0
fi

wanted=$(fingerprint)
if [[ -f $STAMP && $(<"$STAMP") == "$wanted" ]]; then exit 0; fi
install_system_packages
make_environment
printf '%s\n' "$wanted" >"$STAMP"
say "done"
