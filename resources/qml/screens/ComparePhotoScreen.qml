pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import Kiosk.ViewModels

// Before a card is read without its PIN, the clerk compares its photo with the person.
StepScreen {
    id: root

    required property ComparePhotoViewModel viewModel

    title: qsTr("For staff: compare the photo")
    lead: qsTr("Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?")
    sign: "id"
    primaryText: qsTr("Yes, it is the same person")
    primaryIcon: "check"
    onPrimaryRequested: viewModel.confirm()

    Notice {
        Layout.fillWidth: true
        kind: Notice.Info
        title: qsTr("Why this is needed")
        text: qsTr("Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).")
    }
    SecondaryButton {
        Layout.fillWidth: true
        iconName: "x"
        text: qsTr("No, or I am not sure")
        onClicked: root.viewModel.deny()
    }
}
