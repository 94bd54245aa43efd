pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The upper part of the window in low reach: all that a screen has only to be read, so that hands stay below.
Rectangle {
    id: root

    property string title: ""
    property string lead: ""
    property Component picture: null
    property var steps: []
    property int currentStep: 0

    color: Theme.brandSoft

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin
        anchors.topMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceL

        StepProgress {
            Layout.fillWidth: true
            steps: root.steps
            current: root.currentStep
            visible: root.steps.length > 0
        }
        ScreenHead {
            Layout.fillWidth: true
            title: root.title
            lead: root.lead
        }
        Item {
            id: room

            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, room.width)
                height: Math.min(implicitHeight, room.height)
                active: root.picture !== null
                sourceComponent: root.picture
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.line
        color: Theme.outline
        visible: Theme.highContrast
    }
}
