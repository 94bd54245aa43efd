pragma ComponentBehavior: Bound

import controls

ScreenLayout {
    title: "Darunter"
    lead: "Was unter dem Dialog liegt, ist nicht bedienbar."
}
