<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AccentBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedScreen</name>
    <message>
        <source>Finish visit</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Your booking number</source>
        <translation>Номер Вашого запису (Buchungsnummer)</translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation>Він потрібен, щоб перенести або скасувати запис: тут або на leipzig.de.</translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation>QR-код із номером Вашого запису</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти із собою</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>У день прийому</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation>Прийдіть, будь ласка, на п’ять хвилин раніше. Вас викличуть за Вашим номером.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation>Якщо Ви не зможете прийти, скасуйте, будь ласка, запис: тут, на leipzig.de або за телефоном 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation>Ваш запис перенесено</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Вас записано на прийом</translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation>Ваш попередній запис ({0}) не вдалося скасувати. Зателефонуйте, будь ласка, за номером 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation>Записуємо Вас на прийом …</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation>Перенести Ваш запис?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation>Ваш попередній запис ({0}) тоді буде скасовано.</translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation>Цей час зарезервовано для Вас на кілька хвилин.</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Перенести запис</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>Записатися на прийом</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефону</translation>
    </message>
</context>
<context>
    <name>AppointmentContactScreen</name>
    <message>
        <source>Who comes to the appointment?</source>
        <translation>Хто прийде на прийом?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</source>
        <translation>Міська адміністрація використовує ці дані лише для прийому, а потім видаляє. Посвідчення для запису не потрібне.</translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Перевірте, будь ласка, %n відповідь</numerusform>
            <numerusform>Перевірте, будь ласка, %n відповіді</numerusform>
            <numerusform>Перевірте, будь ласка, %n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation>Ім’я того, хто прийде на прийом</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation>Туди надійде підтвердження запису.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation>Щоб бюро могло зв’язатися з Вами, якщо щось зміниться</translation>
    </message>
</context>
<context>
    <name>AppointmentDayScreen</name>
    <message>
        <source>On which day?</source>
        <translation>У який день?</translation>
    </message>
    <message>
        <source>Days with a frame have free times. On the others there are none.</source>
        <translation>У дні з рамкою є вільний час. В інші дні його немає.</translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation>Який це запис?</translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation>Номер запису (Buchungsnummer) є на Вашому талоні та в електронному листі від міської адміністрації.</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Знайти запис</translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation>Шукаємо Ваш запис …</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Номер запису (Buchungsnummer)</translation>
    </message>
    <message>
        <source>For example 100001-ab3f</source>
        <translation>Наприклад 100001-ab3f</translation>
    </message>
</context>
<context>
    <name>AppointmentFindViewModel</name>
    <message>
        <source>Please enter all of it with the hyphen, for example 100001-ab3f.</source>
        <translation>Введіть увесь номер із дефісом, наприклад 100001-ab3f.</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation>Запис скасовується …</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundViewModel</name>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>Ваш запис скасовано</translation>
    </message>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>Скасувати цей запис?</translation>
    </message>
    <message>
        <source>This is your appointment</source>
        <translation>Це Ваш запис</translation>
    </message>
    <message>
        <source>Nobody expects you any more. The time is free for somebody else.</source>
        <translation>Вас більше не чекають. Цей час вільний для інших.</translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation>Цей час відразу стане вільним для інших.</translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation>Ви можете вибрати інший час або скасувати запис.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Скасувати запис</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Вибрати інший час</translation>
    </message>
    <message>
        <source>Book a new appointment</source>
        <translation>Записатися знову</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>Залишити запис</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Скасувати цей запис</translation>
    </message>
</context>
<context>
    <name>AppointmentMenuScreen</name>
    <message>
        <source>What do you need an appointment for?</source>
        <translation>Для чого Вам потрібен прийом?</translation>
    </message>
    <message>
        <source>Looking for what can be booked …</source>
        <translation>Шукаємо, на що можна записатися …</translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation>Змінити або скасувати мій запис</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeScreen</name>
    <message>
        <source>Where would you like to go?</source>
        <translation>Куди Ви хочете прийти?</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Шукаємо вільний час …</translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation>Найближче бюро громадян (Bürgerbüro) – перше.</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeViewModel</name>
    <message>
        <source>Next free: {0}</source>
        <translation>Найближчий вільний час: {0}</translation>
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
        <translation>О котрій годині?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>До обіду</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Після обіду</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation>Резервуємо для Вас цей час …</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Шукаємо вільний час …</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>about {0} km away</source>
        <translation>приблизно {0} км звідси</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>Пн Вт Ср Чт Пт Сб Нд</translation>
    </message>
</context>
<context>
    <name>AssistanceBarViewModel</name>
    <message>
        <source>A staff card was inserted. Staff can sign in as soon as you have finished this step.</source>
        <translation>Вставлено службову картку. Працівники зможуть увійти, щойно Ви завершите цей крок.</translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation>У зчитувачі для працівників є службова картка. Ніхто не ввійшов.</translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation>Працівник увійшов у систему.</translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation>Працівники: увійти</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>You are alone with the screen. Staff cannot use it now.</source>
        <translation>Ви біля екрана наодинці. Працівники зараз не можуть ним користуватися.</translation>
    </message>
    <message>
        <source>A member of staff is helping you and sees what is on this screen, but never your PIN.</source>
        <translation>Працівник допомагає Вам і бачить те, що на екрані, але ніколи не бачить Вашого PIN-коду.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Продовжити самостійно</translation>
    </message>
    <message>
        <source>Let staff help again</source>
        <translation>Знову прийняти допомогу</translation>
    </message>
    <message>
        <source>You are alone.</source>
        <translation>Ви наодинці.</translation>
    </message>
    <message>
        <source>Staff are helping and see this.</source>
        <translation>Вам допомагають.</translation>
    </message>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation>Тренування від імені Erika Mustermann, PIN-код 123456. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Staff card inserted.</source>
        <translation>Службову картку вставлено.</translation>
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
        <translation>Місто Лейпциг</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Завершити сеанс</translation>
    </message>
</context>
<context>
    <name>CallSign</name>
    <message>
        <source>Somebody is being called</source>
        <translation>Працівника вже викликано</translation>
    </message>
    <message>
        <source>Please stay here. Nobody can see your data now.</source>
        <translation>Будь ласка, залишайтеся тут. Ваших даних зараз ніхто не бачить.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Назад до мого екрана</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>Ввести номер CAN</translation>
    </message>
    <message>
        <source>Go on only if you are sure of your PIN</source>
        <translation>Продовжуйте, лише якщо Ви впевнені у своєму PIN-коді</translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Якщо він ще раз буде неправильним, його буде заблоковано. Тоді допоможе лише код PUK із листа з PIN-кодом (PIN-Brief). Якщо Ви забули PIN-код, Вам установлять новий у будь-якому бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Зачекайте, будь ласка …</translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation>Номер CAN надруковано на лицьовому боці картки, внизу праворуч</translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation>Рука кладе посвідчення на зчитувач</translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation>Зчитувач карток із власними клавішами; зелена клавіша підтверджує</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>Я наодинці: ввести PIN-код</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Place your ID card on the reader</source>
        <translation>Покладіть своє посвідчення на зчитувач</translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation>Двічі неправильний PIN-код: залишилася одна спроба</translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation>Скористайтеся клавішами зчитувача</translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation>Ваше посвідчення перевіряється</translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation>Покладіть його рівно на позначене місце й залиште там. Наприкінці Ви його заберете.</translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation>Ваша картка захищає себе: перед останньою спробою вона просить номер доступу (CAN), а потім Ваш PIN-код.</translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation>Будь ласка, залиште картку на зчитувачі.</translation>
    </message>
    <message>
        <source>Enter your PIN alone</source>
        <translation>Введіть PIN-код наодинці</translation>
    </message>
    <message>
        <source>Please ask the member of staff to turn away.</source>
        <translation>Попросіть працівника відвернутися.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Що Ви хочете зробити?</translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation>Торкніться потрібної послуги. Це ще ні до чого не зобов’язує.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>For example: move, dog, lost ID</source>
        <translation>Латинкою, наприклад: pereizd, sobaka, pasport</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Показати всі послуги</translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation>Інші місця в Лейпцигу</translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation>За запитом «{0}» нічого не знайдено. Спробуйте коротше або інше слово чи перегляньте всі послуги.</translation>
    </message>
</context>
<context>
    <name>CollectionHandoverScreen</name>
    <message>
        <source>For staff: compare the photo and hand it over</source>
        <translation>Для працівників: порівняйте фото й видайте</translation>
    </message>
    <message>
        <source>Ask for the ID card. Photo and name must fit the person in front of you.</source>
        <translation>Попросіть показати посвідчення. Фото й ім’я мають відповідати особі перед Вами.</translation>
    </message>
    <message>
        <source>Photo compared, handed over</source>
        <translation>Фото порівняно, видано</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Hand it over sealed, as it came from the city.</source>
        <translation>Видайте запечатаним, як надійшло від міста.</translation>
    </message>
    <message>
        <source>If anything does not fit</source>
        <translation>Якщо щось не збігається</translation>
    </message>
    <message>
        <source>Keep it and go back. The citizen can call 115.</source>
        <translation>Залиште в себе й поверніться назад. Можна зателефонувати за номером 115.</translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation>Який номер на Вашому талоні на отримання (Abholschein)?</translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation>Талон Ви отримали, коли подавали заяву. Номер є й у листах від міської адміністрації.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Запитуємо міську адміністрацію …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Номер талона на отримання (Abholschein)</translation>
    </message>
    <message>
        <source>For example LE 2471 1001</source>
        <translation>Наприклад LE 2471 1001</translation>
    </message>
</context>
<context>
    <name>CollectionNumberViewModel</name>
    <message>
        <source>Please enter the letters and digits from the slip, for example LE 2471 1001.</source>
        <translation>Введіть літери й цифри з талона, наприклад LE 2471 1001.</translation>
    </message>
</context>
<context>
    <name>CollectionReceivedScreen</name>
    <message>
        <source>Have you got it?</source>
        <translation>Ви це отримали?</translation>
    </message>
    <message>
        <source>Please confirm only when it is in your hands. Your answer goes to the city.</source>
        <translation>Підтвердьте лише тоді, коли воно буде у Вас у руках. Вашу відповідь отримає місто.</translation>
    </message>
    <message>
        <source>Yes, I have received it</source>
        <translation>Так, я це отримав / отримала</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>No, I have not got it</source>
        <translation>Ні, у мене цього немає</translation>
    </message>
</context>
<context>
    <name>CollectionStatusScreen</name>
    <message>
        <source>Asking the city …</source>
        <translation>Запитуємо міську адміністрацію …</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Look up another number</source>
        <translation>Перевірити інший номер</translation>
    </message>
</context>
<context>
    <name>CollectionStatusViewModel</name>
    <message>
        <source>One moment, please</source>
        <translation>Зачекайте, будь ласка</translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation>Так, можна забирати</translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation>Вам уже несуть</translation>
    </message>
    <message>
        <source>It is yours now</source>
        <translation>Тепер це у Вас</translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation>Документ уже забрали</translation>
    </message>
    <message>
        <source>It is no longer here</source>
        <translation>Документа тут більше немає</translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation>Ні, ще не готово</translation>
    </message>
    <message>
        <source>The city is told that you have got it.</source>
        <translation>Повідомляємо місту, що Ви це отримали.</translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation>Міська адміністрація перевіряє Вашу особу.</translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation>Документ тут. Підтвердьте свою особу посвідченням на зчитувачі, і працівники видадуть його Вам.</translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation>Заберіть документ особисто в бюро, вказаному нижче. Тут його видати не можна.</translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation>Заберіть документ за адресою, вказаною нижче.</translation>
    </message>
    <message>
        <source>For staff: fetch it from the place below, then hand it over here.</source>
        <translation>Для працівників: візьміть з місця, указаного нижче, і видайте тут.</translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation>Працівники знають, що Ви тут. Зачекайте, будь ласка, біля стійки.</translation>
    </message>
    <message>
        <source>The city knows that it was handed over to you. Take your ID card with you.</source>
        <translation>Місто знає, що Вам це видали. Не забудьте своє посвідчення.</translation>
    </message>
    <message>
        <source>Nobody came for it in time, so it went back to the city. Please call 115.</source>
        <translation>Його вчасно не забрали, тому воно повернулося до міста. Зателефонуйте, будь ласка, за номером 115.</translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation>Якщо Ви його не отримали, зателефонуйте, будь ласка, за номером 115.</translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation>Запитайте, будь ласка, знову за кілька днів. Записуватися для цього не треба.</translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation>Документ зберігатимуть там, останній день – {0}.</translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation>Візьміть свій старий документ або закордонний паспорт. Іншій особі потрібна Ваша письмова довіреність (Vollmacht).</translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation>Візьміть із собою посвідчення.</translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation>Показати посвідчення й забрати</translation>
    </message>
    <message>
        <source>For staff: hand it over</source>
        <translation>Для працівників: видати</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Завершити сеанс</translation>
    </message>
</context>
<context>
    <name>ComparePhotoScreen</name>
    <message>
        <source>For staff: compare the photo</source>
        <translation>Для працівників: порівняйте фото</translation>
    </message>
    <message>
        <source>Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?</source>
        <translation>Попросіть посвідчення й подивіться на фото, ім’я та строк дії. Чи це та особа, що перед Вами?</translation>
    </message>
    <message>
        <source>Yes, it is the same person</source>
        <translation>Так, це та сама особа</translation>
    </message>
    <message>
        <source>Why this is needed</source>
        <translation>Навіщо це потрібно</translation>
    </message>
    <message>
        <source>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</source>
        <translation>Без PIN-коду єдиний доказ – Ваші очі. Те, що Ви тут підтвердите, буде надіслано від Вашого імені й підписано Вашою карткою (Закон про посвідчення особи, Personalausweisgesetz, §&#xa0;18a).</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Ні, або я не впевнений (не впевнена)</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Confirm and send</source>
        <translation>Підтвердити й надіслати</translation>
    </message>
    <message>
        <source>Your declaration: %1</source>
        <translation>Ваша декларація: %1</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Не поспішайте</translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation>Те, що Ви зараз надішлете, має таку саму силу, як Ваш підпис. Спершу прочитайте все до кінця.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation>З’єднання з міською адміністрацією …</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>Про це зчитування</translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation>Це буде зчитано з Вашої картки</translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation>Для послуги потрібні всі ці дані.</translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation>Це вирішуєте Ви</translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation>Послуга можлива й без цього. Торкніться того, чого не треба зчитувати.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Хто відповідає за дані</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>Що буде з Вашими даними</translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation>Хто хоче зчитати Ваше посвідчення</translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation>Для чого нам потрібні Ваші дані</translation>
    </message>
    <message>
        <source>Continue to the PIN</source>
        <translation>Далі до PIN-коду</translation>
    </message>
    <message>
        <source>Continue to the questions</source>
        <translation>Далі до запитань</translation>
    </message>
    <message>
        <source>Age verification: at least {0} years</source>
        <translation>Підтвердження віку: щонайменше {0} р.</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>Буде зчитано</translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation>Не буде зчитано</translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation>Документ, який неможливо показати тут. Ви знайдете його за адресою: {0}</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Адреса й контакти</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Адреса в інтернеті</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>Орган із захисту даних</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Умови користування</translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation>Хто видав дозвіл</translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation>Дозвіл дійсний до</translation>
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
        <translation>Немає службової картки</translation>
    </message>
</context>
<context>
    <name>CountersignViewModel</name>
    <message>
        <source>Staff confirm the hand-over</source>
        <translation>Працівник підтверджує видачу</translation>
    </message>
    <message>
        <source>Staff confirm that they have helped</source>
        <translation>Працівник підтверджує, що допоміг</translation>
    </message>
    <message>
        <source>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</source>
        <translation>Для працівників: PIN-кодом своєї картки Ви підписуєте, що порівняли фото й видали документ.</translation>
    </message>
    <message>
        <source>For staff: put your card into the staff reader, to sign the hand-over.</source>
        <translation>Для працівників: вставте свою картку в зчитувач для працівників, щоб підписати видачу.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</source>
        <translation>Працівник допоміг і підтверджує це службовою карткою. Для працівників: введіть PIN-код своєї картки ще раз.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</source>
        <translation>Працівник допоміг і підтверджує це службовою карткою. Для працівників: вставте свою картку в зчитувач для працівників.</translation>
    </message>
    <message>
        <source>Without it, the hand-over does not count. Please ask a member of staff to come back.</source>
        <translation>Без неї видача не зараховується. Попросіть працівника повернутися.</translation>
    </message>
    <message>
        <source>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</source>
        <translation>Без неї неможливо надіслати те, що зчитано на місці. Попросіть працівника повернутися.</translation>
    </message>
    <message>
        <source>That was not the right PIN. There is one try left, then the staff card is blocked.</source>
        <translation>PIN-код неправильний. Залишилася одна спроба, потім службову картку буде заблоковано.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. There are %n tries left.</source>
        <translation>
            <numerusform>PIN-код неправильний. Залишилася %n спроба.</numerusform>
            <numerusform>PIN-код неправильний. Залишилося %n спроби.</numerusform>
            <numerusform>PIN-код неправильний. Залишилося %n спроб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your data is hidden</source>
        <translation>Ваші дані приховано</translation>
    </message>
    <message>
        <source>Show my screen again</source>
        <translation>Знову показати екран</translation>
    </message>
</context>
<context>
    <name>Dark</name>
    <message>
        <source>The screen is off. F4 switches it on again.</source>
        <translation>Екран вимкнено. F4 знову вмикає його.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation>Тип документа</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Країна видачі</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Дійсний до</translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation>Ім’я (імена)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation>Чернече ім’я або псевдонім</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Докторський ступінь</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Місце народження</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>Додаткові дані</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Прізвище при народженні</translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата видачі</translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation>Зарезервована група даних</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation>Код населеного пункту</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Дозвіл на проживання</translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation>Додаткові умови дозволу</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation>Підтвердження віку</translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation>Підтвердження місця проживання</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation>Перевірка безпеки для цього пристрою</translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation>Зчитування на місці</translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation>Керування PIN-кодом</translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation>Установлення сертифіката підпису</translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation>Установлення кваліфікованого сертифіката підпису</translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation>Німецьке посвідчення особи (Personalausweis)</translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation>Електронний дозвіл на проживання (elektronischer Aufenthaltstitel)</translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation>Картка eID для громадян Європейського Союзу (eID-Karte)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецьке</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Змінити: {0}</translation>
    </message>
</context>
<context>
    <name>DateInputField</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation>Кожна зміна діє відразу й лише протягом Вашого сеансу.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Звичайний контраст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Досяжність і рух</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>Усе нижче</translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation>Усе, чого Ви торкаєтеся, зсувається вниз. Зручно, якщо Ви сидите.</translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation>Спокійний екран</translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation>Поки Ви чекаєте, нічого не рухається.</translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation>Читати все вголос</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation>Персональні дані чути лише в навушниках.</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Дуже великий</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Найбільший</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Ваш сеанс завершено. У цьому терміналі нічого Вашого не залишилося.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>До початку</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Не забудьте</translation>
    </message>
</context>
<context>
    <name>EndViewModel</name>
    <message>
        <source>Please take your ID card</source>
        <translation>Будь ласка, заберіть своє посвідчення</translation>
    </message>
    <message>
        <source>Thank you and goodbye</source>
        <translation>Дякуємо, до побачення</translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation>Ваше посвідчення ще лежить на зчитувачі.</translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation>Заберіть свої документи зі сканера, а квитанцію – із принтера.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation>Зчитувач карток не працює</translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation>Зараз тут неможливо зчитати посвідчення. З Вашою карткою все гаразд.</translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation>Повідомте, будь ласка, працівників або спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Зчитувач карток не під’єднано</translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation>Повідомте, будь ласка, працівників. Вони можуть знову під’єднати зчитувач.</translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation>Зчитувач карток зайнятий</translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation>Його зараз використовує інша програма в цьому терміналі. З Вашою карткою все гаразд.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation>Зачекайте трохи й спробуйте ще раз. Якщо нічого не зміниться, повідомте, будь ласка, працівників.</translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation>Зв’язок із Вашою карткою перервався</translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation>Картка досі лежить на зчитувачі, але на мить залишилася без живлення. Причиною може бути мобільний телефон або інша картка поблизу.</translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation>Залиште картку на місці, приберіть від зчитувача інші картки й телефони та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation>Картку не розпізнано</translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation>На зчитувачі щось лежить, але не відповідає. Можливо, картка лежить не тим боком або це не посвідчення.</translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation>Зніміть картку зі зчитувача, переверніть її, покладіть знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation>Картку зрушено зарано</translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation>Зчитувач утратив зв’язок із Вашим посвідченням, перш ніж усе було зчитано.</translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation>Спробуйте ще раз і не забирайте картку зі зчитувача, доки про це не скаже екран.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Ця картка тут не підходить</translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation>Вам потрібне німецьке посвідчення особи (Personalausweis), електронний дозвіл на проживання (elektronischer Aufenthaltstitel) або картка eID для громадян Європейського Союзу (eID-Karte).</translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation>Зніміть картку зі зчитувача й спробуйте ще раз із правильною.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Картка не відповідає</translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation>Можливо, вона лежить нерівно або між карткою та зчитувачем щось є.</translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation>Вийміть картку з обкладинки, знову покладіть її на зчитувач і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Не вдалося зчитати картку</translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation>Картка й зчитувач не зрозуміли одне одного.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation>Спробуйте ще раз. Якщо знову не вийде, зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation>Онлайн-функцію цієї картки вимкнено</translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation>Її можна ввімкнути в будь-якому бюро громадян (Bürgerbüro). Це безкоштовно.</translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation>Виберіть послугу без посвідчення або зверніться до бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Термін дії цієї картки минув</translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation>Дата, до якої картка була дійсна, минула. З Вашим PIN-кодом усе гаразд.</translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation>Візьміть дійсну картку або виберіть послугу без посвідчення. Нову картку можна замовити в будь-якому бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation>Онлайн-функцію цієї картки заблоковано</translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation>Про картку заявили як про загублену чи викрадену або заблокували її онлайн-функцію.</translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation>Якщо Ви знайшли свою картку, блокування знімуть у будь-якому бюро громадян (Bürgerbüro). А доти виберіть, будь ласка, послугу без посвідчення.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation>PIN-код цієї картки заблоковано</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation>PIN-код тричі введено неправильно. Так картка захищає себе від зловживань.</translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Його можна розблокувати тут за допомогою коду PUK із листа з PIN-кодом (PIN-Brief). Якщо Ви забули PIN-код, Вам установлять новий у будь-якому бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation>Невідомо, який PIN-код зараз має Ваша картка</translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation>Зв’язок із карткою перервався саме тоді, коли встановлювався новий PIN-код.</translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation>Покладіть картку на зчитувач і перевірте PIN-код: спершу новий, потім старий.</translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation>На зчитувачі нічого не введено</translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation>Зчитувач має власні клавіші. Він чекає близько хвилини.</translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation>Спробуйте ще раз: введіть цифри клавішами зчитувача й підтвердьте зеленою клавішею.</translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation>Код PUK неправильний</translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation>Три введені коди не підійшли до цієї картки. Кожна картка має власний лист із PIN-кодом (PIN-Brief), у якому є її код PUK.</translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation>Знайдіть лист із PIN-кодом (PIN-Brief) саме до цієї картки й спробуйте ще раз. Якщо його немає, новий PIN-код Вам установлять у будь-якому бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation>Код PUK цієї картки вичерпано</translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation>Код PUK може розблокувати PIN-код десять разів. Його вже використано десять разів.</translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation>Запишіться на прийом (Termin) до бюро громадян (Bürgerbüro): там Вам установлять новий PIN-код. Послуги без посвідчення можна отримати тут.</translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation>Зараз неможливо перевірити посвідчення</translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation>Служба перевірки посвідчень міста не відповідає. З Вашою карткою все гаразд.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Спробуйте, будь ласка, ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>There is no connection to the city at the moment</source>
        <translation>Зараз немає зв’язку з міською адміністрацією</translation>
    </message>
    <message>
        <source>This device does not find the city&apos;s servers in the network.</source>
        <translation>Цей термінал не знаходить серверів міської адміністрації в мережі.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. If nothing changes, please tell the staff.</source>
        <translation>Спробуйте, будь ласка, ще раз за кілька хвилин. Якщо нічого не зміниться, повідомте, будь ласка, працівників.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong</source>
        <translation>Годинник цього термінала показує неправильний час</translation>
    </message>
    <message>
        <source>That is why it cannot tell whether it speaks to the city, and does not go on.</source>
        <translation>Тому він не може перевірити, чи справді зв’язаний з міською адміністрацією, і не продовжує.</translation>
    </message>
    <message>
        <source>Please tell the staff. They can have the clock set.</source>
        <translation>Повідомте, будь ласка, працівників. Вони подбають, щоб годинник налаштували.</translation>
    </message>
    <message>
        <source>The connection to the city is not secure</source>
        <translation>З’єднання з міською адміністрацією небезпечне</translation>
    </message>
    <message>
        <source>A server does not prove that it belongs to the city, so nothing is sent to it.</source>
        <translation>Сервер не підтверджує, що належить міській адміністрації, тому йому нічого не надсилається.</translation>
    </message>
    <message>
        <source>Please tell the staff. Until it is mended, this cannot be done here.</source>
        <translation>Повідомте, будь ласка, працівників. Доки це не виправлять, тут це неможливо зробити.</translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation>Підтвердження особи перервано</translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation>Служба перевірки посвідчень міста не змогла прийняти картку.</translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation>Спробуйте ще раз. Якщо знову буде відмова, зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation>Ми зупинилися, щоб захистити Ваші дані</translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation>Не вдалося довести, що зчитати Вашу картку хоче саме міська адміністрація. Картку не зчитано.</translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation>Заберіть картку, завершіть сеанс і повідомте, будь ласка, працівників.</translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation>Сканер недоступний</translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation>Він вимкнений або не під’єднаний.</translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation>Попросіть працівників увімкнути його, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation>Сканер зайнятий</translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation>Він ще завершує іншу роботу.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Зачекайте трохи й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation>У сканері застряг папір</translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation>Не вдалося втягнути аркуш.</translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation>Будь ласка, не тягніть. Працівники виймуть аркуш для Вас.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>Кришка сканера відкрита</translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation>Він сканує лише із закритою кришкою.</translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation>Закрийте кришку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Сканер не відповідає</translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation>Сторінку не відскановано. Попередні сторінки треба відсканувати ще раз.</translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation>Сканер перестав відповідати</translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation>Цю сторінку не відскановано. Попередні сторінки збережено.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation>Зв’язок зі сканером обірвався</translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation>Сторінка надійшла не повністю.</translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation>Не вдалося зрозуміти відповідь сканера</translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation>Сканер і термінал не зрозуміли один одного.</translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation>Цей сканер не може сканувати документи</translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation>Він не вміє робити те, що тут потрібно.</translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation>Повідомте, будь ласка, працівників. Ваші відповіді залишаться тут, доки Ви не завершите сеанс.</translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation>Сканер не може зробити те, що потрібно</translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation>Він не підтримує розмір або якість, потрібні міській адміністрації.</translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation>Сканер не дає доступу</translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation>Він заблокований або налаштований лише для інших.</translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation>Попросіть працівників розблокувати його, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation>Пам’ять сканера заповнена</translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation>Він не зміг прийняти сторінку.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Зачекайте трохи й спробуйте ще раз. Якщо знову не вийде, працівники можуть вимкнути його й увімкнути.</translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation>Сканер повідомляє про несправність</translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation>Він не зміг відсканувати сторінку.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Спробуйте ще раз. Якщо знову не вийде, працівники можуть вимкнути його й увімкнути.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation>У податчику немає паперу</translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation>Сканер не знайшов аркуша, який треба втягнути.</translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation>Вставте аркуші в податчик до упору й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation>Сканування зупинено на сканері</translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation>Можливо, хтось натиснув там кнопку.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation>У такому вигляді Ваші сторінки неможливо надіслати</translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation>Сторінки одного документа разом більші, ніж приймає міська адміністрація.</translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation>Поверніться до своїх відповідей і видаліть непотрібні сторінки або відскануйте їх заново.</translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation>Надійшла лише частина сторінки</translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation>Сканер зупинився, перш ніж сторінку було відскановано повністю.</translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation>Знову покладіть аркуш на скло й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation>Сканер передав іншу сторінку</translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation>Вона має не той розмір або не ті кольори, які потрібні.</translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation>Відсканованих сторінок більше немає</translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation>У терміналі стався збій. Ваші відповіді збережено.</translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation>Відскануйте, будь ласка, свої документи ще раз.</translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation>Цей термінал більше нічого не може зберегти</translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation>Вашу заяву не надіслано.</translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation>Не вдалося захистити Вашу заяву електронною печаткою</translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation>Без печатки міська адміністрація не може її прийняти, тому заяву не надіслано.</translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation>Спробуйте ще раз або повідомте працівників.</translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation>Немає зв’язку з міською адміністрацією</translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation>Зараз цю послугу тут отримати неможливо.</translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation>Виберіть іншу послугу або прийдіть пізніше.</translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation>Принтер недоступний</translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation>Сфотографуйте QR-код або зверніться до працівників.</translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation>У принтері закінчився папір</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нічого не надруковано.</translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation>Попросіть у працівників папір або сфотографуйте QR-код.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>У принтері застряг папір</translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation>Будь ласка, не тягніть. Зверніться до працівників або сфотографуйте QR-код.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не відповідає</translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation>Можливо, він вимкнений або кабель не під’єднано.</translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation>Кришка принтера відкрита</translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation>Він друкує, лише коли всі кришки закриті. Нічого не надруковано.</translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation>Попросіть працівників закрити її або сфотографуйте QR-код.</translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation>У принтері закінчився тонер</translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation>Зверніться до працівників або сфотографуйте QR-код.</translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation>Вашу копію більше неможливо надрукувати</translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation>У терміналі стався збій, і він стер усе, що Ви ввели.</translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation>Те, що Ви надіслали, у безпеці. Копію можна отримати в міській адміністрації за номером справи (Vorgangsnummer).</translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation>У терміналі стався збій</translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation>Перепрошуємо. Це не Ваша помилка, і нічого не надіслано.</translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation>Завершіть сеанс і почніть знову або зверніться до працівників.</translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation>Система запису не відповідає</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation>Зараз вона недоступна. Нічого не записано й не змінено.</translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation>Спробуйте ще раз за хвилину. Записатися завжди можна за телефоном 115.</translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation>Система запису перевантажена</translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation>Зараз записується багато людей.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Зачекайте хвилину й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation>Система запису дала незрозумілу відповідь</translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation>Це не Ваша помилка. Нічого не записано й не змінено.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation>Спробуйте ще раз. Якщо нічого не зміниться, запишіться за телефоном 115.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>Хтось інший був швидшим</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Цей час щойно зайняв хтось інший.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Виберіть, будь ласка, інший час.</translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation>Зараз немає вільного часу</translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation>На найближчі тижні все зайнято. Щодня з’являється новий час, а дехто скасовує запис.</translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation>Спробуйте ще раз завтра або зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation>Час більше не зарезервовано для Вас</translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation>Його було зарезервовано на кілька хвилин, і вони минули. Вас не записано.</translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation>Виберіть час ще раз. Можливо, той самий ще вільний.</translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation>За цим номером запису немає</translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation>Можливо, у номері помилка або запис скасовано чи він минув.</translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation>Порівняйте номер зі своїм талоном і введіть його ще раз.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation>Цей запис більше не можна змінити</translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation>Прийом уже почався або минув.</translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation>Якщо Ви його пропустили, запишіться знову.</translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation>Ваші дані не прийнято</translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation>Вони неповні або на цю адресу вже зроблено багато записів.</translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation>Виправте свої дані. Час і далі зарезервовано для Вас.</translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation>Зараз неможливо запитати міську адміністрацію</translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation>Немає зв’язку з її списком готових документів.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation>Спробуйте ще раз за хвилину або зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation>За цим номером нічого не знайдено</translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation>Можливо, у номері помилка або Ваш документ ще не внесено до списку.</translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation>Це належить іншій особі</translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation>Забрати документ може лише той, на чиє ім’я його замовлено.</translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation>Покладіть правильне посвідчення. З письмовою довіреністю (Vollmacht) документ Вам видасть бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>Nothing can be handed over at this kiosk</source>
        <translation>На цьому терміналі нічого не можна видати</translation>
    </message>
    <message>
        <source>For the city, this kiosk stands in another branch.</source>
        <translation>За даними міста, цей термінал стоїть в іншій філії.</translation>
    </message>
    <message>
        <source>Please show this screen to the staff, or call 115.</source>
        <translation>Покажіть, будь ласка, цей екран працівникам або зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>It does not lie here any more</source>
        <translation>Документа тут більше немає</translation>
    </message>
    <message>
        <source>For the city, it has been handed over already, or lies somewhere else.</source>
        <translation>За даними міста, його вже видали або воно в іншому місці.</translation>
    </message>
    <message>
        <source>Please look the number up again. If it is wrong, call 115.</source>
        <translation>Перевірте номер ще раз. Якщо це не так, зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>Please show your ID card once more</source>
        <translation>Підтвердьте свою особу ще раз</translation>
    </message>
    <message>
        <source>It is more than an hour ago, or has not reached the city.</source>
        <translation>Минуло понад годину, або дані не надійшли до міста.</translation>
    </message>
    <message>
        <source>Until then the staff keep what you have come for.</source>
        <translation>Доти Ваш документ залишається в працівників.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation>Що Ви можете зробити зараз</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>Для працівників: %1</translation>
    </message>
</context>
<context>
    <name>FailureViewModel</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Unblock with the PUK</source>
        <translation>Розблокувати кодом PUK</translation>
    </message>
    <message>
        <source>Do something else with my PIN</source>
        <translation>Зробити щось інше з PIN-кодом</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Назад до моїх відповідей</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Вибрати іншу послугу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Вибрати інший час</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Виправити мої дані</translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation>Ввести номер знову</translation>
    </message>
    <message>
        <source>Back to my appointment</source>
        <translation>Назад до мого запису</translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Заповніть, будь ласка, це поле.</translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation>Не більше ніж {0} симв., будь ласка.</translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation>Використовуйте лише літери, цифри та розділові знаки.</translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation>Введіть день, місяць і рік, наприклад 1 3 2026.</translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation>Введіть повну адресу електронної пошти, наприклад name@example.org.</translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation>Введіть номер із кодом міста, наприклад 0341 123456.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Використовуйте лише цифри.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Виберіть одну з відповідей.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation>Формат не відповідає очікуваному. Перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation>Введіть рік чотирма цифрами.</translation>
    </message>
    <message>
        <source>There is no such day. Please check day and month.</source>
        <translation>Такого дня немає. Перевірте день і місяць.</translation>
    </message>
    <message>
        <source>Please enter a date from {0} onwards.</source>
        <translation>Введіть дату не раніше ніж {0}.</translation>
    </message>
    <message>
        <source>Please enter a date no later than {0}.</source>
        <translation>Введіть дату не пізніше ніж {0}.</translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation>Такого поштового індексу в Німеччині немає. Введіть п’ять цифр, наприклад 04109.</translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation>Індекс і населений пункт не збігаються. Перевірте обидва.</translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation>Це не індекс Лейпцига. Перевірте його: індекси Лейпцига – від 04103 до 04357.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation>IBAN починається з двох літер і двох цифр. Перепишіть його зі своєї банківської картки.</translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation>Місто не може списувати кошти з рахунків цієї країни. Вкажіть, будь ласка, інший рахунок.</translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation>Цей IBAN повинен мати стільки знаків: {0}, а має {1}. Звірте його зі своєю банківською карткою.</translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation>У цьому IBAN є помилка. Звірте його з банківською карткою, групу за групою.</translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation>Номер чипа має стільки цифр: {0}, а тут їх {1}. Звірте його з паспортом тварини (Heimtierausweis).</translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation>Такого номера чипа немає; німецькі починаються з 276. Звірте його з паспортом тварини (Heimtierausweis).</translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation>Введіть усі три частини номерного знака, наприклад L, AB і 1234.</translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation>Виберіть, будь ласка, принаймні одну відповідь.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необов’язково)</translation>
    </message>
</context>
<context>
    <name>FormFieldViewModel</name>
    <message>
        <source>From the code on your paper. Please check it.</source>
        <translation>З коду на Вашому папері. Перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>З Вашого посвідчення</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Leipzig: {0}</source>
        <translation>Лейпциг: {0}</translation>
    </message>
    <message>
        <source>From your answers before</source>
        <translation>З Ваших попередніх відповідей</translation>
    </message>
    <message>
        <source>I mean {0}</source>
        <translation>Я маю на увазі: {0}</translation>
    </message>
</context>
<context>
    <name>FormViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Сторінка {0} з {1}</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Перевірте, будь ласка, %n відповідь</numerusform>
            <numerusform>Перевірте, будь ласка, %n відповіді</numerusform>
            <numerusform>Перевірте, будь ласка, %n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Зберегти зміну</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} з {2})</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</source>
        <translation>Тут можна отримати послуги міста Лейпциг. Виберіть мову й торкніться «Почати».</translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation>Торкніться потрібної послуги. На наступному екрані Ви прочитаєте, що для неї потрібно й скільки вона коштує. Це ще ні до чого не зобов’язує.</translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation>Перевірте, чи маєте Ви все потрібне. Якщо спершу є запитання, вони покажуть, чи можна отримати послугу тут.</translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation>Перш ніж зчитати Ваше посвідчення, ми за законом маємо сказати Вам, хто й що саме зчитує. Зчитування почнеться, лише коли Ви введете PIN-код.</translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation>Шестизначний PIN-код Ви вибрали самі, коли налаштовували онлайн-функцію. Це не номер, надрукований на картці. Якщо Ви його забули, новий Вам установлять у будь-якому бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation>PIN-код із шести цифр – Ваш власний: Ви вибрали його самі. Транспортний PIN-код (Transport-PIN) із п’яти цифр і код PUK із десяти цифр – у листі з PIN-кодом (PIN-Brief) до Вашої картки. Номер CAN із шести цифр надруковано на самій картці.</translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation>Залиште картку на зчитувачі, доки екран не скаже, що все готово. Якщо заберете її зарано, доведеться почати спочатку; нічого не буде втрачено.</translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation>Усе готово. Заберіть свою картку.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</source>
        <translation>Покажіть посвідчення працівникові: він порівняє фото з Вами й видасть те, по що Ви прийшли.</translation>
    </message>
    <message>
        <source>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</source>
        <translation>Перевірте, чи це саме те. Лише якщо Ви відповісте «так», місто дізнається, що воно у Вас.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation>Торкніться поля, щоб писати в ньому; клавіатура з’явиться сама. Те, що є на Вашому посвідченні, ми вже заповнили.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation>Відкрийте кришку сканера, покладіть аркуш текстом донизу в позначений кут і закрийте кришку. Скануйте кожну сторінку, а також зворотний бік, якщо там щось написано. Торкніться відсканованої сторінки, щоб повернути, перемістити, видалити її або відсканувати знову.</translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation>Спокійно прочитайте все. Кнопка «Змінити» поверне Вас на потрібну сторінку, а потім відразу сюди.</translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation>Прочитайте декларацію до кінця. Кнопка «Підтвердити й надіслати» надсилає Вашу заяву міській адміністрації. Це має таку саму силу, як підпис.</translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation>Вашу заяву шифруємо так, щоб прочитати її могла лише міська адміністрація.</translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation>За номером справи (Vorgangsnummer) можна запитати в міській адміністрації про свою заяву. Надрукуйте квитанцію або сфотографуйте QR-код.</translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation>Щось не вдалося. На екрані написано, що можна зробити зараз.</translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Ваш сеанс завершено. У цьому терміналі нічого Вашого не залишилося.</translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation>Тут можна подати лише папір. Файли з USB-накопичувача, електронної пошти чи телефона не приймаються: у них можуть бути програми, небезпечні для цього термінала й даних інших людей. Спершу роздрукуйте файл і принесіть папір або скористайтеся онлайн-послугами міста вдома.</translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation>Торкніться потрібної послуги. Якщо Ви вже записані, запис можна перенести або скасувати за номером запису (Buchungsnummer) на Вашому талоні.</translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation>Номер запису (Buchungsnummer) є на надрукованому талоні під QR-кодом і в електронному листі від міської адміністрації. Без нього запис можна змінити за телефоном 115.</translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation>Якщо Ви виберете інший час, попередній запис діятиме, доки Вас не буде записано знову.</translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation>Кожне бюро громадян (Bürgerbüro) може зробити для Вас те саме. Виберіть те, яке підходить Вам за дорогою й часом.</translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation>Торкніться дня з рамкою. Стрілки ведуть до інших місяців, якщо там є вільний час.</translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation>Час, якого Ви торкнетеся, буде зарезервовано для Вас на кілька хвилин, щоб Ви могли спокійно закінчити.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation>Торкніться поля, щоб писати в ньому; клавіатура з’явиться сама. Посвідчення тут не потрібне.</translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation>Запис відбудеться, лише коли Ви торкнетеся кнопки внизу. Кнопкою «Назад» можна все змінити.</translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation>Надрукуйте талон або сфотографуйте QR-код. За номером запису можна перенести або скасувати запис.</translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation>Номер починається з двох літер. Він є на талоні (Abholschein), який Ви отримали, коли подавали заяву. Якщо його немає, зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation>Посвідчення особи й паспорти видає лише міська адміністрація. Запечатані листи й дозволи, які зберігаються тут, видають працівники, коли Ви підтвердите особу посвідченням на зчитувачі.</translation>
    </message>
    <message>
        <source>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</source>
        <translation>Якщо Ви знаєте PIN-код свого посвідчення, скористайтеся ним: тоді нікому не треба порівнювати фото. Без PIN-коду працівник порівняє фото з Вами, і достатньо номера, надрукованого на картці.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</source>
        <translation>Покажіть своє посвідчення працівникові: він порівняє фото з Вами. Посвідчення залишається у Вас: ніхто не має права його копіювати чи забирати.</translation>
    </message>
    <message>
        <source>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</source>
        <translation>Той, хто Вам допоміг, підтверджує це міській адміністрації підписом. Вам треба лише зачекати.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation>Мій PIN-код має лише п’ять цифр</translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation>Ваше посвідчення зчитується</translation>
    </message>
</context>
<context>
    <name>IdentityWayScreen</name>
    <message>
        <source>How would you like to identify?</source>
        <translation>Як Ви хочете підтвердити свою особу?</translation>
    </message>
    <message>
        <source>A member of staff is with you. That is why there is more than one way.</source>
        <translation>З Вами працівник. Тому є кілька способів.</translation>
    </message>
</context>
<context>
    <name>IdentityWayViewModel</name>
    <message>
        <source>With ID card and PIN</source>
        <translation>З&#xa0;посвідченням і PIN-кодом</translation>
    </message>
    <message>
        <source>The citizen enters the PIN alone. Staff turn away meanwhile.</source>
        <translation>PIN-код Ви вводите наодинці. Працівник тим часом відвертається.</translation>
    </message>
    <message>
        <source>With ID card, without PIN</source>
        <translation>З посвідченням, без PIN-коду</translation>
    </message>
    <message>
        <source>Staff compare the photo with the person. Then the six-digit number on the card is enough.</source>
        <translation>Працівник порівнює фото з особою. Тоді достатньо шестизначного номера на картці.</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Без посвідчення</translation>
    </message>
    <message>
        <source>The citizen states everything herself or himself.</source>
        <translation>Усі дані Ви вказуєте самі.</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Back to the screen</source>
        <translation>Назад до екрана</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Викликати працівника</translation>
    </message>
    <message>
        <source>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</source>
        <translation>До вас підійде працівник відділення і радо допоможе. До того часу ваших даних ніхто не побачить.</translation>
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
        <translation>Клавіатура</translation>
    </message>
</context>
<context>
    <name>KeyboardRow</name>
    <message>
        <source>Delete the last character</source>
        <translation>Видалити останній символ</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>A letter with an accent</source>
        <translation>Літера з діакритичним знаком</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Сховати клавіатуру</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Наступне поле</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>Imprint</source>
        <translation>Про надавача (Impressum)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Захист даних</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>Хто це надає</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation>Місто Лейпциг (Stadt Leipzig), Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig, телефон 0341 123-0, електронна пошта info@leipzig.de</translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation>Хто представляє місто</translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation>Місто Лейпциг є корпорацією публічного права. Його представляє обербургомістр (Oberbürgermeister).</translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation>Хто керує цією філією</translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation>Партнер надає приміщення й допомагає Вам користуватися терміналом. Ваша заява надходить лише міській адміністрації.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation>Ваші дані надходять у зашифрованому вигляді лише місту Лейпциг і нікому іншому. Коли сеанс завершується, термінал забуває все, що Ви ввели, показали чи відсканували. Працівники партнера не можуть цього прочитати.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Хто відповідає за дані</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation>Місто Лейпциг (Stadt Leipzig), Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig. За цією ж адресою можна звернутися до уповноваженої особи із захисту даних.</translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation>Для чого й на якій підставі</translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation>Щоб надати вибрану Вами послугу: до цього міську адміністрацію зобов’язує закон (Загальний регламент захисту даних, DSGVO, стаття 6, абзац 1, літери c та e). Ваше посвідчення зчитується лише з Вашим PIN-кодом (Закон про посвідчення особи, Personalausweisgesetz, §&#xa0;18).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Як довго</translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation>Зашифрована заява зберігається в цьому терміналі, доки міська адміністрація не підтвердить її отримання. У справах міської адміністрації вона зберігається стільки, скільки вимагає закон про цю послугу.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваші права</translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation>Ви можете запитати, які дані про Вас зберігаються, виправити помилки та вимагати видалити дані чи обмежити їх обробку, наскільки це дозволяє закон. Скаргу можна подати уповноваженій Саксонії із захисту даних і прозорості (Sächsische Datenschutz- und Transparenzbeauftragte).</translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation>Що вміє цей термінал</translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</source>
        <translation>Текст до подвійного розміру, високий контраст, великі поля для дотику, жодних жестів і достатньо часу: зворотний відлік можна зупиняти знову й знову. У навушниках усе читається вголос, і все можна зробити клавішами.</translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation>Чого він ще не вміє</translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation>Повідомте про перешкоди</translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation>Повідомте, будь ласка, місто Лейпциг, якщо Вам щось заважає: телефон 0341 123-0, електронна пошта info@leipzig.de. Якщо це не допоможе, зверніться до органу з контролю доступності інформаційних технологій Вільної держави Саксонія (Durchsetzungsstelle für barrierefreie Informationstechnik).</translation>
    </message>
    <message>
        <source>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</source>
        <translation>Жестової мови ще немає, а літери пишуться лише на клавіатурі. Працівники охоче Вам допоможуть.</translation>
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
        <translation>Завершити сеанс?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything you have entered will be deleted.</source>
        <translation>Ще нічого не надіслано. Усе, що Ви ввели, буде видалено.</translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation>Продовжити сеанс</translation>
    </message>
    <message>
        <source>End visit and delete everything</source>
        <translation>Завершити сеанс і все видалити</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>To protect your data, this visit ends by itself in:</source>
        <translation>Щоб захистити Ваші дані, сеанс завершиться сам через:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>сек.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Наступний місяць</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not available now</source>
        <translation>зараз недоступно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation>Мовлення ввімкнено. Стрілка вниз читає далі, стрілка вгору – назад, Enter вибирає. F1 – допомога, F2 повторює, F4 вимикає екран, Escape повертає назад.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>Мовлення вимкнено.</translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation>те, що Ви написали, чути лише в навушниках</translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation>Вашу відповідь чути лише в навушниках</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation>Персональні дані чути лише в навушниках</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>вибір</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>перемикач</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>поле для тексту</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>велика %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>видалено: %1</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: на один менше</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: на один більше</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With ID card</source>
        <translation>З&#xa0;посвідченням</translation>
    </message>
    <message>
        <source>With ID card and PIN</source>
        <translation>З&#xa0;посвідченням і PIN-кодом</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Без посвідчення</translation>
    </message>
    <message>
        <source>Not available right now: there is no connection to the city.</source>
        <translation>Зараз недоступно: немає зв’язку з міською адміністрацією.</translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation>Зараз недоступно: неможливо перевірити посвідчення.</translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation>Зараз недоступно: сканер не працює.</translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation>Зараз недоступно: зчитувач карток не працює.</translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation>Зараз недоступно. Зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation>Щоб запитати: без посвідчення</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Житло</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Довідки</translation>
    </message>
    <message>
        <source>ID card and passport</source>
        <translation>Посвідчення особи та паспорт</translation>
    </message>
    <message>
        <source>Dog, car, business</source>
        <translation>Собака, авто, підприємництво</translation>
    </message>
    <message>
        <source>Appointments and collection</source>
        <translation>Запис на прийом та отримання</translation>
    </message>
    <message>
        <source>Not available here today. Please ask the staff, or call 115.</source>
        <translation>Сьогодні тут недоступно. Зверніться, будь ласка, до працівників або зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation>Зараз недоступно: записатися на прийом неможливо. Зателефонуйте, будь ласка, за номером 115.</translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation>Зараз недоступно: немає зв’язку зі списком міської адміністрації.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Записатися на прийом</translation>
    </message>
</context>
<context>
    <name>PageFault</name>
    <message>
        <source>Hard to read</source>
        <translation>Нечітко</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Неповна</translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation>На цій сторінці нічого немає</translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation>На склі аркуш має лежати текстом донизу, у податчику – текстом догори. Переверніть аркуш і відскануйте його ще раз.</translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation>Сторінка надто темна</translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation>Покладіть аркуш рівно на скло, закрийте кришку так, щоб вона лягла на нього, і відскануйте ще раз.</translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation>Сторінку майже не видно</translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation>Покладіть увесь аркуш рівно в позначений кут скла й відскануйте його ще раз.</translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation>Зображення зі сканера непридатне</translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation>Це не Ваша помилка. Відскануйте аркуш ще раз. Якщо знову не вийде, зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation>Сторінка нечітка</translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation>Розгладьте аркуш, закрийте кришку, нічого не рухайте під час сканування й відскануйте ще раз.</translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation>Частину сторінки обрізано</translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation>Частина тексту лежить за краєм скла. Присуньте аркуш у позначений кут і відскануйте його ще раз.</translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation>Текст дуже блідий</translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation>Якщо є темніший оригінал, відскануйте його. Якщо немає – відскануйте цю сторінку ще раз.</translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation>Для цієї сторінки немає місця</translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation>Сторінки цього документа разом уже досягли найбільшого розміру, який приймає міська адміністрація. Видаліть непотрібні сторінки й відскануйте цю ще раз.</translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation>Залиште своє посвідчення на зчитувачі</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>Будь ласка, заберіть своє посвідчення</translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation>Будь ласка, не забудьте своє посвідчення на зчитувачі.</translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation>Ваш новий PIN-код установлено</translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation>Ваш перший PIN-код установлено</translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation>Ваш PIN-код розблоковано</translation>
    </message>
    <message>
        <source>Your PIN is not blocked</source>
        <translation>Ваш PIN-код не заблоковано</translation>
    </message>
    <message>
        <source>Your PIN is right</source>
        <translation>Ваш PIN-код правильний</translation>
    </message>
    <message>
        <source>From now on only the new PIN counts. The old one is forgotten.</source>
        <translation>Відтепер діє лише новий PIN-код. Старий більше не діє.</translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation>Тепер Ви можете підтверджувати свою особу онлайн. Транспортний PIN-код більше не діє.</translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation>Це той самий PIN-код, що й раніше, з трьома новими спробами.</translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation>Код PUK не знадобився, тож жодного його використання не витрачено.</translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation>Картка його прийняла. Нічого не зчитано й не змінено.</translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Якщо Ви не пам’ятаєте PIN-код, новий Вам установлять у будь-якому бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation>Вводьте PIN-код як завжди. Після двох неправильних PIN-кодів картка попросить номер на її лицьовому боці (CAN).</translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation>Нікому не кажіть свій PIN-код, не пишіть його на картці й не зберігайте поруч із нею.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Далі: {0}</translation>
    </message>
    <message>
        <source>Check my PIN now</source>
        <translation>Перевірити мій PIN-код зараз</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Змінити мій PIN-код</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>Цифр: %1 з %2</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Enter підтверджує</translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the PUK</source>
        <translation>Ввести код PUK</translation>
    </message>
    <message>
        <source>Enter the CAN</source>
        <translation>Ввести номер CAN</translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation>Код PUK можна використати десять разів</translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation>Після цього його вичерпано назавжди. Нового PIN-коду він не дає: якщо Ви не пам’ятаєте PIN-код, не витрачайте код PUK, а попросіть установити новий PIN-код у бюро громадян (Bürgerbüro).</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>Цей PIN-код легко вгадати</translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation>Ряди, повторення цифр і дні народження злодії пробують першими. Ви можете залишити його або вибрати інший.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Вибрати інший PIN-код</translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation>Код PUK є в листі з PIN-кодом (PIN-Brief) до Вашої картки: десять цифр</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>Я наодинці: ввести PIN-код</translation>
    </message>
</context>
<context>
    <name>PinEntryViewModel</name>
    <message>
        <source>Unblock the PIN with the PUK</source>
        <translation>Розблокуйте PIN-код кодом PUK</translation>
    </message>
    <message>
        <source>Enter your present PIN</source>
        <translation>Введіть свій теперішній PIN-код</translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation>Ваша картка приймає новий PIN-код</translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation>Після трьох неправильних PIN-кодів допоможе лише код PUK. Він дає три нові спроби для Вашого PIN-коду.</translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation>Мій PIN-код має лише п’ять цифр</translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation>Я вже вибрав(-ла) PIN-код із шести цифр</translation>
    </message>
</context>
<context>
    <name>PinMenuScreen</name>
    <message>
        <source>What would you like to do with your PIN?</source>
        <translation>Що Ви хочете зробити зі своїм PIN-кодом?</translation>
    </message>
    <message>
        <source>Your PIN stays between you and your card. This device does not keep it.</source>
        <translation>Ваш PIN-код залишається між Вами й Вашою карткою. Цей термінал його не зберігає.</translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation>Ви забули свій PIN-код?</translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation>Без старого PIN-коду новий може встановити лише установа, бо вона має переконатися, що це Ви. Запишіться на прийом (Termin) до бюро громадян (Bürgerbüro) за телефоном 115 або на leipzig.de і візьміть із собою посвідчення. Це безкоштовно.</translation>
    </message>
</context>
<context>
    <name>PinMenuViewModel</name>
    <message>
        <source>Change my PIN</source>
        <translation>Змінити мій PIN-код</translation>
    </message>
    <message>
        <source>You know your PIN and want another one.</source>
        <translation>Ви знаєте свій PIN-код і хочете інший.</translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation>Вибрати мій перший PIN-код</translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation>У Вас є лист (PIN-Brief) із п’ятизначним транспортним PIN-кодом.</translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation>Розблокувати мій PIN-код</translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation>Він тричі був неправильним. Тепер Ви його пригадали й маєте код PUK.</translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation>Перевірити мій PIN-код</translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation>Ви хочете знати, чи правильно його пам’ятаєте.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Видалити останню цифру</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Підтвердити: %1</translation>
    </message>
</context>
<context>
    <name>PlateInputField</name>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation>Вибрати іншу послугу</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Що Вам потрібно</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Записатися на прийом</translation>
    </message>
</context>
<context>
    <name>PrepareViewModel</name>
    <message>
        <source>Papers as paper: no files from a USB stick, an e-mail or a phone</source>
        <translation>Документи на папері: жодних файлів із USB-накопичувача, електронної пошти чи телефона</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Запитання {0} з {1}</translation>
    </message>
</context>
<context>
    <name>PrintedAppointment</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ваш запис на прийом (Termin)</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти із собою</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>У день прийому</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation>Прийдіть, будь ласка, на п’ять хвилин раніше. Вас викличуть за номером, указаним вище.</translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation>Зателефонуйте за номером 115 і назвіть номер, указаний вище, щоб міг прийти хтось інший.</translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation>Скасуйте запис на {url} або зателефонуйте за номером 115.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Не можете прийти?</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запис на прийом</translation>
    </message>
</context>
<context>
    <name>PrintedCopy</name>
    <message>
        <source>Your copy</source>
        <translation>Ваша копія</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 сторінка</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>Сторінок: {count}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>Ваша декларація</translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation>Надійно зберігайте цю копію</translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation>На ній є Ваші персональні дані. Наприкінці сеансу термінал стирає все, що Ви ввели.</translation>
    </message>
</context>
<context>
    <name>PrintedReadiness</name>
    <message>
        <source>Ready</source>
        <translation>Готово до роботи</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готово до роботи</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Звіт про готовність</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Треба усунути</translation>
    </message>
    <message>
        <source>well</source>
        <translation>справно</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>несправно</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Що перевірено</translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>City of Leipzig</source>
        <translation>Місто Лейпциг</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy &apos;р.&apos;, HH:mm</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Номер справи</translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation>Надіслано: {time}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Що буде далі</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Є запитання?</translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation>Запитайте в будь-якому бюро громадян (Bürgerbüro) або зателефонуйте за номером 115. Підготуйте номер справи.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation>Те, що Ви надіслали, може прочитати лише місто Лейпциг. Наприкінці сеансу термінал стирає все, що Ви ввели. На цій квитанції немає ні Вашого імені, ні адреси.</translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation>Заберіть, будь ласка, свою копію. Не залишайте жодної сторінки: на них є Ваші персональні дані.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Заберіть, будь ласка, свою квитанцію.</translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation>Заберіть, будь ласка, свою роздруківку.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Друкується …</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Надрукувати квитанцію</translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation>Надрукувати Вашу копію</translation>
    </message>
    <message>
        <source>Print appointment</source>
        <translation>Надрукувати запис</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Надрукувати звіт</translation>
    </message>
    <message>
        <source>Your copy shows all your answers.</source>
        <translation>На копії є всі Ваші відповіді.</translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation>
            <numerusform>На копії є всі Ваші відповіді та %n відсканована сторінка.</numerusform>
            <numerusform>На копії є всі Ваші відповіді та %n відскановані сторінки.</numerusform>
            <numerusform>На копії є всі Ваші відповіді та %n відсканованих сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation>Спробуйте ще раз або попросіть копію в міської адміністрації, назвавши номер справи (Vorgangsnummer).</translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation>Натомість Ви можете записати день і номер.</translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation>Спробуйте ще раз, коли принтер буде готовий.</translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation>Натомість Ви можете сфотографувати QR-код або записати номер справи.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Посвідчення</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваші відповіді</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Ваші документи</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
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
        <translation>Готово. Ось Ваша квитанція</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation>Номер Вашої справи (Vorgangsnummer)</translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation>QR-код із номером Вашої справи</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Що буде далі</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation>Передано міській адміністрації</translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation>Надійно збережено, але міська адміністрація ще не змогла це прийняти. Працівників повідомлено.</translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation>Надійно збережено. Щойно з’явиться зв’язок, це буде передано міській адміністрації.</translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation>Надійно збережено й надсилається міській адміністрації.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation>Перевірте, що буде надіслано міській адміністрації. Ви можете змінити будь-що.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваші відповіді</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Ваші документи</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Сторінка %1</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Your change is saved.</source>
        <translation>Вашу зміну збережено.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>З Вашого посвідчення</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Не відскановано</translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation>Аркуш лежить текстом донизу в позначеному куті на склі сканера</translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation>Кілька аркушів лежать текстом догори в податчику сканера</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation>Використати цей код</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Переглянути або змінити</translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation>Кілька аркушів: у податчик, текстом догори</translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation>Тут можна подати лише папір</translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation>Файли з USB-накопичувача, електронної пошти чи телефона не приймаються: у них можуть бути шкідливі програми. Якщо Ваш документ є лише у файлі, спершу роздрукуйте його.</translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Сторінка {0} з {1}</translation>
    </message>
    <message>
        <source>Delete page {0}?</source>
        <translation>Видалити сторінку {0}?</translation>
    </message>
    <message>
        <source>Touch a page to look at it closely or to change it.</source>
        <translation>Торкніться сторінки, щоб уважно її переглянути або змінити.</translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation>Чи все можна прочитати й чи правильно розташована сторінка?</translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation>Сторінку не буде надіслано міській адміністрації. Пізніше Ви зможете відсканувати її знову.</translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation>Документ {0} з {1}</translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation>Один аркуш: на скло текстом донизу, у позначений кут</translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation>Покладіть аркуш на скло текстом донизу, у позначений кут, і закрийте кришку.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Сторінка {0}</translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation>Сторінка в тому вигляді, як її відскановано</translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation>На Вашому папері є код</translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation>Код «{0}» може замінити цей документ, тож його не треба надсилати. Спершу Ви побачите код у формі.</translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation>«{0}» можна внести у форму для Вас. Спершу Ви побачите це там.</translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation>Сканер прогрівається</translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation>Сторінка сканується</translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation>Сторінка вирівнюється й очищується</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation>Зупинити сканування</translation>
    </message>
    <message>
        <source>Scan page</source>
        <translation>Сканувати</translation>
    </message>
    <message>
        <source>Continue without this paper</source>
        <translation>Далі без цього документа</translation>
    </message>
    <message>
        <source>All pages scanned</source>
        <translation>Усі сторінки відскановано</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>Сканувати ще одну сторінку</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Сканувати знову</translation>
    </message>
    <message>
        <source>Keep the page all the same</source>
        <translation>Усе одно залишити сторінку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Перемістити вперед</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Перемістити назад</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>Видалити цю сторінку</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Залишити цю сторінку</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутити вгору</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутити вниз</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation>Вашу заяву захищаємо електронною печаткою</translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation>Її зашифровано так, що прочитати її може лише міська адміністрація. Це триває кілька секунд.</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Enter your CAN</source>
        <translation>Введіть номер CAN</translation>
    </message>
    <message>
        <source>Enter your PUK</source>
        <translation>Введіть код PUK</translation>
    </message>
    <message>
        <source>Enter the five-digit transport PIN</source>
        <translation>Введіть п’ятизначний транспортний PIN-код (Transport-PIN)</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Виберіть новий PIN-код</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Введіть новий PIN-код ще раз</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введіть свій PIN-код</translation>
    </message>
    <message>
        <source>The card access number: six digits on the front of your card, at the bottom right.</source>
        <translation>Номер доступу до картки: шість цифр на лицьовому боці картки, внизу праворуч.</translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation>Десять цифр. Вони у Вашому листі з PIN-кодом (PIN-Brief), під полем, яке треба стерти або відклеїти.</translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation>Він у листі з PIN-кодом (PIN-Brief) до Вашої картки, під полем, яке треба стерти або відклеїти. Він потрібен лише раз, щоб вибрати власний PIN-код.</translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation>Шість цифр, які інші не вгадають: не день народження й не ряд, як-от 123456.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation>Щоб випадкова помилка не позбавила Вас доступу. Потім картка прийме новий PIN-код.</translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation>Шість цифр, які Ви вибрали самі.</translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation>Виберіть новий PIN-код із шести цифр і двічі введіть його клавішами зчитувача.</translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation>Введіть його клавішами зчитувача й підтвердьте там.</translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation>Клавішею скасування на зчитувачі можна все перервати.</translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation>Номер CAN неправильний. Подивіться на картку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation>Код PUK неправильний. Порівняйте його з листом із PIN-кодом (PIN-Brief) саме до цієї картки.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation>Два нові PIN-коди не збіглися. Виберіть ще раз; нічого ще не змінено.</translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation>Транспортний PIN-код неправильний.</translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation>PIN-код неправильний.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation>У Вас залишилася одна спроба. Після ще одного неправильного PIN-коду його буде заблоковано.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>У Вас залишилася %n спроба.</numerusform>
            <numerusform>У Вас залишилося %n спроби.</numerusform>
            <numerusform>У Вас залишилося %n спроб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePageViewModel</name>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>На цьому екрані</translation>
    </message>
    <message>
        <source>USB stick, e-mail, phone</source>
        <translation>USB-накопичувач, електронна пошта, телефон</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>The staff of this branch will gladly help you to use this device. Please speak to them.</source>
        <translation>Працівники цієї філії охоче допоможуть Вам скористатися терміналом. Зверніться до них.</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Щоб легше читати</translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation>У розділі «Вигляд» можна збільшити текст і посилити контраст.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Де Ви зараз</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Крок %1 з %2: %3</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
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
        <translation>Мова</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation>Ваша мерія – просто тут</translation>
    </message>
    <message>
        <source>This kiosk is closed right now</source>
        <translation>Цей термінал зараз зачинено</translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation>Отримуйте послуги міста Лейпциг – зі своїм посвідченням і за кілька хвилин.</translation>
    </message>
    <message>
        <source>Please use one of these ways.</source>
        <translation>Скористайтеся, будь ласка, одним із цих способів.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>The city hall among other houses, the sun above them</source>
        <translation>Ратуша серед інших будинків, над ними сонце</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Куди звернутися натомість</translation>
    </message>
    <message>
        <source>Telephone 115</source>
        <translation>Телефон 115</translation>
    </message>
    <message>
        <source>Any citizens&apos; office of the City of Leipzig</source>
        <translation>Будь-яке бюро громадян (Bürgerbüro) міста Лейпциг</translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation>Що тут можна зробити сьогодні</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Звичайний контраст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation>Звичайна висота</translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation>Усе нижче</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Спершу спробувати</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Staff here: {0}</source>
        <translation>Працівники тут: {0}</translation>
    </message>
    <message numerus="yes">
        <source>For staff: %n submissions need attention</source>
        <translation>
            <numerusform>Для працівників: %n заява потребує уваги</numerusform>
            <numerusform>Для працівників: %n заяви потребують уваги</numerusform>
            <numerusform>Для працівників: %n заяв потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n послуга</numerusform>
            <numerusform>і ще %n послуги</numerusform>
            <numerusform>і ще %n послуг</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy &apos;р.&apos;</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation>Плату визначає рішення (Bescheid)</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>від {0} до {1}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>Близько %n хвилини</numerusform>
            <numerusform>Близько %n хвилин</numerusform>
            <numerusform>Близько %n хвилин</numerusform>
        </translation>
    </message>
</context>
</TS>
