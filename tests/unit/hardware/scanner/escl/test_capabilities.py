from __future__ import annotations

import pytest

from hardware.errors import ScannerProtocolError
from hardware.scanner.capabilities import ScanSource
from hardware.scanner.escl.capabilities import CompressionRange, parse_capabilities
from tests.fixtures.escl_documents import capabilities_document

RANGE = b"""<?xml version="1.0"?>
<c:ScannerCapabilities xmlns:c="http://schemas.hp.com/imaging/escl/2011/05/03"
 xmlns:p="http://www.pwg.org/schemas/2010/12/sm"><p:Version>2.0</p:Version><p:MakeAndModel>Old</p:MakeAndModel>
 <c:SettingProfiles><c:SettingProfile name="p1"><c:ColorModes><c:ColorMode>RGB24</c:ColorMode></c:ColorModes>
  <c:DocumentFormats><p:DocumentFormat>image/jpeg</p:DocumentFormat></c:DocumentFormats>
  <c:SupportedResolutions><c:ResolutionRange><c:XResolutionRange><c:Min>100</c:Min><c:Max>300</c:Max>
  <c:Step>50</c:Step></c:XResolutionRange></c:ResolutionRange></c:SupportedResolutions></c:SettingProfile>
 </c:SettingProfiles>
 <c:Platen><c:PlatenInputCaps><c:MaxWidth>2550</c:MaxWidth><c:MaxHeight>3508</c:MaxHeight>
  <c:SettingProfiles><c:SettingProfile ref="p1"/></c:SettingProfiles></c:PlatenInputCaps></c:Platen>
 <c:Adf><c:AdfSimplexInputCaps><c:MaxWidth>2550</c:MaxWidth><c:SettingProfiles><c:SettingProfile>
  <c:DocumentFormats><p:DocumentFormat>application/pdf</p:DocumentFormat></c:DocumentFormats>
  </c:SettingProfile></c:SettingProfiles></c:AdfSimplexInputCaps></c:Adf>
</c:ScannerCapabilities>"""


def test_a_glass_and_both_kinds_of_feeder_are_read() -> None:
    read = parse_capabilities(capabilities_document(tells_paper=True))
    assert set(read.scanner.sources) == set(ScanSource)
    glass = read.scanner.sources[ScanSource.FLATBED]
    assert glass.resolutions_dpi == (75, 100, 150, 300, 600)
    assert (glass.color, glass.grey) == (True, True)
    assert glass.width_mm == pytest.approx(215.9)
    assert glass.height_mm == pytest.approx(297.0, abs=0.1)
    assert read.scanner.model == "Loopback Scanner"
    assert read.intents[ScanSource.FLATBED] == ("Document", "Preview")
    assert read.compression == CompressionRange(0, 100)
    assert (read.version, read.names_format_twice, read.tells_paper) == ("2.63", True, True)


def test_ranges_and_profiles_by_reference_are_read_whatever_the_prefixes() -> None:
    read = parse_capabilities(RANGE)
    glass = read.scanner.sources[ScanSource.FLATBED]
    assert glass.resolutions_dpi == range(100, 301, 50)
    assert (glass.color, glass.grey) == (True, False)
    assert (read.names_format_twice, read.tells_paper, read.compression) == (False, False, None)


def test_a_source_that_delivers_no_jpeg_is_left_out() -> None:
    assert ScanSource.FEEDER not in parse_capabilities(RANGE).scanner.sources


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html/>",
        b"<a><b></a>",
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><ScannerCapabilities>&e;</ScannerCapabilities>',
        b'<?xml version="1.0" encoding="no-such"?><ScannerCapabilities/>',
    ],
)
def test_what_is_no_such_document_is_a_breach_of_the_protocol(content: bytes) -> None:
    with pytest.raises(ScannerProtocolError):
        parse_capabilities(content)
