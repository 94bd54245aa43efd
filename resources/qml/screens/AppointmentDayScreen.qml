pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls
import Kiosk.ViewModels

// One month of an office; only days with free times can be touched.
StepScreen {
    id: root

    required property AppointmentDayViewModel viewModel

    title: qsTr("On which day?")
    lead: viewModel.office
    sign: "calendar"
    wide: true

    MonthView {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.calendarWidth
        Layout.alignment: Qt.AlignHCenter
        month: root.viewModel.month
        weekdays: root.viewModel.weekdays
        days: root.viewModel.days
        hasPrevious: root.viewModel.hasPrevious
        hasNext: root.viewModel.hasNext
        onTurned: months => root.viewModel.turn(months)
        onChosen: day => root.viewModel.choose(day)
    }
    BodyText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("Days with a frame have free times. On the others there are none.")
    }
}
