<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccentBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedScreen</name>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Your booking number</source>
        <translation>Ihre Buchungs-Nummer</translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation>Mit dieser Nummer können Sie den Termin ändern. Oder Sie sagen den Termin ab. Das geht hier oder im Internet: leipzig.de.</translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation>QR-Code mit Ihrer Buchungs-Nummer</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Das bringen Sie mit</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag vom Termin</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation>Kommen Sie bitte 5 Minuten früher. Wir rufen Ihre Nummer auf.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation>Können Sie nicht kommen? Dann sagen Sie bitte ab. Das geht hier, im Internet auf leipzig.de oder am Telefon: 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation>Sie haben jetzt einen neuen Termin</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Sie haben jetzt einen Termin</translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation>Ihr alter Termin ist am {0}. Dieser Termin ist noch nicht abgesagt. Rufen Sie bitte an: 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation>Wir buchen Ihren Termin …</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation>Möchten Sie den Termin ändern?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Ist alles richtig?</translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation>Ihr alter Termin ist am {0}. Diesen Termin sagen wir dann ab.</translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation>Wir halten die Zeit ein paar Minuten für Sie frei.</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon-Nummer</translation>
    </message>
</context>
<context>
    <name>AppointmentContactScreen</name>
    <message>
        <source>Who comes to the appointment?</source>
        <translation>Wer kommt zum Termin?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</source>
        <translation>Die Stadt braucht das nur für den Termin. Danach löscht die Stadt alles. Sie brauchen hier keinen Ausweis.</translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Bitte prüfen Sie 1 Antwort</numerusform>
            <numerusform>Bitte prüfen Sie %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vorname und Nachname</translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation>Der Name von der Person, die zum Termin kommt</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation>Die Stadt schreibt Ihnen eine E-Mail mit Ihrem Termin.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon-Nummer</translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation>Vielleicht ändert sich etwas. Dann rufen wir Sie an.</translation>
    </message>
</context>
<context>
    <name>AppointmentDayScreen</name>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Days with a frame have free times. On the others there are none.</source>
        <translation>Tage mit einem Rahmen haben freie Zeiten. Alle anderen Tage sind voll.</translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation>Welchen Termin haben Sie?</translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation>Die Buchungs-Nummer steht auf Ihrem Termin-Zettel. Sie steht auch in der E-Mail von der Stadt.</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Termin suchen</translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation>Wir suchen Ihren Termin …</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Buchungs-Nummer</translation>
    </message>
    <message>
        <source>For example 100001-ab3f</source>
        <translation>Zum Beispiel 100001-ab3f</translation>
    </message>
</context>
<context>
    <name>AppointmentFindViewModel</name>
    <message>
        <source>Please enter all of it with the hyphen, for example 100001-ab3f.</source>
        <translation>Bitte geben Sie die ganze Nummer ein. Vergessen Sie den Strich nicht. Zum Beispiel 100001-ab3f.</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation>Wir sagen den Termin ab …</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundViewModel</name>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>Ihr Termin ist abgesagt</translation>
    </message>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>Möchten Sie diesen Termin absagen?</translation>
    </message>
    <message>
        <source>This is your appointment</source>
        <translation>Das ist Ihr Termin</translation>
    </message>
    <message>
        <source>Nobody expects you any more. The time is free for somebody else.</source>
        <translation>Sie müssen nicht mehr kommen. Die Zeit ist jetzt für andere frei.</translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation>Dann ist die Zeit sofort für andere frei.</translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation>Sie können eine andere Zeit wählen. Oder Sie sagen den Termin ab.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Book a new appointment</source>
        <translation>Neuen Termin buchen</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>Termin behalten</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Diesen Termin absagen</translation>
    </message>
</context>
<context>
    <name>AppointmentMenuScreen</name>
    <message>
        <source>What do you need an appointment for?</source>
        <translation>Wofür brauchen Sie einen Termin?</translation>
    </message>
    <message>
        <source>Looking for what can be booked …</source>
        <translation>Bitte warten Sie. Gleich sehen Sie eine Liste …</translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation>Meinen Termin ändern oder absagen</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeScreen</name>
    <message>
        <source>Where would you like to go?</source>
        <translation>Wohin möchten Sie gehen?</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Wir suchen freie Zeiten …</translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation>Das nächste Bürger-Büro steht oben. Dort haben Sie den kürzesten Weg.</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeViewModel</name>
    <message>
        <source>Next free: {0}</source>
        <translation>Nächste freie Zeit: {0}</translation>
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
        <translation>Um welche Uhrzeit?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Vormittag</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Am Nachmittag</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation>Wir halten die Zeit für Sie frei …</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Wir suchen freie Zeiten …</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>about {0} km away</source>
        <translation>etwa {0} Kilometer weit weg</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>Mo Di Mi Do Fr Sa So</translation>
    </message>
</context>
<context>
    <name>AssistanceBarViewModel</name>
    <message>
        <source>A staff card was inserted. Staff can sign in as soon as you have finished this step.</source>
        <translation>Eine Karte vom Personal steckt im Gerät. Beenden Sie diesen Schritt. Dann kann sich das Personal anmelden.</translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation>Eine Karte vom Personal steckt im Gerät. Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation>Das Personal ist angemeldet.</translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation>Personal: anmelden</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Personal-Menü</translation>
    </message>
    <message>
        <source>You are alone with the screen. Staff cannot use it now.</source>
        <translation>Sie sind mit dem Bildschirm allein. Das Personal kann ihn jetzt nicht benutzen.</translation>
    </message>
    <message>
        <source>A member of staff is helping you and sees what is on this screen, but never your PIN.</source>
        <translation>Jemand vom Personal hilft Ihnen. Die Person sieht den Bildschirm. Aber Ihre PIN sieht sie nie.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Allein weitermachen</translation>
    </message>
    <message>
        <source>Let staff help again</source>
        <translation>Das Personal soll wieder helfen</translation>
    </message>
    <message>
        <source>You are alone.</source>
        <translation>Sie sind allein.</translation>
    </message>
    <message>
        <source>Staff are helping and see this.</source>
        <translation>Personal sieht mit.</translation>
    </message>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation>Das ist eine Übung. Sie üben als Erika Mustermann. Die PIN ist 123456. Wir senden nichts.</translation>
    </message>
    <message>
        <source>Staff card inserted.</source>
        <translation>Eine Karte vom Personal steckt.</translation>
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
        <translation>Stadt Leipzig</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Besuch beenden</translation>
    </message>
</context>
<context>
    <name>CallSign</name>
    <message>
        <source>Somebody is being called</source>
        <translation>Wir rufen jemanden für Sie</translation>
    </message>
    <message>
        <source>Please stay here. Nobody can see your data now.</source>
        <translation>Bitte bleiben Sie hier. Niemand sieht jetzt Ihre Daten.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Zurück zu meinem Bildschirm</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>CAN eingeben</translation>
    </message>
    <message>
        <source>Go on only if you are sure of your PIN</source>
        <translation>Sind Sie bei der PIN sicher? Nur dann machen Sie bitte weiter</translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Ist die PIN noch einmal falsch? Dann sperrt sich die PIN. Dann hilft nur die PUK. Die PUK steht in Ihrem PIN-Brief. Haben Sie die PIN vergessen? Dann bekommen Sie eine neue PIN in jedem Bürger-Büro.</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Bitte warten Sie kurz …</translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation>Die CAN steht vorne auf der Karte, unten rechts</translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation>Eine Hand legt den Ausweis auf das Lese-Gerät</translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation>Ein Lese-Gerät mit eigenen Tasten. Die grüne Taste heißt: fertig</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>Ich bin allein: PIN eingeben</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Place your ID card on the reader</source>
        <translation>Legen Sie Ihren Ausweis auf das Lese-Gerät</translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation>Die PIN war 2-mal falsch. Sie können noch 1-mal probieren</translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation>Nehmen Sie die Tasten vom Lese-Gerät</translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation>Wir prüfen Ihren Ausweis</translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation>Legen Sie den Ausweis flach auf die markierte Stelle. Lassen Sie den Ausweis dort liegen. Am Ende nehmen Sie den Ausweis wieder mit.</translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation>Ihr Ausweis schützt sich. Sie haben noch 1 Versuch. Vorher geben Sie die Nummer CAN ein. Dann geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation>Lassen Sie Ihre Karte bitte auf dem Lese-Gerät liegen.</translation>
    </message>
    <message>
        <source>Enter your PIN alone</source>
        <translation>Geben Sie Ihre PIN allein ein</translation>
    </message>
    <message>
        <source>Please ask the member of staff to turn away.</source>
        <translation>Bitten Sie das Personal: Sehen Sie bitte weg.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation>Tippen Sie auf ein Anliegen. Sie können danach noch wechseln.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>For example: move, dog, lost ID</source>
        <translation>Zum Beispiel: Umzug, Hund, Ausweis verloren</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation>An einem anderen Ort in Leipzig</translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation>Wir haben nichts gefunden zu: {0}. Schreiben Sie ein anderes Wort. Oder tippen Sie auf: Alles zeigen.</translation>
    </message>
</context>
<context>
    <name>CollectionHandoverScreen</name>
    <message>
        <source>For staff: compare the photo and hand it over</source>
        <translation>Für das Personal: Foto vergleichen und übergeben</translation>
    </message>
    <message>
        <source>Ask for the ID card. Photo and name must fit the person in front of you.</source>
        <translation>Das Personal sieht Ihren Ausweis an. Das Foto und der Name müssen zu Ihnen passen.</translation>
    </message>
    <message>
        <source>Photo compared, handed over</source>
        <translation>Foto verglichen und übergeben</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Hand it over sealed, as it came from the city.</source>
        <translation>Der Umschlag ist zu. Das Personal öffnet ihn nicht.</translation>
    </message>
    <message>
        <source>If anything does not fit</source>
        <translation>Wenn etwas nicht passt</translation>
    </message>
    <message>
        <source>Keep it and go back. The citizen can call 115.</source>
        <translation>Dann behält das Personal den Umschlag. Sie können anrufen: 115.</translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation>Welche Nummer steht auf Ihrem Abhol-Schein?</translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation>Sie haben einen Antrag gestellt. Dabei haben Sie den Abhol-Schein bekommen. Die Nummer steht auch in den Briefen von der Stadt.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Wir fragen die Stadt …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Nummer vom Abhol-Schein</translation>
    </message>
    <message>
        <source>For example LE 2471 1001</source>
        <translation>Zum Beispiel LE 2471 1001</translation>
    </message>
</context>
<context>
    <name>CollectionNumberViewModel</name>
    <message>
        <source>Please enter the letters and digits from the slip, for example LE 2471 1001.</source>
        <translation>Bitte geben Sie die Buchstaben und Zahlen vom Abhol-Schein ein. Zum Beispiel LE 2471 1001.</translation>
    </message>
</context>
<context>
    <name>CollectionReceivedScreen</name>
    <message>
        <source>Have you got it?</source>
        <translation>Haben Sie es bekommen?</translation>
    </message>
    <message>
        <source>Please confirm only when it is in your hands. Your answer goes to the city.</source>
        <translation>Haben Sie es in der Hand? Dann drücken Sie auf: Ja. Die Stadt bekommt Ihre Antwort.</translation>
    </message>
    <message>
        <source>Yes, I have received it</source>
        <translation>Ja, ich habe es bekommen</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>No, I have not got it</source>
        <translation>Nein, ich habe es nicht</translation>
    </message>
</context>
<context>
    <name>CollectionStatusScreen</name>
    <message>
        <source>Asking the city …</source>
        <translation>Wir fragen die Stadt …</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Look up another number</source>
        <translation>Eine andere Nummer nachsehen</translation>
    </message>
</context>
<context>
    <name>CollectionStatusViewModel</name>
    <message>
        <source>One moment, please</source>
        <translation>Bitte warten Sie kurz</translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation>Ja, Sie können es abholen</translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation>Das Personal bringt es Ihnen</translation>
    </message>
    <message>
        <source>It is yours now</source>
        <translation>Das ist jetzt für Sie</translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation>Jemand hat es schon abgeholt</translation>
    </message>
    <message>
        <source>It is no longer here</source>
        <translation>Es ist nicht mehr hier</translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation>Nein, es ist noch nicht fertig</translation>
    </message>
    <message>
        <source>The city is told that you have got it.</source>
        <translation>Wir sagen der Stadt: Sie haben es.</translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation>Die Stadt prüft, wer Sie sind.</translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation>Es liegt hier. Legen Sie Ihren Ausweis auf das Lese-Gerät. Danach gibt das Personal es Ihnen.</translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation>Holen Sie es bitte selbst ab. Gehen Sie zu diesem Bürger-Büro. Hier am Gerät geht das nicht.</translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation>Holen Sie es bitte an dieser Adresse ab.</translation>
    </message>
    <message>
        <source>For staff: fetch it from the place below, then hand it over here.</source>
        <translation>Das Personal holt es jetzt. Dann bekommen Sie es hier.</translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation>Das Personal weiß: Sie sind da. Bitte warten Sie am Schalter.</translation>
    </message>
    <message>
        <source>The city knows that it was handed over to you. Take your ID card with you.</source>
        <translation>Die Stadt weiß: Sie haben es bekommen. Nehmen Sie Ihren Ausweis wieder mit.</translation>
    </message>
    <message>
        <source>Nobody came for it in time, so it went back to the city. Please call 115.</source>
        <translation>Niemand hat es abgeholt. Darum ist es wieder bei der Stadt. Rufen Sie bitte an: 115.</translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation>Haben Sie es nicht? Dann rufen Sie bitte an: 115.</translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation>Fragen Sie bitte in ein paar Tagen noch einmal. Dafür brauchen Sie keinen Termin.</translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation>Es liegt dort bis zum {0}.</translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation>Bringen Sie Ihren alten Ausweis oder Ihren Reise-Pass mit. Holt jemand anders es für Sie ab? Dann braucht die Person eine Vollmacht von Ihnen. Eine Vollmacht ist ein Brief. Darin steht: Diese Person darf das für mich tun.</translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation>Bringen Sie einen Ausweis mit.</translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation>Ausweis zeigen und abholen</translation>
    </message>
    <message>
        <source>For staff: hand it over</source>
        <translation>Für das Personal: übergeben</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
</context>
<context>
    <name>ComparePhotoScreen</name>
    <message>
        <source>For staff: compare the photo</source>
        <translation>Für das Personal: Vergleichen Sie das Foto</translation>
    </message>
    <message>
        <source>Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?</source>
        <translation>Lassen Sie sich den Ausweis zeigen. Sehen Sie das Foto an. Lesen Sie den Namen. Gilt der Ausweis noch? Ist das die Person vor Ihnen?</translation>
    </message>
    <message>
        <source>Yes, it is the same person</source>
        <translation>Ja, es ist die gleiche Person</translation>
    </message>
    <message>
        <source>Why this is needed</source>
        <translation>Darum ist das wichtig</translation>
    </message>
    <message>
        <source>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</source>
        <translation>Ohne PIN gibt es nur 1 Beweis: Was Sie sehen. Sie bestätigen das hier. Wir senden das mit Ihrem Namen. Ihre Karte unterschreibt es. Das steht im Personal-Ausweis-Gesetz, Paragraf 18a.</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Nein oder nicht sicher</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Confirm and send</source>
        <translation>Bestätigen und senden</translation>
    </message>
    <message>
        <source>Your declaration: %1</source>
        <translation>Ihre Erklärung: %1</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Sie haben Zeit</translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation>Lesen Sie zuerst alles bis zum Ende. Dann senden Sie. Das gilt wie Ihre Unterschrift.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation>Bitte warten Sie. Das Gerät verbindet sich mit der Stadt …</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>Wer liest den Ausweis und warum?</translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation>Das lesen wir von Ihrer Karte</translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation>Das alles brauchen wir.</translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation>Das entscheiden Sie</translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation>Das brauchen wir nicht unbedingt. Sollen wir etwas nicht lesen? Dann tippen Sie darauf.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer ist verantwortlich?</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>Was passiert mit Ihren Daten?</translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation>Wer möchte Ihren Ausweis lesen?</translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation>Wofür brauchen wir Ihre Daten?</translation>
    </message>
    <message>
        <source>Continue to the PIN</source>
        <translation>Weiter zur PIN</translation>
    </message>
    <message>
        <source>Continue to the questions</source>
        <translation>Weiter zu den Fragen</translation>
    </message>
    <message>
        <source>Age verification: at least {0} years</source>
        <translation>Wir prüfen: Sind Sie mindestens {0} Jahre alt?</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>Das lesen wir</translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation>Das lesen wir nicht</translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation>Dieses Dokument können wir hier nicht zeigen. Sie bekommen es hier: {0}</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Adresse und Kontakt</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Internet-Adresse</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>Das Amt für den Daten-Schutz</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Regeln für die Benutzung</translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation>Die Erlaubnis ist von</translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation>Die Erlaubnis gilt bis</translation>
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
        <translation>Die Karte vom Personal fehlt</translation>
    </message>
</context>
<context>
    <name>CountersignViewModel</name>
    <message>
        <source>Staff confirm the hand-over</source>
        <translation>Das Personal bestätigt die Übergabe</translation>
    </message>
    <message>
        <source>Staff confirm that they have helped</source>
        <translation>Das Personal bestätigt: Ich habe geholfen</translation>
    </message>
    <message>
        <source>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</source>
        <translation>Für das Personal: Geben Sie die PIN von Ihrer Karte ein. Damit bestätigen Sie: Ich habe das Foto verglichen. Ich habe es übergeben.</translation>
    </message>
    <message>
        <source>For staff: put your card into the staff reader, to sign the hand-over.</source>
        <translation>Für das Personal: Stecken Sie Ihre Karte in das Lese-Gerät für das Personal. Dann bestätigen Sie die Übergabe.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</source>
        <translation>Jemand vom Personal hat Ihnen geholfen. Die Person bestätigt das mit ihrer Karte. Für das Personal: Geben Sie die PIN von Ihrer Karte noch einmal ein.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</source>
        <translation>Jemand vom Personal hat Ihnen geholfen. Die Person bestätigt das mit ihrer Karte. Für das Personal: Stecken Sie Ihre Karte in das Lese-Gerät für das Personal.</translation>
    </message>
    <message>
        <source>Without it, the hand-over does not count. Please ask a member of staff to come back.</source>
        <translation>Ohne die Karte vom Personal gilt die Übergabe nicht. Holen Sie bitte jemanden vom Personal.</translation>
    </message>
    <message>
        <source>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</source>
        <translation>Das Personal hat Ihren Ausweis gelesen. Ohne die Karte vom Personal können wir das nicht senden. Holen Sie bitte jemanden vom Personal.</translation>
    </message>
    <message>
        <source>That was not the right PIN. There is one try left, then the staff card is blocked.</source>
        <translation>Die PIN war falsch. Sie haben noch 1 Versuch. Dann sperrt sich die Karte vom Personal.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. There are %n tries left.</source>
        <translation>
            <numerusform>Die PIN war falsch. Sie haben noch 1 Versuch.</numerusform>
            <numerusform>Die PIN war falsch. Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your data is hidden</source>
        <translation>Ihre Daten sind verdeckt</translation>
    </message>
    <message>
        <source>Show my screen again</source>
        <translation>Bildschirm wieder zeigen</translation>
    </message>
</context>
<context>
    <name>Dark</name>
    <message>
        <source>The screen is off. F4 switches it on again.</source>
        <translation>Der Bildschirm ist aus. Drücken Sie F4. Dann ist der Bildschirm wieder an.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation>Art vom Ausweis</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Land, aus dem der Ausweis kommt</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Der Ausweis gilt bis</translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation>Vorname oder Vornamen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation>Ordens-Name oder Künstler-Name</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doktor-Titel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburts-Datum</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburts-Ort</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staats-Angehörigkeit</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>Freiwillige Daten</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Geburts-Name</translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation>Reservierte Daten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation>Nummer vom Wohnort</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthalts-Erlaubnis</translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation>Besondere Regeln für den Aufenthalt</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon-Nummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation>Wir prüfen Ihr Alter</translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation>Wir prüfen Ihren Wohnort</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Deck-Name</translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation>Das Gerät prüft die Sicherheit</translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation>Lesen vor Ort</translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation>PIN ändern oder entsperren</translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation>Eine digitale Unterschrift einrichten</translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation>Eine besonders sichere digitale Unterschrift einrichten</translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation>Deutscher Personal-Ausweis</translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation>Elektronischer Aufenthalts-Titel</translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation>eID-Karte für Menschen aus der Europäischen Union</translation>
    </message>
    <message>
        <source>German</source>
        <translation>deutsch</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Ändern: {0}</translation>
    </message>
</context>
<context>
    <name>DateInputField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation>Sie sehen jede Änderung sofort. Die Änderung gilt nur für Ihren Besuch.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Größe von der Schrift</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Normaler Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Höhe und Bewegung</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation>Alle Tasten sind dann weiter unten. Das ist gut, wenn Sie sitzen.</translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation>Ruhiger Bildschirm</translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation>Nichts bewegt sich auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation>Alles vorlesen</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation>Ihre Daten hören Sie nur mit Kopf-Hörer.</translation>
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
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Ihr Besuch ist zu Ende. Das Gerät hat alle Ihre Daten gelöscht.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zum Start</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Bitte nichts vergessen</translation>
    </message>
</context>
<context>
    <name>EndViewModel</name>
    <message>
        <source>Please take your ID card</source>
        <translation>Bitte nehmen Sie Ihren Ausweis</translation>
    </message>
    <message>
        <source>Thank you and goodbye</source>
        <translation>Danke und auf Wiedersehen</translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation>Ihr Ausweis liegt noch auf dem Lese-Gerät.</translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation>Nehmen Sie Ihre Papiere aus dem Scanner. Nehmen Sie Ihre Quittung aus dem Drucker.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation>Das Lese-Gerät ist kaputt</translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation>Wir können gerade keine Ausweise lesen. Ihre Karte ist in Ordnung.</translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation>Sagen Sie bitte dem Personal Bescheid. Oder probieren Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Das Lese-Gerät ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation>Sagen Sie bitte dem Personal Bescheid. Das Personal kann das Lese-Gerät wieder anschließen.</translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation>Das Lese-Gerät ist besetzt</translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation>Ein anderes Programm benutzt gerade das Lese-Gerät. Ihre Karte ist in Ordnung.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation>Bitte warten Sie kurz. Probieren Sie es dann noch einmal. Geht es nicht? Dann sagen Sie bitte dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation>Die Verbindung zu Ihrer Karte war kurz weg</translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation>Die Karte liegt noch auf dem Lese-Gerät. Aber die Karte hatte kurz keinen Strom. Vielleicht liegt ein Handy oder eine andere Karte daneben.</translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation>Lassen Sie die Karte bitte liegen. Nehmen Sie andere Karten und Handys weg vom Lese-Gerät. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation>Das Gerät erkennt die Karte nicht</translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation>Etwas liegt auf dem Lese-Gerät. Aber es antwortet nicht. Vielleicht liegt die Karte falsch herum. Oder es ist kein Ausweis.</translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation>Nehmen Sie die Karte bitte weg. Drehen Sie die Karte um. Legen Sie die Karte wieder hin. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation>Die Karte hat sich zu früh bewegt</translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation>Das Lese-Gerät war noch nicht fertig. Dann war die Verbindung zu Ihrem Ausweis weg.</translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation>Probieren Sie es bitte noch einmal. Lassen Sie die Karte liegen. Der Bildschirm sagt Ihnen, wann Sie fertig sind.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Diese Karte geht hier leider nicht</translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation>Diese Karten gehen hier: ein deutscher Personal-Ausweis, ein elektronischer Aufenthalts-Titel oder eine eID-Karte für Menschen aus der Europäischen Union.</translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation>Nehmen Sie die Karte bitte weg. Probieren Sie es mit der richtigen Karte noch einmal.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Die Karte antwortet nicht</translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation>Vielleicht liegt die Karte nicht richtig. Oder etwas liegt zwischen der Karte und dem Lese-Gerät.</translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation>Nehmen Sie die Karte bitte aus der Hülle. Legen Sie die Karte neu auf das Lese-Gerät. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Wir konnten die Karte nicht lesen</translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation>Die Karte und das Lese-Gerät haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation>Probieren Sie es bitte noch einmal. Geht es wieder nicht? Dann fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation>Die Online-Funktion von dieser Karte ist aus</translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation>Jedes Bürger-Büro kann die Online-Funktion einschalten. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation>Wählen Sie bitte etwas, das ohne Ausweis geht. Oder gehen Sie in ein Bürger-Büro.</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Dieser Ausweis ist abgelaufen</translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation>Der Ausweis gilt nicht mehr. Das Datum auf der Karte ist vorbei. Ihre PIN ist in Ordnung.</translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation>Nehmen Sie bitte einen gültigen Ausweis. Oder wählen Sie etwas, das ohne Ausweis geht. Einen neuen Ausweis bekommen Sie in jedem Bürger-Büro.</translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation>Die Online-Funktion von diesem Ausweis ist gesperrt</translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation>Jemand hat den Ausweis als verloren oder gestohlen gemeldet. Oder jemand hat die Online-Funktion gesperrt.</translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation>Haben Sie Ihren Ausweis wieder? Dann kann jedes Bürger-Büro die Sperre aufheben. Wählen Sie bis dahin bitte etwas, das ohne Ausweis geht.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation>Die PIN von dieser Karte ist gesperrt</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation>Die PIN war 3-mal falsch. Darum hat sich Ihre Karte gesperrt. So schützt sich Ihre Karte.</translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Sie können die PIN hier entsperren. Dafür brauchen Sie die PUK aus Ihrem PIN-Brief. Haben Sie die PIN vergessen? Dann bekommen Sie eine neue PIN in jedem Bürger-Büro.</translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation>Wir wissen nicht: Welche PIN hat Ihr Ausweis jetzt?</translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation>Die Karte wollte die neue PIN speichern. Genau da war die Verbindung zu Ihrer Karte weg.</translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation>Legen Sie Ihre Karte bitte auf das Lese-Gerät. Prüfen Sie Ihre PIN. Probieren Sie zuerst die neue PIN. Dann probieren Sie die alte PIN.</translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation>Sie haben am Lese-Gerät nichts eingegeben</translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation>Das Lese-Gerät hat eigene Tasten. Das Lese-Gerät wartet etwa 1 Minute.</translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation>Probieren Sie es bitte noch einmal. Geben Sie die Zahlen am Lese-Gerät ein. Drücken Sie dann die grüne Taste.</translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation>Die PUK war falsch</translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation>3 Eingaben waren falsch. Jeder Ausweis hat einen eigenen PIN-Brief. In diesem Brief steht die PUK.</translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation>Suchen Sie bitte den PIN-Brief von diesem Ausweis. Probieren Sie es dann noch einmal. Haben Sie den Brief nicht mehr? Dann bekommen Sie eine neue PIN in jedem Bürger-Büro.</translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation>Die PUK von diesem Ausweis ist verbraucht</translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation>Eine PUK können Sie 10-mal benutzen. Sie haben Ihre PUK schon 10-mal benutzt.</translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation>Machen Sie bitte einen Termin in einem Bürger-Büro. Dort bekommen Sie eine neue PIN. Ohne Ausweis können Sie hier auch etwas tun.</translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation>Wir können gerade keine Ausweise prüfen</translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation>Der Ausweis-Dienst von der Stadt antwortet nicht. Ihre Karte ist in Ordnung.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Probieren Sie es bitte in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>There is no connection to the city at the moment</source>
        <translation>Wir haben gerade keine Verbindung zur Stadt</translation>
    </message>
    <message>
        <source>This device does not find the city&apos;s servers in the network.</source>
        <translation>Das Gerät findet die Computer von der Stadt nicht.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. If nothing changes, please tell the staff.</source>
        <translation>Probieren Sie es bitte in ein paar Minuten noch einmal. Geht es wieder nicht? Dann sagen Sie bitte dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong</source>
        <translation>Die Uhr von diesem Gerät geht falsch</translation>
    </message>
    <message>
        <source>That is why it cannot tell whether it speaks to the city, and does not go on.</source>
        <translation>Darum kann das Gerät nicht prüfen: Ist das wirklich die Stadt? Darum geht es hier nicht weiter.</translation>
    </message>
    <message>
        <source>Please tell the staff. They can have the clock set.</source>
        <translation>Sagen Sie bitte dem Personal Bescheid. Dann kann jemand die Uhr stellen.</translation>
    </message>
    <message>
        <source>The connection to the city is not secure</source>
        <translation>Die Verbindung zur Stadt ist nicht sicher</translation>
    </message>
    <message>
        <source>A server does not prove that it belongs to the city, so nothing is sent to it.</source>
        <translation>Ein Computer kann nicht zeigen: Ich gehöre zur Stadt. Darum schicken wir nichts dorthin.</translation>
    </message>
    <message>
        <source>Please tell the staff. Until it is mended, this cannot be done here.</source>
        <translation>Sagen Sie bitte dem Personal Bescheid. Das geht hier erst wieder, wenn der Fehler weg ist.</translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation>Das Ausweisen hat nicht geklappt</translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation>Die Stadt konnte den Ausweis nicht annehmen.</translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation>Probieren Sie es bitte noch einmal. Geht es wieder nicht? Dann fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation>Wir haben angehalten: So schützen wir Ihre Daten</translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation>Wir sind nicht sicher: Will wirklich die Stadt Ihre Karte lesen? Niemand hat Ihre Karte gelesen.</translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation>Nehmen Sie bitte Ihre Karte. Beenden Sie den Besuch. Sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation>Der Scanner ist nicht bereit</translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation>Der Scanner ist aus. Oder der Scanner ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation>Bitten Sie das Personal: Schalten Sie den Scanner ein. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation>Der Scanner arbeitet noch</translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation>Der Scanner ist mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Bitte warten Sie kurz. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation>Im Scanner steckt Papier fest</translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation>Der Scanner konnte das Blatt nicht einziehen.</translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation>Ziehen Sie bitte nicht am Papier. Das Personal holt das Blatt für Sie heraus.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>Der Deckel vom Scanner ist offen</translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation>Der Scanner arbeitet nur, wenn der Deckel zu ist.</translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation>Machen Sie den Deckel bitte zu. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Der Scanner antwortet nicht</translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation>Die Seite ist nicht gescannt. Scannen Sie bitte alle Seiten noch einmal.</translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation>Der Scanner meldet sich nicht mehr</translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation>Diese Seite ist nicht gescannt. Die anderen Seiten sind noch da.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation>Die Verbindung zum Scanner ist weg</translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation>Die Seite ist nicht ganz angekommen.</translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation>Wir verstehen die Antwort vom Scanner nicht</translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation>Der Scanner und dieses Gerät haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation>Dieser Scanner kann keine Papiere scannen</translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation>Der Scanner kann das hier nicht.</translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation>Sagen Sie bitte dem Personal Bescheid. Ihre Antworten bleiben hier, bis Sie gehen.</translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation>Der Scanner kann das hier nicht</translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation>Die Stadt braucht eine bestimmte Größe oder Schärfe. Das kann dieser Scanner nicht.</translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation>Der Scanner ist für uns gesperrt</translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation>Der Scanner ist gesperrt. Oder der Scanner ist nur für andere da.</translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation>Bitten Sie das Personal: Geben Sie den Scanner frei. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation>Der Speicher vom Scanner ist voll</translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation>Der Scanner konnte die Seite nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Bitte warten Sie kurz. Probieren Sie es dann noch einmal. Geht es wieder nicht? Dann kann das Personal den Scanner aus- und einschalten.</translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation>Der Scanner meldet einen Fehler</translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation>Der Scanner konnte die Seite nicht scannen.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Probieren Sie es bitte noch einmal. Geht es wieder nicht? Dann kann das Personal den Scanner aus- und einschalten.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation>Im Einzug liegt kein Papier</translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation>Der Einzug ist das Fach, in das Sie mehrere Blätter legen. Dort liegt kein Blatt.</translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation>Schieben Sie die Blätter ganz in den Einzug. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation>Der Scanner hat aufgehört</translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation>Vielleicht hat jemand am Scanner eine Taste gedrückt.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Probieren Sie es bitte noch einmal.</translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation>So können wir Ihre Seiten nicht senden</translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation>Die Seiten sind zusammen zu groß für die Stadt.</translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation>Gehen Sie bitte zurück zu Ihren Antworten. Löschen Sie Seiten, die Sie nicht brauchen. Oder scannen Sie die Seiten neu.</translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation>Nur ein Teil von der Seite ist angekommen</translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation>Der Scanner hat zu früh aufgehört.</translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation>Legen Sie das Blatt bitte neu auf das Glas. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation>Der Scanner hat eine andere Seite geschickt</translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation>Die Größe oder die Farben stimmen nicht.</translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation>Die gescannten Seiten sind weg</translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation>Das Gerät hatte einen Fehler. Ihre Antworten sind noch da.</translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation>Scannen Sie Ihre Papiere bitte noch einmal.</translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation>Dieses Gerät kann nichts mehr speichern</translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation>Wir haben Ihren Antrag nicht gesendet.</translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation>Wir konnten Ihren Antrag nicht sichern</translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation>Die Stadt nimmt nur gesicherte Anträge an. Darum haben wir den Antrag nicht gesendet.</translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation>Probieren Sie es bitte noch einmal. Oder sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation>Wir haben keine Verbindung zur Stadt</translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation>Das geht hier gerade nicht.</translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation>Wählen Sie bitte etwas anderes. Oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation>Der Drucker ist nicht bereit</translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation>Machen Sie bitte ein Foto vom QR-Code. Oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation>Der Drucker hat kein Papier mehr</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Der Drucker hat nichts gedruckt.</translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation>Fragen Sie bitte das Personal nach Papier. Oder machen Sie ein Foto vom QR-Code.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Im Drucker steckt Papier fest</translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation>Ziehen Sie bitte nicht am Papier. Fragen Sie das Personal. Oder machen Sie ein Foto vom QR-Code.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation>Vielleicht ist der Drucker aus. Oder das Kabel steckt nicht.</translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation>Eine Klappe vom Drucker ist offen</translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation>Der Drucker druckt nur, wenn alle Klappen zu sind. Der Drucker hat nichts gedruckt.</translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation>Bitten Sie das Personal: Machen Sie die Klappe zu. Oder machen Sie ein Foto vom QR-Code.</translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation>Der Drucker hat keine Farbe mehr</translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation>Fragen Sie bitte das Personal. Oder machen Sie ein Foto vom QR-Code.</translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation>Wir können Ihre Kopie nicht mehr drucken</translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation>Das Gerät hatte einen Fehler. Es hat alle Ihre Eingaben gelöscht.</translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation>Ihr Antrag ist sicher. Sie bekommen eine Kopie bei der Stadt. Sagen Sie dort Ihre Vorgangs-Nummer.</translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation>Das Gerät hat einen Fehler</translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation>Das tut uns leid. Sie haben alles richtig gemacht. Wir haben nichts gesendet.</translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation>Beenden Sie bitte den Besuch. Beginnen Sie dann neu. Oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation>Das Programm für Termine antwortet nicht</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation>Das Programm geht gerade nicht. Wir haben nichts gebucht und nichts geändert.</translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation>Probieren Sie es bitte gleich noch einmal. Sie können auch am Telefon buchen: 115.</translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation>Das Programm für Termine hat zu viel zu tun</translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation>Viele Menschen buchen gerade einen Termin.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Bitte warten Sie 1 Minute. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation>Wir verstehen die Antwort vom Termin-Programm nicht</translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation>Sie haben alles richtig gemacht. Wir haben nichts gebucht und nichts geändert.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation>Probieren Sie es bitte noch einmal. Geht es wieder nicht? Dann buchen Sie am Telefon: 115.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>Jemand war schneller</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Jemand anders hat diese Zeit gerade gebucht.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Wählen Sie bitte eine andere Zeit.</translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation>Im Moment ist keine Zeit frei</translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation>In den nächsten Wochen ist alles voll. Aber jeden Tag kommen neue Zeiten dazu. Und manche Menschen sagen ihren Termin ab.</translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation>Probieren Sie es bitte morgen noch einmal. Oder rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation>Die Zeit ist nicht mehr für Sie frei</translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation>Wir haben die Zeit ein paar Minuten für Sie frei gehalten. Die Minuten sind vorbei. Wir haben nichts gebucht.</translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation>Wählen Sie bitte noch einmal eine Zeit. Vielleicht ist Ihre Zeit noch frei.</translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation>Wir finden keinen Termin mit dieser Nummer</translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation>Vielleicht haben Sie sich vertippt. Oder der Termin ist abgesagt. Oder der Termin ist vorbei.</translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation>Sehen Sie bitte auf Ihren Termin-Zettel. Geben Sie die Nummer noch einmal ein.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation>Sie können diesen Termin nicht mehr ändern</translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation>Der Termin hat schon begonnen. Oder er ist vorbei.</translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation>Haben Sie den Termin verpasst? Dann buchen Sie bitte einen neuen Termin.</translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation>Mit Ihren Angaben stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation>Vielleicht fehlt etwas. Oder es gibt schon viele Termine für diese Adresse.</translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation>Verbessern Sie bitte Ihre Angaben. Die Zeit ist noch für Sie frei.</translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation>Wir können die Stadt gerade nicht fragen</translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation>Die Stadt hat eine Liste. Darin steht, was Sie abholen können. Die Verbindung zu dieser Liste ist gestört.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation>Probieren Sie es bitte gleich noch einmal. Oder rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation>Wir finden nichts mit dieser Nummer</translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation>Vielleicht haben Sie sich vertippt. Oder Ihr Dokument steht noch nicht in der Liste.</translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation>Das gehört jemand anderem</translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation>Nur diese Person darf es abholen: Die Person, die den Antrag gestellt hat.</translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation>Nehmen Sie bitte den richtigen Ausweis. Oder gehen Sie mit einer Vollmacht in ein Bürger-Büro. Eine Vollmacht ist ein Brief. Darin steht: Sie dürfen das für die andere Person abholen.</translation>
    </message>
    <message>
        <source>Nothing can be handed over at this kiosk</source>
        <translation>Hier können Sie gerade nichts abholen</translation>
    </message>
    <message>
        <source>For the city, this kiosk stands in another branch.</source>
        <translation>Die Stadt denkt: Dieses Gerät steht an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Please show this screen to the staff, or call 115.</source>
        <translation>Zeigen Sie das bitte den Mitarbeitern. Oder rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>It does not lie here any more</source>
        <translation>Es liegt nicht mehr hier</translation>
    </message>
    <message>
        <source>For the city, it has been handed over already, or lies somewhere else.</source>
        <translation>Bei der Stadt steht: Jemand hat es schon abgeholt. Oder es liegt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Please look the number up again. If it is wrong, call 115.</source>
        <translation>Geben Sie die Nummer bitte noch einmal ein. Ist das falsch? Dann rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>Please show your ID card once more</source>
        <translation>Bitte zeigen Sie Ihren Ausweis noch einmal</translation>
    </message>
    <message>
        <source>It is more than an hour ago, or has not reached the city.</source>
        <translation>Das ist länger als 1 Stunde her. Oder die Stadt weiß davon nichts.</translation>
    </message>
    <message>
        <source>Until then the staff keep what you have come for.</source>
        <translation>Bis dahin bleibt es beim Personal.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation>Das können Sie jetzt tun</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>Für das Personal: %1</translation>
    </message>
</context>
<context>
    <name>FailureViewModel</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal probieren</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Unblock with the PUK</source>
        <translation>Mit der PUK entsperren</translation>
    </message>
    <message>
        <source>Do something else with my PIN</source>
        <translation>Etwas anderes mit der PIN tun</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Zurück zu meinen Antworten</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Angaben verbessern</translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation>Nummer noch einmal eingeben</translation>
    </message>
    <message>
        <source>Back to my appointment</source>
        <translation>Zurück zu meinem Termin</translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Bitte schreiben Sie etwas in dieses Feld.</translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation>Bitte schreiben Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation>Bitte nehmen Sie nur Buchstaben, Zahlen und Satz-Zeichen.</translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation>Bitte geben Sie Tag, Monat und Jahr ein. Zum Beispiel 1 3 2026.</translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation>Bitte geben Sie die ganze E-Mail-Adresse ein. Zum Beispiel name@example.org.</translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation>Bitte geben Sie die Nummer mit Vorwahl ein. Zum Beispiel 0341 123456.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Bitte nehmen Sie nur Zahlen.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Bitte wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation>Das passt so nicht. Bitte prüfen Sie Ihre Antwort.</translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation>Bitte geben Sie das Jahr mit 4 Zahlen ein.</translation>
    </message>
    <message>
        <source>There is no such day. Please check day and month.</source>
        <translation>Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>Please enter a date from {0} onwards.</source>
        <translation>Bitte geben Sie ein Datum ab dem {0} ein.</translation>
    </message>
    <message>
        <source>Please enter a date no later than {0}.</source>
        <translation>Bitte geben Sie ein Datum bis zum {0} ein.</translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation>Diese Post-Leit-Zahl gibt es in Deutschland nicht. Bitte geben Sie 5 Zahlen ein. Zum Beispiel 04109.</translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation>Post-Leit-Zahl und Ort passen nicht zusammen. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation>Das ist keine Post-Leit-Zahl von Leipzig. Bitte prüfen Sie die Zahl. Es geht von 04103 bis 04357.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation>Eine IBAN beginnt mit 2 Buchstaben und 2 Zahlen. Bitte schreiben Sie die IBAN von Ihrer Bank-Karte ab.</translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation>Von diesem Land kann die Stadt kein Geld holen. Bitte geben Sie ein anderes Konto ein.</translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation>Diese IBAN muss {0} Zeichen haben. Es sind aber {1}. Bitte sehen Sie auf Ihre Bank-Karte.</translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation>In der IBAN ist ein Fehler. Bitte sehen Sie auf Ihre Bank-Karte. Prüfen Sie immer 4 Zeichen.</translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation>Eine Chip-Nummer hat {0} Zahlen. Ihre hat {1}. Bitte sehen Sie in den Heim-Tier-Ausweis.</translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation>Diese Chip-Nummer gibt es nicht. Deutsche Nummern beginnen mit 276. Bitte sehen Sie in den Heim-Tier-Ausweis.</translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation>Das Kenn-Zeichen hat 3 Teile. Bitte füllen Sie alle 3 Teile aus. Zum Beispiel L, AB und 1234.</translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation>Bitte wählen Sie mindestens 1 Antwort.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>FormFieldViewModel</name>
    <message>
        <source>From the code on your paper. Please check it.</source>
        <translation>Das steht in dem Code auf Ihrem Papier. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>Aus Ihrem Ausweis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Leipzig: {0}</source>
        <translation>Leipzig: {0}</translation>
    </message>
    <message>
        <source>From your answers before</source>
        <translation>Aus Ihren Antworten davor</translation>
    </message>
    <message>
        <source>I mean {0}</source>
        <translation>Ich meine {0}</translation>
    </message>
</context>
<context>
    <name>FormViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Bitte prüfen Sie 1 Antwort</numerusform>
            <numerusform>Bitte prüfen Sie %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} von {2})</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</source>
        <translation>Hier können Sie etwas bei der Stadt Leipzig erledigen. Wählen Sie Ihre Sprache. Tippen Sie dann auf die Taste: Start.</translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation>Tippen Sie auf das, was Sie tun möchten. Dann lesen Sie: Was brauchen Sie? Und was kostet es? Sie können danach noch wechseln.</translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation>Prüfen Sie: Haben Sie alles dabei? Vielleicht stellen wir Ihnen zuerst Fragen. Danach wissen Sie, ob es hier geht.</translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation>Wir sagen Ihnen zuerst: Wer liest Ihren Ausweis? Und was liest er? Das steht so im Gesetz. Dann geben Sie Ihre PIN ein. Erst dann lesen wir Ihren Ausweis.</translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation>Die PIN ist Ihre geheime Zahl. Sie hat 6 Zahlen. Sie haben die PIN selbst gewählt. Die PIN steht nicht auf der Karte. Haben Sie die PIN vergessen? Dann bekommen Sie eine neue PIN in jedem Bürger-Büro.</translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation>Die PIN hat 6 Zahlen. Sie haben die PIN selbst gewählt. Die Transport-PIN hat 5 Zahlen. Sie brauchen sie nur einmal. Die PUK hat 10 Zahlen. Damit entsperren Sie die PIN. Transport-PIN und PUK stehen im PIN-Brief. Die CAN hat 6 Zahlen. Die CAN steht auf Ihrem Ausweis.</translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation>Lassen Sie Ihre Karte auf dem Lese-Gerät. Der Bildschirm sagt Ihnen, wann Sie fertig sind. Haben Sie die Karte zu früh weggenommen? Dann beginnen Sie noch einmal. Das ist nicht schlimm.</translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation>Sie sind fertig. Nehmen Sie Ihre Karte mit.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</source>
        <translation>Zeigen Sie dem Personal Ihren Ausweis. Das Personal sieht Ihr Foto und Sie an. Dann bekommen Sie, was Sie abholen.</translation>
    </message>
    <message>
        <source>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</source>
        <translation>Sehen Sie nach: Ist es das Richtige? Nur wenn Sie Ja drücken, bekommt die Stadt Bescheid.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation>Tippen Sie auf ein Feld. Dann kommt die Tastatur. Jetzt können Sie schreiben. Manches steht schon auf Ihrem Ausweis. Das haben wir für Sie geschrieben.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation>Ein Scanner macht ein Bild von Ihrem Papier. Öffnen Sie den Deckel vom Scanner. Legen Sie das Blatt in die markierte Ecke. Die Schrift zeigt nach unten. Schließen Sie den Deckel. Scannen Sie jede Seite. Steht hinten auch etwas? Dann scannen Sie auch die Rückseite. Tippen Sie auf eine gescannte Seite. Dann können Sie die Seite drehen, verschieben, löschen oder neu scannen.</translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation>Lesen Sie alles in Ruhe. Ist etwas falsch? Dann tippen Sie auf: Ändern. Danach kommen Sie wieder hierher.</translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation>Lesen Sie die Erklärung bis zum Ende. Tippen Sie dann auf: Bestätigen und senden. Dann bekommt die Stadt Ihren Antrag. Das gilt wie Ihre Unterschrift.</translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation>Das Gerät macht aus Ihrem Antrag eine Geheim-Schrift. Nur die Stadt kann sie lesen.</translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation>Sie haben eine Vorgangs-Nummer. Mit dieser Nummer können Sie bei der Stadt nach Ihrem Antrag fragen. Drucken Sie die Quittung. Oder machen Sie ein Foto vom QR-Code.</translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation>Etwas hat nicht geklappt. Auf dem Bildschirm steht: Das können Sie jetzt tun.</translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Ihr Besuch ist zu Ende. Das Gerät hat alle Ihre Daten gelöscht.</translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation>Wir nehmen hier nur Papier an. Wir nehmen keine Dateien vom USB-Stick, aus E-Mails oder vom Handy. Denn Dateien können gefährliche Programme enthalten. Lassen Sie die Datei bitte zuerst drucken. Bringen Sie dann das Papier mit. Oder gehen Sie zu Hause ins Internet. Dort hat die Stadt Online-Dienste.</translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation>Wofür brauchen Sie den Termin? Tippen Sie darauf. Haben Sie schon einen Termin? Dann können Sie den Termin ändern oder absagen. Dafür brauchen Sie die Buchungs-Nummer. Die Nummer steht auf Ihrem Termin-Zettel.</translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation>Die Buchungs-Nummer steht auf Ihrem Termin-Zettel. Sie steht auch in der E-Mail von der Stadt. Haben Sie keine Nummer? Dann rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation>Sie können eine andere Zeit wählen. Die alte Zeit bleibt für Sie frei. Das gilt, bis Sie die neue Zeit gebucht haben.</translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation>Jedes Bürger-Büro kann das für Sie tun. Welches passt Ihnen am besten? Wählen Sie es aus.</translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation>Tippen Sie auf einen Tag mit Rahmen. Mit den Pfeilen kommen Sie zu anderen Monaten.</translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation>Tippen Sie auf eine Zeit. Wir halten diese Zeit ein paar Minuten für Sie frei. So haben Sie genug Ruhe.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation>Tippen Sie auf ein Feld. Dann kommt die Tastatur. Jetzt können Sie schreiben. Sie brauchen hier keinen Ausweis.</translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation>Tippen Sie unten auf die Taste. Erst dann buchen wir den Termin. Möchten Sie etwas ändern? Dann tippen Sie auf: Zurück.</translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation>Drucken Sie den Termin-Zettel. Oder machen Sie ein Foto vom QR-Code. Mit der Buchungs-Nummer können Sie den Termin ändern oder absagen.</translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation>Die Nummer beginnt mit 2 Buchstaben. Sie steht auf Ihrem Abhol-Schein. Den Abhol-Schein haben Sie beim Antrag bekommen. Haben Sie keine Nummer? Dann rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation>Einen Personal-Ausweis oder Reise-Pass bekommen Sie nur bei der Stadt. Hier liegen manchmal Briefe für Sie. Zeigen Sie Ihren Ausweis am Lese-Gerät. Dann gibt das Personal Ihnen den Brief.</translation>
    </message>
    <message>
        <source>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</source>
        <translation>Kennen Sie die PIN von Ihrem Ausweis? Dann nehmen Sie die PIN. Dann muss niemand Ihr Foto ansehen. Kennen Sie die PIN nicht? Dann sieht das Personal Ihr Foto an. Dann reicht die Nummer, die auf der Karte steht.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</source>
        <translation>Zeigen Sie dem Personal Ihren Ausweis. Das Personal sieht Ihr Foto und Sie an. Niemand darf den Ausweis kopieren. Niemand darf ihn behalten.</translation>
    </message>
    <message>
        <source>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</source>
        <translation>Jemand hat Ihnen geholfen. Diese Person sagt das der Stadt. Sie unterschreibt dafür. Bitte warten Sie.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation>Meine PIN hat nur 5 Zahlen</translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation>Wir lesen Ihren Ausweis</translation>
    </message>
</context>
<context>
    <name>IdentityWayScreen</name>
    <message>
        <source>How would you like to identify?</source>
        <translation>Wie möchten Sie sich ausweisen?</translation>
    </message>
    <message>
        <source>A member of staff is with you. That is why there is more than one way.</source>
        <translation>Jemand vom Personal ist bei Ihnen. Darum gibt es mehrere Wege.</translation>
    </message>
</context>
<context>
    <name>IdentityWayViewModel</name>
    <message>
        <source>With ID card and PIN</source>
        <translation>mit Ausweis und PIN</translation>
    </message>
    <message>
        <source>The citizen enters the PIN alone. Staff turn away meanwhile.</source>
        <translation>Sie geben die PIN allein ein. Das Personal sieht so lange weg.</translation>
    </message>
    <message>
        <source>With ID card, without PIN</source>
        <translation>Mit Ausweis, ohne PIN</translation>
    </message>
    <message>
        <source>Staff compare the photo with the person. Then the six-digit number on the card is enough.</source>
        <translation>Das Personal sieht das Foto und die Person an. Dann reicht die Nummer mit 6 Zahlen auf dem Ausweis.</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>ohne Ausweis</translation>
    </message>
    <message>
        <source>The citizen states everything herself or himself.</source>
        <translation>Sie sagen uns alle Angaben selbst.</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Back to the screen</source>
        <translation>Zurück zum Bildschirm</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</source>
        <translation>Jemand aus der Filiale kommt und hilft Ihnen. Bis dahin sieht niemand Ihre Daten.</translation>
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
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>KeyboardRow</name>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Große Buchstaben</translation>
    </message>
    <message>
        <source>A letter with an accent</source>
        <translation>Ein Buchstabe mit Zeichen, zum Beispiel é</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Daten-Schutz</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barriere-Freiheit</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>Wer bietet das an?</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation>Stadt Leipzig, Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig. Telefon: 0341 123-0. E-Mail: info@leipzig.de</translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation>Wer spricht für die Stadt?</translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation>Der Ober-Bürgermeister spricht für die Stadt Leipzig. Die Stadt Leipzig ist eine Körperschaft des öffentlichen Rechts. Das heißt: Das Gesetz gibt der Stadt ihre Aufgaben.</translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation>Wer führt diese Filiale?</translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation>Der Partner von der Stadt führt diese Filiale. Das Personal hilft Ihnen mit dem Gerät. Ihren Antrag bekommt nur die Stadt.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation>Das Gerät macht aus Ihren Daten eine Geheim-Schrift. Nur die Stadt Leipzig kann sie lesen. Ist Ihr Besuch zu Ende? Dann löscht das Gerät alles: was Sie geschrieben, gezeigt oder gescannt haben. Das Personal kann Ihre Daten nicht lesen.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer ist verantwortlich?</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation>Verantwortlich ist die Stadt Leipzig, Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig. Bei der Stadt gibt es eine Person für den Daten-Schutz. Diese Person erreichen Sie unter der gleichen Adresse.</translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation>Warum dürfen wir das?</translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation>Sie möchten etwas bei der Stadt erledigen. Dafür brauchen wir Ihre Daten. Das steht im Gesetz: DSGVO Artikel 6 Absatz 1 Buchstabe c und Buchstabe e. DSGVO heißt: Daten-Schutz-Grund-Verordnung. Wir lesen Ihren Ausweis nur mit Ihrer PIN. Das steht im Personal-Ausweis-Gesetz, Paragraf 18.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation>Ihr Antrag bleibt in diesem Gerät, bis die Stadt ihn bekommen hat. Dort steht er in Geheim-Schrift. Danach bleibt der Antrag bei der Stadt. Wie lange? Das steht im Gesetz.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation>Sie dürfen fragen: Was hat die Stadt über mich gespeichert? Ist etwas falsch? Dann muss die Stadt das ändern. Oft können Sie auch Daten löschen oder sperren lassen. Die Regeln dafür stehen im Gesetz. Sie können sich auch beschweren. Das geht bei der Sächsischen Daten-Schutz-Beauftragten und Transparenz-Beauftragten.</translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation>Das kann dieses Gerät</translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</source>
        <translation>Die Schrift kann doppelt so groß sein. Der Kontrast kann stärker sein. Die Tasten sind groß. Sie müssen nicht wischen. Sie haben genug Zeit: Sie können die Zeit immer wieder verlängern. Mit Kopf-Hörern liest Ihnen das Gerät alles vor. Sie können alles mit Tasten machen.</translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation>Das kann das Gerät noch nicht</translation>
    </message>
    <message>
        <source>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</source>
        <translation>Es gibt noch keine Gebärden-Sprache. Buchstaben schreiben Sie nur mit einer Tastatur. Das Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation>Sagen Sie uns, was nicht geht</translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation>Macht Ihnen etwas Probleme? Dann sagen Sie es bitte der Stadt Leipzig. Telefon: 0341 123-0. E-Mail: info@leipzig.de. Hilft das nicht? Dann gibt es eine andere Stelle vom Freistaat Sachsen. Sie heißt: Durchsetzungs-Stelle für barrierefreie Informations-Technik.</translation>
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
        <translation>Besuch beenden?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything you have entered will be deleted.</source>
        <translation>Wir haben noch nichts gesendet. Wir löschen alles, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation>Weiter mit dem Besuch</translation>
    </message>
    <message>
        <source>End visit and delete everything</source>
        <translation>Besuch beenden und alles löschen</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>To protect your data, this visit ends by itself in:</source>
        <translation>Wir schützen Ihre Daten. Darum endet der Besuch von selbst in:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not available now</source>
        <translation>geht gerade nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation>Das Gerät liest Ihnen jetzt vor. Pfeil nach unten liest weiter. Pfeil nach oben liest zurück. Die Enter-Taste wählt aus. F1 ist Hilfe. F2 liest noch einmal. F4 macht den Bildschirm aus. Escape geht zurück.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>Das Gerät liest nicht mehr vor.</translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation>was Sie geschrieben haben, hören Sie nur mit Kopf-Hörer</translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation>Ihre Antwort hören Sie nur mit Kopf-Hörer</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation>Ihre Daten hören Sie nur mit Kopf-Hörer</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>Feld zum Schreiben</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>groß %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: 1 weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: 1 mehr</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With ID card</source>
        <translation>Mit Ausweis</translation>
    </message>
    <message>
        <source>With ID card and PIN</source>
        <translation>mit Ausweis und PIN</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>ohne Ausweis</translation>
    </message>
    <message>
        <source>Not available right now: there is no connection to the city.</source>
        <translation>Das geht gerade nicht: Wir haben keine Verbindung zur Stadt.</translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation>Das geht gerade nicht: Wir können keine Ausweise prüfen.</translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation>Das geht gerade nicht: Der Scanner ist kaputt.</translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation>Das geht gerade nicht: Das Lese-Gerät für Ausweise ist kaputt.</translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation>Das geht gerade nicht. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation>Fragen geht ohne Ausweis</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>ID card and passport</source>
        <translation>Ausweis und Reise­pass</translation>
    </message>
    <message>
        <source>Dog, car, business</source>
        <translation>Hund, Auto, Betrieb</translation>
    </message>
    <message>
        <source>Appointments and collection</source>
        <translation>Termine und Abholen</translation>
    </message>
    <message>
        <source>Not available here today. Please ask the staff, or call 115.</source>
        <translation>Das geht heute hier nicht. Fragen Sie bitte das Personal. Oder rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation>Das geht gerade nicht: Wir können keine Termine buchen. Rufen Sie bitte an: 115.</translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation>Das geht gerade nicht: Wir können die Stadt nicht fragen.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
</context>
<context>
    <name>PageFault</name>
    <message>
        <source>Hard to read</source>
        <translation>Schwer zu lesen</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht ganz da</translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation>Auf dieser Seite steht nichts</translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation>Legen Sie das Blatt auf das Glas? Dann muss die Schrift nach unten zeigen. Legen Sie das Blatt in den Einzug? Dann muss die Schrift nach oben zeigen. Drehen Sie das Blatt um. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation>Die Seite ist zu dunkel</translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation>Legen Sie das Blatt flach auf das Glas. Schließen Sie den Deckel ganz. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation>Wir sehen fast nichts von der Seite</translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation>Legen Sie das ganze Blatt flach in die markierte Ecke vom Glas. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation>Das Bild vom Scanner ist nicht gut</translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation>Sie haben alles richtig gemacht. Scannen Sie das Blatt noch einmal. Geht es wieder nicht? Dann fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation>Die Seite ist unscharf</translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation>Streichen Sie das Blatt glatt. Schließen Sie den Deckel. Bewegen Sie nichts. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation>Ein Teil von der Seite fehlt</translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation>Ein Teil von der Schrift liegt neben dem Glas. Schieben Sie das Blatt in die markierte Ecke. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation>Die Schrift ist sehr hell</translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation>Haben Sie ein Papier mit dunklerer Schrift? Dann scannen Sie bitte dieses Papier. Haben Sie keins? Dann scannen Sie diese Seite noch einmal.</translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation>Für diese Seite ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation>Die Stadt nimmt nicht mehr Seiten an. Löschen Sie Seiten, die Sie nicht brauchen. Scannen Sie dann diese Seite noch einmal.</translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation>Lassen Sie Ihren Ausweis auf dem Lese-Gerät</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>Bitte nehmen Sie Ihren Ausweis</translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation>Vergessen Sie Ihren Ausweis nicht. Er liegt auf dem Lese-Gerät.</translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation>Sie haben jetzt eine neue PIN</translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation>Sie haben jetzt Ihre erste PIN</translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation>Ihre PIN ist wieder frei</translation>
    </message>
    <message>
        <source>Your PIN is not blocked</source>
        <translation>Ihre PIN ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Your PIN is right</source>
        <translation>Ihre PIN ist richtig</translation>
    </message>
    <message>
        <source>From now on only the new PIN counts. The old one is forgotten.</source>
        <translation>Ab jetzt gilt nur die neue PIN. Die alte PIN gilt nicht mehr.</translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation>Jetzt können Sie sich im Internet ausweisen. Die Transport-PIN gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation>Es ist die gleiche PIN wie vorher. Sie haben wieder 3 Versuche.</translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation>Sie haben die PUK nicht gebraucht. Sie können die PUK so oft benutzen wie vorher.</translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation>Der Ausweis hat die PIN angenommen. Wir haben nichts gelesen. Wir haben nichts geändert.</translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Wissen Sie die PIN nicht mehr? Dann bekommen Sie eine neue PIN in jedem Bürger-Büro.</translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation>Geben Sie Ihre PIN ein wie immer. War die PIN 2-mal falsch? Dann fragt der Ausweis nach der CAN. Die CAN ist die Nummer vorne auf dem Ausweis.</translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation>Sagen Sie Ihre PIN niemandem. Schreiben Sie die PIN nicht auf den Ausweis. Legen Sie die PIN nicht zum Ausweis.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Check my PIN now</source>
        <translation>Meine PIN jetzt prüfen</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Meine PIN ändern</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Zahlen</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Die Enter-Taste heißt: fertig</translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the PUK</source>
        <translation>PUK eingeben</translation>
    </message>
    <message>
        <source>Enter the CAN</source>
        <translation>CAN eingeben</translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation>Eine PUK können Sie 10-mal benutzen</translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation>Danach ist die PUK verbraucht. Mit der PUK bekommen Sie keine neue PIN. Wissen Sie Ihre PIN nicht mehr? Dann benutzen Sie die PUK nicht. Gehen Sie in ein Bürger-Büro. Dort bekommen Sie eine neue PIN.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>Diese PIN ist leicht zu raten</translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation>Diebe probieren zuerst: Zahlen-Reihen, gleiche Zahlen und Geburts-Tage. Sie können die PIN behalten. Oder Sie wählen eine andere PIN.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Eine andere PIN wählen</translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation>Die PUK steht in Ihrem PIN-Brief: 10 Zahlen</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>Ich bin allein: PIN eingeben</translation>
    </message>
</context>
<context>
    <name>PinEntryViewModel</name>
    <message>
        <source>Unblock the PIN with the PUK</source>
        <translation>Die PIN mit der PUK entsperren</translation>
    </message>
    <message>
        <source>Enter your present PIN</source>
        <translation>Geben Sie Ihre PIN von jetzt ein</translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation>Ihr Ausweis speichert die neue PIN</translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation>War die PIN 3-mal falsch? Dann hilft nur die PUK. Danach haben Sie wieder 3 Versuche.</translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation>Meine PIN hat nur 5 Zahlen</translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation>Meine PIN hat schon 6 Zahlen</translation>
    </message>
</context>
<context>
    <name>PinMenuScreen</name>
    <message>
        <source>What would you like to do with your PIN?</source>
        <translation>Was möchten Sie mit Ihrer PIN tun?</translation>
    </message>
    <message>
        <source>Your PIN stays between you and your card. This device does not keep it.</source>
        <translation>Nur Sie und Ihr Ausweis kennen die PIN. Dieses Gerät speichert Ihre PIN nicht.</translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation>Haben Sie Ihre PIN vergessen?</translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation>Dann bekommen Sie eine neue PIN nur bei einem Amt. Denn das Amt muss sehen: Sind Sie das wirklich? Machen Sie einen Termin in einem Bürger-Büro. Das geht am Telefon: 115. Oder im Internet: leipzig.de. Bringen Sie Ihren Ausweis mit. Das kostet nichts.</translation>
    </message>
</context>
<context>
    <name>PinMenuViewModel</name>
    <message>
        <source>Change my PIN</source>
        <translation>Meine PIN ändern</translation>
    </message>
    <message>
        <source>You know your PIN and want another one.</source>
        <translation>Sie kennen Ihre PIN. Sie möchten eine andere PIN.</translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation>Meine erste PIN wählen</translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation>Sie haben einen PIN-Brief. Darin steht die Transport-PIN mit 5 Zahlen.</translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation>Meine PIN entsperren</translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation>Die PIN war 3-mal falsch. Jetzt wissen Sie die PIN wieder. Und Sie haben die PUK.</translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation>Meine PIN prüfen</translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation>Sie möchten wissen, ob Ihre PIN richtig ist.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Zahl löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
</context>
<context>
    <name>PlateInputField</name>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Das brauchen Sie</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
</context>
<context>
    <name>PrepareViewModel</name>
    <message>
        <source>Papers as paper: no files from a USB stick, an e-mail or a phone</source>
        <translation>Ihre Papiere. Wir nehmen nur Papier. Wir nehmen keine Dateien vom USB-Stick, aus E-Mails oder vom Handy</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Frage {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PrintedAppointment</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd, d. MMM yyyy, HH:mm &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Das bringen Sie mit</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag vom Termin</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation>Kommen Sie bitte 5 Minuten früher. Wir rufen die Nummer oben auf.</translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation>Rufen Sie an: 115. Sagen Sie die Nummer, die oben steht. Dann kann jemand anders kommen.</translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation>Sagen Sie den Termin ab: {url}. Oder rufen Sie an: 115.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Sie können nicht kommen?</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>PrintedCopy</name>
    <message>
        <source>Your copy</source>
        <translation>Ihre Kopie</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>Ihre Erklärung</translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation>Passen Sie gut auf diese Kopie auf</translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation>Auf der Kopie stehen Ihre Daten. Am Ende löscht das Gerät alles, was Sie eingegeben haben.</translation>
    </message>
</context>
<context>
    <name>PrintedReadiness</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Bericht: Ist alles bereit?</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Das ist kaputt</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Das haben wir geprüft</translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>City of Leipzig</source>
        <translation>Stadt Leipzig</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Vorgangs-Nummer</translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation>Gesendet am {time}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Das kostet es</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Haben Sie Fragen?</translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation>Fragen Sie in einem Bürger-Büro. Oder rufen Sie an: 115. Sagen Sie dort die Vorgangs-Nummer.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation>Nur die Stadt Leipzig kann Ihren Antrag lesen. Am Ende löscht das Gerät alles, was Sie eingegeben haben. Auf dieser Quittung stehen nicht Ihr Name und nicht Ihre Adresse.</translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation>Bitte nehmen Sie Ihre Kopie mit. Nehmen Sie alle Seiten mit. Darauf stehen Ihre Daten.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Bitte nehmen Sie Ihre Quittung mit.</translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation>Bitte nehmen Sie das Papier aus dem Drucker mit.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Der Drucker druckt …</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Quittung drucken</translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Print appointment</source>
        <translation>Termin drucken</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Your copy shows all your answers.</source>
        <translation>Die Kopie zeigt alle Ihre Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation>
            <numerusform>Die Kopie zeigt alle Ihre Antworten und die gescannte Seite.</numerusform>
            <numerusform>Die Kopie zeigt alle Ihre Antworten und die %n gescannten Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation>Probieren Sie es noch einmal. Oder fragen Sie die Stadt nach einer Kopie. Sagen Sie dort Ihre Vorgangs-Nummer.</translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation>Sie können den Tag und die Nummer auch aufschreiben.</translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation>Warten Sie, bis der Drucker bereit ist. Probieren Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation>Sie können auch ein Foto vom QR-Code machen. Oder Sie schreiben die Vorgangs-Nummer auf.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Ihre Papiere</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
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
        <translation>Sie sind fertig. Hier ist Ihre Quittung</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation>Ihre Vorgangs-Nummer</translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation>QR-Code mit Ihrer Vorgangs-Nummer</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation>Die Stadt hat Ihren Antrag</translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation>Ihr Antrag ist sicher gespeichert. Die Stadt hat den Antrag noch nicht. Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation>Ihr Antrag ist sicher gespeichert. Gerade gibt es keine Verbindung. Danach senden wir den Antrag an die Stadt.</translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation>Ihr Antrag ist sicher gespeichert. Wir senden ihn gerade an die Stadt.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Ist alles richtig?</translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation>Das senden wir an die Stadt. Ist alles richtig? Sie können alles noch ändern.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles ist richtig</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Ihre Papiere</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Das kostet es</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Your change is saved.</source>
        <translation>Ihre Änderung ist gespeichert.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>Aus Ihrem Ausweis</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Nicht gescannt</translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation>Ein Blatt liegt auf dem Glas vom Scanner. Die Schrift zeigt nach unten. Das Blatt liegt in der markierten Ecke</translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation>Mehrere Blätter liegen im Einzug vom Scanner. Die Schrift zeigt nach oben</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code nehmen</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Ansehen oder ändern</translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation>Mehrere Blätter: Legen Sie die Blätter in den Einzug. Die Schrift zeigt nach oben</translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation>Wir nehmen hier nur Papier an</translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation>Wir nehmen keine Dateien vom USB-Stick, aus E-Mails oder vom Handy. Denn Dateien können gefährliche Programme enthalten. Haben Sie nur eine Datei? Dann lassen Sie die Datei bitte zuerst drucken.</translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Delete page {0}?</source>
        <translation>Seite {0} löschen?</translation>
    </message>
    <message>
        <source>Touch a page to look at it closely or to change it.</source>
        <translation>Tippen Sie auf eine Seite. Dann können Sie die Seite groß sehen oder ändern.</translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation>Können Sie alles lesen? Steht die Seite richtig herum?</translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation>Dann senden wir die Seite nicht an die Stadt. Sie können die Seite später wieder scannen.</translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation>Papier {0} von {1}</translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation>1 Blatt: Legen Sie das Blatt auf das Glas in die markierte Ecke. Die Schrift zeigt nach unten</translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation>Legen Sie das Blatt auf das Glas in die markierte Ecke. Die Schrift zeigt nach unten. Schließen Sie den Deckel.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation>So sieht die gescannte Seite aus</translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation>Auf Ihrem Papier ist ein Code</translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation>Vielleicht reicht der Code: {0}. Dann brauchen wir das Papier nicht. Sie sehen den Code zuerst im Formular.</translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation>Wir können das für Sie in das Formular schreiben: {0}. Sie sehen es dort zuerst.</translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation>Der Scanner wird warm</translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation>Der Scanner scannt die Seite</translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation>Wir machen die Seite gerade und sauber</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Scan page</source>
        <translation>Seite scannen</translation>
    </message>
    <message>
        <source>Continue without this paper</source>
        <translation>Ohne dieses Papier weiter</translation>
    </message>
    <message>
        <source>All pages scanned</source>
        <translation>Alle Seiten sind gescannt</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>Noch eine Seite scannen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal scannen</translation>
    </message>
    <message>
        <source>Keep the page all the same</source>
        <translation>Die Seite trotzdem behalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>Diese Seite löschen</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Diese Seite behalten</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation>Wir sichern Ihren Antrag</translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation>Das Gerät macht aus Ihrem Antrag eine Geheim-Schrift. Nur die Stadt kann sie lesen. Das dauert ein paar Sekunden.</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Enter your CAN</source>
        <translation>Geben Sie die CAN ein</translation>
    </message>
    <message>
        <source>Enter your PUK</source>
        <translation>Geben Sie die PUK ein</translation>
    </message>
    <message>
        <source>Enter the five-digit transport PIN</source>
        <translation>Geben Sie die Transport-PIN mit 5 Zahlen ein</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Wählen Sie eine neue PIN</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Geben Sie die neue PIN noch einmal ein</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Geben Sie Ihre PIN ein</translation>
    </message>
    <message>
        <source>The card access number: six digits on the front of your card, at the bottom right.</source>
        <translation>Die CAN steht vorne auf Ihrem Ausweis, unten rechts. Sie hat 6 Zahlen.</translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation>Die PUK hat 10 Zahlen. Sie steht in Ihrem PIN-Brief. Dort ist ein Feld zum Rubbeln oder Abziehen. Darunter steht die PUK.</translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation>Die Transport-PIN steht in Ihrem PIN-Brief. Dort ist ein Feld zum Rubbeln oder Abziehen. Darunter steht die Transport-PIN. Sie brauchen sie nur einmal. Danach wählen Sie Ihre eigene PIN.</translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation>Nehmen Sie 6 Zahlen, die niemand rät. Nehmen Sie keinen Geburts-Tag. Nehmen Sie keine Reihe wie 123456.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation>Vielleicht haben Sie sich vertippt. Das merken wir so. Danach speichert Ihr Ausweis die neue PIN.</translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation>Das sind die 6 Zahlen, die Sie selbst gewählt haben.</translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation>Wählen Sie eine neue PIN mit 6 Zahlen. Geben Sie die PIN 2-mal am Lese-Gerät ein.</translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation>Geben Sie die Zahlen am Lese-Gerät ein. Drücken Sie dort die grüne Taste.</translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation>Möchten Sie aufhören? Dann drücken Sie am Lese-Gerät die Taste für Abbruch.</translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation>Die CAN war falsch. Sehen Sie bitte auf Ihre Karte. Probieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation>Die PUK war falsch. Sehen Sie bitte in den PIN-Brief von diesem Ausweis.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation>Die 2 neuen PINs waren nicht gleich. Bitte wählen Sie noch einmal. Wir haben noch nichts geändert.</translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation>Die Transport-PIN war falsch.</translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation>Die PIN war falsch.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Probieren Sie es bitte noch einmal.</translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation>Sie haben noch 1 Versuch. Ist die PIN wieder falsch? Dann sperrt sich die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Sie haben noch 1 Versuch.</numerusform>
            <numerusform>Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePageViewModel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>USB stick, e-mail, phone</source>
        <translation>USB-Stick, E-Mail, Handy</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>The staff of this branch will gladly help you to use this device. Please speak to them.</source>
        <translation>Das Personal hilft Ihnen gern mit dem Gerät. Sprechen Sie das Personal bitte an.</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Besser lesen</translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation>Tippen Sie oben auf: Anzeige. Dort können Sie die Schrift größer machen. Und Sie können den Kontrast stärker machen.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie gerade sind</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
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
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation>Ihr Bürger-Amt, gleich hier</translation>
    </message>
    <message>
        <source>This kiosk is closed right now</source>
        <translation>Dieses Gerät ist gerade geschlossen</translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation>Hier können Sie etwas bei der Stadt Leipzig erledigen. Sie brauchen nur Ihren Ausweis und ein paar Minuten.</translation>
    </message>
    <message>
        <source>Please use one of these ways.</source>
        <translation>Sie haben andere Möglichkeiten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The city hall among other houses, the sun above them</source>
        <translation>Das Rathaus zwischen anderen Häusern, darüber die Sonne</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Hier bekommen Sie Hilfe</translation>
    </message>
    <message>
        <source>Telephone 115</source>
        <translation>Telefon: 115</translation>
    </message>
    <message>
        <source>Any citizens&apos; office of the City of Leipzig</source>
        <translation>Jedes Bürger-Büro von der Stadt Leipzig</translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation>Das können Sie heute hier tun</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Normaler Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation>Normale Höhe</translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Staff here: {0}</source>
        <translation>Das Personal hier: {0}</translation>
    </message>
    <message numerus="yes">
        <source>For staff: %n submissions need attention</source>
        <translation>
            <numerusform>Für das Personal: Bitte 1 Sendung an die Stadt prüfen</numerusform>
            <numerusform>Für das Personal: Bitte %n Sendungen an die Stadt prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch 1</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} Prozent</translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation>Die Kosten stehen im Bescheid</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>etwa 1 Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
