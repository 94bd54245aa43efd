pragma ComponentBehavior: Bound

import QtQuick
import theme

// A question answered by yes or no; `value` is "yes", "no" or empty.
ChoiceField {
    columns: 2
    options: [
        {
            "value": "yes",
            "label": qsTr("Yes")
        },
        {
            "value": "no",
            "label": qsTr("No")
        }
    ]
}
