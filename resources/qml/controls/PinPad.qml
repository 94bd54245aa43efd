pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The keys for PIN and CAN. It shows how many digits there are, never which, and no key lights up. Never mirrored.
FocusScope {
    id: root

    required property int count
    property int capacity: 6
    property string label: ""
    property var digits: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    property bool confirmEnabled: count === capacity

    signal digitPressed(int digit)
    signal erasePressed
    signal confirmed

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => root.takeKey(event)

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    function takeKey(event: KeyEvent): void {
        event.accepted = true;
        if (event.isAutoRepeat)
            return;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.digitPressed(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            root.erasePressed();
        else
            event.accepted = false;
    }

    component PadKey: ButtonBase {
        id: padKey

        Layout.preferredWidth: Theme.pinKeyWidth
        Layout.preferredHeight: Theme.pinKey
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.pinKeyLeast
        Layout.maximumHeight: Theme.pinKey

        background: Rectangle {
            radius: Theme.radius
            color: padKey.enabled ? Theme.surface : Theme.surfaceSunken
            border.width: padKey.enabled ? Theme.line : 0
            border.color: Theme.outline

            FocusRing {
                shown: padKey.visualFocus
            }
        }
    }
    component DigitKey: PadKey {
        id: digitKey

        required property int digit
        // Whoever listens types on a keypad: which digit has the focus must not be spoken.
        readonly property bool spokenApart: Theme.spoken

        text: digit
        onClicked: root.digitPressed(digit)

        contentItem: HeadingText {
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.keySize
            lineHeight: 1
            text: digitKey.text
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.spaceL

        PinDots {
            Layout.alignment: Qt.AlignHCenter
            count: root.count
            capacity: root.capacity
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            columns: 3
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceS

            Repeater {
                model: root.digits.slice(0, 9)

                DigitKey {
                    required property int modelData

                    digit: modelData
                }
            }
            PadKey {
                iconName: "backspace"
                foreground: enabled ? Theme.ink : Theme.inkSoft
                enabled: root.count > 0
                onClicked: root.erasePressed()
                Accessible.name: qsTr("Delete the last digit")
            }
            DigitKey {
                digit: root.digits[9]
            }
            PrimaryButton {
                Layout.preferredWidth: Theme.pinKeyWidth
                Layout.preferredHeight: Theme.pinKey
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.pinKeyLeast
                Layout.maximumHeight: Theme.pinKey
                leftPadding: 0
                rightPadding: 0
                textSize: Theme.keySize
                text: qsTr("OK")
                enabled: root.confirmEnabled
                onClicked: root.confirmed()
                Accessible.name: qsTr("Confirm %1").arg(root.label)
            }
        }
    }
}
