pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// What all fields share: the label above, help under it, and an error in words beside its icon.
FocusScope {
    id: root

    required property string label
    property string help: ""
    property string error: ""
    property string suggestion: ""
    property bool optional: false
    readonly property bool personalAnswer: true
    readonly property bool faulty: error !== ""
    readonly property string spokenName: optional ? qsTr("%1 (optional)").arg(label) : label
    readonly property string spokenDescription: [error, help].filter(part => part !== "").join(". ")
    default property alias content: body.data

    signal suggestionTaken

    implicitWidth: frame.implicitWidth + frame.anchors.leftMargin
    implicitHeight: frame.implicitHeight

    Rectangle {
        anchors.left: parent.left
        width: Theme.lineAccent
        height: parent.height
        color: Theme.dangerMark
        visible: root.faulty
    }
    ColumnLayout {
        id: frame

        anchors.fill: parent
        anchors.leftMargin: root.faulty ? Theme.spaceM : 0
        spacing: Theme.spaceXs

        StrongText {
            Layout.fillWidth: true
            text: root.spokenName
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            text: root.help
            soft: true
            visible: text !== ""
            Accessible.ignored: true
        }
        Loader {
            Layout.fillWidth: true
            active: root.faulty
            visible: active
            sourceComponent: IconLine {
                iconName: "alert-octagon"
                text: root.error
                weight: Theme.strong
                foreground: Theme.danger
                iconColor: Theme.dangerMark
                Accessible.role: Accessible.AlertMessage
            }
        }
        Loader {
            Layout.maximumWidth: root.width
            Layout.bottomMargin: Theme.targetGap - frame.spacing
            active: root.suggestion !== ""
            visible: active
            sourceComponent: SecondaryButton {
                iconName: "check"
                text: root.suggestion
                description: root.label
                onClicked: root.suggestionTaken()
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.spaceS
        }
    }
}
