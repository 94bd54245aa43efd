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
        implicitHeight: Theme.mm(7)
        leftPadding: Theme.spaceXs
        rightPadding: Theme.spaceXs
        onClicked: root.hands.use(act.hand, act.argument)
    }
    component Pair: RowLayout {
        id: pair

        required property string device
        required property string bad
        required property string good
        required property string badText
        required property string goodText

        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Act {
            Layout.preferredWidth: 1
            text: pair.badText
            hand: pair.bad
        }
        Act {
            Layout.preferredWidth: 1
            text: pair.goodText
            hand: pair.good
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
            Group {
                title: "Lay a card on the reader"

                Repeater {
                    model: root.hands.cards

                    Act {
                        required property string modelData

                        text: modelData
                        hand: "insert"
                        argument: modelData
                        enabled: root.hands.card !== modelData
                    }
                }
                Act {
                    text: "take the card away"
                    hand: "remove"
                    enabled: root.hands.card !== ""
                }
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
            Group {
                title: "Mishaps"

                Pair {
                    device: "network"
                    bad: "cut-network"
                    badText: "cut network"
                    good: "mend-network"
                    goodText: "mend it"
                }
                Pair {
                    device: "reader"
                    bad: "unplug-reader"
                    badText: "unplug reader"
                    good: "plug-reader"
                    goodText: "plug it in"
                }
                Pair {
                    device: "pcsc"
                    bad: "stop-pcsc"
                    badText: "stop PC/SC"
                    good: "start-pcsc"
                    goodText: "start it"
                }
                Pair {
                    device: "scanner"
                    bad: "jam-scanner"
                    badText: "jam scanner"
                    good: "clear-scanner"
                    goodText: "clear it"
                }
                Pair {
                    device: "printer"
                    bad: "jam-printer"
                    badText: "jam printer"
                    good: "clear-printer"
                    goodText: "clear it"
                }
                Pair {
                    device: "paper"
                    bad: "empty-printer"
                    badText: "take its paper"
                    good: "refill-printer"
                    goodText: "refill it"
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
