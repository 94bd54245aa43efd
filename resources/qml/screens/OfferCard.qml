pragma ComponentBehavior: Bound

import controls

// A service to choose: what it takes, or why it cannot be had here.
ChoiceCard {
    required property string slug
    required iconName
    required summary
    required property string cost
    required property string duration
    required property string identity
    required property string obstacle
    required property string booking

    meta: booking !== "" ? booking : [duration, cost, identity].join(" · ")
    metaIcon: booking !== "" ? "calendar" : "clock"
    unavailableReason: obstacle
}
