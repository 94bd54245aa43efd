#!/bin/bash
# Builds the C peer of `bench_eid.py`: npa-tool of OpenSC with OpenPACE. Debian's package of OpenSC leaves it out.
#   benchmarks/npa-tool.sh DIRECTORY     then: NPA_TOOL=DIRECTORY/bin/npa-tool make bench
# Needs: libeac-dev libpcsclite-dev libssl-dev libreadline-dev zlib1g-dev autoconf automake libtool pkg-config
# dpkg-dev, and a deb-src line for the distribution (APT_OPTIONS names another configuration of apt).
set -euo pipefail
out=$(realpath -m "${1:?where to}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# shellcheck disable=SC2086
apt-get ${APT_OPTIONS:-} source opensc
cd opensc-*/
# OpenSSL 3.0.14 and later refuse an optional item of a template that is absent (no CHAT), which this version relies on.
python3 - src/sm/sm-eac.c <<'PATCH'
import sys
from pathlib import Path

path = Path(sys.argv[1])
text = path.read_text()
begin, end = text.index("ASN1_SEQUENCE(EAC_MSE_C) = {"), text.index("DECLARE_ASN1_FUNCTIONS(EAC_MSE_C)")
without = text[begin : text.index("\t/* Certificate Holder Authorization Template */", begin)]
without = without.replace("EAC_MSE_C", "EAC_MSE_NC") + "} ASN1_SEQUENCE_END(EAC_MSE_NC)\n"
text = text[:begin] + "typedef EAC_MSE_C EAC_MSE_NC;\n" + without + text[begin:]
text = text.replace(
    "length = i2d_EAC_MSE_C(data, &data_sequence);",
    "length = chat ? i2d_EAC_MSE_C(data, &data_sequence)\n"
    "\t\t: ASN1_item_i2d((ASN1_VALUE *) data, &data_sequence, ASN1_ITEM_rptr(EAC_MSE_NC));",
)
# Certificates are longer than a short command holds, and the card's capabilities are not known here.
text = text.replace(
    "\twhile (*certs && *certs_lens) {",
    "\tcard->caps |= SC_CARD_CAP_APDU_EXT;\n\twhile (*certs && *certs_lens) {",
)
# Each EAC_init() forgets the directory of --cvc-dir, so there must be one alone, before it is set.
text = text.replace("EAC_init();", ";")
path.write_text(text)
tool = Path("src/tools/npa-tool.c")
given = "\tif (cmdline.cvc_dir_given)"
tool.write_text(tool.read_text().replace(given, "\tEAC_init();\n" + given))
PATCH
autoreconf -fi
./configure --prefix="$out" --enable-openpace --disable-doc --disable-man CFLAGS="-O2 -Wno-error"
make -C src
make -C src install
