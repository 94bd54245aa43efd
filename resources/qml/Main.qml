pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import screens
import Kiosk.ViewModels

// The window: bars, progress, the present screen, and what comes before everything else.
Window {
    id: main

    required property ShellViewModel shell
    property bool calm: false
    property Item reading: null
    readonly property StepScreen step: (shell.sidePage.isOpen ? pageLoader.item : stepLoader.item) as StepScreen
    readonly property real shrink: shell.fullscreen ? 1 : Math.min(1, Screen.desktopAvailableHeight / shell.designHeight)
    readonly property bool asking: shell.presence.leaving || shell.presence.idleWarning || shell.presence.staffCalled || shell.presence.hidden
    readonly property bool barsBelow: Theme.lowReach && !Theme.split

    width: shell.designWidth * shrink
    height: shell.designHeight * shrink
    color: Theme.canvas
    title: qsTr("Bürgerschalter")

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Appearance {
        shell: main.shell
        glassWidth: main.width
        calm: main.calm
    }
    Connections {
        target: main.shell

        function onScreenChanged(): void {
            main.showStep();
        }
    }
    Connections {
        target: main.shell.sidePage

        function onPageChanged(): void {
            main.showSidePage();
        }
    }
    // The visit ends when the session says so; nobody else closes it.
    onClosing: close => close.accepted = false
    Component.onCompleted: showStep()

    function showStep(): void {
        stepLoader.setSource(shell.screenUrl, {
            "viewModel": shell.screenViewModel
        });
    }

    function showSidePage(): void {
        if (shell.sidePage.isOpen)
            pageLoader.setSource(shell.sidePage.pageUrl, {
                "viewModel": shell.sidePage.pageViewModel
            });
        else
            pageLoader.source = "";
    }

    GridLayout {
        anchors.fill: parent
        columns: 1
        rowSpacing: 0
        enabled: !main.asking
        visible: !main.shell.presence.hidden && !main.shell.presence.staffCalled && !cover.active

        ReadingZone {
            Layout.row: 0
            Layout.fillWidth: true
            Layout.preferredHeight: main.height * Theme.readingShare
            visible: Theme.split
            title: main.step?.title ?? ""
            lead: main.step?.lead ?? ""
            picture: Theme.split ? main.step?.picture ?? null : null
            steps: main.shell.sidePage.isOpen ? [] : main.shell.progress.stations
            currentStep: main.shell.progress.current
        }
        Bars {
            Layout.row: 1
            Layout.fillWidth: true
            shell: main.shell
            writing: keyboard.visible
            active: !main.barsBelow
        }
        StepProgress {
            Layout.row: 3
            Layout.fillWidth: true
            Layout.leftMargin: Theme.screenMargin
            Layout.rightMargin: Theme.screenMargin
            Layout.topMargin: Theme.spaceM
            steps: main.shell.progress.stations
            current: main.shell.progress.current
            visible: steps.length > 0 && !main.shell.sidePage.isOpen && !Theme.split
        }
        Loader {
            id: stepLoader

            Layout.row: 4
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: visible
            visible: !main.shell.sidePage.isOpen
        }
        Loader {
            id: pageLoader

            Layout.row: 5
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: visible
            visible: main.shell.sidePage.isOpen
        }
        Bars {
            Layout.row: 6
            Layout.fillWidth: true
            shell: main.shell
            writing: keyboard.visible
            active: main.barsBelow
        }
        BottomBar {
            Layout.row: 8
            Layout.fillWidth: true
            primaryText: main.step?.primaryText ?? ""
            primaryIcon: main.step?.primaryIcon ?? ""
            primaryEnabled: main.step?.primaryEnabled ?? false
            backVisible: main.shell.presence.canGoBack && !main.shell.sidePage.isOpen
            leaveVisible: main.shell.presence.canLeave
            visible: (primaryText !== "" || backVisible || leaveVisible) && (!keyboard.visible || (Theme.portrait && !Theme.largeText && !Theme.lowReach))
            onPrimaryRequested: main.shell.sidePage.isOpen ? main.shell.sidePage.close() : main.step?.primaryRequested()
            onBackRequested: main.shell.presence.goBack()
            onLeaveRequested: main.shell.presence.leave()
        }
        Keyboard {
            id: keyboard

            Layout.row: 9
            Layout.fillWidth: true
            language: main.shell.display.languageCode
            visible: wanted
        }
    }
    StepCover {
        id: cover

        step: main.asking ? null : main.step
    }
    CallSign {
        presence: main.shell.presence
    }
    Cover {
        presence: main.shell.presence
    }
    ModalDialog {
        visible: main.shell.presence.leaving && !main.shell.presence.idleWarning
        iconName: "door-exit"
        title: qsTr("End your visit?")
        text: qsTr("Nothing has been sent yet. Everything you have entered will be deleted.")
        primaryText: qsTr("Continue my visit")
        secondaryText: qsTr("End visit and delete everything")
        onPrimaryRequested: main.shell.presence.stay()
        onSecondaryRequested: main.shell.presence.confirmLeaving()
    }
    ModalDialog {
        visible: main.shell.presence.idleWarning
        iconName: "clock"
        title: qsTr("Are you still here?")
        text: qsTr("To protect your data, this visit ends by itself in:")
        countdown: main.shell.presence.idleSeconds
        countdownUnit: qsTr("seconds")
        primaryText: qsTr("I am still here")
        onPrimaryRequested: main.shell.presence.stillHere()
    }
    Listening {
        speech: main.shell.speech
        reading: main.reading
    }
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active)
                main.shell.presence.touched()
        }
    }
}
