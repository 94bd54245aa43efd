pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// What a screen begins with: its title and lead. As a hero they greet, large and with a picture, on a field of their own.
Item {
    id: root

    required property string title
    required property string lead
    property bool hero: false
    property Component picture: null
    readonly property int inset: hero ? Theme.spaceXl : 0

    implicitHeight: grid.implicitHeight + 2 * inset

    Rectangle {
        anchors.fill: parent
        visible: root.hero
        radius: Theme.radiusL
        color: Theme.brandSoft
        border.width: Theme.highContrast ? Theme.line : 0
        border.color: Theme.outline
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: root.inset
        columns: 1
        rowSpacing: Theme.spaceL

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceL

            TitleText {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: root.hero ? Theme.displaySize : Theme.titleSize
            }
            BodyText {
                Layout.fillWidth: true
                text: root.lead
                visible: text !== ""
            }
        }
        Loader {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.picture !== null
            visible: active
            sourceComponent: root.picture
        }
    }
}
