pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// Something to know before going on: information, warning, error or success, never by colour alone.
Rectangle {
    id: root

    enum Kind {
        Info,
        Warning,
        Error,
        Success
    }

    property int kind: Notice.Info
    property string title: ""
    required property string text
    property string actionText: ""
    readonly property var look: [
        {
            "icon": "info-circle",
            "ink": Theme.ink,
            "mark": Theme.infoMark,
            "fill": Theme.brandSoft
        },
        {
            "icon": "alert-triangle",
            "ink": Theme.warning,
            "mark": Theme.warningMark,
            "fill": Theme.warningSoft
        },
        {
            "icon": "alert-octagon",
            "ink": Theme.danger,
            "mark": Theme.dangerMark,
            "fill": Theme.dangerSoft
        },
        {
            "icon": "circle-check",
            "ink": Theme.success,
            "mark": Theme.successMark,
            "fill": Theme.successSoft
        }
    ][kind]

    signal actionRequested

    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: row.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusS
    color: look.fill
    border.width: Theme.line
    border.color: look.mark

    Accessible.role: root.kind === Notice.Info ? Accessible.Note : Accessible.AlertMessage
    Accessible.name: [root.title, root.text].filter(part => part !== "").join(". ")

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.lineAccent
        topLeftRadius: root.radius
        bottomLeftRadius: root.radius
        color: root.look.mark
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        anchors.leftMargin: Theme.spaceM + Theme.lineAccent
        spacing: Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.look.icon
            color: root.look.mark
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            StrongText {
                Layout.fillWidth: true
                text: root.title
                color: root.look.ink
                visible: text !== ""
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.text
                Accessible.ignored: true
            }
            SecondaryButton {
                Layout.topMargin: Theme.spaceXs
                text: root.actionText
                visible: text !== ""
                onClicked: root.actionRequested()
            }
        }
    }
}
