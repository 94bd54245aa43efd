pragma ComponentBehavior: Bound

import controls

// A service to choose, in short: how long it takes and what it costs, or why it cannot be had here. What is had
// elsewhere says where.
ChoiceCard {
    required property string slug
    required iconName
    required property string cost
    required property string duration
    required property string obstacle
    required property string booking

    meta: booking !== "" ? booking : [duration, cost].join(" · ")
    metaIcon: booking !== "" ? "calendar" : "clock"
    unavailableReason: obstacle
}
