<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <translation>Ihre Buchungsnummer</translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation>Damit können Sie den Termin verschieben oder absagen: hier oder auf leipzig.de.</translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation>QR-Code mit Ihrer Buchungsnummer</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Das bringen Sie mit</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag des Termins</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation>Bitte kommen Sie fünf Minuten früher. Sie werden mit Ihrer Nummer aufgerufen.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation>Wenn Sie nicht kommen können, sagen Sie den Termin bitte ab: hier, auf leipzig.de oder unter der Telefonnummer 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation>Ihr Termin ist verschoben</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Ihr Termin ist gebucht</translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation>Ihr früherer Termin am {0} konnte nicht abgesagt werden. Bitte rufen Sie die 115 an.</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation>Ihr Termin wird gebucht …</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation>Möchten Sie den Termin verschieben?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation>Ihr bisheriger Termin am {0} wird dann abgesagt.</translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation>Die Zeit ist ein paar Minuten für Sie reserviert.</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Termin verschieben</translation>
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
        <translation>Telefonnummer</translation>
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
        <translation>Die Stadt verwendet diese Angaben nur für den Termin und löscht sie danach. Zum Buchen brauchen Sie keinen Ausweis.</translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Bitte prüfen Sie eine Antwort</numerusform>
            <numerusform>Bitte prüfen Sie %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation>Der Name der Person, die zum Termin kommt</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation>Dorthin schickt die Stadt die Terminbestätigung.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation>Damit das Bürgerbüro Sie erreicht, wenn sich etwas ändert</translation>
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
        <translation>An Tagen mit Rahmen gibt es freie Zeiten, an den anderen nicht.</translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation>Um welchen Termin geht es?</translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation>Die Buchungsnummer steht auf Ihrem Terminzettel und in der E-Mail der Stadt.</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Termin suchen</translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation>Ihr Termin wird gesucht …</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Buchungsnummer</translation>
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
        <translation>Bitte geben Sie die ganze Nummer mit dem Bindestrich ein, zum Beispiel 100001-ab3f.</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation>Der Termin wird abgesagt …</translation>
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
        <translation>Sie brauchen nicht mehr zu kommen. Die Zeit ist wieder frei für andere.</translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation>Die Zeit wird dann sofort für andere frei.</translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation>Sie können eine andere Zeit wählen oder den Termin absagen.</translation>
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
        <translation>Die Anliegen werden geladen …</translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation>Meinen Termin verschieben oder absagen</translation>
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
        <translation>Freie Zeiten werden gesucht …</translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation>Das nächstgelegene Bürgerbüro steht oben.</translation>
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
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Nachmittags</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation>Die Zeit wird für Sie reserviert …</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Freie Zeiten werden gesucht …</translation>
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
        <translation>etwa {0} km entfernt</translation>
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
        <translation>Eine Dienstkarte wurde eingesteckt. Das Personal kann sich anmelden, sobald Sie mit diesem Schritt fertig sind.</translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation>Im Lesegerät für das Personal steckt eine Dienstkarte. Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation>Personal ist angemeldet.</translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation>Personal: anmelden</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Personalmenü</translation>
    </message>
    <message>
        <source>You are alone with the screen. Staff cannot use it now.</source>
        <translation>Sie sind mit dem Bildschirm allein. Das Personal kann ihn jetzt nicht benutzen.</translation>
    </message>
    <message>
        <source>A member of staff is helping you and sees what is on this screen, but never your PIN.</source>
        <translation>Jemand vom Personal hilft Ihnen und sieht, was auf dem Bildschirm steht, aber nie Ihre PIN.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Allein weitermachen</translation>
    </message>
    <message>
        <source>Let staff help again</source>
        <translation>Personal wieder helfen lassen</translation>
    </message>
    <message>
        <source>You are alone.</source>
        <translation>Sie sind allein.</translation>
    </message>
    <message>
        <source>Staff are helping and see this.</source>
        <translation>Personal hilft und sieht mit.</translation>
    </message>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation>Übung als Erika Mustermann, PIN 123456. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Staff card inserted.</source>
        <translation>Dienstkarte eingesteckt.</translation>
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
        <translation>Das Personal wird gerufen</translation>
    </message>
    <message>
        <source>Please stay here. Nobody can see your data now.</source>
        <translation>Bitte bleiben Sie hier. Ihre Daten sind jetzt nicht zu sehen.</translation>
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
        <translation>Machen Sie nur weiter, wenn Sie Ihre PIN sicher wissen</translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Ist sie noch einmal falsch, wird sie gesperrt. Dann hilft nur die PUK aus Ihrem PIN-Brief. Haben Sie die PIN vergessen, setzt jedes Bürgerbüro eine neue für Sie.</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Einen Augenblick bitte …</translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation>Die CAN steht auf der Vorderseite der Karte, unten rechts</translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation>Eine Hand legt den Ausweis auf das Lesegerät</translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation>Ein Lesegerät mit eigenen Tasten; die grüne Taste bestätigt</translation>
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
        <translation>Legen Sie Ihren Ausweis auf das Lesegerät</translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation>Zweimal falsche PIN: Sie haben noch einen Versuch</translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation>Benutzen Sie die Tasten des Lesegeräts</translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation>Ihr Ausweis wird geprüft</translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation>Legen Sie ihn flach auf die markierte Fläche und lassen Sie ihn dort liegen. Am Ende nehmen Sie ihn wieder mit.</translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation>Ihr Ausweis schützt sich: Vor dem letzten Versuch will er seine Zugangsnummer (CAN) wissen, danach Ihre PIN.</translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation>Bitte lassen Sie Ihre Karte auf dem Lesegerät liegen.</translation>
    </message>
    <message>
        <source>Enter your PIN alone</source>
        <translation>PIN allein eingeben</translation>
    </message>
    <message>
        <source>Please ask the member of staff to turn away.</source>
        <translation>Bitten Sie das Personal, sich abzuwenden.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie erledigen?</translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation>Tippen Sie auf ein Anliegen. Damit ist noch nichts entschieden.</translation>
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
        <translation>Alle Angebote zeigen</translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation>Anderswo in Leipzig</translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation>Zu „{0}“ haben wir nichts gefunden. Versuchen Sie ein kürzeres oder anderes Wort, oder zeigen Sie alle Angebote.</translation>
    </message>
</context>
<context>
    <name>CollectionHandoverScreen</name>
    <message>
        <source>For staff: compare the photo and hand it over</source>
        <translation>Für das Personal: Foto vergleichen und aushändigen</translation>
    </message>
    <message>
        <source>Ask for the ID card. Photo and name must fit the person in front of you.</source>
        <translation>Lassen Sie sich den Ausweis zeigen. Foto und Name müssen zu der Person vor Ihnen passen.</translation>
    </message>
    <message>
        <source>Photo compared, handed over</source>
        <translation>Foto verglichen, ausgehändigt</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Hand it over sealed, as it came from the city.</source>
        <translation>Geben Sie es verschlossen weiter, wie es von der Stadt kam.</translation>
    </message>
    <message>
        <source>If anything does not fit</source>
        <translation>Wenn etwas nicht passt</translation>
    </message>
    <message>
        <source>Keep it and go back. The citizen can call 115.</source>
        <translation>Behalten Sie es und gehen Sie zurück. Die Bürgerin oder der Bürger kann die 115 anrufen.</translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation>Welche Nummer steht auf Ihrem Abholschein?</translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation>Den Abholschein haben Sie beim Antrag bekommen. Die Nummer steht auch in den Briefen der Stadt.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Die Stadt wird gefragt …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Nummer des Abholscheins</translation>
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
        <translation>Bitte geben Sie die Buchstaben und Ziffern vom Abholschein ein, zum Beispiel LE 2471 1001.</translation>
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
        <translation>Bitte bestätigen Sie erst, wenn Sie es in der Hand haben. Ihre Antwort geht an die Stadt.</translation>
    </message>
    <message>
        <source>Yes, I have received it</source>
        <translation>Ja, ich habe es erhalten</translation>
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
        <translation>Die Stadt wird gefragt …</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für die Mitarbeitenden</translation>
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
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation>Ja, es ist abholbereit</translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation>Es wird Ihnen gebracht</translation>
    </message>
    <message>
        <source>It is yours now</source>
        <translation>Das ist jetzt Ihres</translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation>Es wurde schon abgeholt</translation>
    </message>
    <message>
        <source>It is no longer here</source>
        <translation>Es liegt nicht mehr hier</translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation>Nein, es ist noch nicht fertig</translation>
    </message>
    <message>
        <source>The city is told that you have got it.</source>
        <translation>Die Stadt erfährt, dass Sie es haben.</translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation>Die Stadt prüft, wer Sie sind.</translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation>Es liegt hier bereit. Weisen Sie sich am Lesegerät aus, dann geben es Ihnen die Mitarbeitenden.</translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation>Bitte holen Sie es persönlich im Bürgerbüro ab. Hier darf es nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation>Bitte holen Sie es an der folgenden Adresse ab.</translation>
    </message>
    <message>
        <source>For staff: fetch it from the place below, then hand it over here.</source>
        <translation>Für das Personal: Holen Sie es von dem Platz unten und händigen Sie es hier aus.</translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation>Die Mitarbeitenden wissen, dass Sie da sind. Bitte warten Sie am Schalter.</translation>
    </message>
    <message>
        <source>The city knows that it was handed over to you. Take your ID card with you.</source>
        <translation>Die Stadt weiß, dass es Ihnen ausgehändigt wurde. Nehmen Sie Ihren Ausweis wieder mit.</translation>
    </message>
    <message>
        <source>Nobody came for it in time, so it went back to the city. Please call 115.</source>
        <translation>Es wurde nicht rechtzeitig abgeholt und ging an die Stadt zurück. Bitte rufen Sie die 115 an.</translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation>Wenn Sie es nicht haben, rufen Sie bitte die 115 an.</translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation>Bitte fragen Sie in ein paar Tagen noch einmal. Dafür brauchen Sie keinen Termin.</translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation>Es liegt dort bis {0}.</translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation>Bringen Sie Ihren alten Ausweis oder Ihren Reisepass mit. Wer für Sie abholt, braucht Ihre schriftliche Vollmacht.</translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation>Bringen Sie einen Ausweis mit.</translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation>Ausweisen und abholen</translation>
    </message>
    <message>
        <source>For staff: hand it over</source>
        <translation>Für das Personal: aushändigen</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Show the next colour</source>
        <translation>Nächste Farbe zeigen</translation>
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
        <translation>Lassen Sie sich den Ausweis zeigen und sehen Sie auf Foto, Name und Ablaufdatum. Ist das die Person, die vor Ihnen steht?</translation>
    </message>
    <message>
        <source>Yes, it is the same person</source>
        <translation>Ja, es ist dieselbe Person</translation>
    </message>
    <message>
        <source>Why this is needed</source>
        <translation>Warum das nötig ist</translation>
    </message>
    <message>
        <source>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</source>
        <translation>Ohne die PIN sind Ihre Augen der einzige Beweis. Was Sie hier bestätigen, wird in Ihrem Namen mitgesendet und mit Ihrer Karte signiert (§&#xa0;18a Personalausweis­gesetz).</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Nein, oder ich bin nicht sicher</translation>
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
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation>Was Sie jetzt senden, ist verbindlich wie mit Ihrer Unterschrift. Lesen Sie erst alles bis zum Ende.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation>Verbindung zur Stadt wird aufgebaut …</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>Zu diesem Auslesen</translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation>Das wird von Ihrer Karte gelesen</translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation>Das alles braucht die Leistung.</translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation>Darüber entscheiden Sie</translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation>Die Leistung geht auch ohne. Tippen Sie an, was nicht gelesen werden soll.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>Was mit Ihren Daten geschieht</translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation>Wer Ihren Ausweis lesen möchte</translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation>Wozu wir Ihre Daten brauchen</translation>
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
        <translation>Altersverifikation: mindestens {0} Jahre</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation>Wird nicht gelesen</translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation>Ein Dokument, das hier nicht gezeigt werden kann. Sie erhalten es unter: {0}</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Anschrift und Kontakt</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>Zuständige Datenschutzbehörde</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbestimmungen</translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation>Berechtigung ausgestellt von</translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation>Berechtigung gültig bis</translation>
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
        <translation>Die Dienstkarte fehlt</translation>
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
        <translation>Das Personal bestätigt seine Hilfe</translation>
    </message>
    <message>
        <source>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</source>
        <translation>Für das Personal: Mit der PIN Ihrer Karte unterschreiben Sie, dass Sie das Foto verglichen und es ausgehändigt haben.</translation>
    </message>
    <message>
        <source>For staff: put your card into the staff reader, to sign the hand-over.</source>
        <translation>Für das Personal: Stecken Sie Ihre Karte in das Lesegerät für das Personal, um die Übergabe zu unterschreiben.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</source>
        <translation>Jemand vom Personal hat geholfen und bestätigt das mit der Dienstkarte. Für das Personal: Geben Sie die PIN Ihrer Karte noch einmal ein.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</source>
        <translation>Jemand vom Personal hat geholfen und bestätigt das mit der Dienstkarte. Für das Personal: Stecken Sie Ihre Karte in das Lesegerät für das Personal.</translation>
    </message>
    <message>
        <source>Without it, the hand-over does not count. Please ask a member of staff to come back.</source>
        <translation>Ohne sie gilt die Übergabe nicht. Bitte holen Sie jemanden vom Personal zurück.</translation>
    </message>
    <message>
        <source>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</source>
        <translation>Ohne sie lässt sich nicht senden, was vor Ort ausgelesen wurde. Bitte holen Sie jemanden vom Personal zurück.</translation>
    </message>
    <message>
        <source>That was not the right PIN. There is one try left, then the staff card is blocked.</source>
        <translation>Das war nicht die richtige PIN. Es bleibt ein Versuch, danach ist die Dienstkarte blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. There are %n tries left.</source>
        <translation>
            <numerusform>Das war nicht die richtige PIN. Es bleibt ein Versuch.</numerusform>
            <numerusform>Das war nicht die richtige PIN. Es bleiben %n Versuche.</numerusform>
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
        <translation>Der Bildschirm ist aus. F4 schaltet ihn wieder ein.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation>Dokumentenart</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Ausstellendes Land</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation>Vorname(n)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation>Ordens- oder Künstlername</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doktorgrad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>Optionale Daten</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation>Reservierte Datengruppe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation>Wohnort-ID</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltserlaubnis</translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation>Nebenbestimmungen</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation>Altersverifikation</translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation>Wohnortverifikation</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation>Gerätespezifische Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation>Vor-Ort-Auslesen</translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation>PIN-Verwaltung</translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation>Einspielen eines Signaturzertifikats</translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation>Einspielen eines qualifizierten Signaturzertifikats</translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation>Deutscher Personalausweis</translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation>Elektronischer Aufenthaltstitel</translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation>eID-Karte für Bürgerinnen und Bürger der Europäischen Union</translation>
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
    <name>DiagnosticsReport</name>
    <message>
        <source>Write report to USB stick</source>
        <translation>Bericht auf USB-Stick schreiben</translation>
    </message>
</context>
<context>
    <name>DiagnosticsScreen</name>
    <message>
        <source>Readiness report</source>
        <translation>Bereitschafts­bericht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Guided tests</source>
        <translation>Geführte Tests</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>DiagnosticsTest</name>
    <message>
        <source>Yes, it is good</source>
        <translation>Ja, in Ordnung</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>Nein, nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>DiagnosticsViewModel</name>
    <message>
        <source>Submissions set aside</source>
        <translation>Zurückgestellte Anträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Bereitschafts­bericht</translation>
    </message>
    <message>
        <source>Is this kiosk ready?</source>
        <translation>Ist dieser Kiosk bereit?</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>The city has not taken them. Tell the city; once it has mended its side, send again.</source>
        <translation>Die Stadt hat sie nicht angenommen. Bitte die Stadt verständigen und danach erneut senden.</translation>
    </message>
    <message>
        <source>The newest first, times in UTC. It says who acted in which role, and never about whom.</source>
        <translation>Das Neueste zuerst, Zeiten in UTC. Es steht da, wer in welcher Rolle gehandelt hat, nie für wen.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Test everything again</source>
        <translation>Alles erneut prüfen</translation>
    </message>
    <message>
        <source>Begin test</source>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächster Test</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Submissions set aside: {0}</source>
        <translation>Zurückgestellte Anträge: {0}</translation>
    </message>
    <message>
        <source>Writing to the stick … Leave it there.</source>
        <translation>Schreibe auf den Stick … Bitte stecken lassen.</translation>
    </message>
    <message>
        <source>The report is on the stick. You may remove it now.</source>
        <translation>Der Bericht ist auf dem Stick. Sie können ihn jetzt abziehen.</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n faults.</source>
        <translation>
            <numerusform>Nicht bereit: %n Störung.</numerusform>
            <numerusform>Nicht bereit: %n Störungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready; %n things will soon need care.</source>
        <translation>
            <numerusform>Bereit; %n Punkt ist bald fällig.</numerusform>
            <numerusform>Bereit; %n Punkte sind bald fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
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
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation>Jede Änderung gilt sofort und nur für Ihren Besuch.</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Reichweite und Bewegung</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation>Alles, was Sie antippen, rückt nach unten. Gut im Sitzen.</translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation>Ruhiger Bildschirm</translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation>Nichts bewegt sich, während Sie warten.</translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation>Alles vorlesen</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation>Persönliche Daten hören Sie nur über Kopfhörer.</translation>
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
        <translation>Ihr Besuch ist beendet. In diesem Gerät bleibt nichts von Ihnen zurück.</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Bitte nichts vergessen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zum Start</translation>
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
        <translation>Vielen Dank und auf Wiedersehen</translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation>Ihr Ausweis liegt noch auf dem Lesegerät.</translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation>Nehmen Sie Ihre Unterlagen aus dem Scanner und Ihre Quittung aus dem Drucker.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation>Das Kartenlesegerät arbeitet nicht</translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation>Ausweise können hier gerade nicht gelesen werden. Mit Ihrer Karte ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation>Bitte sagen Sie dem Personal Bescheid, oder versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Das Kartenlesegerät ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation>Bitte sagen Sie dem Personal Bescheid. Es kann das Lesegerät wieder anschließen.</translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation>Das Kartenlesegerät ist belegt</translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation>Ein anderes Programm in diesem Gerät benutzt es gerade. Mit Ihrer Karte ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation>Bitte warten Sie einen Moment und versuchen Sie es noch einmal. Ändert sich nichts, sagen Sie bitte dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation>Der Kontakt zu Ihrer Karte war unterbrochen</translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation>Die Karte liegt noch auf dem Lesegerät, hatte aber kurz keinen Strom. Der Grund kann ein Handy oder eine andere Karte in der Nähe sein.</translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation>Bitte lassen Sie die Karte liegen, legen Sie andere Karten und Handys weg vom Lesegerät und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation>Die Karte wird nicht erkannt</translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation>Auf dem Lesegerät liegt etwas, aber es antwortet nicht. Vielleicht liegt die Karte falsch herum, oder es ist kein Ausweis.</translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation>Bitte nehmen Sie die Karte vom Lesegerät, drehen Sie sie um, legen Sie sie wieder hin und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation>Die Karte wurde zu früh bewegt</translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation>Das Lesegerät hat den Kontakt zu Ihrem Ausweis verloren, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation>Bitte versuchen Sie es noch einmal, und lassen Sie die Karte liegen, bis der Bildschirm etwas anderes sagt.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Diese Karte geht hier leider nicht</translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation>Sie brauchen einen deutschen Personalausweis, einen elektronischen Aufenthaltstitel oder eine eID-Karte für Bürgerinnen und Bürger der Europäischen Union.</translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation>Bitte nehmen Sie die Karte vom Lesegerät und versuchen Sie es mit der richtigen noch einmal.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Die Karte antwortet nicht</translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation>Vielleicht liegt sie nicht richtig, oder etwas liegt zwischen Karte und Lesegerät.</translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation>Bitte nehmen Sie die Karte aus der Hülle, legen Sie sie neu auf und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Die Karte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation>Karte und Lesegerät haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn es wieder nicht gelingt, fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation>Die Online-Funktion dieser Karte ist ausgeschaltet</translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation>Einschalten lassen können Sie sie in jedem Bürgerbüro. Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation>Bitte wählen Sie ein Anliegen ohne Ausweis, oder gehen Sie in ein Bürgerbüro.</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Dieser Ausweis ist abgelaufen</translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation>Das Ablaufdatum auf der Karte ist vorbei. Mit Ihrer PIN ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation>Bitte nehmen Sie einen gültigen Ausweis oder wählen Sie einen Dienst ohne Ausweis. Einen neuen Ausweis beantragen Sie in jedem Bürgerbüro.</translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation>Die Online-Funktion dieses Ausweises ist gesperrt worden</translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation>Der Ausweis wurde als verloren oder gestohlen gemeldet, oder seine Online-Funktion wurde gesperrt.</translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation>Haben Sie Ihren Ausweis wiedergefunden, kann jedes Bürgerbüro die Sperre aufheben. Bis dahin wählen Sie bitte einen Dienst ohne Ausweis.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation>Die PIN dieser Karte ist gesperrt</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation>Die PIN wurde dreimal falsch eingegeben. So schützt sich Ihre Karte vor Missbrauch.</translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation>Drei Eingaben haben nicht zu diesem Ausweis gepasst. Jeder Ausweis hat seinen eigenen PIN-Brief mit seiner PUK.</translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation>Ausweise können gerade nicht geprüft werden</translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation>Der Ausweisdienst der Stadt antwortet nicht. Mit Ihrer Karte ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Bitte versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation>Das Ausweisen wurde abgebrochen</translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation>Wir haben zum Schutz Ihrer Daten angehalten</translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation>Es ließ sich nicht nachweisen, dass wirklich die Stadt Ihre Karte lesen will. Ihre Karte wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation>Bitte nehmen Sie Ihre Karte, beenden Sie den Besuch und sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation>Der Scanner ist nicht bereit</translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation>Er ist ausgeschaltet oder nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation>Bitten Sie das Personal, ihn einzuschalten, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation>Der Scanner ist beschäftigt</translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation>Er ist noch mit etwas anderem befasst.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Bitte warten Sie einen Augenblick und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation>Im Scanner steckt Papier fest</translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation>Das Blatt konnte nicht eingezogen werden.</translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation>Bitte ziehen Sie nicht daran. Das Personal holt das Blatt für Sie heraus.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>Der Deckel des Scanners ist offen</translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation>Gescannt wird nur bei geschlossenem Deckel.</translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation>Bitte schließen Sie den Deckel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Der Scanner antwortet nicht</translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation>Die Seite wurde nicht gescannt. Auch die Seiten davor müssen Sie bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation>Bitte legen Sie das Blatt neu auf das Glas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation>Die gescannten Seiten sind nicht mehr da</translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation>In diesem Gerät gab es eine Störung. Ihre Angaben sind erhalten geblieben.</translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation>Bitte scannen Sie Ihre Unterlagen noch einmal.</translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation>Dieses Gerät kann nichts mehr speichern</translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation>Ihr Antrag wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation>Er druckt nur, wenn alle Klappen geschlossen sind. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation>Bitte sagen Sie dem Personal Bescheid. Ihre Angaben bleiben hier, bis Sie gehen.</translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Sie können sie hier mit der PUK aus Ihrem PIN-Brief entsperren. Haben Sie die PIN vergessen, setzt jedes Bürgerbüro eine neue für Sie.</translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation>Es ist nicht sicher, welche PIN Ihr Ausweis jetzt hat</translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation>Der Kontakt zu Ihrer Karte brach genau in dem Augenblick ab, in dem die neue PIN gesetzt wurde.</translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation>Bitte legen Sie Ihre Karte auf das Lesegerät und prüfen Sie Ihre PIN: zuerst die neue, dann die alte.</translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation>Am Lesegerät wurde nichts eingegeben</translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation>Das Lesegerät hat eigene Tasten. Es wartet etwa eine Minute.</translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation>Bitte versuchen Sie es noch einmal, geben Sie die Ziffern auf den Tasten des Lesegeräts ein und bestätigen Sie mit der grünen Taste.</translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation>Die PUK war nicht richtig</translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation>Bitte suchen Sie den PIN-Brief dieses Ausweises heraus und versuchen Sie es noch einmal. Ohne ihn setzt jedes Bürgerbüro eine neue PIN für Sie.</translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation>Die PUK dieses Ausweises ist verbraucht</translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation>Eine PUK kann die PIN zehnmal entsperren. Sie wurde schon zehnmal benutzt.</translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation>Bitte vereinbaren Sie einen Termin in einem Bürgerbüro; dort wird eine neue PIN für Sie gesetzt. Dienste ohne Ausweis können Sie hier nutzen.</translation>
    </message>
    <message>
        <source>There is no connection to the city at the moment</source>
        <translation>Gerade besteht keine Verbindung zur Stadt</translation>
    </message>
    <message>
        <source>This device does not find the city&apos;s servers in the network.</source>
        <translation>Dieses Gerät findet die Server der Stadt nicht im Netz.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. If nothing changes, please tell the staff.</source>
        <translation>Bitte versuchen Sie es in einigen Minuten noch einmal. Wenn es so bleibt, sagen Sie bitte dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong</source>
        <translation>Die Uhr dieses Geräts geht falsch</translation>
    </message>
    <message>
        <source>That is why it cannot tell whether it speaks to the city, and does not go on.</source>
        <translation>Deshalb kann es nicht prüfen, ob es mit der Stadt spricht, und macht nicht weiter.</translation>
    </message>
    <message>
        <source>Please tell the staff. They can have the clock set.</source>
        <translation>Bitte sagen Sie dem Personal Bescheid. Es kann die Uhr stellen lassen.</translation>
    </message>
    <message>
        <source>The connection to the city is not secure</source>
        <translation>Die Verbindung zur Stadt ist nicht sicher</translation>
    </message>
    <message>
        <source>A server does not prove that it belongs to the city, so nothing is sent to it.</source>
        <translation>Ein Server weist nicht nach, dass er zur Stadt gehört. Deshalb wird ihm nichts geschickt.</translation>
    </message>
    <message>
        <source>Please tell the staff. Until it is mended, this cannot be done here.</source>
        <translation>Bitte sagen Sie dem Personal Bescheid. Bis es behoben ist, geht das hier nicht.</translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation>Der Ausweisdienst der Stadt konnte den Ausweis nicht annehmen.</translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wird er wieder abgelehnt, fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation>Der Scanner meldet sich nicht mehr</translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation>Diese Seite wurde nicht eingelesen. Vorher eingelesene Seiten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation>Die Verbindung zum Scanner ist abgebrochen</translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation>Die Seite ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation>Die Antwort des Scanners war nicht zu verstehen</translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation>Scanner und Gerät haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation>Dieser Scanner kann keine Unterlagen einlesen</translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation>Er beherrscht nicht, was hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation>Der Scanner kann nicht, was gebraucht wird</translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation>Er bietet die Größe oder die Qualität nicht, die die Stadt braucht.</translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation>Der Scanner lässt uns nicht zu</translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation>Er ist gesperrt oder nur für andere eingerichtet.</translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation>Bitten Sie das Personal, ihn freizugeben, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation>Der Speicher des Scanners ist voll</translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation>Er konnte die Seite nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Bitte warten Sie einen Moment und versuchen Sie es noch einmal. Klappt es wieder nicht, kann das Personal ihn aus- und einschalten.</translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation>Der Scanner meldet eine Störung</translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation>Er konnte die Seite nicht einlesen.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Bitte versuchen Sie es noch einmal. Klappt es wieder nicht, kann das Personal ihn aus- und einschalten.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation>Im Einzug liegt kein Papier</translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation>Der Scanner hat kein Blatt zum Einziehen gefunden.</translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation>Schieben Sie die Blätter bis zum Anschlag in den Einzug und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation>Der Scan wurde am Scanner abgebrochen</translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation>Vielleicht hat dort jemand eine Taste gedrückt.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation>So können Ihre Seiten nicht gesendet werden</translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation>Die Seiten einer Unterlage sind zusammen größer, als die Stadt annimmt.</translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation>Bitte gehen Sie zurück zu Ihren Angaben und löschen Sie Seiten, die nicht gebraucht werden, oder scannen Sie sie neu.</translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation>Nur ein Teil der Seite ist angekommen</translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation>Der Scanner hat aufgehört, bevor die Seite vollständig war.</translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation>Der Scanner hat eine andere Seite geliefert</translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation>Sie hat nicht die verlangte Größe oder nicht die verlangten Farben.</translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation>Ihr Antrag konnte nicht versiegelt werden</translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation>Ohne Siegel kann die Stadt ihn nicht annehmen. Er wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation>Bitte versuchen Sie es noch einmal, oder sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation>Es besteht keine Verbindung zur Stadt</translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation>Dieses Anliegen können Sie hier gerade nicht erledigen.</translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation>Bitte wählen Sie ein anderes Anliegen, oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation>Der Drucker ist nicht bereit</translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation>Bitte fotografieren Sie den QR-Code, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation>Im Drucker fehlt Papier</translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation>Bitten Sie das Personal um Papier, oder fotografieren Sie den QR-Code.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Im Drucker steckt Papier fest</translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation>Bitte ziehen Sie nicht daran. Fragen Sie das Personal, oder fotografieren Sie den QR-Code.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation>Vielleicht ist er ausgeschaltet oder das Kabel steckt nicht.</translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation>Die Klappe des Druckers ist offen</translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation>Bitten Sie das Personal, sie zu schließen, oder fotografieren Sie den QR-Code.</translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation>Der Drucker hat keinen Toner mehr</translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation>Fragen Sie das Personal, oder fotografieren Sie den QR-Code.</translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation>Ihre Kopie kann nicht mehr gedruckt werden</translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation>An diesem Gerät gab es eine Störung, und es hat Ihre Angaben gelöscht.</translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation>Was Sie gesendet haben, ist sicher. Eine Kopie erhalten Sie mit Ihrer Vorgangsnummer bei der Stadt.</translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation>In diesem Gerät ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation>Das tut uns leid. Sie haben nichts falsch gemacht, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation>Bitte beenden Sie den Besuch und beginnen Sie neu, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The staff card cannot be read</source>
        <translation>Die Dienstkarte lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The card gives no answer, or none that can be used.</source>
        <translation>Die Karte antwortet nicht oder nicht so, wie sie soll.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, the chip first and facing up. If nothing changes, call the service desk.</source>
        <translation>Nehmen Sie die Karte heraus und stecken Sie sie noch einmal ein, mit dem Chip voran und nach oben. Wenn es so bleibt, rufen Sie die Servicestelle an.</translation>
    </message>
    <message>
        <source>The staff card was taken out too early</source>
        <translation>Die Dienstkarte wurde zu früh heraus­genommen</translation>
    </message>
    <message>
        <source>It has not signed. Nothing was recorded, and the city has been told nothing.</source>
        <translation>Sie hat nicht unterschrieben. Nichts wurde festgehalten, und der Stadt wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>Put the card in and try again. Leave it there until the screen says that it is done. What goes back to the city is marked anew.</source>
        <translation>Stecken Sie die Karte ein und versuchen Sie es noch einmal. Lassen Sie sie stecken, bis der Bildschirm sagt, dass es getan ist. Was an die Stadt zurückgeht, markieren Sie neu.</translation>
    </message>
    <message>
        <source>This is not a staff card</source>
        <translation>Das ist keine Dienstkarte</translation>
    </message>
    <message>
        <source>The reader for staff takes the city&apos;s staff cards only.</source>
        <translation>Das Lesegerät für das Personal nimmt nur Dienstkarten der Stadt.</translation>
    </message>
    <message>
        <source>Please take the card out. ID cards belong on the other reader, when the screen asks for them.</source>
        <translation>Bitte nehmen Sie die Karte heraus. Ausweise gehören auf das andere Lesegerät, sobald der Bildschirm darum bittet.</translation>
    </message>
    <message>
        <source>This staff card is not known here</source>
        <translation>Diese Dienstkarte ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The City of Leipzig has not issued it for this kiosk.</source>
        <translation>Die Stadt Leipzig hat sie nicht für diesen Bürgerschalter ausgestellt.</translation>
    </message>
    <message>
        <source>Take the card out. If it should work here, call the service desk.</source>
        <translation>Nehmen Sie die Karte heraus. Wenn sie hier gelten müsste, rufen Sie die Servicestelle an.</translation>
    </message>
    <message>
        <source>This staff card has expired</source>
        <translation>Diese Dienstkarte ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate on it is not valid today.</source>
        <translation>Ihr Zertifikat gilt heute nicht.</translation>
    </message>
    <message>
        <source>Take the card out and order a new one from the service desk.</source>
        <translation>Nehmen Sie die Karte heraus und bestellen Sie bei der Servicestelle eine neue.</translation>
    </message>
    <message>
        <source>This staff card has been revoked</source>
        <translation>Diese Dienstkarte ist gesperrt worden</translation>
    </message>
    <message>
        <source>The city has put it on the list of cards that may not be used any more.</source>
        <translation>Die Stadt hat sie auf die Liste der Karten gesetzt, die nicht mehr verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>Take the card out and call the service desk.</source>
        <translation>Nehmen Sie die Karte heraus und rufen Sie die Servicestelle an.</translation>
    </message>
    <message>
        <source>This staff card is for another branch</source>
        <translation>Diese Dienstkarte gilt für eine andere Filiale</translation>
    </message>
    <message>
        <source>It is valid, but not here. You have not been asked for the PIN.</source>
        <translation>Sie ist gültig, aber nicht hier. Nach der PIN wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Take the card out. If you work here now, ask the service desk to add this branch to your card.</source>
        <translation>Nehmen Sie die Karte heraus. Wenn Sie jetzt hier arbeiten, lassen Sie diese Filiale bei der Servicestelle auf Ihrer Karte ergänzen.</translation>
    </message>
    <message>
        <source>This staff card is blocked</source>
        <translation>Diese Dienstkarte ist blockiert</translation>
    </message>
    <message>
        <source>A wrong PIN was entered too often. The card itself counts, here and elsewhere.</source>
        <translation>Die PIN war zu oft falsch. Das zählt die Karte selbst, hier und anderswo.</translation>
    </message>
    <message>
        <source>Take the card out. The service desk unblocks it with its PUK.</source>
        <translation>Nehmen Sie die Karte heraus. Die Servicestelle entsperrt sie mit der PUK.</translation>
    </message>
    <message>
        <source>This staff card is not genuine</source>
        <translation>Diese Dienstkarte ist nicht echt</translation>
    </message>
    <message>
        <source>It shows a certificate whose key it does not hold: it may be a copy.</source>
        <translation>Sie zeigt ein Zertifikat, dessen Schlüssel sie nicht hat. Sie kann eine Kopie sein.</translation>
    </message>
    <message>
        <source>Keep the card and call the service desk at once.</source>
        <translation>Behalten Sie die Karte ein und rufen Sie sofort die Servicestelle an.</translation>
    </message>
    <message>
        <source>This may not go back yet</source>
        <translation>Das darf noch nicht zurück</translation>
    </message>
    <message>
        <source>The time of one of these items is not over, or its owner has just identified.</source>
        <translation>Für eines davon ist die Frist noch nicht um, oder die Person hat sich gerade ausgewiesen.</translation>
    </message>
    <message>
        <source>Nothing was sent back. Go back, look at the list again and pack anew.</source>
        <translation>Es wurde nichts zurückgegeben. Gehen Sie zurück, sehen Sie die Liste neu an und packen Sie neu.</translation>
    </message>
    <message>
        <source>Staff cards cannot be checked at the moment</source>
        <translation>Dienstkarten lassen sich gerade nicht prüfen</translation>
    </message>
    <message>
        <source>The list of revoked staff cards on this kiosk is too old, because the kiosk has had no connection to the city for days.</source>
        <translation>Die Liste der gesperrten Dienstkarten ist zu alt, weil dieser Bürgerschalter seit Tagen keine Verbindung zur Stadt hat.</translation>
    </message>
    <message>
        <source>Call the service desk. Citizens can go on using the kiosk by themselves.</source>
        <translation>Rufen Sie die Servicestelle an. Bürgerinnen und Bürger können das Gerät weiter allein benutzen.</translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation>Das Terminsystem antwortet nicht</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation>Es ist gerade nicht erreichbar. Es wurde nichts gebucht oder geändert.</translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal. Unter der Telefonnummer 115 können Sie ebenfalls buchen.</translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation>Das Terminsystem ist überlastet</translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation>Viele Menschen buchen in diesem Moment.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation>Das Terminsystem hat unverständlich geantwortet</translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation>Das liegt nicht an Ihnen. Es wurde nichts gebucht oder geändert.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn es so bleibt, buchen Sie unter der Telefonnummer 115.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>Jemand war schneller</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Diese Zeit wurde gerade an jemand anderen vergeben.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Bitte wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation>Im Moment ist keine Zeit frei</translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation>Alle Zeiten der nächsten Wochen sind vergeben. Jeden Tag kommen neue dazu, und andere werden abgesagt.</translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation>Bitte versuchen Sie es morgen noch einmal oder rufen Sie die 115 an.</translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation>Die Zeit ist nicht mehr für Sie reserviert</translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation>Sie war ein paar Minuten reserviert. Die sind vorbei. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation>Bitte wählen Sie noch einmal eine Zeit. Vielleicht ist dieselbe noch frei.</translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation>Unter dieser Nummer gibt es keinen Termin</translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation>Vielleicht ist die Nummer vertippt, oder der Termin wurde abgesagt oder ist vorbei.</translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation>Bitte vergleichen Sie die Nummer mit Ihrem Zettel und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation>Dieser Termin lässt sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation>Er hat schon begonnen oder ist vorbei.</translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation>Wenn Sie ihn verpasst haben, buchen Sie bitte einen neuen.</translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation>Ihre Angaben wurden nicht angenommen</translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation>Etwas ist nicht vollständig, oder für diese Adresse gibt es schon viele Termine.</translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation>Bitte verbessern Sie Ihre Angaben. Die Zeit ist weiter für Sie reserviert.</translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation>Die Stadt ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation>Die Verbindung zur Liste der abholbereiten Dokumente ist gestört.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal oder rufen Sie die 115 an.</translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation>Unter dieser Nummer ist nichts bekannt</translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation>Vielleicht ist die Nummer vertippt, oder Ihr Dokument ist noch nicht erfasst.</translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation>Das gehört jemand anderem</translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation>Abholen kann es nur die Person, auf deren Namen es beantragt wurde.</translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation>Bitte verwenden Sie den richtigen Ausweis. Mit einer schriftlichen Vollmacht gibt es Ihnen ein Bürgerbüro.</translation>
    </message>
    <message>
        <source>Nothing can be handed over at this kiosk</source>
        <translation>An diesem Kiosk kann nichts übergeben werden</translation>
    </message>
    <message>
        <source>For the city, this kiosk stands in another branch.</source>
        <translation>Für die Stadt steht dieser Kiosk in einer anderen Filiale.</translation>
    </message>
    <message>
        <source>Please show this screen to the staff, or call 115.</source>
        <translation>Bitte zeigen Sie dies dem Personal, oder rufen Sie die 115 an.</translation>
    </message>
    <message>
        <source>It does not lie here any more</source>
        <translation>Es liegt nicht mehr hier</translation>
    </message>
    <message>
        <source>For the city, it has been handed over already, or lies somewhere else.</source>
        <translation>Für die Stadt ist es schon ausgehändigt oder liegt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Please look the number up again. If it is wrong, call 115.</source>
        <translation>Bitte fragen Sie die Nummer noch einmal ab. Wenn das nicht stimmt, rufen Sie die 115 an.</translation>
    </message>
    <message>
        <source>Please show your ID card once more</source>
        <translation>Bitte weisen Sie sich noch einmal aus</translation>
    </message>
    <message>
        <source>It is more than an hour ago, or has not reached the city.</source>
        <translation>Das ist mehr als eine Stunde her oder nicht bei der Stadt angekommen.</translation>
    </message>
    <message>
        <source>Until then the staff keep what you have come for.</source>
        <translation>Bis dahin behält das Personal, was Sie abholen möchten.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
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
        <translation>Noch einmal versuchen</translation>
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
        <translation>Etwas anderes mit meiner PIN tun</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Zurück zu meinen Angaben</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Anderes Anliegen wählen</translation>
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
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation>Bitte schreiben Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation>Bitte verwenden Sie nur Buchstaben, Ziffern und Satzzeichen.</translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation>Bitte geben Sie Tag, Monat und Jahr ein, zum Beispiel 1 3 2026.</translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation>Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.org.</translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation>Bitte geben Sie die Nummer mit Vorwahl ein, zum Beispiel 0341 123456.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Bitte verwenden Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Bitte wählen Sie eine der Antworten.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation>Diese Angabe hat nicht die erwartete Form. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation>Bitte geben Sie das Jahr mit allen vier Ziffern ein.</translation>
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
        <translation>Bitte geben Sie ein Datum bis höchstens {0} ein.</translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation>Diese Postleitzahl gibt es in Deutschland nicht. Bitte geben Sie fünf Ziffern ein, zum Beispiel 04109.</translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation>Postleitzahl und Ort passen nicht zusammen. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation>Das ist keine Leipziger Postleitzahl. Bitte prüfen Sie sie; sie liegen zwischen 04103 und 04357.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation>Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern. Bitte schreiben Sie sie von Ihrer Bankkarte ab.</translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation>Von Konten in diesem Land kann die Stadt nicht abbuchen. Bitte geben Sie ein anderes Konto an.</translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation>Diese IBAN muss {0} Zeichen haben, es sind aber {1}. Bitte vergleichen Sie sie mit Ihrer Bankkarte.</translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation>In dieser IBAN ist ein Tippfehler. Bitte vergleichen Sie sie mit Ihrer Bankkarte, Block für Block.</translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation>Eine Chipnummer hat {0} Ziffern, diese hat {1}. Bitte vergleichen Sie sie mit dem Heimtierausweis.</translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation>Diese Chipnummer gibt es nicht; deutsche beginnen mit 276. Bitte vergleichen Sie sie mit dem Heimtierausweis.</translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation>Bitte füllen Sie alle drei Teile des Kennzeichens aus, zum Beispiel L, AB und 1234.</translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation>Bitte wählen Sie mindestens eine Antwort.</translation>
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
        <translation>Vom Code auf Ihrem Papier. Bitte prüfen Sie ihn.</translation>
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
        <translation>Aus Ihren Angaben davor</translation>
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
            <numerusform>Bitte prüfen Sie eine Angabe</numerusform>
            <numerusform>Bitte prüfen Sie %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Änderung übernehmen</translation>
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
        <translation>Hier können Sie Anliegen bei der Stadt Leipzig erledigen. Wählen Sie Ihre Sprache und tippen Sie auf „Los geht’s“.</translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation>Tippen Sie auf das Anliegen, das Sie erledigen möchten. Auf dem nächsten Bildschirm steht, was Sie brauchen und was es kostet. Damit ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation>Prüfen Sie, ob Sie alles dabeihaben. Stellen wir vorher Fragen, so klären sie, ob Sie das Anliegen hier erledigen können.</translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation>Bevor Ihr Ausweis gelesen wird, sollen Sie wissen, wer was daraus liest. Gelesen wird er erst, wenn Sie Ihre PIN eingegeben haben.</translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation>Die sechsstellige PIN haben Sie selbst gewählt, als Sie die Online-Funktion eingerichtet haben. Sie steht nicht auf der Karte. Wenn Sie sie vergessen haben, können Sie in jedem Bürgerbüro eine neue setzen lassen.</translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation>Die sechsstellige PIN ist Ihre eigene; Sie haben sie gewählt. Die fünfstellige Transport-PIN und die zehnstellige PUK stehen in dem PIN-Brief, der zu Ihrem Ausweis gehört. Die sechsstellige CAN ist auf den Ausweis selbst gedruckt.</translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation>Lassen Sie Ihre Karte auf dem Lesegerät, bis der Bildschirm sagt, dass alles fertig ist. Nehmen Sie sie zu früh weg, beginnen Sie noch einmal; verloren ist nichts.</translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation>Es ist geschafft. Nehmen Sie Ihre Karte mit.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</source>
        <translation>Zeigen Sie dem Personal Ihren Ausweis; es vergleicht das Foto mit Ihnen und gibt Ihnen dann, was Sie abholen.</translation>
    </message>
    <message>
        <source>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</source>
        <translation>Sehen Sie nach, ob es das Richtige ist. Nur wenn Sie Ja sagen, erfährt die Stadt, dass Sie es haben.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation>Tippen Sie auf ein Feld, um hineinzuschreiben; die Tastatur erscheint von selbst. Was schon auf Ihrem Ausweis steht, haben wir für Sie eingetragen.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation>Öffnen Sie den Deckel des Scanners, legen Sie das Blatt mit der Schrift nach unten in die markierte Ecke, und schließen Sie den Deckel. Scannen Sie jede Seite, auch die Rückseite, wenn dort etwas steht. Tippen Sie eine gescannte Seite an, um sie zu drehen, zu verschieben, zu löschen oder neu zu scannen.</translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation>Hier können Sie nur Papier einreichen. Dateien von einem USB-Stick, aus einer E-Mail oder vom Handy werden nicht angenommen, weil sie Programme enthalten können, die dieses Gerät und die Daten anderer gefährden. Bitte lassen Sie eine Datei zuerst ausdrucken und bringen Sie das Papier mit, oder nutzen Sie zu Hause die Online-Dienste der Stadt.</translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation>Lesen Sie alles in Ruhe. Mit „Ändern“ kommen Sie auf eine Seite zurück und danach gleich wieder hierher.</translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation>Lesen Sie die Erklärung bis zum Ende. Mit „Bestätigen und senden“ geht Ihr Antrag an die Stadt. Das zählt wie Ihre Unterschrift.</translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation>Ihr Antrag wird so verschlüsselt, dass nur die Stadt ihn lesen kann.</translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation>Mit der Vorgangsnummer können Sie bei der Stadt nach Ihrem Antrag fragen. Drucken Sie die Quittung, oder fotografieren Sie den QR-Code.</translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation>Etwas hat nicht geklappt. Auf dem Bildschirm steht, was Sie jetzt tun können.</translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Ihr Besuch ist beendet. In diesem Gerät bleibt nichts von Ihnen zurück.</translation>
    </message>
    <message>
        <source>For staff of the branch and technicians only. If you have come here by mistake, touch Back. The PIN is checked by the card itself; after three wrong ones it is blocked.</source>
        <translation>Nur für Personal der Filiale und der Technik. Wenn Sie versehentlich hier sind, berühren Sie „Zurück“. Die PIN prüft die Karte selbst; nach drei falschen ist sie blockiert.</translation>
    </message>
    <message>
        <source>What you may do here follows from your staff card. Take it with you when you leave: that signs you out at once.</source>
        <translation>Was Sie hier tun dürfen, steht auf Ihrer Dienstkarte. Nehmen Sie sie mit, wenn Sie gehen: Damit sind Sie sofort abgemeldet.</translation>
    </message>
    <message>
        <source>What you close here stays closed until a clerk opens it again, also after the kiosk has been switched off. The journal notes that a clerk did it, not who.</source>
        <translation>Was Sie hier schließen, bleibt geschlossen, bis jemand mit Dienstkarte es wieder öffnet, auch wenn der Kiosk ausgeschaltet war. Im Protokoll steht, dass das Personal es war, nicht wer.</translation>
    </message>
    <message>
        <source>Everything that the city has sent to this branch and nobody has collected. A name is shown only once its owner has identified at the kiosk, and for an hour at most.</source>
        <translation>Alles, was die Stadt in diese Filiale geschickt und noch niemand abgeholt hat. Ein Name steht erst dabei, wenn sich die Person am Gerät ausgewiesen hat, und höchstens eine Stunde lang.</translation>
    </message>
    <message>
        <source>Take everything that is overdue from its place and put it into the bag. You sign only for what is switched on; the rest stays on the list.</source>
        <translation>Nehmen Sie alles, dessen Frist um ist, von seinem Platz und legen Sie es in die Tasche. Sie unterschreiben nur für das, was eingeschaltet ist; der Rest bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation>Tippen Sie auf Ihr Anliegen. Wenn Sie schon einen Termin haben, können Sie ihn mit der Buchungsnummer auf Ihrem Terminzettel verschieben oder absagen.</translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation>Die Buchungsnummer steht auf dem Terminzettel und in der E-Mail der Stadt. Ohne Nummer können Sie den Termin unter der Telefonnummer 115 ändern.</translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation>Wenn Sie eine andere Zeit wählen, behalten Sie die alte, bis die neue gebucht ist.</translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation>Jedes Bürgerbüro kann Ihr Anliegen bearbeiten. Wählen Sie nach Weg und Zeit, was Ihnen am besten passt.</translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation>Tippen Sie auf einen Tag mit Rahmen. Die Pfeile führen zu anderen Monaten, wenn es dort freie Zeiten gibt.</translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation>Die Zeit, auf die Sie tippen, ist ein paar Minuten für Sie reserviert. So können Sie in Ruhe weitermachen.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation>Tippen Sie auf ein Feld, um hineinzuschreiben. Die Tastatur erscheint von selbst. Ihren Ausweis brauchen Sie hier nicht.</translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation>Gebucht wird erst, wenn Sie unten auf die Taste tippen. Mit „Zurück“ können Sie alles ändern.</translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation>Drucken Sie den Terminzettel oder fotografieren Sie den QR-Code. Mit der Buchungsnummer können Sie den Termin verschieben oder absagen.</translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation>Die Nummer beginnt mit zwei Buchstaben. Sie steht auf dem Abholschein, den Sie beim Antrag bekommen haben. Ohne Nummer hilft die 115.</translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation>Personalausweise und Reisepässe gibt nur die Stadt aus. Verschlossene Briefe und Bescheide, die hier liegen, geben Ihnen die Mitarbeitenden, sobald Sie sich am Lesegerät ausgewiesen haben.</translation>
    </message>
    <message>
        <source>Touch a part to see what was found and what to do. The guided tests ask for a card, a sheet or your eyes; their results go into the readiness report.</source>
        <translation>Berühren Sie einen Teil, um zu sehen, was gefunden wurde und was zu tun ist. Die geführten Tests brauchen eine Karte, ein Blatt oder Ihre Augen; ihre Ergebnisse stehen im Bereitschaftsbericht.</translation>
    </message>
    <message>
        <source>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</source>
        <translation>Wenn Sie die PIN Ihres Ausweises kennen, nehmen Sie sie: Dann muss niemand Ihr Foto vergleichen. Ohne PIN vergleicht das Personal das Foto mit Ihnen, und die aufgedruckte Nummer genügt.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</source>
        <translation>Zeigen Sie dem Personal Ihren Ausweis; es vergleicht das Foto mit Ihnen. Der Ausweis bleibt bei Ihnen: Niemand darf ihn kopieren oder behalten.</translation>
    </message>
    <message>
        <source>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</source>
        <translation>Wer Ihnen geholfen hat, bestätigt das der Stadt mit einer Signatur. Sie brauchen hier nur zu warten.</translation>
    </message>
    <message>
        <source>Write what the city must know to deal with the matter. Do not write down numbers of cards, or a PIN.</source>
        <translation>Schreiben Sie auf, was die Stadt zur Bearbeitung wissen muss. Notieren Sie keine Kartennummern und keine PIN.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation>Meine PIN hat nur fünf Ziffern</translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation>Ihr Ausweis wird gelesen</translation>
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
        <translation>Jemand vom Personal ist bei Ihnen. Deshalb gibt es mehrere Wege.</translation>
    </message>
</context>
<context>
    <name>IdentityWayViewModel</name>
    <message>
        <source>With ID card and PIN</source>
        <translation>Mit Ausweis und PIN</translation>
    </message>
    <message>
        <source>The citizen enters the PIN alone. Staff turn away meanwhile.</source>
        <translation>Die PIN geben Sie allein ein. Das Personal wendet sich so lange ab.</translation>
    </message>
    <message>
        <source>With ID card, without PIN</source>
        <translation>Mit Ausweis, ohne PIN</translation>
    </message>
    <message>
        <source>Staff compare the photo with the person. Then the six-digit number on the card is enough.</source>
        <translation>Das Personal vergleicht das Foto mit der Person. Dann genügt die sechsstellige Nummer auf dem Ausweis.</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Ohne Ausweis</translation>
    </message>
    <message>
        <source>The citizen states everything herself or himself.</source>
        <translation>Alle Angaben machen Sie selbst.</translation>
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
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</source>
        <translation>Jemand aus der Filiale kommt zu Ihnen und hilft gern. Bis dahin sieht niemand Ihre Daten.</translation>
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
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>A letter with an accent</source>
        <translation>Ein Buchstabe mit Akzent</translation>
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
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>Wer das anbietet</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation>Stadt Leipzig, Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig, Telefon 0341 123-0, E-Mail info@leipzig.de</translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation>Wer sie vertritt</translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation>Die Stadt Leipzig ist eine Körperschaft des öffentlichen Rechts. Sie wird durch den Oberbürgermeister vertreten.</translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation>Wer diese Filiale betreibt</translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation>Der Partner stellt den Raum und hilft Ihnen beim Bedienen. Ihr Antrag geht allein an die Stadt.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation>Ihre Daten gehen verschlüsselt an die Stadt Leipzig und an niemanden sonst. Endet Ihr Besuch, vergisst dieses Gerät alles, was Sie eingegeben, gezeigt oder gescannt haben. Das Personal des Partners kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation>Stadt Leipzig, Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig. Die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreichen Sie unter derselben Anschrift.</translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation>Wozu und auf welcher Grundlage</translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation>Um das Anliegen zu erledigen, das Sie wählen; dazu ist die Stadt gesetzlich verpflichtet (DSGVO, Artikel 6 Absatz 1 Buchstaben c und e). Ihr Ausweis wird nur mit Ihrer PIN gelesen (Personalausweisgesetz, §&#xa0;18).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation>Der verschlüsselte Antrag bleibt in diesem Gerät, bis die Stadt seinen Empfang bestätigt hat. In den Akten der Stadt bleibt er so lange, wie das Gesetz es für das Anliegen verlangt.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation>Sie können erfragen, was über Sie gespeichert ist, Fehler berichtigen und Daten löschen oder sperren lassen, soweit das Gesetz es zulässt. Beschweren können Sie sich bei der Sächsischen Datenschutz- und Transparenzbeauftragten.</translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation>Was dieses Gerät kann</translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</source>
        <translation>Schrift bis zur doppelten Größe, hoher Kontrast, große Tippflächen, keine Wischgesten und genug Zeit: Den Countdown können Sie immer wieder anhalten. Mit Kopfhörern wird Ihnen alles vorgelesen, und alles geht mit Tasten.</translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation>Was es noch nicht kann</translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation>Melden Sie Barrieren</translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation>Bitte sagen Sie der Stadt Leipzig, wenn Ihnen etwas im Weg steht: Telefon 0341 123-0, E-Mail info@leipzig.de. Hilft das nicht, können Sie sich an die Durchsetzungsstelle für barrierefreie Informationstechnik des Freistaates Sachsen wenden.</translation>
    </message>
    <message>
        <source>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</source>
        <translation>Gebärdensprache gibt es noch nicht, und Buchstaben schreiben Sie nur mit einer Tastatur. Das Personal hilft Ihnen gern.</translation>
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
        <translation>Es ist noch nichts gesendet. Alles, was Sie eingegeben haben, wird gelöscht.</translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation>Besuch fortsetzen</translation>
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
        <translation>Zum Schutz Ihrer Daten endet der Besuch von selbst in:</translation>
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
        <translation>Voriger Monat</translation>
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
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation>Die Sprachausgabe ist an. Pfeil nach unten liest weiter, Pfeil nach oben liest zurück, die Eingabetaste wählt aus. F1 ist Hilfe, F2 wiederholt, F4 schaltet den Bildschirm aus, Escape geht zurück.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>Die Sprachausgabe ist aus.</translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation>was Sie geschrieben haben, hören Sie nur über Kopfhörer</translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation>Ihre Antwort hören Sie nur über Kopfhörer</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation>Persönliche Daten hören Sie nur über Kopfhörer</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
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
        <translation>Eingabefeld</translation>
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
        <translation>ein</translation>
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
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: eins mehr</translation>
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
        <translation>Zurzeit nicht möglich: Es besteht keine Verbindung zur Stadt.</translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation>Zurzeit nicht möglich: Ausweise können gerade nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation>Zurzeit nicht möglich: Der Scanner ist außer Betrieb.</translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation>Zurzeit nicht möglich: Das Kartenlesegerät ist außer Betrieb.</translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation>Zurzeit nicht möglich. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation>Zum Nachsehen: ohne Ausweis</translation>
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
        <translation>Ausweis und Reisepass</translation>
    </message>
    <message>
        <source>Dog, car, business</source>
        <translation>Hund, Auto, Gewerbe</translation>
    </message>
    <message>
        <source>Appointments and collection</source>
        <translation>Termine und Abholung</translation>
    </message>
    <message>
        <source>Not available here today. Please ask the staff, or call 115.</source>
        <translation>Heute hier nicht möglich. Bitte fragen Sie das Personal oder rufen Sie 115 an.</translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation>Zurzeit nicht verfügbar: Termine lassen sich nicht buchen. Bitte rufen Sie die 115 an.</translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation>Zurzeit nicht verfügbar: Die Liste der Stadt ist nicht erreichbar.</translation>
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
        <translation>Schwer lesbar</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation>Auf dieser Seite steht nichts</translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation>Auf dem Glas muss die Schrift nach unten zeigen, im Einzug nach oben. Drehen Sie das Blatt um, und scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation>Die Seite ist zu dunkel</translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation>Legen Sie das Blatt flach auf das Glas, schließen Sie den Deckel, bis er aufliegt, und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation>Von der Seite ist kaum etwas zu sehen</translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation>Legen Sie das ganze Blatt flach in die markierte Ecke des Glases, und scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation>Das Bild des Scanners ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation>Das liegt nicht an Ihnen. Scannen Sie das Blatt noch einmal. Klappt es wieder nicht, fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation>Die Seite ist unscharf</translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation>Streichen Sie das Blatt glatt, schließen Sie den Deckel, bewegen Sie beim Scannen nichts, und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation>Ein Teil der Seite ist abgeschnitten</translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation>Etwas Schrift liegt außerhalb des Glases. Schieben Sie das Blatt in die markierte Ecke, und scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation>Die Schrift ist sehr blass</translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation>Wenn es ein dunkleres Original gibt, scannen Sie bitte dieses. Sonst scannen Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation>Für diese Seite ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation>Mehr nimmt die Stadt zu einer Unterlage nicht an. Löschen Sie Seiten, die nicht gebraucht werden, und scannen Sie diese noch einmal.</translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation>Lassen Sie Ihren Ausweis auf dem Lesegerät</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>Bitte nehmen Sie Ihren Ausweis</translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation>Bitte vergessen Sie Ihren Ausweis nicht auf dem Lesegerät.</translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation>Ihre neue PIN ist gesetzt</translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation>Ihre erste PIN ist gesetzt</translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation>Ihre PIN ist entsperrt</translation>
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
        <translation>Ab jetzt gilt nur noch die neue PIN. Die alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation>Sie können sich jetzt online ausweisen. Die Transport-PIN gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation>Es ist dieselbe PIN wie vorher, mit drei neuen Versuchen.</translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation>Die PUK wurde nicht gebraucht. Sie können sie so oft nutzen wie vorher.</translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation>Der Ausweis hat sie angenommen. Es wurde nichts gelesen und nichts geändert.</translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Wissen Sie die PIN nicht mehr, setzt jedes Bürgerbüro eine neue für Sie.</translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation>Geben Sie Ihre PIN ein wie sonst. Nach zwei falschen PINs fragt der Ausweis nach der Nummer auf seiner Vorderseite, der CAN.</translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation>Sagen Sie Ihre PIN niemandem. Schreiben Sie sie nicht auf den Ausweis und bewahren Sie sie nicht bei ihm auf.</translation>
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
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Die Eingabetaste bestätigt</translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>CAN eingeben</translation>
    </message>
    <message>
        <source>Enter the PUK</source>
        <translation>PUK eingeben</translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation>Eine PUK gilt zehnmal</translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation>Danach ist sie endgültig verbraucht. Eine neue PIN bekommen Sie mit ihr nicht: Wissen Sie Ihre PIN nicht mehr, sparen Sie sich die PUK und lassen Sie in einem Bürgerbüro eine neue PIN setzen.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>Diese PIN ist leicht zu erraten</translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation>Zahlenreihen, Wiederholungen und Geburtstage probieren Diebe zuerst. Sie können sie behalten oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Eine andere PIN wählen</translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation>Die PUK steht in dem PIN-Brief, der zu Ihrem Ausweis gehört: zehn Ziffern</translation>
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
        <translation>Geben Sie Ihre jetzige PIN ein</translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation>Ihr Ausweis übernimmt die neue PIN</translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation>Nach drei falschen PINs hilft nur die PUK. Sie gibt Ihrer PIN drei neue Versuche.</translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation>Meine PIN hat nur fünf Ziffern</translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation>Ich habe schon eine PIN mit sechs Ziffern gewählt</translation>
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
        <translation>Ihre PIN bleibt zwischen Ihnen und Ihrem Ausweis. Dieses Gerät behält sie nicht.</translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation>Haben Sie Ihre PIN vergessen?</translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation>Ohne die alte PIN kann nur eine Behörde eine neue setzen, denn sie muss sehen, dass Sie es sind. Vereinbaren Sie einen Termin in einem Bürgerbüro, unter der Telefonnummer 115 oder auf leipzig.de, und bringen Sie Ihren Ausweis mit. Das ist kostenlos.</translation>
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
        <translation>Sie kennen Ihre PIN und möchten eine andere.</translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation>Sie haben den PIN-Brief mit der fünfstelligen Transport-PIN.</translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation>Sie war dreimal falsch. Jetzt wissen Sie sie wieder und haben die PUK.</translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation>Sie möchten wissen, ob Sie sie noch richtig im Kopf haben.</translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation>Meine erste PIN wählen</translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation>Meine PIN entsperren</translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation>Meine PIN prüfen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
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
        <translation>Ziffern</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation>Anderes Anliegen wählen</translation>
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
        <translation>Unterlagen auf Papier: keine Dateien vom USB-Stick, aus E-Mails oder vom Handy</translation>
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
        <translation>Was Sie mitbringen</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag selbst</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation>Kommen Sie bitte fünf Minuten früher. Aufgerufen werden Sie mit der Nummer oben.</translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation>Rufen Sie die 115 an und nennen Sie die Nummer oben, damit jemand anderes kommen kann.</translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation>Sagen Sie unter {url} ab, oder rufen Sie die 115 an.</translation>
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
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>Ihre Erklärung</translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation>Bewahren Sie diese Kopie gut auf</translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation>Sie zeigt Ihre persönlichen Daten. Am Ende Ihres Besuchs löscht das Gerät alles, was Sie eingegeben haben.</translation>
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
        <translation>Bereitschafts­bericht</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
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
        <translation>Was geprüft wurde</translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>City of Leipzig</source>
        <translation>Stadt Leipzig</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation>Gesendet am {time}</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Noch Fragen?</translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation>Fragen Sie in einem Bürgerbüro oder rufen Sie die 115 an. Halten Sie die Vorgangsnummer bereit.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation>Nur die Stadt Leipzig kann lesen, was Sie gesendet haben. Am Ende Ihres Besuchs löscht das Gerät alles, was Sie eingegeben haben. Auf dieser Quittung stehen weder Ihr Name noch Ihre Anschrift.</translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation>Bitte nehmen Sie Ihre Kopie mit. Lassen Sie keine Seite liegen: Darauf stehen Ihre persönlichen Daten.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Bitte nehmen Sie Ihre Quittung mit.</translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation>Bitte nehmen Sie Ihren Ausdruck mit.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Quittung drucken</translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation>Ihre Kopie drucken</translation>
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
        <translation>Die Kopie zeigt alle Ihre Angaben.</translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation>
            <numerusform>Die Kopie zeigt alle Ihre Angaben und die eingescannte Seite.</numerusform>
            <numerusform>Die Kopie zeigt alle Ihre Angaben und die %n eingescannten Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation>Versuchen Sie es noch einmal, oder fragen Sie die Stadt mit Ihrer Vorgangsnummer nach einer Kopie.</translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation>Sie können sich stattdessen Tag und Nummer notieren.</translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation>Versuchen Sie es noch einmal, sobald der Drucker bereit ist.</translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation>Sie können stattdessen den QR-Code fotografieren oder die Vorgangsnummer notieren.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
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
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Ihre Unterlagen</translation>
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
        <translation>Geschafft. Hier ist Ihre Quittung</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Besuch abschließen</translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation>Ihre Vorgangsnummer</translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation>QR-Code mit Ihrer Vorgangsnummer</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation>An die Stadt übergeben</translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation>Sicher gespeichert. Die Stadt konnte es noch nicht annehmen; das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation>Sicher gespeichert. Sobald die Leitung steht, geht es an die Stadt.</translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation>Sicher gespeichert und auf dem Weg zur Stadt.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation>Bitte prüfen Sie, was an die Stadt gesendet wird. Sie können alles noch ändern.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Ihre Unterlagen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Your change is saved.</source>
        <translation>Ihre Änderung ist übernommen.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>Aus Ihrem Ausweis</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
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
            <numerusform>Eine Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Nicht gescannt</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>A line of 100 mm</source>
        <translation>Eine Linie von 100 mm</translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation>Ein Blatt liegt mit der Schrift nach unten in der markierten Ecke auf dem Glas des Scanners</translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation>Mehrere Blätter liegen mit der Schrift nach oben im Einzug des Scanners</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code verwenden</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Ansehen oder ändern</translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation>Mehrere Blätter: mit der Schrift nach oben in den Einzug</translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation>Hier können Sie nur Papier einreichen</translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation>Dateien von einem USB-Stick, aus einer E-Mail oder vom Handy werden nicht angenommen: Sie können Schadprogramme enthalten. Haben Sie Ihre Unterlage nur als Datei, lassen Sie sie bitte zuerst ausdrucken.</translation>
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
        <translation>Tippen Sie eine Seite an, um sie genau anzusehen oder zu ändern.</translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation>Ist alles lesbar, und steht die Seite richtig herum?</translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation>Die Seite wird dann nicht an die Stadt geschickt. Sie können sie später wieder scannen.</translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation>Ein Blatt: mit der Schrift nach unten auf das Glas, in die markierte Ecke</translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation>Legen Sie das Blatt mit der Schrift nach unten auf das Glas, in die markierte Ecke, und schließen Sie den Deckel.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation>Die Seite, wie sie gescannt wurde</translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation>Auf Ihrem Papier ist ein Code</translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation>„{0}“ kann dieses Papier ersetzen; Sie müssen es dann nicht mitschicken. Sie sehen den Code zuerst im Formular.</translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation>„{0}“ kann für Sie in das Formular eingetragen werden. Sie sehen es dort zuerst.</translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation>Scanner aufwärmen</translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation>Seite scannen</translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation>Seite begradigen und säubern</translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation>Unterlage {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation>Scannen abbrechen</translation>
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
        <translation>Alle Seiten gescannt</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>Weitere Seite scannen</translation>
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
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation>Ihr Antrag wird versiegelt</translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation>Er wird so verschlüsselt, dass nur die Stadt ihn lesen kann. Das dauert ein paar Sekunden.</translation>
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
        <translation>Geben Sie die fünfstellige Transport-PIN ein</translation>
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
        <translation>Die Zugangsnummer: sechs Ziffern vorne auf Ihrem Ausweis, unten rechts.</translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation>Zehn Ziffern. Sie stehen in Ihrem PIN-Brief, unter dem Feld zum Freirubbeln oder Abziehen.</translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation>Sie steht in dem PIN-Brief, der zu Ihrem Ausweis gehört, unter dem Feld zum Freirubbeln oder Abziehen. Sie brauchen sie nur einmal, um eine eigene PIN zu wählen.</translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation>Sechs Ziffern, die andere nicht erraten: keine Geburtstage, keine Reihen wie 123456.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation>Damit kein Vertipper Sie aussperrt. Danach übernimmt Ihr Ausweis die neue PIN.</translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation>Die sechs Ziffern, die Sie selbst gewählt haben.</translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation>Wählen Sie eine neue PIN mit sechs Ziffern und geben Sie sie zweimal auf den Tasten des Lesegeräts ein.</translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation>Geben Sie sie auf den Tasten des Lesegeräts ein und bestätigen Sie dort.</translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation>Mit der Abbruchtaste des Lesegeräts brechen Sie ab.</translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation>Das war nicht die richtige CAN. Bitte sehen Sie auf Ihrer Karte nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation>Das war nicht die richtige PUK. Bitte vergleichen Sie sie mit dem PIN-Brief genau dieses Ausweises.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation>Die beiden neuen PINs waren nicht gleich. Bitte wählen Sie noch einmal; geändert ist noch nichts.</translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation>Das war nicht die richtige Transport-PIN.</translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation>Das war nicht die richtige PIN.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation>Sie haben noch einen Versuch. Nach einer weiteren falschen PIN wird die PIN gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Sie haben noch einen Versuch.</numerusform>
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
        <translation>Das Personal dieser Filiale hilft Ihnen gern mit dem Gerät. Sprechen Sie es einfach an.</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Besser lesen</translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation>Unter „Anzeige“ können Sie die Schrift größer und den Kontrast stärker stellen.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>StaffClosingScreen</name>
    <message>
        <source>Close or open</source>
        <translation>Schließen oder öffnen</translation>
    </message>
    <message>
        <source>Every switch counts at once, and until you change it again.</source>
        <translation>Jeder Schalter gilt sofort und so lange, bis Sie ihn wieder ändern.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieser Kiosk</translation>
    </message>
    <message>
        <source>Open: citizens can begin a visit.</source>
        <translation>Geöffnet: Man kann ein Anliegen beginnen.</translation>
    </message>
    <message>
        <source>Closed: the welcome screen says where to go instead. A visit that has begun can be finished.</source>
        <translation>Geschlossen: Die Begrüßung sagt, wo es stattdessen Hilfe gibt. Ein begonnener Besuch kann beendet werden.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed: the list says so, and whom to ask.</source>
        <translation>Geschlossen: Die Liste sagt es und nennt, wen man fragen kann.</translation>
    </message>
</context>
<context>
    <name>StaffClosingViewModel</name>
    <message>
        <source>Nothing was changed: this kiosk cannot store anything. Please call the service desk.</source>
        <translation>Nichts wurde geändert: Dieser Kiosk kann nichts speichern. Bitte rufen Sie die Servicestelle an.</translation>
    </message>
</context>
<context>
    <name>StaffCollectionScreen</name>
    <message>
        <source>What lies ready here</source>
        <translation>Was hier bereitliegt</translation>
    </message>
    <message>
        <source>Touch what the citizen has come for. It is handed over once its owner has identified.</source>
        <translation>Berühren Sie, was abgeholt werden soll. Ausgehändigt wird es, sobald sich die Person ausgewiesen hat.</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Die Stadt wird gefragt …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Nummer des Abholscheins</translation>
    </message>
    <message>
        <source>Type it, or read the slip with the hand-held scanner.</source>
        <translation>Tippen Sie sie ein oder lesen Sie den Schein mit dem Handscanner.</translation>
    </message>
</context>
<context>
    <name>StaffCollectionViewModel</name>
    <message numerus="yes">
        <source>%n items go back to the city. Give the bag to the courier.</source>
        <translation>
            <numerusform>%n Stück geht an die Stadt zurück. Geben Sie die Tasche dem Boten mit.</numerusform>
            <numerusform>%n Stück gehen an die Stadt zurück. Geben Sie die Tasche dem Boten mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies ready in this branch.</source>
        <translation>In dieser Filiale liegt nichts bereit.</translation>
    </message>
    <message>
        <source>No item in this branch has this number. Ask for the slip: it names the place.</source>
        <translation>In dieser Filiale liegt nichts mit dieser Nummer. Lassen Sie sich den Abholschein zeigen: Darauf steht der Ort.</translation>
    </message>
    <message>
        <source>This service is closed. Open it first in the staff menu.</source>
        <translation>Diese Leistung ist geschlossen. Öffnen Sie sie zuerst im Personalmenü.</translation>
    </message>
    <message>
        <source>Only after the visit that is under way has been finished or ended.</source>
        <translation>Erst, wenn der laufende Besuch abgeschlossen oder beendet ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Send back %n overdue items</source>
        <translation>
            <numerusform>%n Stück nach Fristende zurückgeben</numerusform>
            <numerusform>%n Stück nach Fristende zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the city again</source>
        <translation>Die Stadt noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>StaffMenuViewModel</name>
    <message>
        <source>Signed in as a technician</source>
        <translation>Angemeldet: Technik</translation>
    </message>
    <message>
        <source>Signed in as a clerk</source>
        <translation>Angemeldet: Filialpersonal</translation>
    </message>
    <message>
        <source>Back to the citizens&apos; screens</source>
        <translation>Zurück zum Bürgerbildschirm</translation>
    </message>
    <message>
        <source>You stay signed in.</source>
        <translation>Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Take your card with you. Without a touch you are signed out after two minutes anyway.</source>
        <translation>Nehmen Sie Ihre Karte mit. Ohne Berührung werden Sie nach zwei Minuten ohnehin gesperrt.</translation>
    </message>
    <message>
        <source>Test this kiosk</source>
        <translation>Kiosk prüfen</translation>
    </message>
    <message>
        <source>Hand over or send back</source>
        <translation>Aushändigen oder zurückgeben</translation>
    </message>
    <message>
        <source>What lies ready in this branch, by the number of the pick-up slip.</source>
        <translation>Was in dieser Filiale bereitliegt, nach der Nummer des Abholscheins.</translation>
    </message>
    <message>
        <source>Close or open</source>
        <translation>Schließen oder öffnen</translation>
    </message>
    <message>
        <source>This kiosk, or single services. It stays so until you change it.</source>
        <translation>Diesen Kiosk oder einzelne Leistungen. Es bleibt so, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>Devices, network and deliveries, guided tests, log and readiness report.</source>
        <translation>Geräte, Netz und Versand, geführte Tests, Protokoll und Bereitschaftsbericht.</translation>
    </message>
    <message>
        <source>Begin a visit with a citizen</source>
        <translation>Einen Besuch mit jemandem beginnen</translation>
    </message>
    <message>
        <source>Help the citizen</source>
        <translation>Beim Besuch helfen</translation>
    </message>
    <message>
        <source>The citizen sees that you help, and goes on in her or his own language and size afterwards.</source>
        <translation>Auf dem Bildschirm steht, dass Sie helfen. Danach geht es in der eigenen Sprache und Schriftgröße weiter.</translation>
    </message>
    <message>
        <source>Note a remark for the city</source>
        <translation>Anmerkung für die Stadt notieren</translation>
    </message>
    <message>
        <source>It goes along with what the citizen sends.</source>
        <translation>Sie geht mit dem mit, was gesendet wird.</translation>
    </message>
    <message>
        <source>Leave the citizen alone</source>
        <translation>Hilfe beenden</translation>
    </message>
    <message>
        <source>Language, size and contrast are again as the citizen had them.</source>
        <translation>Sprache, Schriftgröße und Kontrast sind wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>StaffRemarkScreen</name>
    <message>
        <source>Remark for the city</source>
        <translation>Anmerkung für die Stadt</translation>
    </message>
    <message>
        <source>It is encrypted and sent along with what the citizen sends. The citizen may ask you to read it out.</source>
        <translation>Sie wird verschlüsselt mitgesendet. Wem Sie helfen, darf sich die Anmerkung vorlesen lassen.</translation>
    </message>
    <message>
        <source>Note remark</source>
        <translation>Anmerkung übernehmen</translation>
    </message>
    <message>
        <source>What should the city know?</source>
        <translation>Was soll die Stadt wissen?</translation>
    </message>
    <message>
        <source>Facts only: what was missing, what you agreed on.</source>
        <translation>Nur Tatsachen: was gefehlt hat, was Sie besprochen haben.</translation>
    </message>
</context>
<context>
    <name>StaffReturn</name>
    <message>
        <source>Sign for what goes back</source>
        <translation>Unterschreiben Sie die Rückgabe</translation>
    </message>
    <message>
        <source>With the PIN of your card you sign that what is in the bag goes back to the city.</source>
        <translation>Mit der PIN Ihrer Karte unterschreiben Sie, dass der Inhalt der Tasche an die Stadt zurückgeht.</translation>
    </message>
</context>
<context>
    <name>StaffReturnScreen</name>
    <message>
        <source>Send back to the city</source>
        <translation>An die Stadt zurückgeben</translation>
    </message>
    <message>
        <source>Nobody has come for these in time. Switch on what you have put into the bag.</source>
        <translation>Das hat niemand rechtzeitig abgeholt. Schalten Sie ein, was Sie in die Tasche gelegt haben.</translation>
    </message>
</context>
<context>
    <name>StaffReturnViewModel</name>
    <message numerus="yes">
        <source>Sign and send back %n items</source>
        <translation>
            <numerusform>%n Stück unterschrieben zurückgeben</numerusform>
            <numerusform>%n Stück unterschrieben zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign and send back</source>
        <translation>Unterschrieben zurückgeben</translation>
    </message>
</context>
<context>
    <name>StaffShelf</name>
    <message>
        <source>The owner has identified: {0}</source>
        <translation>Hat sich ausgewiesen: {0}</translation>
    </message>
    <message>
        <source>Nobody has come for it in time. It goes back to the city.</source>
        <translation>Nicht rechtzeitig abgeholt. Geht an die Stadt zurück.</translation>
    </message>
    <message>
        <source>Place {place} · {since} – {until}</source>
        <translation>Platz {place} · {since} – {until}</translation>
    </message>
</context>
<context>
    <name>StaffSignInScreen</name>
    <message>
        <source>One moment, please …</source>
        <translation>Einen Moment, bitte …</translation>
    </message>
</context>
<context>
    <name>StaffSignInViewModel</name>
    <message>
        <source>Enter the PIN of your staff card</source>
        <translation>Geben Sie die PIN Ihrer Dienstkarte ein</translation>
    </message>
    <message>
        <source>Your staff card is being checked</source>
        <translation>Ihre Dienstkarte wird geprüft</translation>
    </message>
    <message>
        <source>You sign in as a clerk. Six to eight digits. Make sure that nobody is watching.</source>
        <translation>Sie melden sich als Filialpersonal an. Sechs bis acht Ziffern. Achten Sie darauf, dass niemand zusieht.</translation>
    </message>
    <message>
        <source>You sign in as a technician. Six to eight digits. Make sure that nobody is watching.</source>
        <translation>Sie melden sich als Technikpersonal an. Sechs bis acht Ziffern. Achten Sie darauf, dass niemand zusieht.</translation>
    </message>
    <message>
        <source>Leave the card in the staff reader as long as you work here.</source>
        <translation>Lassen Sie die Karte im Lesegerät stecken, solange Sie hier arbeiten.</translation>
    </message>
    <message>
        <source>That was not the right PIN. You have one try left, then the card is blocked.</source>
        <translation>Das war nicht die richtige PIN. Sie haben noch einen Versuch, danach ist die Karte blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. You have %n tries left.</source>
        <translation>
            <numerusform>Das war nicht die richtige PIN. Sie haben noch einen Versuch.</numerusform>
            <numerusform>Das war nicht die richtige PIN. Sie haben noch %n Versuche.</numerusform>
        </translation>
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
    <name>TestTexts</name>
    <message>
        <source>Lay any chip card on the reader. It is asked the same thing twenty times.</source>
        <translation>Legen Sie eine beliebige Chipkarte auf den Leser. Sie wird zwanzigmal dasselbe gefragt.</translation>
    </message>
    <message>
        <source>Lay the service card on the reader. The kiosk opens a protected connection to it.</source>
        <translation>Legen Sie die Servicekarte auf den Leser. Der Kiosk baut eine geschützte Verbindung zu ihr auf.</translation>
    </message>
    <message>
        <source>Lay a clean white sheet on the glass and close the lid. The scan shows dirt.</source>
        <translation>Legen Sie ein sauberes weißes Blatt auf das Glas und schließen Sie den Deckel. Der Scan zeigt Schmutz.</translation>
    </message>
    <message>
        <source>One page is printed. See that there is paper.</source>
        <translation>Es wird eine Seite gedruckt. Achten Sie darauf, dass Papier eingelegt ist.</translation>
    </message>
    <message>
        <source>Move a finger over the whole screen until every field is filled.</source>
        <translation>Fahren Sie mit dem Finger über den ganzen Bildschirm, bis jedes Feld gefüllt ist.</translation>
    </message>
    <message>
        <source>The screen shows five colours, one after the other. Touch it to see the next.</source>
        <translation>Der Bildschirm zeigt nacheinander fünf Farben. Berühren Sie ihn für die nächste.</translation>
    </message>
    <message>
        <source>Hold a ruler to the line on the screen.</source>
        <translation>Halten Sie ein Lineal an die Linie auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Pull out the headset. A sentence is spoken over the loudspeaker.</source>
        <translation>Ziehen Sie den Kopfhörer ab. Über den Lautsprecher wird ein Satz gesprochen.</translation>
    </message>
    <message>
        <source>Plug in a headset. A sentence is spoken over it.</source>
        <translation>Stecken Sie einen Kopfhörer ein. Über ihn wird ein Satz gesprochen.</translation>
    </message>
    <message>
        <source>Speaking with the card. Leave it there.</source>
        <translation>Verbindung mit der Karte. Bitte liegen lassen.</translation>
    </message>
    <message>
        <source>Scanning and examining the sheet …</source>
        <translation>Das Blatt wird gescannt und untersucht …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Es wird gesprochen …</translation>
    </message>
    <message>
        <source>Is the page sharp, even and whole, and can its QR code be read?</source>
        <translation>Ist die Seite scharf, gleichmäßig und vollständig, und lässt sich der QR-Code lesen?</translation>
    </message>
    <message>
        <source>Was every colour even, without spots and dead pixels?</source>
        <translation>War jede Farbe gleichmäßig, ohne Flecken und tote Pixel?</translation>
    </message>
    <message>
        <source>Is the line 100 mm long, give or take 2 mm?</source>
        <translation>Ist die Linie 100 mm lang, höchstens 2 mm mehr oder weniger?</translation>
    </message>
    <message>
        <source>Did you hear the whole sentence over the loudspeaker?</source>
        <translation>Haben Sie den ganzen Satz über den Lautsprecher gehört?</translation>
    </message>
    <message>
        <source>Did you hear the whole sentence over the headset, and nothing over the loudspeaker?</source>
        <translation>Haben Sie den ganzen Satz über den Kopfhörer gehört und nichts über den Lautsprecher?</translation>
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
    <name>TouchGrid</name>
    <message>
        <source>Move a finger over every field</source>
        <translation>Mit dem Finger über jedes Feld fahren</translation>
    </message>
    <message>
        <source>%1 fields are left.</source>
        <translation>Noch %1 Felder.</translation>
    </message>
    <message>
        <source>Some fields do not answer</source>
        <translation>Manche Felder reagieren nicht</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation>Ihr Bürgeramt, gleich hier</translation>
    </message>
    <message>
        <source>This kiosk is closed right now</source>
        <translation>Dieser Bürger­schalter ist gerade geschlossen</translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation>Erledigen Sie Ihr Anliegen bei der Stadt Leipzig – mit Ihrem Ausweis und in wenigen Minuten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los geht’s</translation>
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
        <translation>Telefon 115</translation>
    </message>
    <message>
        <source>Any citizens&apos; office of the City of Leipzig</source>
        <translation>Jedes Bürgerbüro der Stadt Leipzig</translation>
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
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation>Das können Sie hier heute erledigen</translation>
    </message>
    <message>
        <source>Please use one of these ways.</source>
        <translation>Bitte nutzen Sie einen dieser Wege.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation>Normale Höhe</translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation>Alles weiter unten</translation>
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
            <numerusform>Für das Personal: Eine Sendung an die Stadt muss geprüft werden</numerusform>
            <numerusform>Für das Personal: %n Sendungen an die Stadt müssen geprüft werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und 1 weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
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
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} Prozent</translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation>Gebühr laut Bescheid</translation>
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
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
