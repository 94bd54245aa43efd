<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AccentBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedScreen</name>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
    <message>
        <source>Your booking number</source>
        <translation>Your booking number</translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation>You need it to change or cancel the appointment, here or at leipzig.de.</translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation>QR code with your booking number</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation>Please come five minutes early. You are called by your number.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation>Your appointment is moved</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Your appointment is booked</translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation>Your earlier appointment on {0} could not be cancelled. Please call 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation>Your appointment is being booked …</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation>Move your appointment?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation>Your appointment on {0} is then cancelled.</translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation>The time is kept for you for a few minutes.</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Move appointment</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>Book appointment</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
</context>
<context>
    <name>AppointmentContactScreen</name>
    <message>
        <source>Who comes to the appointment?</source>
        <translation>Who comes to the appointment?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</source>
        <translation>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Please check one answer</numerusform>
            <numerusform>Please check %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation>The name of whoever comes to the appointment</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation>The confirmation of your appointment goes there.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation>So that the office can reach you if something changes</translation>
    </message>
</context>
<context>
    <name>AppointmentDayScreen</name>
    <message>
        <source>On which day?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Days with a frame have free times. On the others there are none.</source>
        <translation>Days with a frame have free times. On the others there are none.</translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation>Which appointment is it?</translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation>The booking number is on your slip and in the e-mail of the city.</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Find appointment</translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation>Looking for your appointment …</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Booking number</translation>
    </message>
    <message>
        <source>For example 100001-ab3f</source>
        <translation>For example 100001-ab3f</translation>
    </message>
</context>
<context>
    <name>AppointmentFindViewModel</name>
    <message>
        <source>Please enter all of it with the hyphen, for example 100001-ab3f.</source>
        <translation>Please enter all of it with the hyphen, for example 100001-ab3f.</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation>The appointment is being cancelled …</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundViewModel</name>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>Your appointment is cancelled</translation>
    </message>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>Do you want to cancel this appointment?</translation>
    </message>
    <message>
        <source>This is your appointment</source>
        <translation>This is your appointment</translation>
    </message>
    <message>
        <source>Nobody expects you any more. The time is free for somebody else.</source>
        <translation>Nobody expects you any more. The time is free for somebody else.</translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation>The time is then given to somebody else at once.</translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation>You can choose another time, or cancel it.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choose another time</translation>
    </message>
    <message>
        <source>Book a new appointment</source>
        <translation>Book a new appointment</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>Keep the appointment</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Cancel this appointment</translation>
    </message>
</context>
<context>
    <name>AppointmentMenuScreen</name>
    <message>
        <source>What do you need an appointment for?</source>
        <translation>What do you need an appointment for?</translation>
    </message>
    <message>
        <source>Looking for what can be booked …</source>
        <translation>Looking for what can be booked …</translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation>Change or cancel my appointment</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeScreen</name>
    <message>
        <source>Where would you like to go?</source>
        <translation>Where would you like to go?</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Looking for free times …</translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation>The nearest office comes first.</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeViewModel</name>
    <message>
        <source>Next free: {0}</source>
        <translation>Next free: {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeScreen</name>
    <message>
        <source>At what time?</source>
        <translation>At what time?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>In the morning</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>In the afternoon</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation>The time is being kept for you …</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Looking for free times …</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>about {0} km away</source>
        <translation>about {0} km away</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>Mo Tu We Th Fr Sa Su</translation>
    </message>
</context>
<context>
    <name>AssistanceBarViewModel</name>
    <message>
        <source>A staff card was inserted. Staff can sign in as soon as you have finished this step.</source>
        <translation>A staff card was inserted. Staff can sign in as soon as you have finished this step.</translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation>A staff card is in the staff reader. Nobody is signed in.</translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation>Staff is signed in.</translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation>Staff: sign in</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Staff menu</translation>
    </message>
    <message>
        <source>You are alone with the screen. Staff cannot use it now.</source>
        <translation>You are alone with the screen. Staff cannot use it now.</translation>
    </message>
    <message>
        <source>A member of staff is helping you and sees what is on this screen, but never your PIN.</source>
        <translation>A member of staff is helping you and sees what is on this screen, but never your PIN.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Go on alone</translation>
    </message>
    <message>
        <source>Let staff help again</source>
        <translation>Let staff help again</translation>
    </message>
    <message>
        <source>You are alone.</source>
        <translation>You are alone.</translation>
    </message>
    <message>
        <source>Staff are helping and see this.</source>
        <translation>Staff are helping and see this.</translation>
    </message>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</translation>
    </message>
    <message>
        <source>Staff card inserted.</source>
        <translation>Staff card inserted.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Bürgerschalter</source>
        <translation>Bürgerschalter</translation>
    </message>
    <message>
        <source>City of Leipzig</source>
        <translation>City of Leipzig</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>End visit</translation>
    </message>
</context>
<context>
    <name>CallSign</name>
    <message>
        <source>Somebody is being called</source>
        <translation>Somebody is being called</translation>
    </message>
    <message>
        <source>Please stay here. Nobody can see your data now.</source>
        <translation>Please stay here. Nobody can see your data now.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Back to my screen</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>Enter the CAN</translation>
    </message>
    <message>
        <source>Go on only if you are sure of your PIN</source>
        <translation>Go on only if you are sure of your PIN</translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>One moment, please …</translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation>The CAN is printed on the front of the card, at the bottom right</translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation>A hand lays an ID card on the card reader</translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation>A card reader with keys of its own; the green key confirms</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>I am alone: enter my PIN</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Place your ID card on the reader</source>
        <translation>Place your ID card on the reader</translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation>Two wrong PINs: one try is left</translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation>Use the keypad of the reader</translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation>Your ID card is being checked</translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation>Lay it flat on the marked area and leave it there. You take it back at the end.</translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation>Please leave your card on the reader.</translation>
    </message>
    <message>
        <source>Enter your PIN alone</source>
        <translation>Enter your PIN alone</translation>
    </message>
    <message>
        <source>Please ask the member of staff to turn away.</source>
        <translation>Please ask the member of staff to turn away.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation>Touch a service. Nothing is binding yet.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>For example: move, dog, lost ID</source>
        <translation>For example: move, dog, lost ID</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Show all services</translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation>Elsewhere in Leipzig</translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation>Nothing found for “{0}”. Try a shorter or different word, or show all services.</translation>
    </message>
</context>
<context>
    <name>CollectionHandoverScreen</name>
    <message>
        <source>For staff: compare the photo and hand it over</source>
        <translation>For staff: compare the photo and hand it over</translation>
    </message>
    <message>
        <source>Ask for the ID card. Photo and name must fit the person in front of you.</source>
        <translation>Ask for the ID card. Photo and name must fit the person in front of you.</translation>
    </message>
    <message>
        <source>Photo compared, handed over</source>
        <translation>Photo compared, handed over</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Hand it over sealed, as it came from the city.</source>
        <translation>Hand it over sealed, as it came from the city.</translation>
    </message>
    <message>
        <source>If anything does not fit</source>
        <translation>If anything does not fit</translation>
    </message>
    <message>
        <source>Keep it and go back. The citizen can call 115.</source>
        <translation>Keep it and go back. The citizen can call 115.</translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation>Which number is on your pick-up slip?</translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation>You got the slip when you applied. Letters from the city show the number as well.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Look it up</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Asking the city …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Number of the pick-up slip</translation>
    </message>
    <message>
        <source>For example LE 2471 1001</source>
        <translation>For example LE 2471 1001</translation>
    </message>
</context>
<context>
    <name>CollectionNumberViewModel</name>
    <message>
        <source>Please enter the letters and digits from the slip, for example LE 2471 1001.</source>
        <translation>Please enter the letters and digits from the slip, for example LE 2471 1001.</translation>
    </message>
</context>
<context>
    <name>CollectionReceivedScreen</name>
    <message>
        <source>Have you got it?</source>
        <translation>Have you got it?</translation>
    </message>
    <message>
        <source>Please confirm only when it is in your hands. Your answer goes to the city.</source>
        <translation>Please confirm only when it is in your hands. Your answer goes to the city.</translation>
    </message>
    <message>
        <source>Yes, I have received it</source>
        <translation>Yes, I have received it</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>No, I have not got it</source>
        <translation>No, I have not got it</translation>
    </message>
</context>
<context>
    <name>CollectionStatusScreen</name>
    <message>
        <source>Asking the city …</source>
        <translation>Asking the city …</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Look up another number</source>
        <translation>Look up another number</translation>
    </message>
</context>
<context>
    <name>CollectionStatusViewModel</name>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation>Yes, it is ready</translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation>It is being brought to you</translation>
    </message>
    <message>
        <source>It is yours now</source>
        <translation>It is yours now</translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation>It has been collected already</translation>
    </message>
    <message>
        <source>It is no longer here</source>
        <translation>It is no longer here</translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation>No, it is not ready yet</translation>
    </message>
    <message>
        <source>The city is told that you have got it.</source>
        <translation>The city is told that you have got it.</translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation>The city checks who you are.</translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation>It lies here. Show your ID card at the reader, then the staff hand it over to you.</translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation>Please collect it yourself at the office below. It cannot be handed over here.</translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation>Please collect it at the address below.</translation>
    </message>
    <message>
        <source>For staff: fetch it from the place below, then hand it over here.</source>
        <translation>For staff: fetch it from the place below, then hand it over here.</translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation>The staff know that you are here. Please wait at the counter.</translation>
    </message>
    <message>
        <source>The city knows that it was handed over to you. Take your ID card with you.</source>
        <translation>The city knows that it was handed over to you. Take your ID card with you.</translation>
    </message>
    <message>
        <source>Nobody came for it in time, so it went back to the city. Please call 115.</source>
        <translation>Nobody came for it in time, so it went back to the city. Please call 115.</translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation>If you have not got it, please call 115.</translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation>Please ask again in a few days. You need no appointment to ask.</translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation>It lies there until {0}.</translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation>Bring your old document or your passport. Somebody else needs your written authority.</translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation>Bring an identity document.</translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation>Show ID card and collect</translation>
    </message>
    <message>
        <source>For staff: hand it over</source>
        <translation>For staff: hand it over</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Show the next colour</source>
        <translation>Show the next colour</translation>
    </message>
</context>
<context>
    <name>ComparePhotoScreen</name>
    <message>
        <source>For staff: compare the photo</source>
        <translation>For staff: compare the photo</translation>
    </message>
    <message>
        <source>Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?</source>
        <translation>Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?</translation>
    </message>
    <message>
        <source>Yes, it is the same person</source>
        <translation>Yes, it is the same person</translation>
    </message>
    <message>
        <source>Why this is needed</source>
        <translation>Why this is needed</translation>
    </message>
    <message>
        <source>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</source>
        <translation>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>No, or I am not sure</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Confirm and send</source>
        <translation>Confirm and send</translation>
    </message>
    <message>
        <source>Your declaration: %1</source>
        <translation>Your declaration: %1</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Take your time</translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation>What you send now is binding, as if you had signed it. Read everything to the end first.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation>Connecting to the city …</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>About this reading</translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation>This will be read from your card</translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation>The service needs all of this.</translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation>You decide about this</translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation>The service works without it. Touch what shall not be read.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>What happens to your data</translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation>This is who reads your ID card</translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation>This is how we use your data</translation>
    </message>
    <message>
        <source>Continue to the PIN</source>
        <translation>Continue to the PIN</translation>
    </message>
    <message>
        <source>Continue to the questions</source>
        <translation>Continue to the questions</translation>
    </message>
    <message>
        <source>Age verification: at least {0} years</source>
        <translation>Age verification: at least {0} years</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>Will be read</translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation>Will not be read</translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation>A document that cannot be shown here. You can get it from: {0}</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Internet address</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>Data protection authority</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation>Permission issued by</translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation>Permission valid until</translation>
    </message>
</context>
<context>
    <name>CountdownNumber</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CountersignScreen</name>
    <message>
        <source>The staff card is missing</source>
        <translation>The staff card is missing</translation>
    </message>
</context>
<context>
    <name>CountersignViewModel</name>
    <message>
        <source>Staff confirm the hand-over</source>
        <translation>Staff confirm the hand-over</translation>
    </message>
    <message>
        <source>Staff confirm that they have helped</source>
        <translation>Staff confirm that they have helped</translation>
    </message>
    <message>
        <source>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</source>
        <translation>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</translation>
    </message>
    <message>
        <source>For staff: put your card into the staff reader, to sign the hand-over.</source>
        <translation>For staff: put your card into the staff reader, to sign the hand-over.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</source>
        <translation>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</source>
        <translation>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</translation>
    </message>
    <message>
        <source>Without it, the hand-over does not count. Please ask a member of staff to come back.</source>
        <translation>Without it, the hand-over does not count. Please ask a member of staff to come back.</translation>
    </message>
    <message>
        <source>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</source>
        <translation>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</translation>
    </message>
    <message>
        <source>That was not the right PIN. There is one try left, then the staff card is blocked.</source>
        <translation>That was not the right PIN. There is one try left, then the staff card is blocked.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. There are %n tries left.</source>
        <translation>
            <numerusform>That was not the right PIN. There is one try left.</numerusform>
            <numerusform>That was not the right PIN. There are %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your data is hidden</source>
        <translation>Your data is hidden</translation>
    </message>
    <message>
        <source>Show my screen again</source>
        <translation>Show my screen again</translation>
    </message>
</context>
<context>
    <name>Dark</name>
    <message>
        <source>The screen is off. F4 switches it on again.</source>
        <translation>The screen is off. F4 switches it on again.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Issuing country</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Expiry date</translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation>Given name(s)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation>Religious name or stage name</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doctoral degree</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>Optional data</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation>Written signature</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation>Reserved data group</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation>Community ID</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation>Supplementary conditions</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation>Age verification</translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation>Verification of place of residence</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation>Device-specific security check</translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation>On-site reading</translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation>PIN management</translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation>Installing a signature certificate</translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation>Installing a qualified signature certificate</translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation>German identity card</translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation>Electronic residence permit</translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation>eID card for citizens of the European Union</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Change: {0}</translation>
    </message>
</context>
<context>
    <name>DateInputField</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>DiagnosticsReport</name>
    <message>
        <source>Write report to USB stick</source>
        <translation>Write report to USB stick</translation>
    </message>
</context>
<context>
    <name>DiagnosticsScreen</name>
    <message>
        <source>Readiness report</source>
        <translation>Readiness report</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Guided tests</source>
        <translation>Guided tests</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
</context>
<context>
    <name>DiagnosticsTest</name>
    <message>
        <source>Yes, it is good</source>
        <translation>Yes, it is good</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>No, it is not</translation>
    </message>
</context>
<context>
    <name>DiagnosticsViewModel</name>
    <message>
        <source>Submissions set aside</source>
        <translation>Submissions set aside</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Readiness report</translation>
    </message>
    <message>
        <source>Is this kiosk ready?</source>
        <translation>Is this kiosk ready?</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>There are none.</translation>
    </message>
    <message>
        <source>The city has not taken them. Tell the city; once it has mended its side, send again.</source>
        <translation>The city has not taken them. Tell the city; once it has mended its side, send again.</translation>
    </message>
    <message>
        <source>The newest first, times in UTC. It says who acted in which role, and never about whom.</source>
        <translation>The newest first, times in UTC. It says who acted in which role, and never about whom.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testing …</translation>
    </message>
    <message>
        <source>Test everything again</source>
        <translation>Test everything again</translation>
    </message>
    <message>
        <source>Begin test</source>
        <translation>Begin test</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Next test</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Show report</translation>
    </message>
    <message>
        <source>Submissions set aside: {0}</source>
        <translation>Submissions set aside: {0}</translation>
    </message>
    <message>
        <source>Writing to the stick … Leave it there.</source>
        <translation>Writing to the stick … Leave it there.</translation>
    </message>
    <message>
        <source>The report is on the stick. You may remove it now.</source>
        <translation>The report is on the stick. You may remove it now.</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n faults.</source>
        <translation>
            <numerusform>Not ready: %n fault.</numerusform>
            <numerusform>Not ready: %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready; %n things will soon need care.</source>
        <translation>
            <numerusform>Ready; %n thing will soon need care.</numerusform>
            <numerusform>Ready; %n things will soon need care.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Ready.</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Normal contrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation>Every change takes effect at once and lasts for your visit only.</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Reach and movement</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>Everything further down</translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation>Everything you touch moves down. Good when you are seated.</translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation>Calm screen</translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation>Nothing moves while you wait.</translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation>Read everything aloud</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation>Personal data is spoken over headphones only.</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Your visit has ended. Nothing of yours is left in this device.</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Do not forget</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
</context>
<context>
    <name>EndViewModel</name>
    <message>
        <source>Please take your ID card</source>
        <translation>Please take your ID card</translation>
    </message>
    <message>
        <source>Thank you and goodbye</source>
        <translation>Thank you and goodbye</translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation>Your ID card still lies on the reader.</translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation>Take your papers from the scanner and your receipt from the printer.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation>The card reader is not working</translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation>ID cards cannot be read here at the moment. There is nothing wrong with your card.</translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation>Please tell the staff, or try again in a few minutes.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>The card reader is not connected</translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation>Please tell the staff. They can connect the reader again.</translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation>The card reader is in use</translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation>Another program in this device is using it. There is nothing wrong with your card.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation>Please wait a moment and try again. If nothing changes, please tell the staff.</translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation>The contact to your card was interrupted</translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation>Please leave the card where it is, put other cards and phones away from the reader and try again.</translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation>The card is not recognised</translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation>Please take the card off the reader, turn it over, lay it down again and try again.</translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation>The card was moved too early</translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation>The reader lost contact with your ID card before everything was read.</translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation>Please try again and leave the card on the reader until the screen says otherwise.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>This card cannot be used here</translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation>Please take the card off the reader and try again with the right one.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>The card does not answer</translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation>Perhaps it does not lie quite right, or something lies between card and reader.</translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation>Please take the card out of its cover, lay it on the reader again and try again.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>The card could not be read</translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation>Card and reader did not understand each other.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation>Please try again. If it fails again, please ask the staff.</translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation>The online function of this card is switched off</translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation>You can have it switched on at any citizens&apos; office. This is free of charge.</translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation>Please choose a service without ID card, or go to a citizens&apos; office.</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>This card has expired</translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation>The date of expiry on the card has passed. Nothing is wrong with your PIN.</translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation>The online function of this card has been blocked</translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation>The card was reported lost or stolen, or its online function was blocked.</translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation>The PIN of this card is blocked</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation>The PIN was entered wrongly three times. Your card protects itself against misuse.</translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation>ID cards cannot be checked at the moment</translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation>The city&apos;s ID service does not answer. There is nothing wrong with your card.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Please try again in a few minutes.</translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation>The identification was broken off</translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation>We stopped to protect your data</translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation>It could not be proven that it is the city that wants to read your card. Your card was not read.</translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation>Please take your card, end the visit and tell the staff.</translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation>The scanner is not available</translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation>It is switched off or not connected.</translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation>Please ask the staff to switch it on, then try again.</translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation>The scanner is busy</translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation>It is still finishing something else.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation>Paper is stuck in the scanner</translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation>The sheet could not be drawn in.</translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation>Please do not pull. The staff will take the sheet out for you.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>The scanner&apos;s cover is open</translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation>It only scans with the cover closed.</translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation>Please close the cover and try again.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>The scanner does not answer</translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation>The page was not scanned. Pages scanned before must be scanned once more.</translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation>Please lay the sheet on the glass again and try again.</translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation>The scanned pages are no longer there</translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation>There was a fault in this device. Your answers have been kept.</translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation>Please scan your papers once more.</translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation>This device cannot store anything more</translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation>Your submission was not sent.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nothing was printed.</translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation>It only prints with all doors closed. Nothing was printed.</translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation>Please tell the staff. Your answers stay here until you leave.</translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation>It is not certain which PIN your card has now</translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation>The contact to your card was lost at the very moment in which the new PIN was being set.</translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation>Nothing was entered on the reader</translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation>The card reader has keys of its own. It waits for about a minute.</translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation>Please try again, enter the digits on the keys of the reader and confirm with its green key.</translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation>The PUK was not right</translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation>The PUK of this card is used up</translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation>A PUK can unblock the PIN ten times. It has been used ten times already.</translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</translation>
    </message>
    <message>
        <source>There is no connection to the city at the moment</source>
        <translation>There is no connection to the city at the moment</translation>
    </message>
    <message>
        <source>This device does not find the city&apos;s servers in the network.</source>
        <translation>This device does not find the city&apos;s servers in the network.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. If nothing changes, please tell the staff.</source>
        <translation>Please try again in a few minutes. If nothing changes, please tell the staff.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong</source>
        <translation>The clock of this device is wrong</translation>
    </message>
    <message>
        <source>That is why it cannot tell whether it speaks to the city, and does not go on.</source>
        <translation>That is why it cannot tell whether it speaks to the city, and does not go on.</translation>
    </message>
    <message>
        <source>Please tell the staff. They can have the clock set.</source>
        <translation>Please tell the staff. They can have the clock set.</translation>
    </message>
    <message>
        <source>The connection to the city is not secure</source>
        <translation>The connection to the city is not secure</translation>
    </message>
    <message>
        <source>A server does not prove that it belongs to the city, so nothing is sent to it.</source>
        <translation>A server does not prove that it belongs to the city, so nothing is sent to it.</translation>
    </message>
    <message>
        <source>Please tell the staff. Until it is mended, this cannot be done here.</source>
        <translation>Please tell the staff. Until it is mended, this cannot be done here.</translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation>The city&apos;s ID service could not accept the card.</translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation>Please try again. If it is refused again, please ask the staff.</translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation>The scanner has fallen silent</translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation>This page was not scanned. Pages scanned before are kept.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation>The connection to the scanner broke</translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation>The page did not arrive whole.</translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation>The scanner&apos;s answer could not be understood</translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation>Scanner and kiosk did not understand each other.</translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation>This scanner cannot scan papers</translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation>It does not know how to do what is needed here.</translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation>The scanner cannot do what is needed</translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation>It does not offer the size or the quality that the city needs.</translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation>The scanner does not let us in</translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation>It is locked, or set up for others only.</translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation>Please ask the staff to unlock it, then try again.</translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation>The scanner&apos;s memory is full</translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation>It could not take the page in.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation>The scanner reports a fault</translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation>It could not scan the page.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Please try again. If it fails again, the staff can switch it off and on.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation>There is no paper in the feeder</translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation>The scanner found no sheet to draw in.</translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation>Please push the sheets into the feeder as far as they go, then try again.</translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation>The scan was stopped at the scanner</translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation>Perhaps somebody pressed a button there.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation>Your pages cannot be sent like this</translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation>Together, the pages of one paper are larger than the city takes.</translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation>Please go back to your answers and delete pages that are not needed, or scan them again.</translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation>Only a part of the page arrived</translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation>The scanner stopped before the page was complete.</translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation>The scanner delivered a different page</translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation>It does not have the size or the colours that were asked for.</translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation>Your submission could not be sealed</translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation>Without a seal the city cannot accept it, so it was not sent.</translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation>Please try again, or tell the staff.</translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation>There is no connection to the city</translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation>This service cannot be done here at the moment.</translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation>Please choose another service or come back later.</translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation>The printer is not available</translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation>Please photograph the QR code, or ask the staff.</translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation>The printer has run out of paper</translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation>Please ask the staff for paper, or photograph the QR code.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Paper is stuck in the printer</translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation>Please do not pull. Ask the staff, or photograph the QR code.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation>Perhaps it is switched off, or its cable is not plugged in.</translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation>The printer&apos;s door is open</translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation>Please ask the staff to close it, or photograph the QR code.</translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation>The printer has run out of toner</translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation>Please ask the staff, or photograph the QR code.</translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation>Your copy can no longer be printed</translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation>There was a fault in this device, and it has erased what you entered.</translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation>What you sent is safe. Ask the city for a copy with your case reference.</translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation>Something went wrong in this device</translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation>We are sorry. This is not your fault, and nothing has been sent.</translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation>Please end the visit and begin again, or ask the staff.</translation>
    </message>
    <message>
        <source>The staff card cannot be read</source>
        <translation>The staff card cannot be read</translation>
    </message>
    <message>
        <source>The card gives no answer, or none that can be used.</source>
        <translation>The card gives no answer, or none that can be used.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, the chip first and facing up. If nothing changes, call the service desk.</source>
        <translation>Take it out and put it in again, the chip first and facing up. If nothing changes, call the service desk.</translation>
    </message>
    <message>
        <source>The staff card was taken out too early</source>
        <translation>The staff card was taken out too early</translation>
    </message>
    <message>
        <source>It has not signed. Nothing was recorded, and the city has been told nothing.</source>
        <translation>It has not signed. Nothing was recorded, and the city has been told nothing.</translation>
    </message>
    <message>
        <source>Put the card in and try again. Leave it there until the screen says that it is done. What goes back to the city is marked anew.</source>
        <translation>Put the card in and try again. Leave it there until the screen says that it is done. What goes back to the city is marked anew.</translation>
    </message>
    <message>
        <source>This is not a staff card</source>
        <translation>This is not a staff card</translation>
    </message>
    <message>
        <source>The reader for staff takes the city&apos;s staff cards only.</source>
        <translation>The reader for staff takes the city&apos;s staff cards only.</translation>
    </message>
    <message>
        <source>Please take the card out. ID cards belong on the other reader, when the screen asks for them.</source>
        <translation>Please take the card out. ID cards belong on the other reader, when the screen asks for them.</translation>
    </message>
    <message>
        <source>This staff card is not known here</source>
        <translation>This staff card is not known here</translation>
    </message>
    <message>
        <source>The City of Leipzig has not issued it for this kiosk.</source>
        <translation>The City of Leipzig has not issued it for this kiosk.</translation>
    </message>
    <message>
        <source>Take the card out. If it should work here, call the service desk.</source>
        <translation>Take the card out. If it should work here, call the service desk.</translation>
    </message>
    <message>
        <source>This staff card has expired</source>
        <translation>This staff card has expired</translation>
    </message>
    <message>
        <source>The certificate on it is not valid today.</source>
        <translation>The certificate on it is not valid today.</translation>
    </message>
    <message>
        <source>Take the card out and order a new one from the service desk.</source>
        <translation>Take the card out and order a new one from the service desk.</translation>
    </message>
    <message>
        <source>This staff card has been revoked</source>
        <translation>This staff card has been revoked</translation>
    </message>
    <message>
        <source>The city has put it on the list of cards that may not be used any more.</source>
        <translation>The city has put it on the list of cards that may not be used any more.</translation>
    </message>
    <message>
        <source>Take the card out and call the service desk.</source>
        <translation>Take the card out and call the service desk.</translation>
    </message>
    <message>
        <source>This staff card is for another branch</source>
        <translation>This staff card is for another branch</translation>
    </message>
    <message>
        <source>It is valid, but not here. You have not been asked for the PIN.</source>
        <translation>It is valid, but not here. You have not been asked for the PIN.</translation>
    </message>
    <message>
        <source>Take the card out. If you work here now, ask the service desk to add this branch to your card.</source>
        <translation>Take the card out. If you work here now, ask the service desk to add this branch to your card.</translation>
    </message>
    <message>
        <source>This staff card is blocked</source>
        <translation>This staff card is blocked</translation>
    </message>
    <message>
        <source>A wrong PIN was entered too often. The card itself counts, here and elsewhere.</source>
        <translation>A wrong PIN was entered too often. The card itself counts, here and elsewhere.</translation>
    </message>
    <message>
        <source>Take the card out. The service desk unblocks it with its PUK.</source>
        <translation>Take the card out. The service desk unblocks it with its PUK.</translation>
    </message>
    <message>
        <source>This staff card is not genuine</source>
        <translation>This staff card is not genuine</translation>
    </message>
    <message>
        <source>It shows a certificate whose key it does not hold: it may be a copy.</source>
        <translation>It shows a certificate whose key it does not hold: it may be a copy.</translation>
    </message>
    <message>
        <source>Keep the card and call the service desk at once.</source>
        <translation>Keep the card and call the service desk at once.</translation>
    </message>
    <message>
        <source>This may not go back yet</source>
        <translation>This may not go back yet</translation>
    </message>
    <message>
        <source>The time of one of these items is not over, or its owner has just identified.</source>
        <translation>The time of one of these items is not over, or its owner has just identified.</translation>
    </message>
    <message>
        <source>Nothing was sent back. Go back, look at the list again and pack anew.</source>
        <translation>Nothing was sent back. Go back, look at the list again and pack anew.</translation>
    </message>
    <message>
        <source>Staff cards cannot be checked at the moment</source>
        <translation>Staff cards cannot be checked at the moment</translation>
    </message>
    <message>
        <source>The list of revoked staff cards on this kiosk is too old, because the kiosk has had no connection to the city for days.</source>
        <translation>The list of revoked staff cards on this kiosk is too old, because the kiosk has had no connection to the city for days.</translation>
    </message>
    <message>
        <source>Call the service desk. Citizens can go on using the kiosk by themselves.</source>
        <translation>Call the service desk. Citizens can go on using the kiosk by themselves.</translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation>The appointment system does not answer</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation>It cannot be reached at the moment. Nothing has been booked or changed.</translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation>Please try again in a moment. By telephone 115 you can always book.</translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation>The appointment system is very busy</translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation>Many people are booking at this moment.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Please wait a minute and try again.</translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation>The appointment system gave an answer that makes no sense</translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation>It is not your fault. Nothing has been booked or changed.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation>Please try again. If it stays so, book by telephone 115.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>Somebody else was faster</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>This time has just been given to somebody else.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Please choose another time.</translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation>There is no free time at the moment</translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation>All times of the next weeks are taken. New ones come every day, and others are cancelled.</translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation>Please try again tomorrow, or call 115.</translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation>The time is no longer kept for you</translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation>It was kept for a few minutes, and they are over. Nothing has been booked.</translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation>Please choose a time again. It may still be the same one.</translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation>There is no appointment under this number</translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation>The number may be mistyped, or the appointment was cancelled or is over.</translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation>Please compare it with your slip and enter it again.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation>This appointment cannot be changed any more</translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation>It has begun already or is over.</translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation>If you have missed it, please book a new one.</translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation>Your details were not accepted</translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation>Something in them is not complete, or there are many appointments for this address.</translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation>Please correct your details. The time is still kept for you.</translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation>The city cannot be asked at the moment</translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation>The connection to its list of what lies ready is down.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation>Please try again in a moment, or call 115.</translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation>Nothing is known under this number</translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation>The number may be mistyped, or what you wait for has not been entered yet.</translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation>This belongs to somebody else</translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation>Only the person in whose name it was applied for can collect it.</translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</translation>
    </message>
    <message>
        <source>Nothing can be handed over at this kiosk</source>
        <translation>Nothing can be handed over at this kiosk</translation>
    </message>
    <message>
        <source>For the city, this kiosk stands in another branch.</source>
        <translation>For the city, this kiosk stands in another branch.</translation>
    </message>
    <message>
        <source>Please show this screen to the staff, or call 115.</source>
        <translation>Please show this screen to the staff, or call 115.</translation>
    </message>
    <message>
        <source>It does not lie here any more</source>
        <translation>It does not lie here any more</translation>
    </message>
    <message>
        <source>For the city, it has been handed over already, or lies somewhere else.</source>
        <translation>For the city, it has been handed over already, or lies somewhere else.</translation>
    </message>
    <message>
        <source>Please look the number up again. If it is wrong, call 115.</source>
        <translation>Please look the number up again. If it is wrong, call 115.</translation>
    </message>
    <message>
        <source>Please show your ID card once more</source>
        <translation>Please show your ID card once more</translation>
    </message>
    <message>
        <source>It is more than an hour ago, or has not reached the city.</source>
        <translation>It is more than an hour ago, or has not reached the city.</translation>
    </message>
    <message>
        <source>Until then the staff keep what you have come for.</source>
        <translation>Until then the staff keep what you have come for.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation>What you can do now</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>For the staff: %1</translation>
    </message>
</context>
<context>
    <name>FailureViewModel</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>End visit</translation>
    </message>
    <message>
        <source>Unblock with the PUK</source>
        <translation>Unblock with the PUK</translation>
    </message>
    <message>
        <source>Do something else with my PIN</source>
        <translation>Do something else with my PIN</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Back to my answers</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Choose another service</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choose another time</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Correct my details</translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation>Enter the number again</translation>
    </message>
    <message>
        <source>Back to my appointment</source>
        <translation>Back to my appointment</translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Please fill in this field.</translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation>Please use at most {0} characters.</translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation>Please use letters, digits and punctuation only.</translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation>Please enter day, month and year, for example 1 3 2026.</translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation>Please enter a complete e-mail address, for example name@example.org.</translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation>Please enter the number with its area code, for example 0341 123456.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Please use digits only.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Please choose one of the answers.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation>This does not have the expected form. Please check it.</translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation>Please enter the year with all four digits.</translation>
    </message>
    <message>
        <source>There is no such day. Please check day and month.</source>
        <translation>There is no such day. Please check day and month.</translation>
    </message>
    <message>
        <source>Please enter a date from {0} onwards.</source>
        <translation>Please enter a date from {0} onwards.</translation>
    </message>
    <message>
        <source>Please enter a date no later than {0}.</source>
        <translation>Please enter a date no later than {0}.</translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation>There is no such postcode in Germany. Please enter five digits, for example 04109.</translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation>Postcode and town do not belong together. Please check both.</translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation>An IBAN begins with two letters and two digits. Please copy it from your bank card.</translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation>The city cannot collect from accounts of this country. Please enter another account.</translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation>There is a slip in this IBAN. Please compare it with your bank card, group by group.</translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation>Please enter all three parts of the number plate, for example L, AB and 1234.</translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation>Please choose at least one of the answers.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>FormFieldViewModel</name>
    <message>
        <source>From the code on your paper. Please check it.</source>
        <translation>From the code on your paper. Please check it.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>From your ID card</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Leipzig: {0}</source>
        <translation>Leipzig: {0}</translation>
    </message>
    <message>
        <source>From your answers before</source>
        <translation>From your answers before</translation>
    </message>
    <message>
        <source>I mean {0}</source>
        <translation>I mean {0}</translation>
    </message>
</context>
<context>
    <name>FormViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Please check one answer</numerusform>
            <numerusform>Please check %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Save change</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} of {2})</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</source>
        <translation>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation>It is done. Take your card with you.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</source>
        <translation>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</translation>
    </message>
    <message>
        <source>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</source>
        <translation>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation>Your submission is being encrypted so that only the city can read it.</translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation>Something did not work. The screen says what you can do now.</translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Your visit has ended. Nothing of yours is left in this device.</translation>
    </message>
    <message>
        <source>For staff of the branch and technicians only. If you have come here by mistake, touch Back. The PIN is checked by the card itself; after three wrong ones it is blocked.</source>
        <translation>For staff of the branch and technicians only. If you have come here by mistake, touch Back. The PIN is checked by the card itself; after three wrong ones it is blocked.</translation>
    </message>
    <message>
        <source>What you may do here follows from your staff card. Take it with you when you leave: that signs you out at once.</source>
        <translation>What you may do here follows from your staff card. Take it with you when you leave: that signs you out at once.</translation>
    </message>
    <message>
        <source>What you close here stays closed until a clerk opens it again, also after the kiosk has been switched off. The journal notes that a clerk did it, not who.</source>
        <translation>What you close here stays closed until a clerk opens it again, also after the kiosk has been switched off. The journal notes that a clerk did it, not who.</translation>
    </message>
    <message>
        <source>Everything that the city has sent to this branch and nobody has collected. A name is shown only once its owner has identified at the kiosk, and for an hour at most.</source>
        <translation>Everything that the city has sent to this branch and nobody has collected. A name is shown only once its owner has identified at the kiosk, and for an hour at most.</translation>
    </message>
    <message>
        <source>Take everything that is overdue from its place and put it into the bag. You sign only for what is switched on; the rest stays on the list.</source>
        <translation>Take everything that is overdue from its place and put it into the bag. You sign only for what is switched on; the rest stays on the list.</translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation>If you choose another time, you keep the old one until the new one is booked.</translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation>Touch a day with a frame. The arrows lead to other months, if they have free times.</translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation>Nothing is booked before you touch the button below. With “Back” you can change everything.</translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation>Print the slip or photograph the QR code. With the booking number you can move or cancel.</translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</translation>
    </message>
    <message>
        <source>Touch a part to see what was found and what to do. The guided tests ask for a card, a sheet or your eyes; their results go into the readiness report.</source>
        <translation>Touch a part to see what was found and what to do. The guided tests ask for a card, a sheet or your eyes; their results go into the readiness report.</translation>
    </message>
    <message>
        <source>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</source>
        <translation>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</source>
        <translation>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</translation>
    </message>
    <message>
        <source>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</source>
        <translation>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</translation>
    </message>
    <message>
        <source>Write what the city must know to deal with the matter. Do not write down numbers of cards, or a PIN.</source>
        <translation>Write what the city must know to deal with the matter. Do not write down numbers of cards, or a PIN.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation>My PIN has only five digits</translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation>Your ID card is being read</translation>
    </message>
</context>
<context>
    <name>IdentityWayScreen</name>
    <message>
        <source>How would you like to identify?</source>
        <translation>How would you like to identify?</translation>
    </message>
    <message>
        <source>A member of staff is with you. That is why there is more than one way.</source>
        <translation>A member of staff is with you. That is why there is more than one way.</translation>
    </message>
</context>
<context>
    <name>IdentityWayViewModel</name>
    <message>
        <source>With ID card and PIN</source>
        <translation>With ID card and PIN</translation>
    </message>
    <message>
        <source>The citizen enters the PIN alone. Staff turn away meanwhile.</source>
        <translation>The citizen enters the PIN alone. Staff turn away meanwhile.</translation>
    </message>
    <message>
        <source>With ID card, without PIN</source>
        <translation>With ID card, without PIN</translation>
    </message>
    <message>
        <source>Staff compare the photo with the person. Then the six-digit number on the card is enough.</source>
        <translation>Staff compare the photo with the person. Then the six-digit number on the card is enough.</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Without ID card</translation>
    </message>
    <message>
        <source>The citizen states everything herself or himself.</source>
        <translation>The citizen states everything herself or himself.</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Back to the screen</source>
        <translation>Back to the screen</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</source>
        <translation>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</translation>
    </message>
</context>
<context>
    <name>InputPart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>KeyboardRow</name>
    <message>
        <source>Delete the last character</source>
        <translation>Delete the last character</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>A letter with an accent</source>
        <translation>A letter with an accent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>Imprint</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>Who offers this</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation>Who represents it</translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation>Who runs this branch</translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation>What for, and on what ground</translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation>What this device can do</translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</source>
        <translation>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation>What it cannot do yet</translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation>Tell us about barriers</translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</translation>
    </message>
    <message>
        <source>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</source>
        <translation>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bürgerschalter</source>
        <translation>Bürgerschalter</translation>
    </message>
    <message>
        <source>End your visit?</source>
        <translation>End your visit?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything you have entered will be deleted.</source>
        <translation>Nothing has been sent yet. Everything you have entered will be deleted.</translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation>Continue my visit</translation>
    </message>
    <message>
        <source>End visit and delete everything</source>
        <translation>End visit and delete everything</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>To protect your data, this visit ends by itself in:</source>
        <translation>To protect your data, this visit ends by itself in:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not available now</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>Speech is off.</translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation>what you have written is spoken over headphones only</translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation>your answer is spoken over headphones only</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation>Personal data is spoken over headphones only</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>switch</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>text field</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>capital %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>deleted: %1</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: one less</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: one more</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With ID card</source>
        <translation>With ID card</translation>
    </message>
    <message>
        <source>With ID card and PIN</source>
        <translation>With ID card and PIN</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Without ID card</translation>
    </message>
    <message>
        <source>Not available right now: there is no connection to the city.</source>
        <translation>Not available right now: there is no connection to the city.</translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation>Not available right now: ID cards cannot be checked.</translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation>Not available right now: the scanner is out of order.</translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation>Not available right now: the card reader is out of order.</translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation>Not available right now. Please ask the staff.</translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation>To ask: without ID card</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Where you live</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>ID card and passport</source>
        <translation>ID card and passport</translation>
    </message>
    <message>
        <source>Dog, car, business</source>
        <translation>Dog, car, business</translation>
    </message>
    <message>
        <source>Appointments and collection</source>
        <translation>Appointments and collection</translation>
    </message>
    <message>
        <source>Not available here today. Please ask the staff, or call 115.</source>
        <translation>Not available here today. Please ask the staff, or call 115.</translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation>Not available right now: appointments cannot be booked. Please call 115.</translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation>Not available right now: the city&apos;s list cannot be asked.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
</context>
<context>
    <name>PageFault</name>
    <message>
        <source>Hard to read</source>
        <translation>Hard to read</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Not complete</translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation>There is nothing on this page</translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation>The page is too dark</translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation>Hardly anything of the page can be seen</translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation>The scanner&apos;s picture cannot be used</translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation>The page is blurred</translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation>A part of the page is cut off</translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation>The writing is very pale</translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation>If there is a darker original, please scan that one. Otherwise scan this page again.</translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation>There is no room for this page</translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation>Leave your ID card on the reader</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>Please take your ID card</translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation>Please do not forget your ID card on the reader.</translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation>Your new PIN is set</translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation>Your first PIN is set</translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation>Your PIN is unblocked</translation>
    </message>
    <message>
        <source>Your PIN is not blocked</source>
        <translation>Your PIN is not blocked</translation>
    </message>
    <message>
        <source>Your PIN is right</source>
        <translation>Your PIN is right</translation>
    </message>
    <message>
        <source>From now on only the new PIN counts. The old one is forgotten.</source>
        <translation>From now on only the new PIN counts. The old one is forgotten.</translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation>You can now identify yourself online. The transport PIN no longer counts.</translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation>It is the same PIN as before, with three new tries.</translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation>The PUK was not needed, and none of its uses has been spent.</translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation>The card has accepted it. Nothing has been read or changed.</translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>End visit</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Go on: {0}</translation>
    </message>
    <message>
        <source>Check my PIN now</source>
        <translation>Check my PIN now</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 of %2 digits</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Enter confirms</translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>Enter the CAN</translation>
    </message>
    <message>
        <source>Enter the PUK</source>
        <translation>Enter the PUK</translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation>A PUK can be used ten times</translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>This PIN is easy to guess</translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Choose another PIN</translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation>The PUK is in the PIN letter that belongs to your card: ten digits</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>I am alone: enter my PIN</translation>
    </message>
</context>
<context>
    <name>PinEntryViewModel</name>
    <message>
        <source>Unblock the PIN with the PUK</source>
        <translation>Unblock the PIN with the PUK</translation>
    </message>
    <message>
        <source>Enter your present PIN</source>
        <translation>Enter your present PIN</translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation>Your card is taking the new PIN</translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation>My PIN has only five digits</translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation>I have chosen a PIN of six digits before</translation>
    </message>
</context>
<context>
    <name>PinMenuScreen</name>
    <message>
        <source>What would you like to do with your PIN?</source>
        <translation>What would you like to do with your PIN?</translation>
    </message>
    <message>
        <source>Your PIN stays between you and your card. This device does not keep it.</source>
        <translation>Your PIN stays between you and your card. This device does not keep it.</translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation>Have you forgotten your PIN?</translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</translation>
    </message>
</context>
<context>
    <name>PinMenuViewModel</name>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>You know your PIN and want another one.</source>
        <translation>You know your PIN and want another one.</translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation>You have the PIN letter with the five-digit transport PIN.</translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation>It was wrong three times. You know it again and have the PUK.</translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation>You want to know whether you still remember it rightly.</translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation>Choose my first PIN</translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation>Unblock my PIN</translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation>Check my PIN</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirm %1</translation>
    </message>
</context>
<context>
    <name>PlateInputField</name>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation>Choose another service</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>What you need</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
</context>
<context>
    <name>PrepareViewModel</name>
    <message>
        <source>Papers as paper: no files from a USB stick, an e-mail or a phone</source>
        <translation>Papers as paper: no files from a USB stick, an e-mail or a phone</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Question {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PrintedAppointment</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation>Please come five minutes early. You are called by the number above.</translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation>Call 115 and say the number above, so that somebody else can come.</translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation>Cancel at {url} or call 115.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>You cannot come?</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>PrintedCopy</name>
    <message>
        <source>Your copy</source>
        <translation>Your copy</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>Your declaration</translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation>Keep this copy safe</translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation>It shows your personal details. At the end of your visit the machine erases everything you entered.</translation>
    </message>
</context>
<context>
    <name>PrintedReadiness</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Readiness report</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>not well</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>What was tested</translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>City of Leipzig</source>
        <translation>City of Leipzig</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Case reference</translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation>Sent on {time}</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Any questions?</translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation>Please take your copy. Leave no page behind: it shows your personal details.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Please take your receipt.</translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation>Please take your printout.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation>Print your copy</translation>
    </message>
    <message>
        <source>Print appointment</source>
        <translation>Print appointment</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Print report</translation>
    </message>
    <message>
        <source>Your copy shows all your answers.</source>
        <translation>Your copy shows all your answers.</translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation>
            <numerusform>Your copy shows all your answers and the scanned page.</numerusform>
            <numerusform>Your copy shows all your answers and the %n scanned pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation>Try again, or ask the city for a copy with your case reference.</translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation>You can note the day and the number instead.</translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation>Try again once the printer is ready.</translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation>You can photograph the QR code or note the case reference instead.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation>Get ready</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Your papers</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Done. Here is your receipt</source>
        <translation>Done. Here is your receipt</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation>Your case reference</translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation>QR code with your case reference</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation>Handed over to the city</translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation>Safely stored, but the city could not accept it yet. The staff have been told.</translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation>Safely stored. It is handed over to the city as soon as the line is up.</translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation>Safely stored. It is on its way to the city.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation>Please check what will be sent to the city. You can change anything.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Everything is right</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Your papers</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Your change is saved.</source>
        <translation>Your change is saved.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>From your ID card</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>One page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Not scanned</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>A line of 100 mm</source>
        <translation>A line of 100 mm</translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation>A sheet lies face down in the marked corner of the scanner&apos;s glass</translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation>Several sheets lie face up in the scanner&apos;s feeder</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation>Use this code</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Look at it or change it</translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation>Several sheets: into the feeder, face up</translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation>Only paper can be handed in here</translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Delete page {0}?</source>
        <translation>Delete page {0}?</translation>
    </message>
    <message>
        <source>Touch a page to look at it closely or to change it.</source>
        <translation>Touch a page to look at it closely or to change it.</translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation>Can everything be read, and is the page upright?</translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation>The page will not be sent to the city. You can scan it again later.</translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation>One sheet: face down on the glass, into the marked corner</translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation>Lay the sheet face down on the glass, into the marked corner, and close the cover.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation>The page as it was scanned</translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation>There is a code on your paper</translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation>“{0}” can be filled into the form for you. You see it there first.</translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation>Warming up the scanner</translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation>Scanning the page</translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation>Straightening and cleaning the page</translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation>Paper {0} of {1}</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation>Stop scanning</translation>
    </message>
    <message>
        <source>Scan page</source>
        <translation>Scan page</translation>
    </message>
    <message>
        <source>Continue without this paper</source>
        <translation>Continue without this paper</translation>
    </message>
    <message>
        <source>All pages scanned</source>
        <translation>All pages scanned</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>Scan another page</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>Keep the page all the same</source>
        <translation>Keep the page all the same</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Turn to the right</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Move earlier</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Move later</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>Delete this page</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Keep this page</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation>Your submission is being sealed</translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation>It is encrypted so that only the city can read it. This takes a few seconds.</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Enter your CAN</source>
        <translation>Enter your CAN</translation>
    </message>
    <message>
        <source>Enter your PUK</source>
        <translation>Enter your PUK</translation>
    </message>
    <message>
        <source>Enter the five-digit transport PIN</source>
        <translation>Enter the five-digit transport PIN</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Choose a new PIN</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Enter the new PIN once more</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>The card access number: six digits on the front of your card, at the bottom right.</source>
        <translation>The card access number: six digits on the front of your card, at the bottom right.</translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation>Six digits that others do not guess: no birthdays, no rows such as 123456.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation>So that no slip of the finger locks you out. Then your card takes the new PIN.</translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation>The six digits that you chose yourself.</translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation>Enter it on the keys of the reader and confirm there.</translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation>With the reader&apos;s cancel key you break off.</translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation>That was not the right CAN. Please look at your card and try again.</translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation>That was not the right PUK. Please compare it with the PIN letter of this very card.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation>The two new PINs were not the same. Please choose again; nothing has been changed yet.</translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation>That was not the right transport PIN.</translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation>That was not the right PIN.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation>You have one try left. After another wrong PIN the PIN is blocked.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>You have one try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePageViewModel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>On this screen</translation>
    </message>
    <message>
        <source>USB stick, e-mail, phone</source>
        <translation>USB stick, e-mail, phone</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Talk to somebody</translation>
    </message>
    <message>
        <source>The staff of this branch will gladly help you to use this device. Please speak to them.</source>
        <translation>The staff of this branch will gladly help you to use this device. Please speak to them.</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Easier to read</translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation>Under “Display” you can make the text larger and the contrast stronger.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
</context>
<context>
    <name>StaffClosingScreen</name>
    <message>
        <source>Close or open</source>
        <translation>Close or open</translation>
    </message>
    <message>
        <source>Every switch counts at once, and until you change it again.</source>
        <translation>Every switch counts at once, and until you change it again.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Open: citizens can begin a visit.</source>
        <translation>Open: citizens can begin a visit.</translation>
    </message>
    <message>
        <source>Closed: the welcome screen says where to go instead. A visit that has begun can be finished.</source>
        <translation>Closed: the welcome screen says where to go instead. A visit that has begun can be finished.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed: the list says so, and whom to ask.</source>
        <translation>Closed: the list says so, and whom to ask.</translation>
    </message>
</context>
<context>
    <name>StaffClosingViewModel</name>
    <message>
        <source>Nothing was changed: this kiosk cannot store anything. Please call the service desk.</source>
        <translation>Nothing was changed: this kiosk cannot store anything. Please call the service desk.</translation>
    </message>
</context>
<context>
    <name>StaffCollectionScreen</name>
    <message>
        <source>What lies ready here</source>
        <translation>What lies ready here</translation>
    </message>
    <message>
        <source>Touch what the citizen has come for. It is handed over once its owner has identified.</source>
        <translation>Touch what the citizen has come for. It is handed over once its owner has identified.</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Asking the city …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Number of the pick-up slip</translation>
    </message>
    <message>
        <source>Type it, or read the slip with the hand-held scanner.</source>
        <translation>Type it, or read the slip with the hand-held scanner.</translation>
    </message>
</context>
<context>
    <name>StaffCollectionViewModel</name>
    <message numerus="yes">
        <source>%n items go back to the city. Give the bag to the courier.</source>
        <translation>
            <numerusform>%n item goes back to the city. Give the bag to the courier.</numerusform>
            <numerusform>%n items go back to the city. Give the bag to the courier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies ready in this branch.</source>
        <translation>Nothing lies ready in this branch.</translation>
    </message>
    <message>
        <source>No item in this branch has this number. Ask for the slip: it names the place.</source>
        <translation>No item in this branch has this number. Ask for the slip: it names the place.</translation>
    </message>
    <message>
        <source>This service is closed. Open it first in the staff menu.</source>
        <translation>This service is closed. Open it first in the staff menu.</translation>
    </message>
    <message>
        <source>Only after the visit that is under way has been finished or ended.</source>
        <translation>Only after the visit that is under way has been finished or ended.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>Send back %n overdue items</source>
        <translation>
            <numerusform>Send back %n overdue item</numerusform>
            <numerusform>Send back %n overdue items</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the city again</source>
        <translation>Ask the city again</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
</context>
<context>
    <name>StaffMenuViewModel</name>
    <message>
        <source>Signed in as a technician</source>
        <translation>Signed in as a technician</translation>
    </message>
    <message>
        <source>Signed in as a clerk</source>
        <translation>Signed in as a clerk</translation>
    </message>
    <message>
        <source>Back to the citizens&apos; screens</source>
        <translation>Back to the citizens&apos; screens</translation>
    </message>
    <message>
        <source>You stay signed in.</source>
        <translation>You stay signed in.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Take your card with you. Without a touch you are signed out after two minutes anyway.</source>
        <translation>Take your card with you. Without a touch you are signed out after two minutes anyway.</translation>
    </message>
    <message>
        <source>Test this kiosk</source>
        <translation>Test this kiosk</translation>
    </message>
    <message>
        <source>Hand over or send back</source>
        <translation>Hand over or send back</translation>
    </message>
    <message>
        <source>What lies ready in this branch, by the number of the pick-up slip.</source>
        <translation>What lies ready in this branch, by the number of the pick-up slip.</translation>
    </message>
    <message>
        <source>Close or open</source>
        <translation>Close or open</translation>
    </message>
    <message>
        <source>This kiosk, or single services. It stays so until you change it.</source>
        <translation>This kiosk, or single services. It stays so until you change it.</translation>
    </message>
    <message>
        <source>Devices, network and deliveries, guided tests, log and readiness report.</source>
        <translation>Devices, network and deliveries, guided tests, log and readiness report.</translation>
    </message>
    <message>
        <source>Begin a visit with a citizen</source>
        <translation>Begin a visit with a citizen</translation>
    </message>
    <message>
        <source>Help the citizen</source>
        <translation>Help the citizen</translation>
    </message>
    <message>
        <source>The citizen sees that you help, and goes on in her or his own language and size afterwards.</source>
        <translation>The citizen sees that you help, and goes on in her or his own language and size afterwards.</translation>
    </message>
    <message>
        <source>Note a remark for the city</source>
        <translation>Note a remark for the city</translation>
    </message>
    <message>
        <source>It goes along with what the citizen sends.</source>
        <translation>It goes along with what the citizen sends.</translation>
    </message>
    <message>
        <source>Leave the citizen alone</source>
        <translation>Leave the citizen alone</translation>
    </message>
    <message>
        <source>Language, size and contrast are again as the citizen had them.</source>
        <translation>Language, size and contrast are again as the citizen had them.</translation>
    </message>
</context>
<context>
    <name>StaffRemarkScreen</name>
    <message>
        <source>Remark for the city</source>
        <translation>Remark for the city</translation>
    </message>
    <message>
        <source>It is encrypted and sent along with what the citizen sends. The citizen may ask you to read it out.</source>
        <translation>It is encrypted and sent along with what the citizen sends. The citizen may ask you to read it out.</translation>
    </message>
    <message>
        <source>Note remark</source>
        <translation>Note remark</translation>
    </message>
    <message>
        <source>What should the city know?</source>
        <translation>What should the city know?</translation>
    </message>
    <message>
        <source>Facts only: what was missing, what you agreed on.</source>
        <translation>Facts only: what was missing, what you agreed on.</translation>
    </message>
</context>
<context>
    <name>StaffReturn</name>
    <message>
        <source>Sign for what goes back</source>
        <translation>Sign for what goes back</translation>
    </message>
    <message>
        <source>With the PIN of your card you sign that what is in the bag goes back to the city.</source>
        <translation>With the PIN of your card you sign that what is in the bag goes back to the city.</translation>
    </message>
</context>
<context>
    <name>StaffReturnScreen</name>
    <message>
        <source>Send back to the city</source>
        <translation>Send back to the city</translation>
    </message>
    <message>
        <source>Nobody has come for these in time. Switch on what you have put into the bag.</source>
        <translation>Nobody has come for these in time. Switch on what you have put into the bag.</translation>
    </message>
</context>
<context>
    <name>StaffReturnViewModel</name>
    <message numerus="yes">
        <source>Sign and send back %n items</source>
        <translation>
            <numerusform>Sign and send back %n item</numerusform>
            <numerusform>Sign and send back %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign and send back</source>
        <translation>Sign and send back</translation>
    </message>
</context>
<context>
    <name>StaffShelf</name>
    <message>
        <source>The owner has identified: {0}</source>
        <translation>The owner has identified: {0}</translation>
    </message>
    <message>
        <source>Nobody has come for it in time. It goes back to the city.</source>
        <translation>Nobody has come for it in time. It goes back to the city.</translation>
    </message>
    <message>
        <source>Place {place} · {since} – {until}</source>
        <translation>Place {place} · {since} – {until}</translation>
    </message>
</context>
<context>
    <name>StaffSignInScreen</name>
    <message>
        <source>One moment, please …</source>
        <translation>One moment, please …</translation>
    </message>
</context>
<context>
    <name>StaffSignInViewModel</name>
    <message>
        <source>Enter the PIN of your staff card</source>
        <translation>Enter the PIN of your staff card</translation>
    </message>
    <message>
        <source>Your staff card is being checked</source>
        <translation>Your staff card is being checked</translation>
    </message>
    <message>
        <source>You sign in as a clerk. Six to eight digits. Make sure that nobody is watching.</source>
        <translation>You sign in as a clerk. Six to eight digits. Make sure that nobody is watching.</translation>
    </message>
    <message>
        <source>You sign in as a technician. Six to eight digits. Make sure that nobody is watching.</source>
        <translation>You sign in as a technician. Six to eight digits. Make sure that nobody is watching.</translation>
    </message>
    <message>
        <source>Leave the card in the staff reader as long as you work here.</source>
        <translation>Leave the card in the staff reader as long as you work here.</translation>
    </message>
    <message>
        <source>That was not the right PIN. You have one try left, then the card is blocked.</source>
        <translation>That was not the right PIN. You have one try left, then the card is blocked.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. You have %n tries left.</source>
        <translation>
            <numerusform>That was not the right PIN. You have one try left.</numerusform>
            <numerusform>That was not the right PIN. You have %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TestTexts</name>
    <message>
        <source>Lay any chip card on the reader. It is asked the same thing twenty times.</source>
        <translation>Lay any chip card on the reader. It is asked the same thing twenty times.</translation>
    </message>
    <message>
        <source>Lay the service card on the reader. The kiosk opens a protected connection to it.</source>
        <translation>Lay the service card on the reader. The kiosk opens a protected connection to it.</translation>
    </message>
    <message>
        <source>Lay a clean white sheet on the glass and close the lid. The scan shows dirt.</source>
        <translation>Lay a clean white sheet on the glass and close the lid. The scan shows dirt.</translation>
    </message>
    <message>
        <source>One page is printed. See that there is paper.</source>
        <translation>One page is printed. See that there is paper.</translation>
    </message>
    <message>
        <source>Move a finger over the whole screen until every field is filled.</source>
        <translation>Move a finger over the whole screen until every field is filled.</translation>
    </message>
    <message>
        <source>The screen shows five colours, one after the other. Touch it to see the next.</source>
        <translation>The screen shows five colours, one after the other. Touch it to see the next.</translation>
    </message>
    <message>
        <source>Hold a ruler to the line on the screen.</source>
        <translation>Hold a ruler to the line on the screen.</translation>
    </message>
    <message>
        <source>Pull out the headset. A sentence is spoken over the loudspeaker.</source>
        <translation>Pull out the headset. A sentence is spoken over the loudspeaker.</translation>
    </message>
    <message>
        <source>Plug in a headset. A sentence is spoken over it.</source>
        <translation>Plug in a headset. A sentence is spoken over it.</translation>
    </message>
    <message>
        <source>Speaking with the card. Leave it there.</source>
        <translation>Speaking with the card. Leave it there.</translation>
    </message>
    <message>
        <source>Scanning and examining the sheet …</source>
        <translation>Scanning and examining the sheet …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Speaking …</translation>
    </message>
    <message>
        <source>Is the page sharp, even and whole, and can its QR code be read?</source>
        <translation>Is the page sharp, even and whole, and can its QR code be read?</translation>
    </message>
    <message>
        <source>Was every colour even, without spots and dead pixels?</source>
        <translation>Was every colour even, without spots and dead pixels?</translation>
    </message>
    <message>
        <source>Is the line 100 mm long, give or take 2 mm?</source>
        <translation>Is the line 100 mm long, give or take 2 mm?</translation>
    </message>
    <message>
        <source>Did you hear the whole sentence over the loudspeaker?</source>
        <translation>Did you hear the whole sentence over the loudspeaker?</translation>
    </message>
    <message>
        <source>Did you hear the whole sentence over the headset, and nothing over the loudspeaker?</source>
        <translation>Did you hear the whole sentence over the headset, and nothing over the loudspeaker?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>Move a finger over every field</source>
        <translation>Move a finger over every field</translation>
    </message>
    <message>
        <source>%1 fields are left.</source>
        <translation>%1 fields are left.</translation>
    </message>
    <message>
        <source>Some fields do not answer</source>
        <translation>Some fields do not answer</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation>Your city hall, right here</translation>
    </message>
    <message>
        <source>This kiosk is closed right now</source>
        <translation>This kiosk is closed right now</translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation>Do business with the City of Leipzig – with your ID card, in a few minutes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The city hall among other houses, the sun above them</source>
        <translation>The city hall among other houses, the sun above them</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Where to go instead</translation>
    </message>
    <message>
        <source>Telephone 115</source>
        <translation>Telephone 115</translation>
    </message>
    <message>
        <source>Any citizens&apos; office of the City of Leipzig</source>
        <translation>Any citizens&apos; office of the City of Leipzig</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Normal contrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practise first</translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation>What you can do here today</translation>
    </message>
    <message>
        <source>Please use one of these ways.</source>
        <translation>Please use one of these ways.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation>Normal height</translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation>Reach lower</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Staff here: {0}</source>
        <translation>Staff here: {0}</translation>
    </message>
    <message numerus="yes">
        <source>For staff: %n submissions need attention</source>
        <translation>
            <numerusform>For staff: one submission needs attention</numerusform>
            <numerusform>For staff: %n submissions need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} per cent</translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation>Fee by notice</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} to {1}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>About one minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
