pragma ComponentBehavior: Bound

import QtQuick
import theme

// What has just been done, in one line at the foot of the content. It covers nothing and stays until the next step.
Rectangle {
    id: root

    required property string text

    implicitHeight: line.implicitHeight + 2 * Theme.spaceS
    radius: Theme.radiusS
    color: Theme.successSoft
    border.width: Theme.line
    border.color: Theme.successMark

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    IconLine {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        iconName: "circle-check"
        iconColor: Theme.successMark
        weight: Theme.strong
        text: root.text
        Accessible.ignored: true
    }
}
