pragma ComponentBehavior: Bound

import controls
import Kiosk.ViewModels

// The keys for the secret that the step asks for.
PinPad {
    id: root

    required property SecretPadViewModel secret

    focus: true
    count: secret.digitCount
    capacity: secret.digitTotal
    confirmEnabled: secret.isComplete
    onDigitPressed: digit => root.secret.press(digit)
    onErasePressed: root.secret.erase()
    onConfirmed: root.secret.submit()
}
