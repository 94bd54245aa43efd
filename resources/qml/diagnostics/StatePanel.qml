pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

// What was found, by a sign, a stripe and words: grey, good, soon, fault.
Rectangle {
    id: root

    required property string title
    required property string sign
    required property int level
    required property string stateText
    property string found: ""
    property string code: ""
    property string remedy: ""
    property bool opens: false
    readonly property color mark: [Theme.inkSoft, Theme.successMark, Theme.warningMark, Theme.dangerMark][level]

    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: row.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusS
    color: [Theme.surface, Theme.surface, Theme.warningSoft, Theme.dangerSoft][level]
    border.width: Theme.line
    border.color: level > 1 ? mark : opens ? Theme.outline : Theme.hairline

    Accessible.role: Accessible.StaticText
    Accessible.name: [title, stateText, found, remedy].filter(part => part !== "").join(". ")

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.lineAccent
        topLeftRadius: root.radius
        bottomLeftRadius: root.radius
        color: root.mark
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        anchors.leftMargin: Theme.spaceM + Theme.lineAccent
        spacing: Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.sign
            color: root.mark
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceXs

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.largeText ? 1 : 2
                columnSpacing: Theme.spaceM
                rowSpacing: 0

                StrongText {
                    Layout.fillWidth: true
                    text: root.title
                    Accessible.ignored: true
                }
                BodyText {
                    text: root.stateText
                    color: root.mark
                    font.weight: Theme.strong
                    Accessible.ignored: true
                }
            }
            BodyText {
                Layout.fillWidth: true
                text: root.found
                visible: text !== ""
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.remedy
                font.weight: Theme.strong
                visible: text !== ""
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.code
                soft: true
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: "chevron-right"
            color: Theme.link
            visible: root.opens
        }
    }
}
