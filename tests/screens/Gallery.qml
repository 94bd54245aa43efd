pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

// Every control in the frame of a screen, one page at a time.
Rectangle {
    id: root

    property string page: "ServicesPage"
    property string keyboardLanguage: "de"

    color: Theme.canvas
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        enabled: root.page !== "DialogPage"
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            title: "Bürgerschalter"
            subtitle: "Stadt Leipzig"
            compact: keyboard.visible
        }
        Loader {
            id: loader

            Layout.fillWidth: true
            Layout.fillHeight: true
            source: root.page === "" ? "" : "gallery/" + root.page + ".qml"
        }
        BottomBar {
            Layout.fillWidth: true
            primaryText: "Weiter zu den Unterlagen"
            primaryIcon: "arrow-right"
            visible: !keyboard.visible || Theme.portrait && !Theme.largeText
        }
        Keyboard {
            id: keyboard

            Layout.fillWidth: true
            language: root.keyboardLanguage
            visible: wanted
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === "DialogPage"
        sourceComponent: ModalDialog {
            title: "Sind Sie noch da?"
            text: "Der Besuch endet gleich und alle Angaben werden gelöscht."
            countdown: 28
            countdownUnit: "Sekunden"
            primaryText: "Ich bin noch da"
            secondaryText: "Besuch beenden"
        }
    }
}
