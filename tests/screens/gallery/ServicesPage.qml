pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls

ScreenLayout {
    id: page

    property string chosen: ""

    wide: true
    title: "Was möchten Sie heute erledigen?"
    lead: "Wählen Sie eine Leistung. Sie können jederzeit zurück."

    CardGrid {
        Layout.fillWidth: true

        ChoiceCard {
            iconName: "home-move"
            title: "Wohnung ummelden"
            onChosen: page.chosen = title
            summary: "Sie sind innerhalb von Leipzig umgezogen oder neu in der Stadt."
            meta: "etwa 8 Minuten · kostenlos"
        }
        ChoiceCard {
            iconName: "certificate"
            title: "Meldebescheinigung"
            summary: "Ein Nachweis, wo Sie gemeldet sind."
            meta: "etwa 4 Minuten · 10,00 €"
        }
        ChoiceCard {
            iconName: "dog"
            title: "Hund anmelden"
            onChosen: page.chosen = title
            summary: "Hundesteuer für einen neuen Hund."
            unavailableReason: "Heute nicht möglich: Der Scanner ist gestört."
        }
        ChoiceCard {
            iconName: "parking-circle"
            title: "Bewohnerparkausweis"
            summary: "Parken in Ihrem Wohngebiet."
            meta: "etwa 6 Minuten · 30,70 €"
        }
    }
}
