pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

// A date in three boxes in the order of the day. The view model makes a date of them.
FieldFrame {
    id: root

    required property string day
    required property string month
    required property string year

    signal edited(string day, string month, string year)

    RowLayout {
        spacing: Theme.spaceM

        InputPart {
            field: root
            caption: qsTr("Day")
            value: root.day
            characters: 2
            digitsOnly: true
            onTyped: text => root.edited(text, root.month, root.year)
        }
        InputPart {
            field: root
            caption: qsTr("Month")
            value: root.month
            characters: 2
            digitsOnly: true
            onTyped: text => root.edited(root.day, text, root.year)
        }
        InputPart {
            field: root
            caption: qsTr("Year")
            value: root.year
            characters: 4
            digitsOnly: true
            onTyped: text => root.edited(root.day, root.month, text)
        }
    }
}
