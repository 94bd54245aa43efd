pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The body of a screen between the bars: progress, title, lead, and content that scrolls; beside it, a picture in landscape.
FocusScope {
    id: root

    required property string title
    property string lead: ""
    property var steps: []
    property int currentStep: 0
    property Component picture: null
    default property alias content: pane.content

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin
        anchors.topMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceM
        columns: Theme.portrait || root.picture === null ? 1 : 2
        columnSpacing: Theme.spaceXxl
        rowSpacing: Theme.spaceL

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.spaceL

            StepProgress {
                Layout.fillWidth: true
                steps: root.steps
                current: root.currentStep
                visible: root.steps.length > 0
            }
            TitleText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                text: root.title
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                text: root.lead
                visible: text !== ""
            }
            Loader {
                Layout.alignment: Qt.AlignHCenter
                active: Theme.portrait && root.picture !== null
                visible: active
                sourceComponent: root.picture
            }
            ScrollPane {
                id: pane

                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Loader {
            Layout.alignment: Qt.AlignTop
            active: !Theme.portrait && root.picture !== null
            visible: active
            sourceComponent: root.picture
        }
    }
}
