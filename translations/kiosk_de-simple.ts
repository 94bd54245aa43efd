<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccentBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentBookedScreen</name>
    <message>
        <source>Finish visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your booking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentContactScreen</name>
    <message>
        <source>Who comes to the appointment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDayScreen</name>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a frame have free times. On the others there are none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 100001-ab3f</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentFindViewModel</name>
    <message>
        <source>Please enter all of it with the hyphen, for example 100001-ab3f.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentFoundViewModel</name>
    <message>
        <source>Your appointment is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody expects you any more. The time is free for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a new appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentMenuScreen</name>
    <message>
        <source>What do you need an appointment for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what can be booked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeScreen</name>
    <message>
        <source>Where would you like to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeViewModel</name>
    <message>
        <source>Next free: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentTimeScreen</name>
    <message>
        <source>At what time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} km away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistanceBarViewModel</name>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff card was inserted. Staff can sign in as soon as you have finished this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if you are sure of your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Place your ID card on the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: move, dog, lost ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example LE 2471 1001</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionNumberViewModel</name>
    <message>
        <source>Please enter the letters and digits from the slip, for example LE 2471 1001.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionStatusScreen</name>
    <message>
        <source>Asking the city …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up another number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionStatusViewModel</name>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Confirm and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your declaration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age verification: at least {0} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownNumber</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your data is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my screen again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dark</name>
    <message>
        <source>The screen is off. F4 switches it on again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateInputField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndViewModel</name>
    <message>
        <source>Please take your ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you and goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureViewModel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock with the PUK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something else with my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>Please fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Please check day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a date from {0} onwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a date no later than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFieldViewModel</name>
    <message>
        <source>From the code on your paper. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leipzig: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your answers before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mean {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Back to the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputPart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardRow</name>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>Imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speech output, no easy-to-read German and no sign language yet. The staff will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bürgerschalter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Leipzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End your visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything you have entered will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End visit and delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To protect your data, this visit ends by itself in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ID card and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now: there is no connection to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFault</name>
    <message>
        <source>Hard to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is not blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only the new PIN counts. The old one is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my PIN now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the PUK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the CAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinEntryViewModel</name>
    <message>
        <source>Unblock the PIN with the PUK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your present PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinMenuScreen</name>
    <message>
        <source>What would you like to do with your PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN stays between you and your card. This device does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinMenuViewModel</name>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know your PIN and want another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateInputField</name>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareViewModel</name>
    <message>
        <source>Papers as paper: no files from a USB stick, an e-mail or a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedAppointment</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedCopy</name>
    <message>
        <source>Your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedReadiness</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>City of Leipzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy shows all your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Done. Here is your receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>From your ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete page {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a page to look at it closely or to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the page all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Enter your CAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PUK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the five-digit transport PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card access number: six digits on the front of your card, at the bottom right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePageViewModel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB stick, e-mail, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff of this branch will gladly help you to use this device. Please speak to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city hall among other houses, the sun above them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message numerus="yes">
        <source>For staff: %n submissions need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
