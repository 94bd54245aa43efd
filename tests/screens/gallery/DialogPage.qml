pragma ComponentBehavior: Bound

import controls

ScreenLayout {
    enabled: false
    title: "Darunter"
    lead: "Was unter dem Dialog liegt, ist nicht bedienbar."
}
