pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme
import controls

ScreenLayout {
    title: "Legen Sie Ihren Ausweis auf"

    Repeater {
        model: ["card_on_reader", "card_remove", "can_on_card", "paper_in_feeder", "paper_on_scanner", "receipt_take", "welcome"]

        Illustration {
            required property string modelData

            Layout.alignment: Qt.AlignHCenter
            name: modelData
            description: modelData
        }
    }
}
