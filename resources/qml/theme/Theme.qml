pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The tokens of colour, size, space, radius, motion and type. Nothing else in QML holds a number or a colour.
// Lengths are millimetres on the glass, so that 15 mm stay 15 mm on every screen; Main binds the facts below.
QtObject {
    id: theme

    // Facts of the screen and choices of the citizen
    property real pixelsPerMm: 4.03
    property real textScale: 1.0
    property bool highContrast: false
    property bool portrait: true
    property bool rightToLeft: false
    property bool calm: true
    property bool lowReach: false
    property bool spoken: false

    readonly property bool largeText: textScale > 1.3

    // Low reach: what is only read stands above, what is touched below. Large text needs the whole height for both.
    readonly property bool split: lowReach && portrait && !largeText
    readonly property real readingShare: 0.4

    // Colour: text and surfaces. Text pairs are 7:1 or better; in high contrast 21:1.
    readonly property color ink: highContrast ? "#ffffff" : "#0f1b2d"
    readonly property color inkSoft: highContrast ? "#ffffff" : "#344152"
    readonly property color canvas: highContrast ? "#000000" : "#f2f5f9"
    readonly property color surface: highContrast ? "#000000" : "#ffffff"
    readonly property color surfaceSunken: highContrast ? "#000000" : "#e6ecf3"
    readonly property color hairline: highContrast ? "#ffffff" : "#d0d9e4"
    readonly property color outline: highContrast ? "#ffffff" : "#66758a"
    readonly property color scrim: highContrast ? "#e6000000" : "#b30f1b2d"
    readonly property color paper: "#ffffff"
    readonly property color dark: "#000000"
    readonly property color darkInk: "#ffffff"

    // Colour: Leipzig's blue, and yellow for what deserves a second look
    readonly property color brand: highContrast ? "#ffffff" : "#003c7d"
    readonly property color brandEdge: highContrast ? "#ffffff" : "#00234c"
    readonly property color brandPressed: highContrast ? "#ffe500" : "#002a5a"
    readonly property color brandInk: highContrast ? "#000000" : "#ffffff"
    readonly property color brandSoft: highContrast ? "#000000" : "#e3edf8"
    readonly property color header: highContrast ? "#000000" : "#003c7d"
    readonly property color headerPressed: highContrast ? "#333333" : "#00234c"
    readonly property color headerInk: "#ffffff"
    readonly property color link: highContrast ? "#ffffff" : "#003c7d"
    readonly property color accent: highContrast ? "#ffe500" : "#ffd21f"
    readonly property color accentInk: highContrast ? "#000000" : "#0f1b2d"
    readonly property color pressedSoft: highContrast ? "#333333" : "#cfdff1"

    // Colour: meaning, always beside an icon and words
    readonly property color danger: highContrast ? "#ffffff" : "#8a1414"
    readonly property color dangerMark: highContrast ? "#ff9d9d" : "#a61b1b"
    readonly property color dangerSoft: highContrast ? "#000000" : "#fceceb"
    readonly property color success: highContrast ? "#ffffff" : "#0a5228"
    readonly property color successMark: highContrast ? "#8ff0ae" : "#0e6e37"
    readonly property color successSoft: highContrast ? "#000000" : "#e6f4eb"
    readonly property color warning: highContrast ? "#ffffff" : "#4a3400"
    readonly property color warningMark: highContrast ? "#ffe500" : "#8a5c00"
    readonly property color warningSoft: highContrast ? "#000000" : "#fff5d4"
    readonly property color infoMark: brand

    // Space
    readonly property int spaceHair: mm(0.8)
    readonly property int spaceXs: mm(1.5)
    readonly property int spaceS: mm(2.8)
    readonly property int spaceM: mm(4.5)
    readonly property int spaceL: mm(7)
    readonly property int spaceXl: mm(11)
    readonly property int spaceXxl: mm(18)
    readonly property int screenMargin: portrait ? mm(12) : mm(16)

    // Size. No target is smaller than 15 mm, no gap between targets than 2.5 mm, no PIN key than 20 mm.
    readonly property int target: mm(15.5)
    readonly property int targetLarge: mm(19)
    readonly property int targetMain: mm(portrait ? 23 : 20)
    readonly property int mainWidth: mm(170)
    readonly property int targetGap: mm(2.8)
    readonly property int pinKey: mm(!portrait ? 24 : largeText ? 20 : split ? 24 : 28)
    readonly property int pinKeyLeast: mm(20)
    readonly property int pinKeyWidth: mm(portrait && !largeText ? 58 : 44)
    readonly property int keyHeight: mm(15.5)
    readonly property int keyboardWidth: mm(430)
    readonly property int numberPadWidth: mm(170)
    readonly property int choiceMark: Math.round(mm(8) * Math.min(textScale, 1.5))
    readonly property int switchWidth: Math.round(choiceMark * 1.9)
    readonly property int badge: Math.max(mm(19), Math.round(iconLarge * 1.4))
    readonly property int icon: Math.round(mm(9) * Math.min(textScale, 1.5))
    readonly property int iconLarge: Math.round(mm(13) * Math.min(textScale, 1.5))
    readonly property int iconHuge: mm(30)
    readonly property int sign: mm(portrait ? 72 : 84)
    readonly property int illustration: portrait ? mm(largeText ? 165 : 200) : mm(150)
    readonly property int illustrationHero: mm(84)
    readonly property int illustrationSmall: mm(84)
    readonly property int thumbnailWidth: Math.round(mm(94) * Math.min(textScale, 1.3))
    readonly property int tileWidth: Math.round(mm(portrait ? 62 : 54) * Math.min(textScale, 1.5))
    readonly property int pageWidth: mm(portrait ? (largeText ? 120 : 160) : (largeText ? 76 : 106))
    readonly property int calendarWidth: mm(portrait ? 250 : 330)
    readonly property int qrCode: mm(62)
    readonly property int progressHeight: mm(3)
    readonly property int pinDot: mm(6.5)
    readonly property int measure: Math.round(mm(285) * textScale)
    readonly property int labelledWidth: Math.round(mm(180) * textScale)
    readonly property int dialogWidth: mm(portrait ? 226 : 290)
    readonly property int headWidth: mm(textScale > 1 ? 150 : 140)
    readonly property int sideWidth: portrait ? 0 : mm(154)
    readonly property real labelShare: 0.38
    readonly property int scrollBar: mm(2)

    // Line, radius, focus
    readonly property int line: Math.max(1, mm(0.3))
    readonly property int lineStrong: Math.max(2, mm(0.7))
    readonly property int lineAccent: mm(1.4)
    readonly property int edge: highContrast ? 0 : Math.max(2, mm(0.8))
    readonly property int radiusS: mm(1.2)
    readonly property int radius: mm(2)
    readonly property int radiusL: mm(3.2)
    readonly property int focusWidth: Math.max(3, mm(1))
    readonly property int focusInkWidth: Math.max(2, mm(0.6))

    // Type. The capital H of body text is 6.1 mm: 0.7° of the eye at 500 mm. No text is smaller.
    readonly property string fontFamily: "IBM Plex Sans"
    readonly property real capHeightPerEm: 0.698
    readonly property int bodySize: type(6.15)
    readonly property int headingSize: type(7)
    readonly property int titleSize: type(9.2)
    readonly property int displaySize: type(12.2)
    readonly property int numberSize: Math.round(mm(24) / capHeightPerEm)
    readonly property int toolSize: Math.ceil(mm(6.15) / capHeightPerEm * Math.min(textScale, 1.5))
    readonly property int keySize: Math.round(mm(7) / capHeightPerEm * Math.min(textScale, 1.25))
    readonly property int signSize: Math.round(mm(portrait ? 24 : 21) / capHeightPerEm)
    readonly property real lineHeight: 1.06
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
    readonly property int bold: Font.Bold

    // Motion, in milliseconds; software rendering has none
    readonly property int motion: calm ? 0 : 150
    readonly property int beat: 700

    function mm(length: real): int {
        return Math.round(length * pixelsPerMm);
    }

    // The pixel size of a font whose capitals are so many millimetres high.
    function type(capHeight: real): int {
        return Math.ceil(capHeight * pixelsPerMm / capHeightPerEm * textScale);
    }
}
