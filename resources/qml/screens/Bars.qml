pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The head of every screen, and under it who of the staff is there. Keys go through a window in the order in which it is
// written down, and so it is there twice: above the screens and, loaded instead, below them.
Loader {
    id: root

    required property ShellViewModel shell
    required property bool writing

    visible: active
    sourceComponent: ColumnLayout {
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            title: qsTr("Bürgerschalter")
            subtitle: qsTr("City of Leipzig")
            compact: root.writing
            hideable: root.shell.presence.canHide
            onLanguageRequested: root.shell.sidePage.open("language")
            onDisplayRequested: root.shell.sidePage.open("display")
            onHelpRequested: root.shell.sidePage.open("help")
            onHideRequested: root.shell.presence.hide()
        }
        AssistanceBar {
            Layout.fillWidth: true
            text: root.writing ? "" : Theme.largeText ? root.shell.assistanceBar.shortText : root.shell.assistanceBar.text
            citizensText: root.shell.assistanceBar.citizensText
            staffsText: root.shell.assistanceBar.staffsText
            onCitizenActed: root.shell.assistanceBar.actAsCitizen()
            onStaffActed: root.shell.assistanceBar.actAsStaff()
        }
    }
}
