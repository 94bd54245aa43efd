pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls

ScreenLayout {
    lower: true
    pad: PinPad {
        label: "PIN"
        count: typed
        onDigitPressed: digit => {
            typed += 1;
            last = digit;
        }
        onErasePressed: typed -= 1
        onConfirmed: confirmations += 1

        property int typed: 4
        property int last: -1
        property int confirmations: 0
    }
    title: "Geben Sie Ihre PIN ein"
    lead: "Die sechs Ziffern, die Sie selbst gewählt haben."
    steps: ["Ausweisen", "Angaben", "Unterlagen", "Prüfen", "Absenden"]

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: "Die PIN war falsch"
        text: "Sie haben noch zwei Versuche."
    }
}
