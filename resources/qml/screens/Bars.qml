pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// The head of every screen, and under it who of the staff is there.
ColumnLayout {
    id: root

    required property ShellViewModel shell
    required property bool writing

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
