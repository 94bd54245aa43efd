pragma ComponentBehavior: Bound

import theme

// A label or a word that carries weight, in body size.
BodyText {
    font.weight: Theme.strong
}
