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
    required property string action

    meta: action !== "" ? action : [duration, cost, identity].join(" · ")
    metaIcon: action !== "" ? "calendar" : "clock"
    unavailableReason: obstacle
}
