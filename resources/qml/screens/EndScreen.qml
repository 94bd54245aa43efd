pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// Goodbye; take everything with you.
StepScreen {
    id: root

    required property EndViewModel viewModel

    title: qsTr("Thank you and goodbye")
    lead: qsTr("Your visit has ended. Nothing of yours is left in this device.")

    picture: Illustration {
        name: "card_remove"
        description: qsTr("A hand takes the ID card off the reader")
    }

    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: qsTr("Do not forget")
        text: qsTr("Take your ID card from the reader, your papers from the scanner and your receipt from the printer.")
    }
}
