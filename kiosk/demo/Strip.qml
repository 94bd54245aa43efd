pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.Demo

// The hands: cards, papers and mishaps, as buttons in a narrow window beside the kiosk.
Window {
    id: root

    required property Hands hands

    width: Theme.mm(88)
    height: Theme.mm(190)
    visible: true
    color: Theme.canvas
    title: "Dock"

    Component.onCompleted: {
        Theme.pixelsPerMm = 4.03;
        Theme.textScale = 0.5;
    }

    component Group: ColumnLayout {
        id: group

        required property string title

        Layout.fillWidth: true
        spacing: Theme.spaceXs

        StrongText {
            text: group.title
        }
    }
    component Act: SecondaryButton {
        id: act

        required property string hand
        property string argument: ""

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.mm(7), implicitContentHeight)
        leftPadding: Theme.spaceXs
        rightPadding: Theme.spaceXs
        onClicked: root.hands.use(act.hand, act.argument)
    }
    // A box of things that come into one place, one at a time, and go out of it again.
    component Box: Group {
        id: box

        required property list<string> names
        required property string present
        required property string insertHand
        required property string removeHand
        required property string removeText

        Repeater {
            model: box.names

            Act {
                required property string modelData

                text: modelData
                hand: box.insertHand
                argument: modelData
                enabled: box.present === ""
            }
        }
        Act {
            text: box.removeText
            hand: box.removeHand
            enabled: box.present !== ""
        }
    }
    // What a hand breaks and its opposite mends: hand and text of each, and the arguments where they need one.
    component Pair: RowLayout {
        id: pair

        required property list<string> modelData

        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Act {
            Layout.preferredWidth: 1
            hand: pair.modelData[0]
            text: pair.modelData[1]
            argument: pair.modelData[4] ?? ""
        }
        Act {
            Layout.preferredWidth: 1
            hand: pair.modelData[2]
            text: pair.modelData[3]
            argument: pair.modelData[5] ?? ""
        }
    }

    ScrollPane {
        anchors.fill: parent
        anchors.margins: Theme.spaceS

        ColumnLayout {
            width: parent.width
            spacing: Theme.spaceM

            BodyText {
                Layout.fillWidth: true
                text: root.hands.problem
                color: Theme.danger
                visible: text !== ""
            }
            Box {
                title: "Lay a card on the reader"
                names: root.hands.cards
                present: root.hands.card
                insertHand: "insert"
                removeHand: "remove"
                removeText: "take the card away"
            }
            ReaderKeypad {
                Layout.fillWidth: true
                hands: root.hands
                visible: root.hands.hasPad
            }
            Group {
                title: "Lay a paper on the scanner"

                Repeater {
                    model: root.hands.papers

                    Act {
                        required property string modelData

                        text: modelData
                        hand: "lay"
                        argument: modelData
                    }
                }
                Act {
                    text: "take the paper away"
                    hand: "lift"
                }
            }
            Box {
                title: "Put a staff card into its reader"
                names: root.hands.staffCards
                present: root.hands.staffCard
                insertHand: "insert-staff-card"
                removeHand: "remove-staff-card"
                removeText: "take the staff card out"

                BodyText {
                    Layout.fillWidth: true
                    text: "PIN: clerk 654321, technician 765432"
                    soft: true
                }
            }
            Group {
                title: "Card readers"

                Repeater {
                    model: [["reset-card", "reset card", "new-cards", "fresh cards"], ["pad-reader", "keypad", "plain-reader", "no keypad"], ["unplug-reader", "unplug it", "plug-reader", "plug it in"], ["plug-second-reader", "second one", "unplug-second-reader", "put it away"], ["stop-pcsc", "stop PC/SC", "start-pcsc", "start it"]]

                    Pair {}
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceXs
                    visible: root.hands.hasSecondReader

                    Act {
                        Layout.preferredWidth: 1
                        text: "card on it"
                        hand: "insert-second"
                        argument: root.hands.cards.includes("mustermann") ? "mustermann" : ""
                    }
                    Act {
                        Layout.preferredWidth: 1
                        text: "take it away"
                        hand: "remove-second"
                    }
                }
            }
            Group {
                title: "Headphones"

                Pair {
                    modelData: ["plug-headset", "plug them in", "unplug-headset", "pull them out"]
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.hands.heard
                    soft: true
                    visible: text !== ""
                }
            }
            Group {
                title: "Mishaps"

                Repeater {
                    model: [["cut-network", "cut network", "mend-network", "mend it"], ["forget-names", "no names", "know-names", "know them"], ["set-clock", "1 h slow", "set-clock", "right time", "3600", "0"], ["expire-certificate", "old TLS", "renew-certificate", "new TLS"], ["freeze-keyring", "no keyring", "thaw-keyring", "thaw it"], ["open-scanner", "open lid", "close-scanner", "close it"], ["jam-scanner", "jam scanner", "clear-scanner", "clear it"], ["unplug-scanner", "no scanner", "plug-scanner", "plug it in"], ["open-printer", "open printer", "close-printer", "close it"], ["jam-printer", "jam printer", "clear-printer", "clear it"], ["empty-printer", "no paper", "refill-printer", "refill it"], ["empty-toner", "no toner", "change-toner", "new toner"], ["unplug-printer", "no printer", "plug-printer", "plug it in"]]

                    Pair {}
                }
            }
            BodyText {
                Layout.fillWidth: true
                text: root.hands.summary
                soft: true
            }
        }
    }
}
