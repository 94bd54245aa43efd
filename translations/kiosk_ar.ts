<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccentBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedScreen</name>
    <message>
        <source>Finish visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Your booking number</source>
        <translation>رقم حجزك (Buchungsnummer)</translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation>تحتاج إليه لتغيير الموعد أو إلغائه: هنا أو على موقع leipzig.de.</translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation>رمز QR يحتوي على رقم حجزك</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في يوم الموعد</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation>يرجى الحضور قبل الموعد بخمس دقائق. سيتم النداء برقمك.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation>إذا تعذّر عليك الحضور، يرجى إلغاء الموعد: هنا أو على موقع leipzig.de أو عبر الهاتف 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation>تم تغيير موعدك</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>تم حجز موعدك</translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation>لم يكن ممكنًا إلغاء موعدك السابق يوم {0}. يرجى الاتصال بالرقم 115.</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation>جارٍ حجز موعدك …</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation>هل تريد تغيير الموعد؟</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation>عندئذٍ يُلغى موعدك الحالي يوم {0}.</translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation>هذا الوقت محجوز لك مؤقتًا لبضع دقائق.</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>حجز الموعد</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>AppointmentContactScreen</name>
    <message>
        <source>Who comes to the appointment?</source>
        <translation>من سيأتي إلى الموعد؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</source>
        <translation>تستخدم المدينة هذه البيانات للموعد فقط ثم تحذفها. لا تحتاج إلى بطاقة هوية للحجز.</translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>لا توجد إجابات للمراجعة</numerusform>
            <numerusform>يرجى مراجعة إجابة واحدة</numerusform>
            <numerusform>يرجى مراجعة إجابتين</numerusform>
            <numerusform>يرجى مراجعة %n إجابات</numerusform>
            <numerusform>يرجى مراجعة %n إجابة</numerusform>
            <numerusform>يرجى مراجعة %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation>اسم الشخص الذي سيأتي إلى الموعد</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation>إلى هذا العنوان ترسل المدينة تأكيد الموعد.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation>لكي يتمكن المكتب من الاتصال بك إذا تغيّر شيء</translation>
    </message>
</context>
<context>
    <name>AppointmentDayScreen</name>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Days with a frame have free times. On the others there are none.</source>
        <translation>الأيام المحاطة بإطار فيها أوقات متاحة. أما الأيام الأخرى فليس فيها أوقات متاحة.</translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation>ما هو موعدك؟</translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation>رقم الحجز (Buchungsnummer) مكتوب على ورقة الموعد وفي رسالة المدينة الإلكترونية.</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>البحث عن الموعد</translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation>جارٍ البحث عن موعدك …</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>رقم الحجز (Buchungsnummer)</translation>
    </message>
    <message>
        <source>For example 100001-ab3f</source>
        <translation>مثلاً ⁦100001-ab3f⁩</translation>
    </message>
</context>
<context>
    <name>AppointmentFindViewModel</name>
    <message>
        <source>Please enter all of it with the hyphen, for example 100001-ab3f.</source>
        <translation>يرجى إدخال الرقم كاملاً مع الشَّرطة، مثلاً ⁦100001-ab3f⁩.</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation>جارٍ إلغاء الموعد …</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundViewModel</name>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>تم إلغاء موعدك</translation>
    </message>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>هل تريد إلغاء هذا الموعد؟</translation>
    </message>
    <message>
        <source>This is your appointment</source>
        <translation>هذا هو موعدك</translation>
    </message>
    <message>
        <source>Nobody expects you any more. The time is free for somebody else.</source>
        <translation>لم يعد عليك الحضور. أصبح هذا الوقت متاحًا للآخرين.</translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation>عندئذٍ يصبح هذا الوقت متاحًا للآخرين فورًا.</translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation>يمكنك اختيار وقت آخر أو إلغاء الموعد.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>Book a new appointment</source>
        <translation>حجز موعد جديد</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>الاحتفاظ بالموعد</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>إلغاء هذا الموعد</translation>
    </message>
</context>
<context>
    <name>AppointmentMenuScreen</name>
    <message>
        <source>What do you need an appointment for?</source>
        <translation>لأي خدمة تحتاج إلى موعد؟</translation>
    </message>
    <message>
        <source>Looking for what can be booked …</source>
        <translation>جارٍ تحميل الخدمات المتاحة للحجز …</translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation>تغيير موعدي أو إلغاؤه</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeScreen</name>
    <message>
        <source>Where would you like to go?</source>
        <translation>إلى أين تريد الذهاب؟</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>جارٍ البحث عن أوقات متاحة …</translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation>أقرب مكتب مواطنين (Bürgerbüro) في الأعلى.</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeViewModel</name>
    <message>
        <source>Next free: {0}</source>
        <translation>أقرب وقت متاح: {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>⁨{0}⁩ ({1})</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeScreen</name>
    <message>
        <source>At what time?</source>
        <translation>في أي ساعة؟</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation>جارٍ حجز هذا الوقت لك مؤقتًا …</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>جارٍ البحث عن أوقات متاحة …</translation>
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
        <translation>{day}، الساعة {time}</translation>
    </message>
    <message>
        <source>about {0} km away</source>
        <translation>على بُعد {0} كم تقريبًا</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>ن ث ر خ ج س ح</translation>
    </message>
</context>
<context>
    <name>AssistanceBarViewModel</name>
    <message>
        <source>A staff card was inserted. Staff can sign in as soon as you have finished this step.</source>
        <translation>أُدخلت بطاقة موظف. يمكن للموظف تسجيل الدخول فور انتهائك من هذه الخطوة.</translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation>توجد بطاقة موظف في القارئ المخصص للموظفين. لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation>موظف مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation>الموظفون: تسجيل الدخول</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>قائمة الموظفين</translation>
    </message>
    <message>
        <source>You are alone with the screen. Staff cannot use it now.</source>
        <translation>أنت وحدك أمام الشاشة. لا يستطيع الموظفون استخدامها الآن.</translation>
    </message>
    <message>
        <source>A member of staff is helping you and sees what is on this screen, but never your PIN.</source>
        <translation>يساعدك موظف ويرى ما على هذه الشاشة، لكنه لا يرى رقم PIN أبدًا.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>المتابعة وحدي</translation>
    </message>
    <message>
        <source>Let staff help again</source>
        <translation>السماح للموظف بالمساعدة</translation>
    </message>
    <message>
        <source>You are alone.</source>
        <translation>أنت وحدك.</translation>
    </message>
    <message>
        <source>Staff are helping and see this.</source>
        <translation>موظف يساعدك ويرى هذا.</translation>
    </message>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation>تدريب باسم ⁦Erika Mustermann⁩، رقم PIN هو 123456. لا يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Staff card inserted.</source>
        <translation>أُدخلت بطاقة موظف.</translation>
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
        <translation>مدينة لايبزيغ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
</context>
<context>
    <name>CallSign</name>
    <message>
        <source>Somebody is being called</source>
        <translation>يجري استدعاء أحد الموظفين</translation>
    </message>
    <message>
        <source>Please stay here. Nobody can see your data now.</source>
        <translation>يرجى البقاء هنا. لا يمكن لأحد رؤية بياناتك الآن.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>العودة إلى شاشتي</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>إدخال رقم CAN</translation>
    </message>
    <message>
        <source>Go on only if you are sure of your PIN</source>
        <translation>لا تتابع إلا إذا كنت متأكدًا من رقم PIN</translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>إذا أُدخل رقم خاطئ مرة أخرى، يُقفل رقم PIN. عندئذٍ لا يفيد إلا رقم PUK الموجود في رسالة PIN (PIN-Brief). إذا نسيت رقم PIN، فإن أي مكتب مواطنين (Bürgerbüro) يعيّن لك رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation>رقم CAN مطبوع على الوجه الأمامي للبطاقة، في الأسفل إلى اليمين</translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation>يد تضع بطاقة هوية على قارئ البطاقات</translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation>قارئ بطاقات له أزرار خاصة به، والزر الأخضر للتأكيد</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>أنا وحدي: إدخال رقم PIN</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Place your ID card on the reader</source>
        <translation>يرجى وضع بطاقة هويتك على القارئ</translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation>أُدخل رقم PIN خاطئ مرتين: بقيت محاولة واحدة</translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation>يرجى استخدام أزرار القارئ</translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation>جارٍ فحص بطاقة هويتك</translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation>ضع البطاقة مسطّحة على المساحة المحددة واتركها هناك. تأخذها معك في النهاية.</translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation>بطاقتك تحمي نفسها: قبل المحاولة الأخيرة تطلب رقم الوصول (CAN)، ثم رقم PIN.</translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation>يرجى ترك بطاقتك على القارئ.</translation>
    </message>
    <message>
        <source>Enter your PIN alone</source>
        <translation>أدخل رقم PIN وحدك</translation>
    </message>
    <message>
        <source>Please ask the member of staff to turn away.</source>
        <translation>يرجى الطلب من الموظف أن يدير وجهه.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تنجز؟</translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation>المس إحدى الخدمات. هذا لا يلزمك بشيء بعد.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>For example: move, dog, lost ID</source>
        <translation>مثلاً: انتقال، كلب، فقدان الهوية</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>عرض جميع الخدمات</translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation>في أماكن أخرى في لايبزيغ</translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation>لم نجد شيئًا عن «{0}». يرجى تجربة كلمة أقصر أو كلمة أخرى، أو عرض جميع الخدمات.</translation>
    </message>
</context>
<context>
    <name>CollectionHandoverScreen</name>
    <message>
        <source>For staff: compare the photo and hand it over</source>
        <translation>للموظفين: مقارنة الصورة والتسليم</translation>
    </message>
    <message>
        <source>Ask for the ID card. Photo and name must fit the person in front of you.</source>
        <translation>اطلب بطاقة الهوية. يجب أن تطابق الصورة والاسم الشخص الذي أمامك.</translation>
    </message>
    <message>
        <source>Photo compared, handed over</source>
        <translation>قورنت الصورة وتم التسليم</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم ⁦%1⁩</translation>
    </message>
    <message>
        <source>Hand it over sealed, as it came from the city.</source>
        <translation>سلّمه مغلقًا كما وصل من المدينة.</translation>
    </message>
    <message>
        <source>If anything does not fit</source>
        <translation>إذا كان شيء ما غير مطابق</translation>
    </message>
    <message>
        <source>Keep it and go back. The citizen can call 115.</source>
        <translation>احتفظ به وارجع. يمكن للمواطن الاتصال بالرقم 115.</translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation>ما الرقم المكتوب على قسيمة الاستلام (Abholschein)؟</translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation>حصلت على القسيمة عند تقديم الطلب. الرقم مكتوب أيضًا في رسائل المدينة.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>جارٍ سؤال المدينة …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>رقم قسيمة الاستلام (Abholschein)</translation>
    </message>
    <message>
        <source>For example LE 2471 1001</source>
        <translation>مثلاً ⁦LE 2471 1001⁩</translation>
    </message>
</context>
<context>
    <name>CollectionNumberViewModel</name>
    <message>
        <source>Please enter the letters and digits from the slip, for example LE 2471 1001.</source>
        <translation>يرجى إدخال الحروف والأرقام المكتوبة على القسيمة، مثلاً ⁦LE 2471 1001⁩.</translation>
    </message>
</context>
<context>
    <name>CollectionReceivedScreen</name>
    <message>
        <source>Have you got it?</source>
        <translation>هل استلمته؟</translation>
    </message>
    <message>
        <source>Please confirm only when it is in your hands. Your answer goes to the city.</source>
        <translation>يرجى التأكيد فقط عندما يكون في يدك. تصل إجابتك إلى المدينة.</translation>
    </message>
    <message>
        <source>Yes, I have received it</source>
        <translation>نعم، استلمته</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم ⁦%1⁩</translation>
    </message>
    <message>
        <source>No, I have not got it</source>
        <translation>لا، لم أستلمه</translation>
    </message>
</context>
<context>
    <name>CollectionStatusScreen</name>
    <message>
        <source>Asking the city …</source>
        <translation>جارٍ سؤال المدينة …</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم ⁦%1⁩</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Look up another number</source>
        <translation>استعلام عن رقم آخر</translation>
    </message>
</context>
<context>
    <name>CollectionStatusViewModel</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation>نعم، جاهز للاستلام</translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation>سيُحضَر إليك</translation>
    </message>
    <message>
        <source>It is yours now</source>
        <translation>أصبح معك الآن</translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation>تم استلامه من قبل</translation>
    </message>
    <message>
        <source>It is no longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation>لا، ليس جاهزًا بعد</translation>
    </message>
    <message>
        <source>The city is told that you have got it.</source>
        <translation>يجري إبلاغ المدينة بأنك استلمته.</translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation>تتحقق المدينة من هويتك.</translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation>إنه موجود هنا. أثبت هويتك على القارئ، وبعدها يسلّمه لك الموظفون.</translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation>يرجى استلامه شخصيًا في مكتب المواطنين (Bürgerbüro) المذكور أدناه. لا يمكن تسليمه هنا.</translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation>يرجى استلامه من العنوان المذكور أدناه.</translation>
    </message>
    <message>
        <source>For staff: fetch it from the place below, then hand it over here.</source>
        <translation>للموظفين: أحضره من المكان المذكور أدناه ثم سلّمه هنا.</translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation>يعرف الموظفون أنك هنا. يرجى الانتظار عند الشباك.</translation>
    </message>
    <message>
        <source>The city knows that it was handed over to you. Take your ID card with you.</source>
        <translation>تعلم المدينة أنه سُلّم إليك. خذ بطاقة هويتك معك.</translation>
    </message>
    <message>
        <source>Nobody came for it in time, so it went back to the city. Please call 115.</source>
        <translation>لم يستلمه أحد في الوقت المحدد، فأُعيد إلى المدينة. يرجى الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation>إذا لم يكن معك، يرجى الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation>يرجى السؤال مرة أخرى بعد بضعة أيام. لا تحتاج إلى موعد للسؤال.</translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation>يبقى هناك حتى {0}.</translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation>أحضر وثيقتك القديمة أو جواز سفرك. من يستلم نيابة عنك يحتاج إلى توكيل خطي منك (Vollmacht).</translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation>أحضر وثيقة هوية.</translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation>إثبات الهوية والاستلام</translation>
    </message>
    <message>
        <source>For staff: hand it over</source>
        <translation>للموظفين: التسليم</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
</context>
<context>
    <name>ComparePhotoScreen</name>
    <message>
        <source>For staff: compare the photo</source>
        <translation>للموظفين: مقارنة الصورة</translation>
    </message>
    <message>
        <source>Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?</source>
        <translation>اطلب بطاقة الهوية وانظر إلى الصورة والاسم وتاريخ انتهاء الصلاحية. هل هذا هو الشخص الذي أمامك؟</translation>
    </message>
    <message>
        <source>Yes, it is the same person</source>
        <translation>نعم، إنه الشخص نفسه</translation>
    </message>
    <message>
        <source>Why this is needed</source>
        <translation>لماذا هذا ضروري</translation>
    </message>
    <message>
        <source>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</source>
        <translation>بدون رقم PIN تكون عيناك الدليل الوحيد. ما تؤكده هنا يُرسَل باسمك ويُوقَّع ببطاقتك (المادة ⁦18a⁩ من قانون بطاقة الهوية).</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>لا، أو لست متأكدًا</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Confirm and send</source>
        <translation>تأكيد وإرسال</translation>
    </message>
    <message>
        <source>Your declaration: %1</source>
        <translation>إقرارك: %1</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>خذ وقتك</translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation>ما ترسله الآن ملزم لك، كأنك وقّعت عليه. اقرأ كل شيء حتى النهاية أولاً.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation>جارٍ الاتصال بالمدينة …</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>عن هذه القراءة</translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation>هذه البيانات ستُقرأ من بطاقتك</translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation>تحتاج الخدمة إلى كل هذه البيانات.</translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation>القرار لك في هذه البيانات</translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation>يمكن إنجاز الخدمة بدونها. المس ما لا تريد أن يُقرأ.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>ماذا يحدث لبياناتك</translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation>من يريد قراءة بطاقة هويتك</translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation>لماذا نحتاج إلى بياناتك</translation>
    </message>
    <message>
        <source>Continue to the PIN</source>
        <translation>متابعة إلى رقم PIN</translation>
    </message>
    <message>
        <source>Continue to the questions</source>
        <translation>متابعة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Age verification: at least {0} years</source>
        <translation>التحقق من العمر: {0} سنة على الأقل</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>سيُقرأ</translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation>لن يُقرأ</translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation>مستند لا يمكن عرضه هنا. يمكنك الحصول عليه من: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>العنوان وبيانات الاتصال</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>عنوان الإنترنت</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>هيئة حماية البيانات المختصة</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation>صدر التصريح عن</translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation>التصريح صالح حتى</translation>
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
        <translation>بطاقة الموظف غير موجودة</translation>
    </message>
</context>
<context>
    <name>CountersignViewModel</name>
    <message>
        <source>Staff confirm the hand-over</source>
        <translation>الموظف يؤكد التسليم</translation>
    </message>
    <message>
        <source>Staff confirm that they have helped</source>
        <translation>الموظف يؤكد أنه ساعد</translation>
    </message>
    <message>
        <source>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</source>
        <translation>للموظفين: برمز PIN لبطاقتك توقّع أنك قارنت الصورة وسلّمته.</translation>
    </message>
    <message>
        <source>For staff: put your card into the staff reader, to sign the hand-over.</source>
        <translation>للموظفين: أدخل بطاقتك في القارئ المخصص للموظفين لتوقيع التسليم.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</source>
        <translation>ساعدك موظف ويؤكد ذلك ببطاقة الموظف. للموظفين: أدخل رقم PIN لبطاقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</source>
        <translation>ساعدك موظف ويؤكد ذلك ببطاقة الموظف. للموظفين: أدخل بطاقتك في القارئ المخصص للموظفين.</translation>
    </message>
    <message>
        <source>Without it, the hand-over does not count. Please ask a member of staff to come back.</source>
        <translation>بدونها لا يُعتد بالتسليم. يرجى طلب عودة أحد الموظفين.</translation>
    </message>
    <message>
        <source>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</source>
        <translation>بدونها لا يمكن إرسال ما قُرئ في الموقع. يرجى طلب عودة أحد الموظفين.</translation>
    </message>
    <message>
        <source>That was not the right PIN. There is one try left, then the staff card is blocked.</source>
        <translation>رقم PIN غير صحيح. بقيت محاولة واحدة، ثم تُقفل بطاقة الموظف.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. There are %n tries left.</source>
        <translation>
            <numerusform>رقم PIN غير صحيح. لم تبق محاولات.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your data is hidden</source>
        <translation>بياناتك محجوبة</translation>
    </message>
    <message>
        <source>Show my screen again</source>
        <translation>إظهار الشاشة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Dark</name>
    <message>
        <source>The screen is off. F4 switches it on again.</source>
        <translation>الشاشة مطفأة. المفتاح F4 يشغّلها من جديد.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation>الاسم الأول (الأسماء الأولى)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation>الاسم الديني أو الفني</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>درجة الدكتوراه</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>بيانات اختيارية</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>اسم العائلة عند الولادة</translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation>مجموعة بيانات محجوزة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation>رقم البلدية</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح الإقامة</translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation>شروط إضافية (Nebenbestimmungen)</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation>التحقق من العمر</translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation>التحقق من مكان السكن</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation>فحص أمان خاص بالجهاز</translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation>القراءة في الموقع (Vor-Ort-Auslesen)</translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation>إدارة رقم PIN</translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation>تثبيت شهادة توقيع</translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation>تثبيت شهادة توقيع مؤهلة</translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation>بطاقة هوية ألمانية (Personalausweis)</translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation>تصريح إقامة إلكتروني (Aufenthaltstitel)</translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation>بطاقة eID لمواطني الاتحاد الأوروبي (eID-Karte)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ألمانية</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>تغيير: {0}</translation>
    </message>
</context>
<context>
    <name>DateInputField</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation>يظهر كل تغيير فورًا، وهو لزيارتك هذه فقط.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>تباين عادي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>متناول اليد والحركة</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation>كل ما تلمسه ينتقل إلى أسفل الشاشة. مناسب أثناء الجلوس.</translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation>شاشة هادئة</translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation>لا يتحرك شيء أثناء انتظارك.</translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation>قراءة كل شيء بصوت عالٍ</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation>تُسمع البيانات الشخصية عبر سماعات الرأس فقط.</translation>
    </message>
</context>
<context>
    <name>DisplayViewModel</name>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>انتهت زيارتك. لا يبقى أي شيء من بياناتك في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>لا تنسَ أغراضك</translation>
    </message>
</context>
<context>
    <name>EndViewModel</name>
    <message>
        <source>Please take your ID card</source>
        <translation>يرجى أخذ بطاقة هويتك</translation>
    </message>
    <message>
        <source>Thank you and goodbye</source>
        <translation>شكرًا لك وإلى اللقاء</translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation>بطاقة هويتك ما زالت على القارئ.</translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation>خذ مستنداتك من الماسح الضوئي وإيصالك من الطابعة.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation>قارئ البطاقات لا يعمل</translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation>لا يمكن قراءة بطاقات الهوية هنا حاليًا. بطاقتك سليمة.</translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation>يرجى إبلاغ الموظفين أو المحاولة مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>قارئ البطاقات غير موصول</translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation>يرجى إبلاغ الموظفين. يمكنهم توصيل القارئ من جديد.</translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation>قارئ البطاقات مشغول</translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation>يستخدمه حاليًا برنامج آخر في هذا الجهاز. بطاقتك سليمة.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation>يرجى الانتظار لحظة ثم المحاولة مرة أخرى. إذا لم يتغير شيء، يرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation>انقطع الاتصال ببطاقتك</translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation>البطاقة ما زالت على القارئ، لكن التيار انقطع عنها للحظة. قد يكون السبب هاتفًا محمولاً أو بطاقة أخرى قريبة.</translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation>يرجى ترك البطاقة في مكانها، وإبعاد البطاقات الأخرى والهواتف عن القارئ، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation>لم يتم التعرف على البطاقة</translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation>يوجد شيء على القارئ لكنه لا يستجيب. ربما وُضعت البطاقة مقلوبة أو أنها ليست بطاقة هوية.</translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation>يرجى رفع البطاقة عن القارئ وقلبها ووضعها من جديد، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation>تم تحريك البطاقة قبل الأوان</translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation>فقد القارئ الاتصال ببطاقة هويتك قبل انتهاء القراءة.</translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation>يرجى المحاولة مرة أخرى وترك البطاقة على القارئ حتى تقول الشاشة غير ذلك.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>لا يمكن استخدام هذه البطاقة هنا</translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation>تحتاج إلى بطاقة هوية ألمانية (Personalausweis) أو تصريح إقامة إلكتروني (Aufenthaltstitel) أو بطاقة eID لمواطني الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation>يرجى رفع البطاقة عن القارئ والمحاولة مرة أخرى بالبطاقة الصحيحة.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>البطاقة لا تستجيب</translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation>ربما لم توضع بشكل صحيح، أو يوجد شيء بين البطاقة والقارئ.</translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation>يرجى إخراج البطاقة من غلافها ووضعها على القارئ من جديد، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>لم يكن ممكنًا قراءة البطاقة</translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation>لم يتفاهم القارئ والبطاقة.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation>يرجى المحاولة مرة أخرى. إذا لم تنجح، يرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation>وظيفة الإنترنت (Online-Funktion) في هذه البطاقة غير مفعّلة</translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation>يمكنك تفعيلها في أي مكتب مواطنين (Bürgerbüro). هذا مجاني.</translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation>يرجى اختيار خدمة لا تتطلب بطاقة هوية، أو الذهاب إلى مكتب المواطنين (Bürgerbüro).</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>انتهت صلاحية هذه البطاقة</translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation>تاريخ الصلاحية المكتوب على البطاقة قد انقضى. رقم PIN سليم.</translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation>يرجى استخدام بطاقة صالحة أو اختيار خدمة لا تتطلب بطاقة هوية. يمكنك طلب بطاقة جديدة في أي مكتب مواطنين (Bürgerbüro).</translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation>وظيفة الإنترنت (Online-Funktion) في هذه البطاقة محظورة</translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation>تم الإبلاغ عن فقدان البطاقة أو سرقتها، أو تم حظر وظيفة الإنترنت فيها.</translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation>إذا وجدت بطاقتك، يمكن لأي مكتب مواطنين (Bürgerbüro) رفع الحظر. حتى ذلك الحين يرجى اختيار خدمة لا تتطلب بطاقة هوية.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation>رقم PIN لهذه البطاقة مقفل</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation>أُدخل رقم PIN خاطئ ثلاث مرات. هكذا تحمي بطاقتك نفسها من سوء الاستخدام.</translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>يمكنك إلغاء القفل هنا برقم PUK الموجود في رسالة PIN (PIN-Brief). إذا نسيت رقم PIN، فإن أي مكتب مواطنين (Bürgerbüro) يعيّن لك رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation>ليس مؤكدًا أي رقم PIN صالح الآن لبطاقتك</translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation>انقطع الاتصال ببطاقتك في لحظة تعيين رقم PIN الجديد.</translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation>يرجى وضع بطاقتك على القارئ والتحقق من رقم PIN: جرّب الرقم الجديد أولاً ثم القديم.</translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation>لم يُدخل شيء على القارئ</translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation>لقارئ البطاقات أزرار خاصة به. وهو ينتظر دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation>يرجى المحاولة مرة أخرى وإدخال الأرقام بأزرار القارئ والتأكيد بالزر الأخضر.</translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation>رقم PUK غير صحيح</translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation>ثلاثة إدخالات لم تطابق هذه البطاقة. لكل بطاقة رسالة PIN خاصة بها فيها رقم PUK.</translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation>يرجى البحث عن رسالة PIN (PIN-Brief) الخاصة بهذه البطاقة والمحاولة مرة أخرى. بدونها يعيّن لك أي مكتب مواطنين (Bürgerbüro) رقم PIN جديدًا.</translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation>استُنفد رقم PUK لهذه البطاقة</translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation>يمكن لرقم PUK إلغاء قفل رقم PIN عشر مرات. وقد استُخدم عشر مرات.</translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation>يرجى حجز موعد في مكتب مواطنين (Bürgerbüro)، حيث يُعيَّن لك رقم PIN جديد. يمكنك هنا استخدام الخدمات التي لا تتطلب بطاقة هوية.</translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation>لا يمكن فحص بطاقات الهوية حاليًا</translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation>خدمة التحقق من الهوية في المدينة لا تستجيب. بطاقتك سليمة.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>يرجى المحاولة مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>There is no connection to the city at the moment</source>
        <translation>لا يوجد اتصال بالمدينة حاليًا</translation>
    </message>
    <message>
        <source>This device does not find the city&apos;s servers in the network.</source>
        <translation>لا يجد هذا الجهاز خوادم المدينة في الشبكة.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. If nothing changes, please tell the staff.</source>
        <translation>يرجى المحاولة مرة أخرى بعد بضع دقائق. إذا لم يتغير شيء، يرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong</source>
        <translation>ساعة هذا الجهاز غير صحيحة</translation>
    </message>
    <message>
        <source>That is why it cannot tell whether it speaks to the city, and does not go on.</source>
        <translation>لذلك لا يستطيع التأكد من أنه متصل بالمدينة، ولا يتابع.</translation>
    </message>
    <message>
        <source>Please tell the staff. They can have the clock set.</source>
        <translation>يرجى إبلاغ الموظفين. يمكنهم طلب ضبط الساعة.</translation>
    </message>
    <message>
        <source>The connection to the city is not secure</source>
        <translation>الاتصال بالمدينة غير آمن</translation>
    </message>
    <message>
        <source>A server does not prove that it belongs to the city, so nothing is sent to it.</source>
        <translation>أحد الخوادم لا يثبت أنه تابع للمدينة، لذلك لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Please tell the staff. Until it is mended, this cannot be done here.</source>
        <translation>يرجى إبلاغ الموظفين. إلى أن يُصلح ذلك، لا يمكن إنجاز هذا هنا.</translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation>توقف إثبات الهوية</translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation>لم تتمكن خدمة التحقق من الهوية في المدينة من قبول البطاقة.</translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation>يرجى المحاولة مرة أخرى. إذا رُفضت البطاقة ثانية، يرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation>توقفنا لحماية بياناتك</translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation>لم يمكن إثبات أن المدينة هي فعلاً من يريد قراءة بطاقتك. لم تُقرأ بطاقتك.</translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation>يرجى أخذ بطاقتك وإنهاء الزيارة وإبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation>الماسح الضوئي غير متاح</translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation>إنه مطفأ أو غير موصول.</translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation>يرجى الطلب من الموظفين تشغيله، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation>الماسح الضوئي مشغول</translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation>ما زال ينجز عملاً آخر.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>يرجى الانتظار لحظة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation>الورق عالق في الماسح الضوئي</translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation>لم يكن ممكنًا سحب الورقة.</translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation>يرجى عدم الشد. سيُخرج الموظفون الورقة لك.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>غطاء الماسح الضوئي مفتوح</translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation>لا يعمل المسح إلا والغطاء مغلق.</translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation>يرجى إغلاق الغطاء ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>الماسح الضوئي لا يستجيب</translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation>لم تُمسح الصفحة. يجب مسح الصفحات السابقة أيضًا مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation>توقف الماسح الضوئي عن الاستجابة</translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation>لم تُمسح هذه الصفحة. الصفحات الممسوحة سابقًا محفوظة.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation>انقطع الاتصال بالماسح الضوئي</translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation>لم تصل الصفحة كاملة.</translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation>لم يكن ممكنًا فهم رد الماسح الضوئي</translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation>لم يتفاهم الماسح الضوئي والجهاز.</translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation>هذا الماسح لا يستطيع مسح المستندات</translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation>لا يستطيع القيام بما هو مطلوب هنا.</translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation>يرجى إبلاغ الموظفين. تبقى إجاباتك هنا حتى تغادر.</translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation>لا يستطيع الماسح الضوئي القيام بالمطلوب</translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation>لا يوفر الحجم أو الجودة التي تحتاج إليها المدينة.</translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation>الماسح الضوئي لا يسمح لنا بالدخول</translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation>إنه مقفل أو مُعدّ لغيرنا فقط.</translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation>يرجى الطلب من الموظفين فتحه، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation>ذاكرة الماسح الضوئي ممتلئة</translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation>لم يتمكن من استقبال الصفحة.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation>يرجى الانتظار لحظة ثم المحاولة مرة أخرى. إذا لم تنجح، يمكن للموظفين إطفاؤه وتشغيله.</translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation>الماسح الضوئي يبلّغ عن عطل</translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation>لم يتمكن من مسح الصفحة.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation>يرجى المحاولة مرة أخرى. إذا لم تنجح، يمكن للموظفين إطفاء الماسح وتشغيله.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation>لا يوجد ورق في وحدة التغذية</translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation>لم يجد الماسح الضوئي ورقة ليسحبها.</translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation>يرجى دفع الأوراق إلى آخر وحدة التغذية، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation>تم إيقاف المسح من الماسح الضوئي</translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation>ربما ضغط أحد على زر هناك.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation>لا يمكن إرسال صفحاتك بهذا الشكل</translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation>صفحات أحد المستندات معًا أكبر مما تقبله المدينة.</translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation>يرجى العودة إلى إجاباتك وحذف الصفحات غير اللازمة أو مسحها من جديد.</translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation>وصل جزء من الصفحة فقط</translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation>توقف الماسح الضوئي قبل اكتمال الصفحة.</translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation>يرجى وضع الورقة على الزجاج من جديد، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation>أرسل الماسح الضوئي صفحة مختلفة</translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation>ليس لها الحجم المطلوب أو الألوان المطلوبة.</translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation>الصفحات الممسوحة لم تعد موجودة</translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation>حدث عطل في هذا الجهاز. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation>يرجى مسح مستنداتك مرة أخرى.</translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation>لا يستطيع هذا الجهاز حفظ المزيد</translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation>لم يُرسَل طلبك.</translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation>لم يكن ممكنًا ختم طلبك</translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation>بدون الختم الرقمي لا يمكن للمدينة قبول الطلب، لذلك لم يُرسَل.</translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation>يرجى المحاولة مرة أخرى أو إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation>لا يوجد اتصال بالمدينة</translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation>لا يمكن إنجاز هذه الخدمة هنا حاليًا.</translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation>يرجى اختيار خدمة أخرى أو العودة لاحقًا.</translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation>الطابعة غير متاحة</translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation>يرجى تصوير رمز QR أو سؤال الموظفين.</translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation>نفد الورق من الطابعة</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation>يرجى طلب الورق من الموظفين أو تصوير رمز QR.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>الورق عالق في الطابعة</translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation>يرجى عدم الشد. اسأل الموظفين أو صوّر رمز QR.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation>ربما كانت مطفأة أو كابلها غير موصول.</translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation>باب الطابعة مفتوح</translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation>لا تطبع إلا وجميع الأبواب مغلقة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation>يرجى الطلب من الموظفين إغلاقه أو تصوير رمز QR.</translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation>نفد الحبر من الطابعة</translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation>يرجى سؤال الموظفين أو تصوير رمز QR.</translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation>لم يعد ممكنًا طباعة نسختك</translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation>حدث عطل في هذا الجهاز، فمحا ما أدخلته.</translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation>ما أرسلته في أمان. اطلب نسخة من المدينة بذكر رقم المعاملة (Vorgangsnummer).</translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation>حدث خطأ في هذا الجهاز</translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation>نأسف لذلك. لم تخطئ في شيء، ولم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation>يرجى إنهاء الزيارة والبدء من جديد أو سؤال الموظفين.</translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation>نظام المواعيد لا يستجيب</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation>لا يمكن الوصول إليه حاليًا. لم يُحجز شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation>يرجى المحاولة مرة أخرى بعد قليل. يمكنك الحجز أيضًا عبر الهاتف 115.</translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation>نظام المواعيد مزدحم جدًا</translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation>يحجز كثير من الناس في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>يرجى الانتظار دقيقة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation>رد نظام المواعيد غير مفهوم</translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation>هذا ليس خطأك. لم يُحجز شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation>يرجى المحاولة مرة أخرى. إذا بقي الأمر كذلك، فاحجز عبر الهاتف 115.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>سبقك شخص آخر</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>حُجز هذا الوقت للتو لشخص آخر.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>يرجى اختيار وقت آخر.</translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation>لا يوجد وقت متاح حاليًا</translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation>جميع أوقات الأسابيع القادمة محجوزة. تُضاف أوقات جديدة كل يوم، وتُلغى أخرى.</translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation>يرجى المحاولة مرة أخرى غدًا أو الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation>لم يعد الوقت محجوزًا لك</translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation>كان محجوزًا لبضع دقائق وقد انقضت. لم يُحجز أي موعد.</translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation>يرجى اختيار وقت من جديد. ربما ما زال الوقت نفسه متاحًا.</translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation>لا يوجد موعد بهذا الرقم</translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation>ربما كُتب الرقم خطأً، أو أُلغي الموعد، أو انقضى.</translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation>يرجى مقارنة الرقم بورقة الموعد وإدخاله من جديد.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation>لم يعد ممكنًا تغيير هذا الموعد</translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation>لقد بدأ أو انقضى.</translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation>إذا فاتك الموعد، يرجى حجز موعد جديد.</translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation>لم تُقبل بياناتك</translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation>هناك شيء غير مكتمل، أو توجد مواعيد كثيرة لهذا العنوان.</translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation>يرجى تصحيح بياناتك. ما زال الوقت محجوزًا لك.</translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation>لا يمكن سؤال المدينة حاليًا</translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation>الاتصال بقائمة المدينة لما هو جاهز للاستلام متعطل.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation>يرجى المحاولة مرة أخرى بعد قليل أو الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation>لا يوجد شيء بهذا الرقم</translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation>ربما كُتب الرقم خطأً، أو لم تُسجَّل وثيقتك بعد.</translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation>هذا يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation>لا يمكن أن يستلمه إلا الشخص الذي طُلب باسمه.</translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation>يرجى استخدام بطاقة الهوية الصحيحة. بتوكيل خطي (Vollmacht) يسلّمه لك مكتب المواطنين (Bürgerbüro).</translation>
    </message>
    <message>
        <source>Nothing can be handed over at this kiosk</source>
        <translation>لا يمكن تسليم أي شيء عند هذا الجهاز</translation>
    </message>
    <message>
        <source>For the city, this kiosk stands in another branch.</source>
        <translation>بحسب سجلات المدينة، يوجد هذا الجهاز في فرع آخر.</translation>
    </message>
    <message>
        <source>Please show this screen to the staff, or call 115.</source>
        <translation>يرجى عرض هذه الشاشة على الموظفين أو الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>It does not lie here any more</source>
        <translation>لم يعد موجودًا هنا</translation>
    </message>
    <message>
        <source>For the city, it has been handed over already, or lies somewhere else.</source>
        <translation>وفقًا لبيانات المدينة، سُلّم من قبل أو يوجد في مكان آخر.</translation>
    </message>
    <message>
        <source>Please look the number up again. If it is wrong, call 115.</source>
        <translation>يرجى البحث عن الرقم من جديد. إذا كان ذلك خطأ، فاتصل بالرقم 115.</translation>
    </message>
    <message>
        <source>Please show your ID card once more</source>
        <translation>يرجى إثبات هويتك مرة أخرى</translation>
    </message>
    <message>
        <source>It is more than an hour ago, or has not reached the city.</source>
        <translation>مضى على ذلك أكثر من ساعة، أو لم يصل إلى المدينة.</translation>
    </message>
    <message>
        <source>Until then the staff keep what you have come for.</source>
        <translation>حتى ذلك الحين يبقى ما جئت لاستلامه لدى الموظفين.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation>ما يمكنك فعله الآن</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>للموظفين: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>FailureViewModel</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Unblock with the PUK</source>
        <translation>إلغاء القفل برقم PUK</translation>
    </message>
    <message>
        <source>Do something else with my PIN</source>
        <translation>إجراء آخر لرقم PIN</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>العودة إلى إجاباتي</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>اختيار خدمة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>تصحيح البيانات</translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation>إدخال الرقم مرة أخرى</translation>
    </message>
    <message>
        <source>Back to my appointment</source>
        <translation>العودة إلى موعدي</translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation>يرجى كتابة {0} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation>يرجى استخدام الحروف والأرقام وعلامات الترقيم فقط.</translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation>يرجى إدخال اليوم والشهر والسنة، مثلاً 1 3 2026.</translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation>يرجى إدخال عنوان بريد إلكتروني كامل، مثلاً ⁦name@example.org⁩.</translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation>يرجى إدخال الرقم مع رمز المنطقة، مثلاً ⁦0341 123456⁩.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>يرجى استخدام الأرقام فقط.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>يرجى اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation>هذه الإجابة ليست بالشكل المتوقع. يرجى مراجعتها.</translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation>يرجى إدخال السنة بأرقامها الأربعة.</translation>
    </message>
    <message>
        <source>There is no such day. Please check day and month.</source>
        <translation>لا يوجد يوم كهذا. يرجى مراجعة اليوم والشهر.</translation>
    </message>
    <message>
        <source>Please enter a date from {0} onwards.</source>
        <translation>يرجى إدخال تاريخ ابتداءً من {0}.</translation>
    </message>
    <message>
        <source>Please enter a date no later than {0}.</source>
        <translation>يرجى إدخال تاريخ لا يتجاوز {0}.</translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation>لا يوجد رمز بريدي كهذا في ألمانيا. يرجى إدخال خمسة أرقام، مثلاً 04109.</translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation>الرمز البريدي والمدينة غير متوافقين. يرجى مراجعتهما.</translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation>هذا ليس رمزًا بريديًا في لايبزيغ. يرجى مراجعته. الرموز من 04103 إلى 04357.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation>يبدأ رقم IBAN بحرفين ثم رقمين. يرجى نقله من بطاقتك المصرفية.</translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation>لا تستطيع المدينة الخصم من حسابات هذا البلد. يرجى إدخال حساب آخر.</translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation>يجب أن يتكون رقم IBAN هذا من {0} رمزًا، وهو يتكون من {1}. يرجى مقارنته ببطاقتك المصرفية.</translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation>يوجد خطأ كتابة في رقم IBAN. يرجى مقارنته ببطاقتك المصرفية مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation>يتكون رقم الشريحة من {0} رقمًا، وهذا يتكون من {1}. يرجى مقارنته بجواز الحيوان الأليف (Heimtierausweis).</translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation>لا يوجد رقم شريحة كهذا. الأرقام الألمانية تبدأ بالرقم 276. يرجى مقارنته بجواز الحيوان الأليف (Heimtierausweis).</translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation>يرجى ملء أجزاء اللوحة الثلاثة، مثلاً ⁦L⁩ و⁦AB⁩ و⁦1234⁩.</translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation>يرجى اختيار إجابة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
</context>
<context>
    <name>FormFieldViewModel</name>
    <message>
        <source>From the code on your paper. Please check it.</source>
        <translation>من الرمز المكتوب على مستندك. يرجى مراجعته.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>من بطاقة هويتك</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Leipzig: {0}</source>
        <translation>Leipzig: {0}</translation>
    </message>
    <message>
        <source>From your answers before</source>
        <translation>من إجاباتك السابقة</translation>
    </message>
    <message>
        <source>I mean {0}</source>
        <translation>أقصد {0}</translation>
    </message>
</context>
<context>
    <name>FormViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>لا توجد إجابات للمراجعة</numerusform>
            <numerusform>يرجى مراجعة إجابة واحدة</numerusform>
            <numerusform>يرجى مراجعة إجابتين</numerusform>
            <numerusform>يرجى مراجعة %n إجابات</numerusform>
            <numerusform>يرجى مراجعة %n إجابة</numerusform>
            <numerusform>يرجى مراجعة %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} من {2})</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</source>
        <translation>هنا يمكنك إنجاز معاملاتك لدى مدينة لايبزيغ (Stadt Leipzig). اختر لغتك ثم المس «ابدأ».</translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation>المس الخدمة التي تحتاج إليها. في الشاشة التالية تقرأ ما يلزم لها وكم تكلّف. هذا لا يلزمك بشيء بعد.</translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation>تأكد من أن كل ما يلزم معك. إذا طرحنا عليك أسئلة قبل ذلك، فهي تحدد هل يمكن إنجاز الخدمة هنا.</translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation>قبل قراءة بطاقة هويتك يريد القانون أن تعرف من يقرأ منها وماذا يقرأ. لا تُقرأ بطاقتك إلا بعد أن تُدخل رقم PIN.</translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation>رقم PIN المكوّن من ستة أرقام اخترته بنفسك عند تفعيل وظيفة الإنترنت. وهو ليس مكتوبًا على البطاقة. إذا نسيته، يمكن لأي مكتب مواطنين (Bürgerbüro) تعيين رقم جديد.</translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation>رقم PIN المكوّن من ستة أرقام هو رقمك الخاص الذي اخترته بنفسك. رقم PIN المؤقت (Transport-PIN) من خمسة أرقام ورقم PUK من عشرة أرقام مكتوبان في رسالة PIN (PIN-Brief) الخاصة ببطاقتك. رقم CAN من ستة أرقام مطبوع على البطاقة نفسها.</translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation>اترك بطاقتك على القارئ حتى تقول الشاشة إن كل شيء انتهى. إذا أخذتها قبل ذلك، تبدأ من جديد ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation>انتهى كل شيء. خذ بطاقتك معك.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</source>
        <translation>أظهر بطاقة هويتك للموظف، فيقارن الصورة بك ثم يسلّمك ما جئت لاستلامه.</translation>
    </message>
    <message>
        <source>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</source>
        <translation>تحقق مما إذا كان هو ما جئت من أجله. لن تعلم المدينة أنه معك إلا إذا أجبت بنعم.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation>المس حقلاً للكتابة فيه، فتظهر لوحة المفاتيح تلقائيًا. ما هو مكتوب في بطاقة هويتك ملأناه لك.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation>افتح غطاء الماسح الضوئي، وضع الورقة والكتابة إلى الأسفل في الزاوية المحددة، ثم أغلق الغطاء. امسح كل صفحة، والوجه الخلفي أيضًا إذا كان عليه كتابة. المس صفحة ممسوحة لتدويرها أو نقلها أو حذفها أو مسحها من جديد.</translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation>اقرأ كل شيء على مهل. بزر «تغيير» تعود إلى صفحة معينة ثم ترجع مباشرة إلى هنا.</translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation>اقرأ الإقرار حتى النهاية. بزر «تأكيد وإرسال» يصل طلبك إلى المدينة، وهذا بمثابة توقيعك.</translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation>يُشفَّر طلبك بحيث لا يستطيع قراءته إلا المدينة.</translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation>برقم المعاملة (Vorgangsnummer) يمكنك سؤال المدينة عن طلبك. اطبع الإيصال أو صوّر رمز QR.</translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation>لم ينجح شيء ما. تقول الشاشة ما يمكنك فعله الآن.</translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>انتهت زيارتك. لا يبقى أي شيء من بياناتك في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation>هنا يمكن تقديم الورق فقط. لا تُقبل ملفات من ذاكرة USB أو من البريد الإلكتروني أو من الهاتف، لأنها قد تحتوي على برامج تعرّض هذا الجهاز وبيانات الآخرين للخطر. يرجى طباعة الملف أولاً وإحضار الورق، أو استخدام خدمات المدينة على الإنترنت من المنزل.</translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation>المس الخدمة التي تريد الحضور من أجلها. إذا كان لديك موعد، يمكنك تغييره أو إلغاؤه برقم الحجز المكتوب على ورقة الموعد.</translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation>رقم الحجز (Buchungsnummer) مكتوب على ورقة الموعد تحت رمز QR وفي رسالة المدينة الإلكترونية. بدونه يمكنك تغيير الموعد عبر الهاتف 115.</translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation>إذا اخترت وقتًا آخر، يبقى لك الوقت القديم حتى يُحجز الجديد.</translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation>يقدم لك كل مكتب مواطنين (Bürgerbüro) الخدمة نفسها. اختر ما يناسبك من حيث الطريق والوقت.</translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation>المس يومًا محاطًا بإطار. تنقلك الأسهم إلى أشهر أخرى إذا كانت فيها أوقات متاحة.</translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation>الوقت الذي تلمسه يُحجز لك مؤقتًا لبضع دقائق، لتكمل بهدوء.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation>المس حقلاً للكتابة فيه، فتظهر لوحة المفاتيح تلقائيًا. لا تحتاج هنا إلى بطاقة هويتك.</translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation>لا يُحجز شيء قبل أن تلمس الزر في الأسفل. بزر «رجوع» يمكنك تغيير كل شيء.</translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation>اطبع ورقة الموعد أو صوّر رمز QR. برقم الحجز يمكنك تغيير الموعد أو إلغاؤه.</translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation>يبدأ الرقم بحرفين. تجده على القسيمة التي حصلت عليها عند تقديم الطلب. إذا لم يكن الرقم معك، فاتصل بالرقم 115.</translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation>بطاقات الهوية وجوازات السفر تسلّمها المدينة فقط. أما الرسائل المغلقة والتصاريح الموجودة هنا فيسلّمها لك الموظفون بعد أن تثبت هويتك على القارئ.</translation>
    </message>
    <message>
        <source>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</source>
        <translation>إذا كنت تعرف رقم PIN لبطاقتك، فاستخدمه: عندئذٍ لا حاجة إلى مقارنة صورتك. بدون رقم PIN يقارن الموظف الصورة بك، ويكفي الرقم المطبوع على البطاقة.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</source>
        <translation>أظهر بطاقة هويتك للموظف، فيقارن الصورة بك. تبقى البطاقة لك: لا يجوز لأحد نسخها أو الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</source>
        <translation>من ساعدك يؤكد ذلك للمدينة بتوقيعه. ليس عليك هنا إلا الانتظار.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation>رقم PIN لديّ من خمسة أرقام فقط</translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation>جارٍ قراءة بطاقة هويتك</translation>
    </message>
</context>
<context>
    <name>IdentityWayScreen</name>
    <message>
        <source>How would you like to identify?</source>
        <translation>كيف تريد إثبات هويتك؟</translation>
    </message>
    <message>
        <source>A member of staff is with you. That is why there is more than one way.</source>
        <translation>معك أحد الموظفين. لذلك توجد عدة طرق.</translation>
    </message>
</context>
<context>
    <name>IdentityWayViewModel</name>
    <message>
        <source>With ID card and PIN</source>
        <translation>ببطاقة الهوية ورقم PIN</translation>
    </message>
    <message>
        <source>The citizen enters the PIN alone. Staff turn away meanwhile.</source>
        <translation>تُدخل رقم PIN وحدك. يدير الموظف وجهه أثناء ذلك.</translation>
    </message>
    <message>
        <source>With ID card, without PIN</source>
        <translation>ببطاقة الهوية وبدون رقم PIN</translation>
    </message>
    <message>
        <source>Staff compare the photo with the person. Then the six-digit number on the card is enough.</source>
        <translation>يقارن الموظف الصورة بالشخص. عندئذٍ يكفي الرقم المكوّن من ستة أرقام على البطاقة.</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>بدون بطاقة هوية</translation>
    </message>
    <message>
        <source>The citizen states everything herself or himself.</source>
        <translation>تقدّم جميع البيانات بنفسك.</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Back to the screen</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>استدعاء موظف</translation>
    </message>
    <message>
        <source>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</source>
        <translation>سيأتي إليك أحد موظفي الفرع ويساعدك بكل سرور. وحتى ذلك الحين لن يرى أحد بياناتك.</translation>
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
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeyboardRow</name>
    <message>
        <source>Delete the last character</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>A letter with an accent</source>
        <translation>حرف مع علامة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>Imprint</source>
        <translation>بيانات الناشر</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>سهولة الوصول</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>من يقدم هذا</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation>مدينة لايبزيغ، ⁦Stadt Leipzig, Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig⁩، هاتف ⁦0341 123-0⁩، بريد إلكتروني ⁦info@leipzig.de⁩</translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation>من يمثلها</translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation>مدينة لايبزيغ هيئة من هيئات القانون العام. يمثلها عمدة المدينة (Oberbürgermeister).</translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation>من يدير هذا الفرع</translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation>يوفر الشريك المكان ويساعدك على استخدام الجهاز. طلبك يصل إلى المدينة وحدها.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation>تُرسَل بياناتك مشفرة إلى مدينة لايبزيغ ولا تصل إلى أحد سواها. عند انتهاء زيارتك ينسى هذا الجهاز كل ما أدخلته أو عرضته أو مسحته. لا يستطيع موظفو الشريك قراءته.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation>مدينة لايبزيغ، ⁦Stadt Leipzig, Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig⁩. تصل إلى مسؤول حماية البيانات على العنوان نفسه.</translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation>لأي غرض وعلى أي أساس</translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation>لإنجاز الخدمة التي تختارها، لأن القانون يُلزم المدينة بذلك (اللائحة العامة لحماية البيانات DSGVO، المادة 6 الفقرة 1 البندان c وe). لا تُقرأ بطاقة هويتك إلا برقم PIN (قانون بطاقة الهوية ⁦Personalausweisgesetz⁩، المادة 18).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>إلى متى</translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation>يبقى الطلب المشفر في هذا الجهاز حتى تؤكد المدينة استلامه. ويبقى في ملفات المدينة المدة التي يفرضها القانون لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation>يحق لك أن تسأل عما هو محفوظ عنك، وأن تطلب تصحيح الأخطاء وحذف البيانات أو تقييدها في حدود القانون. يمكنك تقديم شكوى إلى مفوضة حماية البيانات والشفافية في ولاية ساكسونيا (Sächsische Datenschutz- und Transparenzbeauftragte).</translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation>ما يستطيعه هذا الجهاز</translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</source>
        <translation>نص حتى ضعف الحجم، وتباين عالٍ، ومساحات لمس كبيرة، وبدون حركات سحب، ووقت كافٍ: يمكنك إيقاف العد التنازلي مرة بعد مرة. وبسماعات الرأس يُقرأ كل شيء بصوت مسموع ويمكن القيام بكل شيء بالمفاتيح.</translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation>ما لا يستطيعه بعد</translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation>الإبلاغ عن العوائق</translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation>يرجى إبلاغ مدينة لايبزيغ إذا اعترضك عائق: هاتف ⁦0341 123-0⁩، بريد إلكتروني ⁦info@leipzig.de⁩. إذا لم يفد ذلك، يمكنك التوجه إلى جهة إنفاذ إتاحة تقنية المعلومات في ولاية ساكسونيا (Durchsetzungsstelle für barrierefreie Informationstechnik).</translation>
    </message>
    <message>
        <source>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</source>
        <translation>لا توجد حتى الآن لغة إشارة، وتُكتب الحروف على لوحة مفاتيح فقط. يسعد الموظفين أن يساعدوك.</translation>
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
        <translation>هل تريد إنهاء زيارتك؟</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything you have entered will be deleted.</source>
        <translation>لم يُرسَل شيء بعد. سيُحذف كل ما أدخلته.</translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation>متابعة الزيارة</translation>
    </message>
    <message>
        <source>End visit and delete everything</source>
        <translation>إنهاء الزيارة وحذف كل شيء</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To protect your data, this visit ends by itself in:</source>
        <translation>لحماية بياناتك تنتهي الزيارة تلقائيًا بعد:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not available now</source>
        <translation>غير متاح حاليًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁦%1⁩ من ⁦%2⁩</translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation>القراءة الصوتية تعمل. السهم إلى الأسفل يتابع القراءة، والسهم إلى الأعلى يقرأ ما سبق، ومفتاح Enter يختار. F1 للمساعدة، وF2 للإعادة، وF4 لإطفاء الشاشة، وEscape للرجوع.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>القراءة الصوتية متوقفة.</translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation>ما كتبته يُسمع عبر سماعات الرأس فقط</translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation>إجابتك تُسمع عبر سماعات الرأس فقط</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation>البيانات الشخصية تُسمع عبر سماعات الرأس فقط</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>حقل كتابة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>حرف كبير %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>حُذف: %1</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: إنقاص واحد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: زيادة واحد</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With ID card</source>
        <translation>ببطاقة الهوية</translation>
    </message>
    <message>
        <source>With ID card and PIN</source>
        <translation>ببطاقة الهوية ورقم PIN</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>بدون بطاقة هوية</translation>
    </message>
    <message>
        <source>Not available right now: there is no connection to the city.</source>
        <translation>غير متاح حاليًا: لا يوجد اتصال بالمدينة.</translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation>غير متاح حاليًا: لا يمكن فحص بطاقات الهوية.</translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation>غير متاح حاليًا: الماسح الضوئي معطل.</translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation>غير متاح حاليًا: قارئ البطاقات معطل.</translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation>غير متاح حاليًا. يرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation>للاستعلام: بدون بطاقة هوية</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>ID card and passport</source>
        <translation>بطاقة الهوية وجواز السفر</translation>
    </message>
    <message>
        <source>Dog, car, business</source>
        <translation>الكلب والسيارة والعمل الحر</translation>
    </message>
    <message>
        <source>Appointments and collection</source>
        <translation>المواعيد والاستلام</translation>
    </message>
    <message>
        <source>Not available here today. Please ask the staff, or call 115.</source>
        <translation>غير متاح هنا اليوم. يرجى سؤال الموظفين أو الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation>غير متاح حاليًا: لا يمكن حجز المواعيد. يرجى الاتصال بالرقم 115.</translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation>غير متاح حاليًا: لا يمكن الوصول إلى قائمة المدينة.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
</context>
<context>
    <name>PageFault</name>
    <message>
        <source>Hard to read</source>
        <translation>صعبة القراءة</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير كاملة</translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation>لا شيء على هذه الصفحة</translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation>على الزجاج يجب أن تكون الكتابة إلى الأسفل، وفي وحدة التغذية إلى الأعلى. اقلب الورقة وامسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation>الصفحة داكنة جدًا</translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation>ضع الورقة مسطّحة على الزجاج وأغلق الغطاء حتى يستقر عليها، ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation>لا يكاد يُرى شيء من الصفحة</translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation>ضع الورقة كاملة ومسطّحة في الزاوية المحددة على الزجاج، ثم امسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation>لا يمكن استخدام صورة الماسح الضوئي</translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation>هذا ليس خطأك. امسح الورقة مرة أخرى. إذا لم تنجح، يرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation>الصفحة غير واضحة</translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation>سوِّ الورقة وأغلق الغطاء ولا تحرّك شيئًا أثناء المسح، ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation>جزء من الصفحة مقطوع</translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation>بعض الكتابة خارج حافة الزجاج. ادفع الورقة إلى الزاوية المحددة، ثم امسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation>الكتابة باهتة جدًا</translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation>إذا كان هناك أصل أغمق، يرجى مسحه. وإلا فامسح هذه الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation>لا يوجد مكان لهذه الصفحة</translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation>لا تقبل المدينة صفحات أكثر لهذا المستند. احذف الصفحات غير اللازمة، ثم امسح هذه الصفحة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation>اترك بطاقة هويتك على القارئ</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>يرجى أخذ بطاقة هويتك</translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation>يرجى عدم نسيان بطاقة هويتك على القارئ.</translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation>تم تعيين رقم PIN الجديد</translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation>تم تعيين رقم PIN الأول</translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation>تم إلغاء قفل رقم PIN</translation>
    </message>
    <message>
        <source>Your PIN is not blocked</source>
        <translation>رقم PIN غير مقفل</translation>
    </message>
    <message>
        <source>Your PIN is right</source>
        <translation>رقم PIN صحيح</translation>
    </message>
    <message>
        <source>From now on only the new PIN counts. The old one is forgotten.</source>
        <translation>من الآن يسري رقم PIN الجديد فقط. القديم لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation>يمكنك الآن إثبات هويتك عبر الإنترنت. رقم PIN المؤقت (Transport-PIN) لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation>إنه رقم PIN السابق نفسه، مع ثلاث محاولات جديدة.</translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation>لم تكن هناك حاجة إلى رقم PUK، ولم يُحتسب أي استخدام له.</translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation>قبلته البطاقة. لم يُقرأ شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>إذا لم تتذكر رقم PIN، فإن أي مكتب مواطنين (Bürgerbüro) يعيّن لك رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation>أدخل رقم PIN كالمعتاد. بعد إدخالين خاطئين تطلب البطاقة الرقم المكتوب على وجهها الأمامي، وهو CAN.</translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation>لا تُخبر أحدًا برقم PIN، ولا تكتبه على البطاقة، ولا تحفظه معها.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>متابعة: {0}</translation>
    </message>
    <message>
        <source>Check my PIN now</source>
        <translation>التحقق من رقم PIN الآن</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رقم PIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>⁦%1⁩ من ⁦%2⁩ أرقام</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>مفتاح Enter للتأكيد</translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the PUK</source>
        <translation>إدخال رقم PUK</translation>
    </message>
    <message>
        <source>Enter the CAN</source>
        <translation>إدخال رقم CAN</translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation>يمكن استخدام رقم PUK عشر مرات</translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation>بعدها يُستنفد نهائيًا. وهو لا يمنحك رقم PIN جديدًا: إذا لم تعد تتذكر رقم PIN، فلا تستهلك رقم PUK، بل اطلب تعيين رقم PIN جديد في مكتب المواطنين (Bürgerbüro).</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>رقم PIN هذا سهل التخمين</translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation>الأرقام المتسلسلة والمكررة وأعياد الميلاد هي أول ما يجرّبه اللص. يمكنك الاحتفاظ به أو اختيار رقم آخر.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>اختيار رقم PIN آخر</translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation>رقم PUK مكتوب في رسالة PIN (PIN-Brief) الخاصة ببطاقتك: عشرة أرقام</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>أنا وحدي: إدخال رقم PIN</translation>
    </message>
</context>
<context>
    <name>PinEntryViewModel</name>
    <message>
        <source>Unblock the PIN with the PUK</source>
        <translation>إلغاء قفل رقم PIN برقم PUK</translation>
    </message>
    <message>
        <source>Enter your present PIN</source>
        <translation>أدخل رقم PIN الحالي</translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation>تستلم بطاقتك رقم PIN الجديد</translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation>بعد إدخال رقم PIN خاطئ ثلاث مرات لا يفيد إلا رقم PUK. فهو يمنح رقم PIN ثلاث محاولات جديدة.</translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation>رقم PIN لديّ من خمسة أرقام فقط</translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation>اخترت من قبل رقم PIN من ستة أرقام</translation>
    </message>
</context>
<context>
    <name>PinMenuScreen</name>
    <message>
        <source>What would you like to do with your PIN?</source>
        <translation>ماذا تريد أن تفعل برقم PIN؟</translation>
    </message>
    <message>
        <source>Your PIN stays between you and your card. This device does not keep it.</source>
        <translation>يبقى رقم PIN بينك وبين بطاقتك. لا يحتفظ به هذا الجهاز.</translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation>هل نسيت رقم PIN؟</translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation>لا يمكن تعيين رقم PIN جديد بدون القديم إلا لدى السلطات، لأن عليها أن تتأكد من شخصك. احجز موعدًا في مكتب المواطنين (Bürgerbüro) عبر الهاتف 115 أو على موقع leipzig.de، وأحضر بطاقة هويتك. هذا مجاني.</translation>
    </message>
</context>
<context>
    <name>PinMenuViewModel</name>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رقم PIN</translation>
    </message>
    <message>
        <source>You know your PIN and want another one.</source>
        <translation>تعرف رقم PIN وتريد رقمًا آخر.</translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation>اختيار رقم PIN الأول</translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation>لديك رسالة PIN (PIN-Brief) وفيها رقم PIN المؤقت (Transport-PIN) من خمسة أرقام.</translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation>إلغاء قفل رقم PIN</translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation>أُدخل خطأً ثلاث مرات. تذكّرته الآن ولديك رقم PUK.</translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation>التحقق من رقم PIN</translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation>تريد أن تعرف هل ما زلت تتذكره بشكل صحيح.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PlateInputField</name>
    <message>
        <source>Town</source>
        <translation>رمز المدينة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation>اختيار خدمة أخرى</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
</context>
<context>
    <name>PrepareViewModel</name>
    <message>
        <source>Papers as paper: no files from a USB stick, an e-mail or a phone</source>
        <translation>المستندات على ورق: لا تُقبل ملفات من ذاكرة USB أو من البريد الإلكتروني أو من الهاتف</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>السؤال {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PrintedAppointment</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدك</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم ⁦{number}⁩</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في يوم الموعد</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation>يرجى الحضور قبل الموعد بخمس دقائق. سيتم النداء بالرقم المكتوب أعلاه.</translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation>اتصل بالرقم 115 واذكر الرقم المكتوب أعلاه، ليتمكن شخص آخر من الحضور.</translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation>ألغِ الموعد على ⁦{url}⁩ أو اتصل بالرقم 115.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>تعذّر عليك الحضور؟</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
</context>
<context>
    <name>PrintedCopy</name>
    <message>
        <source>Your copy</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>عدد الصفحات: {count}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>إقرارك</translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation>احتفظ بهذه النسخة في مكان آمن</translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation>فيها بياناتك الشخصية. عند انتهاء زيارتك يمحو الجهاز كل ما أدخلته.</translation>
    </message>
</context>
<context>
    <name>PrintedReadiness</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>تقرير الجاهزية</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ما يجب إصلاحه</translation>
    </message>
    <message>
        <source>well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>ما تم فحصه</translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>City of Leipzig</source>
        <translation>مدينة لايبزيغ</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>رقم المعاملة (Vorgangsnummer)</translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation>أُرسل في {time}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>هل لديك أسئلة؟</translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation>اسأل في أي مكتب مواطنين (Bürgerbüro) أو اتصل بالرقم 115. جهّز رقم المعاملة.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation>لا يستطيع قراءة ما أرسلته إلا مدينة لايبزيغ. عند انتهاء زيارتك يمحو الجهاز كل ما أدخلته. لا يظهر اسمك ولا عنوانك في هذا الإيصال.</translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation>يرجى أخذ نسختك. لا تترك أي صفحة: فيها بياناتك الشخصية.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>يرجى أخذ إيصالك.</translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation>يرجى أخذ ورقتك المطبوعة.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة …</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation>طباعة نسختك</translation>
    </message>
    <message>
        <source>Print appointment</source>
        <translation>طباعة الموعد</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Your copy shows all your answers.</source>
        <translation>تعرض النسخة جميع إجاباتك.</translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation>
            <numerusform>تعرض النسخة جميع إجاباتك.</numerusform>
            <numerusform>تعرض النسخة جميع إجاباتك والصفحة الممسوحة.</numerusform>
            <numerusform>تعرض النسخة جميع إجاباتك والصفحتين الممسوحتين.</numerusform>
            <numerusform>تعرض النسخة جميع إجاباتك و%n صفحات ممسوحة.</numerusform>
            <numerusform>تعرض النسخة جميع إجاباتك و%n صفحة ممسوحة.</numerusform>
            <numerusform>تعرض النسخة جميع إجاباتك و%n صفحة ممسوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation>يرجى المحاولة مرة أخرى، أو طلب نسخة من المدينة بذكر رقم المعاملة.</translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation>يمكنك بدلاً من ذلك تدوين اليوم والرقم.</translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation>يرجى المحاولة مرة أخرى عندما تصبح الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation>يمكنك بدلاً من ذلك تصوير رمز QR أو تدوين رقم المعاملة.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>بطاقة الهوية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>تم الحجز</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
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
        <translation>تم بنجاح. هذا إيصالك</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation>رقم معاملتك (Vorgangsnummer)</translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation>رمز QR يحتوي على رقم معاملتك</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>الخطوات التالية</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation>سُلِّم إلى المدينة</translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation>محفوظ بأمان. لم تتمكن المدينة من قبوله بعد، والموظفون على علم بذلك.</translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation>محفوظ بأمان. يُسلَّم إلى المدينة فور عودة الاتصال.</translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation>محفوظ بأمان، وهو في طريقه إلى المدينة.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation>يرجى مراجعة ما سيُرسَل إلى المدينة. يمكنك تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>كل شيء صحيح</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Your change is saved.</source>
        <translation>تم حفظ التغيير.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>من بطاقة هويتك</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لا توجد إجابة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>لم يُمسح ضوئيًا</translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation>ورقة موضوعة والكتابة إلى الأسفل في الزاوية المحددة على زجاج الماسح الضوئي</translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation>عدة أوراق موضوعة والكتابة إلى الأعلى في وحدة تغذية الماسح الضوئي</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>عرض أو تغيير</translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation>عدة أوراق: في وحدة التغذية والكتابة إلى الأعلى</translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation>هنا يمكن تقديم الورق فقط</translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation>لا تُقبل ملفات من ذاكرة USB أو من البريد الإلكتروني أو من الهاتف، فقد تحتوي على برامج ضارة. إذا كان مستندك ملفًا فقط، يرجى طباعته أولاً.</translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Delete page {0}?</source>
        <translation>هل تريد حذف الصفحة {0}؟</translation>
    </message>
    <message>
        <source>Touch a page to look at it closely or to change it.</source>
        <translation>المس صفحة لرؤيتها عن قرب أو لتغييرها.</translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation>هل كل شيء مقروء، وهل الصفحة في وضعها الصحيح؟</translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation>لن تُرسَل الصفحة إلى المدينة. يمكنك مسحها لاحقًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation>المستند {0} من {1}</translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation>ورقة واحدة: على الزجاج والكتابة إلى الأسفل، في الزاوية المحددة</translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation>ضع الورقة على الزجاج والكتابة إلى الأسفل، في الزاوية المحددة، ثم أغلق الغطاء.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة {0}</translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation>الصفحة كما مُسحت</translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation>يوجد رمز على مستندك</translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation>يمكن أن يحل «{0}» محل هذا المستند، فلا تحتاج إلى إرساله. ترى الرمز أولاً في النموذج.</translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation>يمكن إدخال «{0}» لك في النموذج. تراه هناك أولاً.</translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation>جارٍ تسخين الماسح الضوئي</translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation>جارٍ مسح الصفحة</translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation>جارٍ تعديل الصفحة وتنظيفها</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation>إيقاف المسح</translation>
    </message>
    <message>
        <source>Scan page</source>
        <translation>مسح الصفحة</translation>
    </message>
    <message>
        <source>Continue without this paper</source>
        <translation>متابعة بدون هذا المستند</translation>
    </message>
    <message>
        <source>All pages scanned</source>
        <translation>تم مسح جميع الصفحات</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>مسح صفحة أخرى</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>مسح مرة أخرى</translation>
    </message>
    <message>
        <source>Keep the page all the same</source>
        <translation>الاحتفاظ بالصفحة رغم ذلك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>نقل إلى الأمام</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>نقل إلى الخلف</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>حذف هذه الصفحة</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>الاحتفاظ بهذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>التمرير إلى الأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>التمرير إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation>جارٍ ختم طلبك</translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation>يُشفَّر بحيث لا تستطيع قراءته إلا المدينة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Enter your CAN</source>
        <translation>أدخل رقم CAN</translation>
    </message>
    <message>
        <source>Enter your PUK</source>
        <translation>أدخل رقم PUK</translation>
    </message>
    <message>
        <source>Enter the five-digit transport PIN</source>
        <translation>أدخل رقم PIN المؤقت من خمسة أرقام (Transport-PIN)</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>اختر رقم PIN جديدًا</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>أدخل رقم PIN الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رقم PIN</translation>
    </message>
    <message>
        <source>The card access number: six digits on the front of your card, at the bottom right.</source>
        <translation>رقم الوصول: ستة أرقام على الوجه الأمامي لبطاقتك، في الأسفل إلى اليمين.</translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation>عشرة أرقام. وهي في رسالة PIN (PIN-Brief) تحت الحقل الذي يُكشط أو يُنزع.</translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation>تجده في رسالة PIN (PIN-Brief) الخاصة ببطاقتك، تحت الحقل الذي يُكشط أو يُنزع. تحتاج إليه مرة واحدة فقط، لاختيار رقم PIN خاص بك.</translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation>ستة أرقام لا يخمّنها الآخرون: لا أعياد ميلاد، ولا أرقام متسلسلة مثل 123456.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation>لكي لا يمنعك خطأ في الكتابة من الدخول. بعدها تستلم بطاقتك رقم PIN الجديد.</translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation>الأرقام الستة التي اخترتها بنفسك.</translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation>اختر رقم PIN جديدًا من ستة أرقام وأدخله مرتين بأزرار القارئ.</translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation>أدخله بأزرار القارئ ثم أكّد هناك.</translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation>بزر الإلغاء في القارئ تتوقف عن العملية.</translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation>رقم CAN غير صحيح. يرجى النظر إلى بطاقتك والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation>رقم PUK غير صحيح. يرجى مقارنته برسالة PIN (PIN-Brief) الخاصة بهذه البطاقة بالذات.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation>رقما PIN الجديدان غير متطابقين. يرجى الاختيار مرة أخرى. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation>رقم PIN المؤقت (Transport-PIN) غير صحيح.</translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation>رقم PIN غير صحيح.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation>بقيت لك محاولة واحدة. إذا كان الرقم التالي خاطئًا، يُقفل رقم PIN.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>لم تبق لك محاولات.</numerusform>
            <numerusform>بقيت لك محاولة واحدة.</numerusform>
            <numerusform>بقيت لك محاولتان.</numerusform>
            <numerusform>بقيت لك %n محاولات.</numerusform>
            <numerusform>بقيت لك %n محاولة.</numerusform>
            <numerusform>بقيت لك %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePageViewModel</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>على هذه الشاشة</translation>
    </message>
    <message>
        <source>USB stick, e-mail, phone</source>
        <translation>ذاكرة USB، بريد إلكتروني، هاتف</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>التحدث إلى شخص</translation>
    </message>
    <message>
        <source>The staff of this branch will gladly help you to use this device. Please speak to them.</source>
        <translation>يسعد موظفي هذا الفرع أن يساعدوك على استخدام الجهاز. يرجى التحدث إليهم.</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>قراءة أسهل</translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation>تحت «العرض» يمكنك تكبير النص وزيادة التباين.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>أين أنت</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة ⁦%1⁩ من ⁦%2⁩: %3</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation>مكتب مدينتك، هنا مباشرة</translation>
    </message>
    <message>
        <source>This kiosk is closed right now</source>
        <translation>هذا الجهاز مغلق حاليًا</translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation>أنجز معاملاتك لدى مدينة لايبزيغ ببطاقة هويتك في دقائق قليلة.</translation>
    </message>
    <message>
        <source>Please use one of these ways.</source>
        <translation>يرجى استخدام إحدى هذه الطرق.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>The city hall among other houses, the sun above them</source>
        <translation>مبنى البلدية بين مبانٍ أخرى، وفوقها الشمس</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>إلى أين تذهب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Telephone 115</source>
        <translation>الهاتف 115</translation>
    </message>
    <message>
        <source>Any citizens&apos; office of the City of Leipzig</source>
        <translation>أي مكتب مواطنين (Bürgerbüro) في مدينة لايبزيغ</translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation>ما يمكنك إنجازه هنا اليوم</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>تباين عادي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation>ارتفاع عادي</translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation>كل شيء أسفل</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>التدرب أولاً</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Staff here: {0}</source>
        <translation>الموظفون هنا: {0}</translation>
    </message>
    <message numerus="yes">
        <source>For staff: %n submissions need attention</source>
        <translation>
            <numerusform>للموظفين: لا توجد طلبات للمراجعة</numerusform>
            <numerusform>للموظفين: طلب واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>للموظفين: طلبان يحتاجان إلى مراجعة</numerusform>
            <numerusform>للموظفين: %n طلبات تحتاج إلى مراجعة</numerusform>
            <numerusform>للموظفين: %n طلبًا يحتاج إلى مراجعة</numerusform>
            <numerusform>للموظفين: %n طلب يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا خدمة أخرى</numerusform>
            <numerusform>وخدمة أخرى</numerusform>
            <numerusform>وخدمتان أخريان</numerusform>
            <numerusform>و%n خدمات أخرى</numerusform>
            <numerusform>و%n خدمة أخرى</numerusform>
            <numerusform>و%n خدمة أخرى</numerusform>
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
        <translation>مجاني</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} بالمئة</translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation>الرسوم حسب الإشعار (Bescheid)</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة تقريبًا</numerusform>
            <numerusform>دقيقتان تقريبًا</numerusform>
            <numerusform>%n دقائق تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
</context>
</TS>
