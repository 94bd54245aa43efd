pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

ScreenLayout {
    title: "Hinweise und Fortschritt"
    done: "Ihre Änderung ist übernommen."

    Notice {
        Layout.fillWidth: true
        text: "Ihre Angaben bleiben bis zum Absenden nur an diesem Gerät."
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: "Ihr Ausweis liegt noch auf dem Lesegerät"
        text: "Bitte nehmen Sie ihn mit."
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        title: "Der Scanner antwortet nicht"
        text: "Rufen Sie jemanden vom Personal."
        actionText: "Noch einmal versuchen"
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Success
        title: "Abgesendet"
        text: "Die Stadt Leipzig hat Ihren Antrag erhalten."
    }
    ProgressBar {
        Layout.fillWidth: true
        value: 0.6
        text: "Ihr Ausweis wird gelesen"
    }
    WorkingIndicator {
        Layout.fillWidth: true
        text: "Bitte lassen Sie die Karte liegen"
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        PrimaryButton {
            text: "Jetzt absenden"
            enabled: false
        }
        SecondaryButton {
            text: "Drucken"
            iconName: "printer"
        }
        LinkButton {
            text: "Impressum"
        }
    }
}
