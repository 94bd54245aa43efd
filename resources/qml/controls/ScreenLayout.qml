pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// The body of a screen between the bars. Progress stays; title, lead and content scroll together. A hero brings a head
// of its own and takes all the room. A sign says in portrait what it is about, if there is room left for it.
// In landscape the head stands beside the content, with what belongs to it; or a picture stands beside both. The pad
// one works with never scrolls: it stands beside or below them. What has just been done is said at the foot.
FocusScope {
    id: root

    required property string title
    property string lead: ""
    property var steps: []
    property int currentStep: 0
    property bool lower: Theme.lowReach
    property bool wide: false
    property bool hero: false
    property Component picture: null
    property string sign: ""
    property string done: ""
    property Component pad: null
    property Component aside: null
    readonly property bool signed: Theme.portrait && !Theme.split && sign !== "" && picture === null && pad === null
    readonly property bool beside: !Theme.portrait && !hero && (picture !== null || pad !== null)
    readonly property bool headed: !hero && !Theme.split
    readonly property bool opened: !Theme.portrait && !Theme.largeText && !hero && !beside && (!wide || aside !== null)
    default property alias content: body.data

    function toTop(): void {
        pane.toTop();
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.screenMargin
        anchors.rightMargin: Theme.screenMargin
        anchors.topMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceM
        columns: 2
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM

        StepProgress {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            steps: root.steps
            current: root.currentStep
            visible: root.steps.length > 0
        }
        ScrollPane {
            id: pane

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: root.beside ? 1 : 2
            stretched: root.hero || Theme.portrait && (root.lower || root.signed || portrayed.active)
            maximumWidth: root.wide || root.opened || Theme.portrait ? width : Theme.measure

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.opened ? 2 : 1
                columnSpacing: Theme.spaceXl
                rowSpacing: Theme.spaceL

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.minimumWidth: root.opened ? Theme.headWidth : 0
                    Layout.maximumWidth: root.opened ? Theme.headWidth : Number.POSITIVE_INFINITY
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL
                    visible: root.headed || root.aside !== null

                    ScreenHead {
                        Layout.fillWidth: true
                        title: root.title
                        lead: root.lead
                        visible: root.headed
                    }
                    Loader {
                        Layout.fillWidth: true
                        active: root.aside !== null
                        visible: active
                        sourceComponent: root.aside
                    }
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: pane.stretched && !shown.visible && !root.hero

                    Sign {
                        anchors.centerIn: parent
                        name: root.sign
                        visible: root.signed && parent.height >= height
                    }
                }
                Item {
                    id: shown

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    implicitHeight: portrayed.implicitHeight
                    visible: portrayed.active

                    Slot {
                        id: portrayed

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width)
                        active: Theme.portrait && root.picture !== null && !root.hero && !Theme.split
                        sourceComponent: root.picture
                    }
                }
                ColumnLayout {
                    id: body

                    Layout.fillWidth: true
                    Layout.fillHeight: root.hero
                    Layout.maximumWidth: Number.POSITIVE_INFINITY
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL
                }
            }
        }
        Slot {
            Layout.minimumWidth: Theme.sideWidth
            Layout.columnSpan: root.beside ? 1 : 2
            Layout.fillHeight: root.beside
            Layout.maximumHeight: implicitHeight
            active: root.beside || root.pad !== null
            sourceComponent: root.pad ?? root.picture
        }
        Loader {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            active: root.done !== ""
            visible: active
            sourceComponent: Toast {
                text: root.done
            }
        }
    }

    component Slot: Loader {
        Layout.alignment: Qt.AlignHCenter
        visible: active
    }
}
