pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A scanned page as it will be sent, small: touched, it is shown large.
ButtonBase {
    id: root

    required property url source
    required property string label
    property string warning: ""

    text: label
    implicitWidth: Theme.tileWidth + 2 * Theme.spaceS
    padding: Theme.spaceS
    leftPadding: padding
    rightPadding: padding
    topPadding: padding
    bottomPadding: padding

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(width * Math.SQRT2)
            color: Theme.paper
            border.width: Theme.line
            border.color: Theme.outline

            Image {
                anchors.fill: parent
                anchors.margins: Theme.line
                fillMode: Image.PreserveAspectFit
                autoTransform: true
                source: root.source
                sourceSize: Qt.size(Math.round(Theme.tileWidth * Math.SQRT2), Math.round(Theme.tileWidth * Math.SQRT2))
                cache: false

                Accessible.ignored: true
            }
        }
        StrongText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.label
            color: root.foreground
            Accessible.ignored: true
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "alert-triangle"
            text: root.warning
            foreground: Theme.warning
            iconColor: Theme.warningMark
            visible: root.warning !== ""
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: root.down ? Theme.pressedSoft : Theme.surface
        border.width: Theme.lineStrong
        border.color: Theme.link

        FocusRing {
            shown: root.visualFocus
        }
    }
}
