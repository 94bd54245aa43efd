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

    meta: [duration, cost, identity].join(" · ")
    unavailableReason: obstacle
}
