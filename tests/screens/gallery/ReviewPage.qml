pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

ScreenLayout {
    title: "Stimmt alles?"
    lead: "Lesen Sie in Ruhe. Sie können alles ändern."
    steps: ["Ausweisen", "Angaben", "Unterlagen", "Prüfen", "Absenden"]
    currentStep: 3

    SummaryCard {
        Layout.fillWidth: true
        iconName: "pencil"
        title: "Ihre Angaben"

        SummaryPart {
            first: true
            title: "Neue Wohnung"

            SummaryRow {
                Layout.fillWidth: true
                label: "Straße und Hausnummer"
                value: "Karl-Liebknecht-Straße 132 b"
                last: true
            }
        }
        SummaryPart {
            title: "Der Umzug"

            SummaryRow {
                Layout.fillWidth: true
                label: "Tag des Einzugs"
                value: "1. November 2025"
                last: true
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        title: "Was es kostet"

        PaymentLines {
            Layout.fillWidth: true
            cost: "13,00 €"
            how: "Die Stadt schickt Ihnen eine Rechnung."
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        Thumbnail {
            label: "Seite 1"
            source: Qt.resolvedUrl("page.svg")
        }
        Thumbnail {
            label: "Seite 2"
            source: Qt.resolvedUrl("page.svg")
            warning: "Sehr dunkel"
        }
    }
    QrCode {
        source: Qt.resolvedUrl("qr.svg")
        description: "QR-Code mit dem Aktenzeichen"
    }
}
