pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

ScreenLayout {
    title: "Hilfe und Termin"

    AssistanceBar {
        Layout.fillWidth: true
        text: "Personal hilft und sieht mit."
        citizensText: "Hilfe beenden"
    }
    CallButton {
        Layout.fillWidth: true
        text: "Personal rufen"
        hint: "Jemand aus der Filiale kommt zu Ihnen und hilft gern."
    }
    MonthView {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.calendarWidth
        month: "November 2026"
        weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
        hasNext: true
        days: days

        ListModel {
            id: days

            Component.onCompleted: {
                for (let day = 1; day <= 14; ++day)
                    append({
                        "number": String(day),
                        "free": day % 3 === 0,
                        "spoken": day + ". November",
                        "iso": "2026-11-" + day
                    });
            }
        }
    }
    Sign {
        Layout.alignment: Qt.AlignHCenter
        name: "calendar"
    }
}
