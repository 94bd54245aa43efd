pragma ComponentBehavior: Bound

import QtQuick
import controls
import Kiosk.ViewModels

// What whoever listens or uses keys sees: a ring around the text that is being read, or nothing at all.
Item {
    id: root

    required property SpeechViewModel speech
    required property Item reading

    anchors.fill: parent

    ReadingMark {
        item: root.reading
    }
    Dark {
        visible: root.speech.screenOff
    }
}
