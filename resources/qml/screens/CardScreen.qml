pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The card on the reader and the secret on the pad, whatever they are for; what is special comes below.
StepScreen {
    id: root

    required property CardViewModel card
    property bool indicates: card.working
    property Component ownPicture: null
    property string instruction: card.instruction
    property string warningTitle: ""
    property string warning: ""
    // Above the keys, large text leaves room for one thing at once: what went wrong comes first.
    readonly property bool problemFirst: Theme.portrait && Theme.largeText && card.awaitsSecret && (card.problem !== "" || warning !== "")

    title: card.title
    lead: problemFirst ? "" : instruction
    lower: card.awaitsSecret
    pad: card.awaitsSecret ? keys : null
    picture: card.awaitsSecret ? (Theme.split && card.picture !== "" ? where : null) : ownPicture ?? (card.advises ? can : card.usesReaderPad ? keypad : reader)
    primaryText: card.advises ? qsTr("Enter the CAN") : card.awaitsPrivacy ? qsTr("I am alone: enter my PIN") : ""
    primaryIcon: "arrow-right"
    onPrimaryRequested: card.awaitsPrivacy ? card.confirmPrivacy() : card.confirmAdvice()

    Notice {
        Layout.fillWidth: true
        kind: Notice.Error
        text: root.card.problem
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: root.warningTitle
        text: root.warning
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        text: root.instruction
        visible: root.problemFirst
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Warning
        title: qsTr("Go on only if you are sure of your PIN")
        text: qsTr("If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens' office sets a new one for you.")
        visible: root.card.advises
    }
    WorkingIndicator {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceL
        text: qsTr("One moment, please …")
        visible: root.indicates
    }
    Loader {
        Layout.alignment: Qt.AlignHCenter
        active: root.card.picture !== "" && !Theme.split
        visible: active
        sourceComponent: where
    }

    Component {
        id: where

        Illustration {
            size: Theme.portrait && !Theme.largeText ? Theme.illustration : Theme.illustrationSmall
            name: root.card.picture
            description: root.card.instruction
        }
    }
    Component {
        id: can

        Illustration {
            name: "can_on_card"
            description: qsTr("The CAN is printed on the front of the card, at the bottom right")
        }
    }
    Component {
        id: reader

        Illustration {
            name: "card_on_reader"
            description: qsTr("A hand lays an ID card on the card reader")
        }
    }
    Component {
        id: keypad

        Illustration {
            name: "reader_keypad"
            description: qsTr("A card reader with keys of its own; the green key confirms")
        }
    }
    Component {
        id: keys

        SecretPad {
            label: root.title
            secret: root.card.pad
        }
    }
}
