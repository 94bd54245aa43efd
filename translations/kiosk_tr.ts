<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AccentBar</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedScreen</name>
    <message>
        <source>Finish visit</source>
        <translation>Oturumu bitir</translation>
    </message>
    <message>
        <source>Your booking number</source>
        <translation>Randevu numaranız (Buchungsnummer)</translation>
    </message>
    <message>
        <source>You need it to change or cancel the appointment, here or at leipzig.de.</source>
        <translation>Randevuyu değiştirmek veya iptal etmek için gerekir: burada veya leipzig.de üzerinden.</translation>
    </message>
    <message>
        <source>QR code with your booking number</source>
        <translation>Randevu numaranızın QR kodu</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Randevu günü</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by your number.</source>
        <translation>Lütfen beş dakika önce gelin. Numaranızla çağrılırsınız.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel: here, at leipzig.de, or by telephone 115.</source>
        <translation>Gelemeyecekseniz lütfen randevuyu iptal edin: burada, leipzig.de üzerinden veya 115 numaralı telefondan.</translation>
    </message>
</context>
<context>
    <name>AppointmentBookedViewModel</name>
    <message>
        <source>Your appointment is moved</source>
        <translation>Randevunuz değiştirildi</translation>
    </message>
    <message>
        <source>Your appointment is booked</source>
        <translation>Randevunuz alındı</translation>
    </message>
    <message>
        <source>Your earlier appointment on {0} could not be cancelled. Please call 115.</source>
        <translation>Önceki randevunuz ({0}) iptal edilemedi. Lütfen 115’i arayın.</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckScreen</name>
    <message>
        <source>Your appointment is being booked …</source>
        <translation>Randevunuz alınıyor …</translation>
    </message>
</context>
<context>
    <name>AppointmentCheckViewModel</name>
    <message>
        <source>Move your appointment?</source>
        <translation>Randevunuz değiştirilsin mi?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Her şey doğru mu?</translation>
    </message>
    <message>
        <source>Your appointment on {0} is then cancelled.</source>
        <translation>Önceki randevunuz ({0}) o zaman iptal edilir.</translation>
    </message>
    <message>
        <source>The time is kept for you for a few minutes.</source>
        <translation>Bu saat birkaç dakika sizin için ayrılmıştır.</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Randevuyu değiştir</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>Randevu al</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon numarası</translation>
    </message>
</context>
<context>
    <name>AppointmentContactScreen</name>
    <message>
        <source>Who comes to the appointment?</source>
        <translation>Randevuya kim gelecek?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>The city uses this for the appointment only and deletes it afterwards. You need no ID card to book.</source>
        <translation>Belediye bunları yalnızca randevu için kullanır ve sonra siler. Randevu almak için kimlik kartı gerekmez.</translation>
    </message>
</context>
<context>
    <name>AppointmentContactViewModel</name>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Lütfen %n yanıtı kontrol edin</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>The name of whoever comes to the appointment</source>
        <translation>Randevuya gelecek kişinin adı</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>The confirmation of your appointment goes there.</source>
        <translation>Randevu onayı oraya gönderilir.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>So that the office can reach you if something changes</source>
        <translation>Bir şey değişirse büro size ulaşabilsin diye</translation>
    </message>
</context>
<context>
    <name>AppointmentDayScreen</name>
    <message>
        <source>On which day?</source>
        <translation>Hangi gün?</translation>
    </message>
    <message>
        <source>Days with a frame have free times. On the others there are none.</source>
        <translation>Çerçeveli günlerde boş saat var. Diğerlerinde yok.</translation>
    </message>
</context>
<context>
    <name>AppointmentFindScreen</name>
    <message>
        <source>Which appointment is it?</source>
        <translation>Hangi randevu?</translation>
    </message>
    <message>
        <source>The booking number is on your slip and in the e-mail of the city.</source>
        <translation>Randevu numarası (Buchungsnummer) randevu fişinizde ve belediyenin e-postasında yazar.</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Randevuyu bul</translation>
    </message>
    <message>
        <source>Looking for your appointment …</source>
        <translation>Randevunuz aranıyor …</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Randevu numarası (Buchungsnummer)</translation>
    </message>
    <message>
        <source>For example 100001-ab3f</source>
        <translation>Örneğin 100001-ab3f</translation>
    </message>
</context>
<context>
    <name>AppointmentFindViewModel</name>
    <message>
        <source>Please enter all of it with the hyphen, for example 100001-ab3f.</source>
        <translation>Lütfen numaranın tamamını kısa çizgiyle girin, örneğin 100001-ab3f.</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundScreen</name>
    <message>
        <source>The appointment is being cancelled …</source>
        <translation>Randevu iptal ediliyor …</translation>
    </message>
</context>
<context>
    <name>AppointmentFoundViewModel</name>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>Randevunuz iptal edildi</translation>
    </message>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>Bu randevuyu iptal etmek istiyor musunuz?</translation>
    </message>
    <message>
        <source>This is your appointment</source>
        <translation>Randevunuz bu</translation>
    </message>
    <message>
        <source>Nobody expects you any more. The time is free for somebody else.</source>
        <translation>Artık beklenmiyorsunuz. Saat başkaları için boşaldı.</translation>
    </message>
    <message>
        <source>The time is then given to somebody else at once.</source>
        <translation>Saat hemen başkaları için boşalır.</translation>
    </message>
    <message>
        <source>You can choose another time, or cancel it.</source>
        <translation>Başka bir saat seçebilir veya randevuyu iptal edebilirsiniz.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Oturumu bitir</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Randevuyu iptal et</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Başka bir saat seç</translation>
    </message>
    <message>
        <source>Book a new appointment</source>
        <translation>Yeni randevu al</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>Randevu kalsın</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Bu randevuyu iptal et</translation>
    </message>
</context>
<context>
    <name>AppointmentMenuScreen</name>
    <message>
        <source>What do you need an appointment for?</source>
        <translation>Ne için randevu istiyorsunuz?</translation>
    </message>
    <message>
        <source>Looking for what can be booked …</source>
        <translation>Randevu alınabilecek işlemler aranıyor …</translation>
    </message>
    <message>
        <source>Change or cancel my appointment</source>
        <translation>Randevumu değiştir veya iptal et</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeScreen</name>
    <message>
        <source>Where would you like to go?</source>
        <translation>Nereye gitmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Boş saatler aranıyor …</translation>
    </message>
    <message>
        <source>The nearest office comes first.</source>
        <translation>En yakın vatandaş bürosu (Bürgerbüro) en üsttedir.</translation>
    </message>
</context>
<context>
    <name>AppointmentOfficeViewModel</name>
    <message>
        <source>Next free: {0}</source>
        <translation>İlk boş saat: {0}</translation>
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
        <translation>Saat kaçta?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Öğleden önce</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Öğleden sonra</translation>
    </message>
</context>
<context>
    <name>AppointmentTimeViewModel</name>
    <message>
        <source>The time is being kept for you …</source>
        <translation>Saat sizin için ayrılıyor …</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Boş saatler aranıyor …</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>d MMM ddd</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>about {0} km away</source>
        <translation>yaklaşık {0} km uzakta</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>Pt Sa Ça Pe Cu Ct Pz</translation>
    </message>
</context>
<context>
    <name>AssistanceBarViewModel</name>
    <message>
        <source>A staff card was inserted. Staff can sign in as soon as you have finished this step.</source>
        <translation>Bir personel kartı takıldı. Siz bu adımı bitirince görevliler oturum açabilir.</translation>
    </message>
    <message>
        <source>A staff card is in the staff reader. Nobody is signed in.</source>
        <translation>Personel okuyucusunda bir personel kartı var. Kimse oturum açmadı.</translation>
    </message>
    <message>
        <source>Staff is signed in.</source>
        <translation>Görevli oturum açtı.</translation>
    </message>
    <message>
        <source>Staff: sign in</source>
        <translation>Görevli: oturum aç</translation>
    </message>
    <message>
        <source>Staff menu</source>
        <translation>Görevli menüsü</translation>
    </message>
    <message>
        <source>You are alone with the screen. Staff cannot use it now.</source>
        <translation>Ekranla baş başasınız. Görevliler şu anda onu kullanamaz.</translation>
    </message>
    <message>
        <source>A member of staff is helping you and sees what is on this screen, but never your PIN.</source>
        <translation>Bir görevli size yardım ediyor ve ekrandakileri görüyor, ama PIN’inizi asla görmez.</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Tek başıma devam et</translation>
    </message>
    <message>
        <source>Let staff help again</source>
        <translation>Görevli yine yardım etsin</translation>
    </message>
    <message>
        <source>You are alone.</source>
        <translation>Yalnızsınız.</translation>
    </message>
    <message>
        <source>Staff are helping and see this.</source>
        <translation>Görevli yardım ediyor ve görüyor.</translation>
    </message>
    <message>
        <source>Practice as Erika Mustermann, PIN 123456. Nothing is sent.</source>
        <translation>Erika Mustermann adıyla alıştırma, PIN 123456. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Staff card inserted.</source>
        <translation>Personel kartı takıldı.</translation>
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
        <translation>Leipzig Belediyesi</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Oturumu bitir</translation>
    </message>
</context>
<context>
    <name>CallSign</name>
    <message>
        <source>Somebody is being called</source>
        <translation>Bir görevli çağrılıyor</translation>
    </message>
    <message>
        <source>Please stay here. Nobody can see your data now.</source>
        <translation>Lütfen burada kalın. Şu anda verilerinizi kimse göremez.</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Ekranıma dön</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Enter the CAN</source>
        <translation>CAN’ı gir</translation>
    </message>
    <message>
        <source>Go on only if you are sure of your PIN</source>
        <translation>Yalnızca PIN’inizden eminseniz devam edin</translation>
    </message>
    <message>
        <source>If it is wrong once more, it is blocked, and only the PUK from your PIN letter helps. If you have forgotten your PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>PIN bir kez daha yanlış girilirse bloke olur. O zaman yalnızca PIN mektubunuzdaki (PIN-Brief) PUK işe yarar. PIN’inizi unuttuysanız her vatandaş bürosunda (Bürgerbüro) size yeni bir PIN verilir.</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Lütfen bekleyin …</translation>
    </message>
    <message>
        <source>The CAN is printed on the front of the card, at the bottom right</source>
        <translation>CAN, kartın ön yüzünde sağ altta yazar</translation>
    </message>
    <message>
        <source>A hand lays an ID card on the card reader</source>
        <translation>Bir el, kimlik kartını okuyucunun üzerine koyuyor</translation>
    </message>
    <message>
        <source>A card reader with keys of its own; the green key confirms</source>
        <translation>Kendi tuşları olan bir kart okuyucu; yeşil tuş onaylar</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>Yalnızım: PIN’imi gir</translation>
    </message>
</context>
<context>
    <name>CardViewModel</name>
    <message>
        <source>Place your ID card on the reader</source>
        <translation>Kimlik kartınızı okuyucunun üzerine koyun</translation>
    </message>
    <message>
        <source>Two wrong PINs: one try is left</source>
        <translation>PIN iki kez yanlış: bir deneme hakkınız kaldı</translation>
    </message>
    <message>
        <source>Use the keypad of the reader</source>
        <translation>Okuyucunun tuşlarını kullanın</translation>
    </message>
    <message>
        <source>Your ID card is being checked</source>
        <translation>Kimlik kartınız kontrol ediliyor</translation>
    </message>
    <message>
        <source>Lay it flat on the marked area and leave it there. You take it back at the end.</source>
        <translation>Kartı işaretli alana düz olarak koyun ve orada bırakın. İşiniz bitince geri alırsınız.</translation>
    </message>
    <message>
        <source>Your card protects itself: before the last try it wants its access number (CAN), then your PIN.</source>
        <translation>Kartınız kendini korur: Son denemeden önce erişim numarasını (CAN), ardından PIN’inizi ister.</translation>
    </message>
    <message>
        <source>Please leave your card on the reader.</source>
        <translation>Lütfen kartınızı okuyucunun üzerinde bırakın.</translation>
    </message>
    <message>
        <source>Enter your PIN alone</source>
        <translation>PIN’inizi yalnızken girin</translation>
    </message>
    <message>
        <source>Please ask the member of staff to turn away.</source>
        <translation>Lütfen görevliden arkasını dönmesini isteyin.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Touch a service. Nothing is binding yet.</source>
        <translation>Bir işleme dokunun. Bu sizi henüz hiçbir şeye bağlamaz.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>For example: move, dog, lost ID</source>
        <translation>Örneğin: taşınma, köpek, kayıp kimlik</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Bütün işlemleri göster</translation>
    </message>
    <message>
        <source>Elsewhere in Leipzig</source>
        <translation>Leipzig’de başka yerlerde</translation>
    </message>
</context>
<context>
    <name>ChooseViewModel</name>
    <message>
        <source>Nothing found for “{0}”. Try a shorter or different word, or show all services.</source>
        <translation>“{0}” için bir şey bulunamadı. Daha kısa veya başka bir sözcük deneyin ya da bütün işlemleri gösterin.</translation>
    </message>
</context>
<context>
    <name>CollectionHandoverScreen</name>
    <message>
        <source>For staff: compare the photo and hand it over</source>
        <translation>Görevli için: fotoğrafı karşılaştırın ve teslim edin</translation>
    </message>
    <message>
        <source>Ask for the ID card. Photo and name must fit the person in front of you.</source>
        <translation>Kimlik kartını isteyin. Fotoğraf ve ad, karşınızdaki kişiye uymalıdır.</translation>
    </message>
    <message>
        <source>Photo compared, handed over</source>
        <translation>Fotoğraf karşılaştırıldı, teslim edildi</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numara %1</translation>
    </message>
    <message>
        <source>Hand it over sealed, as it came from the city.</source>
        <translation>Belediyeden geldiği gibi, kapalı olarak teslim edin.</translation>
    </message>
    <message>
        <source>If anything does not fit</source>
        <translation>Bir şey uymuyorsa</translation>
    </message>
    <message>
        <source>Keep it and go back. The citizen can call 115.</source>
        <translation>Vermeyin ve geri dönün. Vatandaş 115’i arayabilir.</translation>
    </message>
</context>
<context>
    <name>CollectionNumberScreen</name>
    <message>
        <source>Which number is on your pick-up slip?</source>
        <translation>Teslim fişinizdeki (Abholschein) numara nedir?</translation>
    </message>
    <message>
        <source>You got the slip when you applied. Letters from the city show the number as well.</source>
        <translation>Fişi başvururken aldınız. Numara belediyenin mektuplarında da yazar.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Sorgula</translation>
    </message>
    <message>
        <source>Asking the city …</source>
        <translation>Belediyeye soruluyor …</translation>
    </message>
    <message>
        <source>Number of the pick-up slip</source>
        <translation>Teslim fişinin (Abholschein) numarası</translation>
    </message>
    <message>
        <source>For example LE 2471 1001</source>
        <translation>Örneğin LE 2471 1001</translation>
    </message>
</context>
<context>
    <name>CollectionNumberViewModel</name>
    <message>
        <source>Please enter the letters and digits from the slip, for example LE 2471 1001.</source>
        <translation>Lütfen fişteki harf ve rakamları girin, örneğin LE 2471 1001.</translation>
    </message>
</context>
<context>
    <name>CollectionReceivedScreen</name>
    <message>
        <source>Have you got it?</source>
        <translation>Teslim aldınız mı?</translation>
    </message>
    <message>
        <source>Please confirm only when it is in your hands. Your answer goes to the city.</source>
        <translation>Lütfen ancak elinize aldığınızda onaylayın. Yanıtınız belediyeye gider.</translation>
    </message>
    <message>
        <source>Yes, I have received it</source>
        <translation>Evet, teslim aldım</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numara %1</translation>
    </message>
    <message>
        <source>No, I have not got it</source>
        <translation>Hayır, teslim almadım</translation>
    </message>
</context>
<context>
    <name>CollectionStatusScreen</name>
    <message>
        <source>Asking the city …</source>
        <translation>Belediyeye soruluyor …</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numara %1</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Görevliler için</translation>
    </message>
    <message>
        <source>Look up another number</source>
        <translation>Başka bir numara sorgula</translation>
    </message>
</context>
<context>
    <name>CollectionStatusViewModel</name>
    <message>
        <source>One moment, please</source>
        <translation>Lütfen bekleyin</translation>
    </message>
    <message>
        <source>Yes, it is ready</source>
        <translation>Evet, hazır</translation>
    </message>
    <message>
        <source>It is being brought to you</source>
        <translation>Size getiriliyor</translation>
    </message>
    <message>
        <source>It is yours now</source>
        <translation>Artık sizde</translation>
    </message>
    <message>
        <source>It has been collected already</source>
        <translation>Daha önce teslim alınmış</translation>
    </message>
    <message>
        <source>It is no longer here</source>
        <translation>Artık burada değil</translation>
    </message>
    <message>
        <source>No, it is not ready yet</source>
        <translation>Hayır, henüz hazır değil</translation>
    </message>
    <message>
        <source>The city is told that you have got it.</source>
        <translation>Teslim aldığınız belediyeye bildiriliyor.</translation>
    </message>
    <message>
        <source>The city checks who you are.</source>
        <translation>Belediye kimliğinizi kontrol ediyor.</translation>
    </message>
    <message>
        <source>It lies here. Show your ID card at the reader, then the staff hand it over to you.</source>
        <translation>Burada duruyor. Kimlik kartınızı okuyucuda gösterin; görevliler size teslim eder.</translation>
    </message>
    <message>
        <source>Please collect it yourself at the office below. It cannot be handed over here.</source>
        <translation>Lütfen aşağıdaki bürodan kendiniz alın. Burada teslim edilemez.</translation>
    </message>
    <message>
        <source>Please collect it at the address below.</source>
        <translation>Lütfen aşağıdaki adresten alın.</translation>
    </message>
    <message>
        <source>For staff: fetch it from the place below, then hand it over here.</source>
        <translation>Görevli için: Aşağıdaki yerden alın ve burada teslim edin.</translation>
    </message>
    <message>
        <source>The staff know that you are here. Please wait at the counter.</source>
        <translation>Görevliler burada olduğunuzu biliyor. Lütfen bankoda bekleyin.</translation>
    </message>
    <message>
        <source>The city knows that it was handed over to you. Take your ID card with you.</source>
        <translation>Size teslim edildiğini belediye biliyor. Kimlik kartınızı yanınıza alın.</translation>
    </message>
    <message>
        <source>Nobody came for it in time, so it went back to the city. Please call 115.</source>
        <translation>Zamanında alınmadığı için belediyeye geri gönderildi. Lütfen 115’i arayın.</translation>
    </message>
    <message>
        <source>If you have not got it, please call 115.</source>
        <translation>Siz almadıysanız lütfen 115’i arayın.</translation>
    </message>
    <message>
        <source>Please ask again in a few days. You need no appointment to ask.</source>
        <translation>Lütfen birkaç gün sonra yeniden sorun. Sormak için randevu gerekmez.</translation>
    </message>
    <message>
        <source>It lies there until {0}.</source>
        <translation>Şu güne kadar orada kalır: {0}.</translation>
    </message>
    <message>
        <source>Bring your old document or your passport. Somebody else needs your written authority.</source>
        <translation>Eski belgenizi veya pasaportunuzu getirin. Sizin yerinize gelen kişinin yazılı vekâletnameniz (Vollmacht) olmalıdır.</translation>
    </message>
    <message>
        <source>Bring an identity document.</source>
        <translation>Yanınızda bir kimlik belgesi getirin.</translation>
    </message>
    <message>
        <source>Show ID card and collect</source>
        <translation>Kimliği göster ve teslim al</translation>
    </message>
    <message>
        <source>For staff: hand it over</source>
        <translation>Görevli için: teslim et</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Oturumu bitir</translation>
    </message>
</context>
<context>
    <name>ComparePhotoScreen</name>
    <message>
        <source>For staff: compare the photo</source>
        <translation>Görevli için: fotoğrafı karşılaştırın</translation>
    </message>
    <message>
        <source>Ask for the ID card and look at photo, name and date of expiry. Is this the person in front of you?</source>
        <translation>Kimlik kartını isteyin; fotoğrafa, ada ve son geçerlilik tarihine bakın. Karşınızdaki kişi bu mu?</translation>
    </message>
    <message>
        <source>Yes, it is the same person</source>
        <translation>Evet, aynı kişi</translation>
    </message>
    <message>
        <source>Why this is needed</source>
        <translation>Bu neden gerekli</translation>
    </message>
    <message>
        <source>Without the PIN, your eyes are the only proof. What you confirm here is sent along in your name and signed with your card (section 18a of the Identity Card Act).</source>
        <translation>PIN olmadan tek kanıt sizin gözlerinizdir. Burada onayladığınız, sizin adınıza gönderilir ve kartınızla imzalanır (Kimlik Kartı Yasası, Personalausweisgesetz, §&#xa0;18a).</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Hayır veya emin değilim</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Confirm and send</source>
        <translation>Onayla ve gönder</translation>
    </message>
    <message>
        <source>Your declaration: %1</source>
        <translation>Beyanınız: %1</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Acele etmeyin</translation>
    </message>
    <message>
        <source>What you send now is binding, as if you had signed it. Read everything to the end first.</source>
        <translation>Şimdi gönderdikleriniz imzanız gibi bağlayıcıdır. Önce her şeyi sonuna kadar okuyun.</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Connecting to the city …</source>
        <translation>Belediyeye bağlanılıyor …</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>Bu okuma hakkında</translation>
    </message>
    <message>
        <source>This will be read from your card</source>
        <translation>Kartınızdan bunlar okunacak</translation>
    </message>
    <message>
        <source>The service needs all of this.</source>
        <translation>İşlem için bunların hepsi gerekli.</translation>
    </message>
    <message>
        <source>You decide about this</source>
        <translation>Buna siz karar verirsiniz</translation>
    </message>
    <message>
        <source>The service works without it. Touch what shall not be read.</source>
        <translation>İşlem bunlar olmadan da yapılabilir. Okunmasını istemediğinize dokunun.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kim sorumlu</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>Verilerinize ne olur</translation>
    </message>
</context>
<context>
    <name>ConsentViewModel</name>
    <message>
        <source>This is who reads your ID card</source>
        <translation>Kimlik kartınızı kim okumak istiyor</translation>
    </message>
    <message>
        <source>This is how we use your data</source>
        <translation>Verilerinizi ne için kullanıyoruz</translation>
    </message>
    <message>
        <source>Continue to the PIN</source>
        <translation>PIN’e geç</translation>
    </message>
    <message>
        <source>Continue to the questions</source>
        <translation>Sorulara geç</translation>
    </message>
    <message>
        <source>Age verification: at least {0} years</source>
        <translation>Yaş doğrulama: en az {0} yaş</translation>
    </message>
    <message>
        <source>Will be read</source>
        <translation>Okunacak</translation>
    </message>
    <message>
        <source>Will not be read</source>
        <translation>Okunmayacak</translation>
    </message>
    <message>
        <source>A document that cannot be shown here. You can get it from: {0}</source>
        <translation>Burada gösterilemeyen bir belge. Şu adresten alabilirsiniz: {0}</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Adres ve iletişim</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>İnternet adresi</translation>
    </message>
    <message>
        <source>Data protection authority</source>
        <translation>Veri koruma kurumu</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Kullanım koşulları</translation>
    </message>
    <message>
        <source>Permission issued by</source>
        <translation>İzni veren</translation>
    </message>
    <message>
        <source>Permission valid until</source>
        <translation>İznin son geçerlilik günü</translation>
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
        <translation>Personel kartı eksik</translation>
    </message>
</context>
<context>
    <name>CountersignViewModel</name>
    <message>
        <source>Staff confirm the hand-over</source>
        <translation>Görevli teslimi onaylıyor</translation>
    </message>
    <message>
        <source>Staff confirm that they have helped</source>
        <translation>Görevli yardım ettiğini onaylıyor</translation>
    </message>
    <message>
        <source>For staff: with the PIN of your card you sign that you have compared the photo and handed it over.</source>
        <translation>Görevli için: Kartınızın PIN’i ile fotoğrafı karşılaştırdığınızı ve teslim ettiğinizi imzalarsınız.</translation>
    </message>
    <message>
        <source>For staff: put your card into the staff reader, to sign the hand-over.</source>
        <translation>Görevli için: Teslimi imzalamak için kartınızı personel okuyucusuna takın.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your card once more.</source>
        <translation>Bir görevli yardım etti ve bunu personel kartıyla onaylıyor. Görevli için: Kartınızın PIN’ini bir kez daha girin.</translation>
    </message>
    <message>
        <source>A member of staff has helped, and confirms this with the staff card. For staff: put your card into the staff reader.</source>
        <translation>Bir görevli yardım etti ve bunu personel kartıyla onaylıyor. Görevli için: Kartınızı personel okuyucusuna takın.</translation>
    </message>
    <message>
        <source>Without it, the hand-over does not count. Please ask a member of staff to come back.</source>
        <translation>Kart olmadan teslim geçerli olmaz. Lütfen bir görevliyi geri çağırın.</translation>
    </message>
    <message>
        <source>Without it, what was read on site cannot be sent. Please ask a member of staff to come back.</source>
        <translation>Kart olmadan yerinde okunanlar gönderilemez. Lütfen bir görevliyi geri çağırın.</translation>
    </message>
    <message>
        <source>That was not the right PIN. There is one try left, then the staff card is blocked.</source>
        <translation>PIN yanlış. Bir deneme hakkı kaldı, sonra personel kartı bloke olur.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the right PIN. There are %n tries left.</source>
        <translation>
            <numerusform>PIN yanlış. %n deneme hakkı kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your data is hidden</source>
        <translation>Verileriniz gizlendi</translation>
    </message>
    <message>
        <source>Show my screen again</source>
        <translation>Ekranımı yeniden göster</translation>
    </message>
</context>
<context>
    <name>Dark</name>
    <message>
        <source>The screen is off. F4 switches it on again.</source>
        <translation>Ekran kapalı. F4 yeniden açar.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Type of document</source>
        <translation>Belge türü</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Veren ülke</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Son geçerlilik tarihi</translation>
    </message>
    <message>
        <source>Given name(s)</source>
        <translation>Ad(lar)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Religious name or stage name</source>
        <translation>Dinî ad veya sanatçı adı</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doktor unvanı</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Doğum yeri</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cinsiyet</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>İsteğe bağlı veriler</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Doğum soyadı</translation>
    </message>
    <message>
        <source>Written signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Veriliş tarihi</translation>
    </message>
    <message>
        <source>Reserved data group</source>
        <translation>Ayrılmış veri grubu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Community ID</source>
        <translation>Yerleşim yeri kodu</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Oturma izni</translation>
    </message>
    <message>
        <source>Supplementary conditions</source>
        <translation>Ek koşullar</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Age verification</source>
        <translation>Yaş doğrulama</translation>
    </message>
    <message>
        <source>Verification of place of residence</source>
        <translation>İkamet yeri doğrulama</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Takma ad</translation>
    </message>
    <message>
        <source>Device-specific security check</source>
        <translation>Cihaza özgü güvenlik denetimi</translation>
    </message>
    <message>
        <source>On-site reading</source>
        <translation>Yerinde okuma</translation>
    </message>
    <message>
        <source>PIN management</source>
        <translation>PIN yönetimi</translation>
    </message>
    <message>
        <source>Installing a signature certificate</source>
        <translation>İmza sertifikası yükleme</translation>
    </message>
    <message>
        <source>Installing a qualified signature certificate</source>
        <translation>Nitelikli imza sertifikası yükleme</translation>
    </message>
    <message>
        <source>German identity card</source>
        <translation>Alman kimlik kartı (Personalausweis)</translation>
    </message>
    <message>
        <source>Electronic residence permit</source>
        <translation>Elektronik oturma izni (elektronischer Aufenthaltstitel)</translation>
    </message>
    <message>
        <source>eID card for citizens of the European Union</source>
        <translation>Avrupa Birliği vatandaşları için eID kartı (eID-Karte)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alman</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Değiştir: {0}</translation>
    </message>
</context>
<context>
    <name>DateInputField</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Every change shows at once. It applies to your visit only.</source>
        <translation>Her değişiklik hemen ve yalnızca bu oturum için geçerli olur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Normal kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Erişim ve hareket</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>Her şey daha aşağıda</translation>
    </message>
    <message>
        <source>All you touch moves to the lower part of the screen.</source>
        <translation>Dokunduğunuz her şey aşağı iner. Otururken kullanışlıdır.</translation>
    </message>
    <message>
        <source>Calm screen</source>
        <translation>Sakin ekran</translation>
    </message>
    <message>
        <source>Nothing moves while you wait.</source>
        <translation>Siz beklerken hiçbir şey hareket etmez.</translation>
    </message>
    <message>
        <source>Read everything aloud</source>
        <translation>Her şeyi sesli oku</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only.</source>
        <translation>Kişisel bilgiler yalnızca kulaklıkta duyulur.</translation>
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
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Oturumunuz sona erdi. Bu cihazda size ait hiçbir şey kalmadı.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Unutmayın</translation>
    </message>
</context>
<context>
    <name>EndViewModel</name>
    <message>
        <source>Please take your ID card</source>
        <translation>Lütfen kimlik kartınızı alın</translation>
    </message>
    <message>
        <source>Thank you and goodbye</source>
        <translation>Teşekkürler, hoşça kalın</translation>
    </message>
    <message>
        <source>Your ID card still lies on the reader.</source>
        <translation>Kimlik kartınız hâlâ okuyucunun üzerinde.</translation>
    </message>
    <message>
        <source>Take your papers from the scanner and your receipt from the printer.</source>
        <translation>Belgelerinizi tarayıcıdan, alındı belgenizi yazıcıdan alın.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The card reader is not working</source>
        <translation>Kart okuyucu çalışmıyor</translation>
    </message>
    <message>
        <source>ID cards cannot be read here at the moment. There is nothing wrong with your card.</source>
        <translation>Şu anda burada kimlik kartı okunamıyor. Kartınızda bir sorun yok.</translation>
    </message>
    <message>
        <source>Please tell the staff, or try again in a few minutes.</source>
        <translation>Lütfen görevlilere haber verin veya birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Kart okuyucu bağlı değil</translation>
    </message>
    <message>
        <source>Please tell the staff. They can connect the reader again.</source>
        <translation>Lütfen görevlilere haber verin. Okuyucuyu yeniden bağlayabilirler.</translation>
    </message>
    <message>
        <source>The card reader is in use</source>
        <translation>Kart okuyucu kullanımda</translation>
    </message>
    <message>
        <source>Another program in this device is using it. There is nothing wrong with your card.</source>
        <translation>Bu cihazdaki başka bir program onu kullanıyor. Kartınızda bir sorun yok.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If nothing changes, please tell the staff.</source>
        <translation>Lütfen biraz bekleyip yeniden deneyin. Değişen bir şey olmazsa görevlilere haber verin.</translation>
    </message>
    <message>
        <source>The contact to your card was interrupted</source>
        <translation>Kartınızla bağlantı kesildi</translation>
    </message>
    <message>
        <source>The card still lies on the reader, but it had no power for a moment. A mobile phone or another card close by can be the reason.</source>
        <translation>Kart hâlâ okuyucunun üzerinde, ama bir an elektriksiz kaldı. Nedeni yakındaki bir cep telefonu veya başka bir kart olabilir.</translation>
    </message>
    <message>
        <source>Please leave the card where it is, put other cards and phones away from the reader and try again.</source>
        <translation>Lütfen kartı yerinde bırakın, diğer kartları ve telefonları okuyucudan uzaklaştırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The card is not recognised</source>
        <translation>Kart tanınmadı</translation>
    </message>
    <message>
        <source>Something lies on the reader, but it does not answer. Perhaps the card lies the wrong way round, or it is not an ID card.</source>
        <translation>Okuyucunun üzerinde bir şey var, ama yanıt vermiyor. Belki kart ters duruyor, belki de bir kimlik kartı değil.</translation>
    </message>
    <message>
        <source>Please take the card off the reader, turn it over, lay it down again and try again.</source>
        <translation>Lütfen kartı okuyucudan alın, ters çevirip yeniden koyun ve bir daha deneyin.</translation>
    </message>
    <message>
        <source>The card was moved too early</source>
        <translation>Kart çok erken oynatıldı</translation>
    </message>
    <message>
        <source>The reader lost contact with your ID card before everything was read.</source>
        <translation>Okuyucu, her şey okunmadan kimlik kartınızla bağlantıyı kaybetti.</translation>
    </message>
    <message>
        <source>Please try again and leave the card on the reader until the screen says otherwise.</source>
        <translation>Lütfen yeniden deneyin ve ekran söyleyene kadar kartı okuyucunun üzerinde bırakın.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Bu kart burada kullanılamıyor</translation>
    </message>
    <message>
        <source>You need a German ID card, an electronic residence permit or an eID card for citizens of the European Union.</source>
        <translation>Alman kimlik kartı (Personalausweis), elektronik oturma izni (elektronischer Aufenthaltstitel) veya Avrupa Birliği vatandaşları için eID kartı (eID-Karte) gerekir.</translation>
    </message>
    <message>
        <source>Please take the card off the reader and try again with the right one.</source>
        <translation>Lütfen kartı okuyucudan alın ve doğru kartla yeniden deneyin.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Kart yanıt vermiyor</translation>
    </message>
    <message>
        <source>Perhaps it does not lie quite right, or something lies between card and reader.</source>
        <translation>Belki düzgün durmuyor, belki de kartla okuyucu arasında bir şey var.</translation>
    </message>
    <message>
        <source>Please take the card out of its cover, lay it on the reader again and try again.</source>
        <translation>Lütfen kartı kılıfından çıkarın, yeniden okuyucuya koyun ve bir daha deneyin.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Kart okunamadı</translation>
    </message>
    <message>
        <source>Card and reader did not understand each other.</source>
        <translation>Kart ile okuyucu anlaşamadı.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, please ask the staff.</source>
        <translation>Lütfen yeniden deneyin. Yine olmazsa görevlilere danışın.</translation>
    </message>
    <message>
        <source>The online function of this card is switched off</source>
        <translation>Bu kartın çevrim içi işlevi kapalı</translation>
    </message>
    <message>
        <source>You can have it switched on at any citizens&apos; office. This is free of charge.</source>
        <translation>Onu her vatandaş bürosunda (Bürgerbüro) açtırabilirsiniz. Bu ücretsizdir.</translation>
    </message>
    <message>
        <source>Please choose a service without ID card, or go to a citizens&apos; office.</source>
        <translation>Lütfen kimlik kartı gerektirmeyen bir işlem seçin veya bir vatandaş bürosuna (Bürgerbüro) gidin.</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Bu kartın süresi dolmuş</translation>
    </message>
    <message>
        <source>The date of expiry on the card has passed. Nothing is wrong with your PIN.</source>
        <translation>Kartın üzerindeki son geçerlilik tarihi geçmiş. PIN’inizde bir sorun yok.</translation>
    </message>
    <message>
        <source>Please use a valid card, or choose a service without ID card. You order a new card at any citizens&apos; office.</source>
        <translation>Lütfen geçerli bir kart kullanın veya kimlik kartı gerektirmeyen bir işlem seçin. Yeni kart için her vatandaş bürosuna (Bürgerbüro) başvurabilirsiniz.</translation>
    </message>
    <message>
        <source>The online function of this card has been blocked</source>
        <translation>Bu kartın çevrim içi işlevi bloke edilmiş</translation>
    </message>
    <message>
        <source>The card was reported lost or stolen, or its online function was blocked.</source>
        <translation>Kart kayıp veya çalıntı olarak bildirilmiş ya da çevrim içi işlevi bloke edilmiş.</translation>
    </message>
    <message>
        <source>If you have found your card again, any citizens&apos; office can lift the block. Please choose a service without ID card until then.</source>
        <translation>Kartınızı bulduysanız bloke her vatandaş bürosunda (Bürgerbüro) kaldırılabilir. O zamana kadar lütfen kimlik kartı gerektirmeyen bir işlem seçin.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <translation>Bu kartın PIN’i bloke</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly three times. Your card protects itself against misuse.</source>
        <translation>PIN üç kez yanlış girildi. Kartınız kötüye kullanıma karşı kendini korur.</translation>
    </message>
    <message>
        <source>You can unblock it here with the PUK from your PIN letter. If you have forgotten the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>Bloke, PIN mektubunuzdaki (PIN-Brief) PUK ile burada açılabilir. PIN’inizi unuttuysanız her vatandaş bürosunda (Bürgerbüro) size yeni bir PIN verilir.</translation>
    </message>
    <message>
        <source>It is not certain which PIN your card has now</source>
        <translation>Kartınızın şu anki PIN’i kesin değil</translation>
    </message>
    <message>
        <source>The contact to your card was lost at the very moment in which the new PIN was being set.</source>
        <translation>Kartınızla bağlantı, tam yeni PIN belirlenirken koptu.</translation>
    </message>
    <message>
        <source>Please lay your card on the reader and check your PIN: try the new one first, then the old one.</source>
        <translation>Lütfen kartınızı okuyucuya koyun ve PIN’inizi kontrol edin: önce yenisini, sonra eskisini deneyin.</translation>
    </message>
    <message>
        <source>Nothing was entered on the reader</source>
        <translation>Okuyucuda hiçbir şey girilmedi</translation>
    </message>
    <message>
        <source>The card reader has keys of its own. It waits for about a minute.</source>
        <translation>Kart okuyucunun kendi tuşları var. Yaklaşık bir dakika bekler.</translation>
    </message>
    <message>
        <source>Please try again, enter the digits on the keys of the reader and confirm with its green key.</source>
        <translation>Lütfen yeniden deneyin, rakamları okuyucunun tuşlarıyla girin ve yeşil tuşla onaylayın.</translation>
    </message>
    <message>
        <source>The PUK was not right</source>
        <translation>PUK yanlış</translation>
    </message>
    <message>
        <source>Three entries did not fit this card. Each card has a PIN letter of its own with its PUK.</source>
        <translation>Girilen üç kod bu karta uymadı. Her kartın PUK’u kendi PIN mektubunda (PIN-Brief) yazar.</translation>
    </message>
    <message>
        <source>Please look for the PIN letter of this card and try again. Without it, any citizens&apos; office sets a new PIN for you.</source>
        <translation>Lütfen bu kartın PIN mektubunu (PIN-Brief) bulup yeniden deneyin. Mektup yoksa her vatandaş bürosunda (Bürgerbüro) size yeni bir PIN verilir.</translation>
    </message>
    <message>
        <source>The PUK of this card is used up</source>
        <translation>Bu kartın PUK’u tükenmiş</translation>
    </message>
    <message>
        <source>A PUK can unblock the PIN ten times. It has been used ten times already.</source>
        <translation>Bir PUK, PIN blokesini on kez açabilir. Bu PUK on kez kullanılmış.</translation>
    </message>
    <message>
        <source>Please make an appointment at a citizens&apos; office, where a new PIN is set for you. You can do services without ID card here.</source>
        <translation>Lütfen bir vatandaş bürosundan (Bürgerbüro) randevu (Termin) alın; orada size yeni bir PIN verilir. Kimlik kartı gerektirmeyen işlemleri burada yapabilirsiniz.</translation>
    </message>
    <message>
        <source>ID cards cannot be checked at the moment</source>
        <translation>Şu anda kimlik kartları kontrol edilemiyor</translation>
    </message>
    <message>
        <source>The city&apos;s ID service does not answer. There is nothing wrong with your card.</source>
        <translation>Belediyenin kimlik servisi yanıt vermiyor. Kartınızda bir sorun yok.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Lütfen birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no connection to the city at the moment</source>
        <translation>Şu anda belediyeyle bağlantı yok</translation>
    </message>
    <message>
        <source>This device does not find the city&apos;s servers in the network.</source>
        <translation>Bu cihaz, belediyenin sunucularını ağda bulamıyor.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. If nothing changes, please tell the staff.</source>
        <translation>Lütfen birkaç dakika sonra yeniden deneyin. Değişen bir şey olmazsa görevlilere haber verin.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong</source>
        <translation>Bu cihazın saati yanlış</translation>
    </message>
    <message>
        <source>That is why it cannot tell whether it speaks to the city, and does not go on.</source>
        <translation>Bu yüzden gerçekten belediyeyle konuşup konuşmadığını anlayamıyor ve devam etmiyor.</translation>
    </message>
    <message>
        <source>Please tell the staff. They can have the clock set.</source>
        <translation>Lütfen görevlilere haber verin. Saati ayarlatabilirler.</translation>
    </message>
    <message>
        <source>The connection to the city is not secure</source>
        <translation>Belediyeyle bağlantı güvenli değil</translation>
    </message>
    <message>
        <source>A server does not prove that it belongs to the city, so nothing is sent to it.</source>
        <translation>Bir sunucu belediyeye ait olduğunu kanıtlamıyor; bu yüzden ona hiçbir şey gönderilmiyor.</translation>
    </message>
    <message>
        <source>Please tell the staff. Until it is mended, this cannot be done here.</source>
        <translation>Lütfen görevlilere haber verin. Giderilene kadar bu işlem burada yapılamaz.</translation>
    </message>
    <message>
        <source>The identification was broken off</source>
        <translation>Kimlik doğrulama yarıda kesildi</translation>
    </message>
    <message>
        <source>The city&apos;s ID service could not accept the card.</source>
        <translation>Belediyenin kimlik servisi kartı kabul edemedi.</translation>
    </message>
    <message>
        <source>Please try again. If it is refused again, please ask the staff.</source>
        <translation>Lütfen yeniden deneyin. Yine reddedilirse görevlilere danışın.</translation>
    </message>
    <message>
        <source>We stopped to protect your data</source>
        <translation>Verilerinizi korumak için durduk</translation>
    </message>
    <message>
        <source>It could not be proven that it is the city that wants to read your card. Your card was not read.</source>
        <translation>Kartınızı okumak isteyenin gerçekten belediye olduğu kanıtlanamadı. Kartınız okunmadı.</translation>
    </message>
    <message>
        <source>Please take your card, end the visit and tell the staff.</source>
        <translation>Lütfen kartınızı alın, oturumu bitirin ve görevlilere haber verin.</translation>
    </message>
    <message>
        <source>The scanner is not available</source>
        <translation>Tarayıcı kullanılamıyor</translation>
    </message>
    <message>
        <source>It is switched off or not connected.</source>
        <translation>Kapalı veya bağlı değil.</translation>
    </message>
    <message>
        <source>Please ask the staff to switch it on, then try again.</source>
        <translation>Lütfen görevlilerden tarayıcıyı açmalarını isteyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The scanner is busy</source>
        <translation>Tarayıcı meşgul</translation>
    </message>
    <message>
        <source>It is still finishing something else.</source>
        <translation>Henüz başka bir işi bitiriyor.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Lütfen biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner</source>
        <translation>Tarayıcıda kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>The sheet could not be drawn in.</source>
        <translation>Kâğıt içeri çekilemedi.</translation>
    </message>
    <message>
        <source>Please do not pull. The staff will take the sheet out for you.</source>
        <translation>Lütfen çekmeyin. Görevliler kâğıdı sizin için çıkarır.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>Tarayıcının kapağı açık</translation>
    </message>
    <message>
        <source>It only scans with the cover closed.</source>
        <translation>Yalnızca kapak kapalıyken tarar.</translation>
    </message>
    <message>
        <source>Please close the cover and try again.</source>
        <translation>Lütfen kapağı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Tarayıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>The page was not scanned. Pages scanned before must be scanned once more.</source>
        <translation>Sayfa taranmadı. Daha önce taranan sayfaların da yeniden taranması gerekiyor.</translation>
    </message>
    <message>
        <source>The scanner has fallen silent</source>
        <translation>Tarayıcıdan artık ses yok</translation>
    </message>
    <message>
        <source>This page was not scanned. Pages scanned before are kept.</source>
        <translation>Bu sayfa taranmadı. Daha önce taranan sayfalar duruyor.</translation>
    </message>
    <message>
        <source>The connection to the scanner broke</source>
        <translation>Tarayıcıyla bağlantı koptu</translation>
    </message>
    <message>
        <source>The page did not arrive whole.</source>
        <translation>Sayfa eksik geldi.</translation>
    </message>
    <message>
        <source>The scanner&apos;s answer could not be understood</source>
        <translation>Tarayıcının yanıtı anlaşılamadı</translation>
    </message>
    <message>
        <source>Scanner and kiosk did not understand each other.</source>
        <translation>Tarayıcı ile cihaz anlaşamadı.</translation>
    </message>
    <message>
        <source>This scanner cannot scan papers</source>
        <translation>Bu tarayıcı belge tarayamıyor</translation>
    </message>
    <message>
        <source>It does not know how to do what is needed here.</source>
        <translation>Burada gerekeni yapamıyor.</translation>
    </message>
    <message>
        <source>Please tell the staff. Your answers stay here until you leave.</source>
        <translation>Lütfen görevlilere haber verin. Siz gidene kadar bilgileriniz burada kalır.</translation>
    </message>
    <message>
        <source>The scanner cannot do what is needed</source>
        <translation>Tarayıcı gerekeni yapamıyor</translation>
    </message>
    <message>
        <source>It does not offer the size or the quality that the city needs.</source>
        <translation>Belediyenin istediği boyutu veya kaliteyi sağlayamıyor.</translation>
    </message>
    <message>
        <source>The scanner does not let us in</source>
        <translation>Tarayıcı izin vermiyor</translation>
    </message>
    <message>
        <source>It is locked, or set up for others only.</source>
        <translation>Kilitli veya yalnızca başkaları için ayarlanmış.</translation>
    </message>
    <message>
        <source>Please ask the staff to unlock it, then try again.</source>
        <translation>Lütfen görevlilerden kilidi açmalarını isteyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The scanner&apos;s memory is full</source>
        <translation>Tarayıcının belleği dolu</translation>
    </message>
    <message>
        <source>It could not take the page in.</source>
        <translation>Sayfayı alamadı.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Lütfen biraz bekleyip yeniden deneyin. Yine olmazsa görevliler tarayıcıyı kapatıp açabilir.</translation>
    </message>
    <message>
        <source>The scanner reports a fault</source>
        <translation>Tarayıcı arıza bildiriyor</translation>
    </message>
    <message>
        <source>It could not scan the page.</source>
        <translation>Sayfayı tarayamadı.</translation>
    </message>
    <message>
        <source>Please try again. If it fails again, the staff can switch it off and on.</source>
        <translation>Lütfen yeniden deneyin. Yine olmazsa görevliler tarayıcıyı kapatıp açabilir.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder</source>
        <translation>Besleyicide kâğıt yok</translation>
    </message>
    <message>
        <source>The scanner found no sheet to draw in.</source>
        <translation>Tarayıcı içeri çekecek kâğıt bulamadı.</translation>
    </message>
    <message>
        <source>Please push the sheets into the feeder as far as they go, then try again.</source>
        <translation>Lütfen kâğıtları besleyiciye sonuna kadar itin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The scan was stopped at the scanner</source>
        <translation>Tarama, tarayıcıda durduruldu</translation>
    </message>
    <message>
        <source>Perhaps somebody pressed a button there.</source>
        <translation>Belki biri oradaki bir düğmeye bastı.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your pages cannot be sent like this</source>
        <translation>Sayfalarınız bu hâliyle gönderilemez</translation>
    </message>
    <message>
        <source>Together, the pages of one paper are larger than the city takes.</source>
        <translation>Bir belgenin sayfaları birlikte, belediyenin kabul ettiğinden büyük.</translation>
    </message>
    <message>
        <source>Please go back to your answers and delete pages that are not needed, or scan them again.</source>
        <translation>Lütfen bilgilerinize dönün ve gerekmeyen sayfaları silin veya yeniden tarayın.</translation>
    </message>
    <message>
        <source>Only a part of the page arrived</source>
        <translation>Sayfanın yalnızca bir kısmı geldi</translation>
    </message>
    <message>
        <source>The scanner stopped before the page was complete.</source>
        <translation>Tarayıcı, sayfa tamamlanmadan durdu.</translation>
    </message>
    <message>
        <source>Please lay the sheet on the glass again and try again.</source>
        <translation>Lütfen kâğıdı yeniden camın üzerine koyun ve bir daha deneyin.</translation>
    </message>
    <message>
        <source>The scanner delivered a different page</source>
        <translation>Tarayıcı başka bir sayfa gönderdi</translation>
    </message>
    <message>
        <source>It does not have the size or the colours that were asked for.</source>
        <translation>Boyutu veya renkleri istenene uymuyor.</translation>
    </message>
    <message>
        <source>The scanned pages are no longer there</source>
        <translation>Taranan sayfalar artık yok</translation>
    </message>
    <message>
        <source>There was a fault in this device. Your answers have been kept.</source>
        <translation>Bu cihazda bir arıza oldu. Bilgileriniz duruyor.</translation>
    </message>
    <message>
        <source>Please scan your papers once more.</source>
        <translation>Lütfen belgelerinizi bir kez daha tarayın.</translation>
    </message>
    <message>
        <source>This device cannot store anything more</source>
        <translation>Bu cihaz artık hiçbir şey kaydedemiyor</translation>
    </message>
    <message>
        <source>Your submission was not sent.</source>
        <translation>Başvurunuz gönderilmedi.</translation>
    </message>
    <message>
        <source>Your submission could not be sealed</source>
        <translation>Başvurunuz elektronik olarak mühürlenemedi</translation>
    </message>
    <message>
        <source>Without a seal the city cannot accept it, so it was not sent.</source>
        <translation>Mühür olmadan belediye başvuruyu kabul edemez, bu yüzden gönderilmedi.</translation>
    </message>
    <message>
        <source>Please try again, or tell the staff.</source>
        <translation>Lütfen yeniden deneyin veya görevlilere haber verin.</translation>
    </message>
    <message>
        <source>There is no connection to the city</source>
        <translation>Belediyeyle bağlantı yok</translation>
    </message>
    <message>
        <source>This service cannot be done here at the moment.</source>
        <translation>Bu işlem şu anda burada yapılamıyor.</translation>
    </message>
    <message>
        <source>Please choose another service or come back later.</source>
        <translation>Lütfen başka bir işlem seçin veya daha sonra yeniden gelin.</translation>
    </message>
    <message>
        <source>The printer is not available</source>
        <translation>Yazıcı kullanılamıyor</translation>
    </message>
    <message>
        <source>Please photograph the QR code, or ask the staff.</source>
        <translation>Lütfen QR kodunun fotoğrafını çekin veya görevlilere danışın.</translation>
    </message>
    <message>
        <source>The printer has run out of paper</source>
        <translation>Yazıcıda kâğıt bitti</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Hiçbir şey yazdırılmadı.</translation>
    </message>
    <message>
        <source>Please ask the staff for paper, or photograph the QR code.</source>
        <translation>Lütfen görevlilerden kâğıt isteyin veya QR kodunun fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Yazıcıda kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>Please do not pull. Ask the staff, or photograph the QR code.</source>
        <translation>Lütfen çekmeyin. Görevlilere danışın veya QR kodunun fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Yazıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>Perhaps it is switched off, or its cable is not plugged in.</source>
        <translation>Belki kapalı, belki de kablosu takılı değil.</translation>
    </message>
    <message>
        <source>The printer&apos;s door is open</source>
        <translation>Yazıcının kapağı açık</translation>
    </message>
    <message>
        <source>It only prints with all doors closed. Nothing was printed.</source>
        <translation>Yalnızca bütün kapaklar kapalıyken yazdırır. Hiçbir şey yazdırılmadı.</translation>
    </message>
    <message>
        <source>Please ask the staff to close it, or photograph the QR code.</source>
        <translation>Lütfen görevlilerden kapağı kapatmalarını isteyin veya QR kodunun fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>The printer has run out of toner</source>
        <translation>Yazıcıda toner bitti</translation>
    </message>
    <message>
        <source>Please ask the staff, or photograph the QR code.</source>
        <translation>Lütfen görevlilere danışın veya QR kodunun fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>Your copy can no longer be printed</source>
        <translation>Kopyanız artık yazdırılamıyor</translation>
    </message>
    <message>
        <source>There was a fault in this device, and it has erased what you entered.</source>
        <translation>Bu cihazda bir arıza oldu ve girdiğiniz her şey silindi.</translation>
    </message>
    <message>
        <source>What you sent is safe. Ask the city for a copy with your case reference.</source>
        <translation>Gönderdikleriniz güvende. İşlem numaranızla (Vorgangsnummer) belediyeden bir kopya isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>Something went wrong in this device</source>
        <translation>Bu cihazda bir sorun oluştu</translation>
    </message>
    <message>
        <source>We are sorry. This is not your fault, and nothing has been sent.</source>
        <translation>Özür dileriz. Hata sizde değil ve hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Please end the visit and begin again, or ask the staff.</source>
        <translation>Lütfen oturumu bitirip yeniden başlayın veya görevlilere danışın.</translation>
    </message>
    <message>
        <source>The appointment system does not answer</source>
        <translation>Randevu sistemi yanıt vermiyor</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment. Nothing has been booked or changed.</source>
        <translation>Şu anda ulaşılamıyor. Hiçbir randevu alınmadı veya değiştirilmedi.</translation>
    </message>
    <message>
        <source>Please try again in a moment. By telephone 115 you can always book.</source>
        <translation>Lütfen biraz sonra yeniden deneyin. 115 numaralı telefondan her zaman randevu alabilirsiniz.</translation>
    </message>
    <message>
        <source>The appointment system is very busy</source>
        <translation>Randevu sistemi çok yoğun</translation>
    </message>
    <message>
        <source>Many people are booking at this moment.</source>
        <translation>Şu anda birçok kişi randevu alıyor.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Lütfen bir dakika bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The appointment system gave an answer that makes no sense</source>
        <translation>Randevu sisteminin yanıtı anlaşılamadı</translation>
    </message>
    <message>
        <source>It is not your fault. Nothing has been booked or changed.</source>
        <translation>Hata sizde değil. Hiçbir randevu alınmadı veya değiştirilmedi.</translation>
    </message>
    <message>
        <source>Please try again. If it stays so, book by telephone 115.</source>
        <translation>Lütfen yeniden deneyin. Değişmezse 115 numaralı telefondan randevu alın.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>Başkası daha hızlıydı</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Bu saat az önce başkasına verildi.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Lütfen başka bir saat seçin.</translation>
    </message>
    <message>
        <source>There is no free time at the moment</source>
        <translation>Şu anda boş saat yok</translation>
    </message>
    <message>
        <source>All times of the next weeks are taken. New ones come every day, and others are cancelled.</source>
        <translation>Önümüzdeki haftaların bütün saatleri dolu. Her gün yeni saatler açılır, bazı randevular da iptal edilir.</translation>
    </message>
    <message>
        <source>Please try again tomorrow, or call 115.</source>
        <translation>Lütfen yarın yeniden deneyin veya 115’i arayın.</translation>
    </message>
    <message>
        <source>The time is no longer kept for you</source>
        <translation>Saat artık sizin için ayrılmış değil</translation>
    </message>
    <message>
        <source>It was kept for a few minutes, and they are over. Nothing has been booked.</source>
        <translation>Birkaç dakika ayrılmıştı, süre doldu. Randevu alınmadı.</translation>
    </message>
    <message>
        <source>Please choose a time again. It may still be the same one.</source>
        <translation>Lütfen yeniden bir saat seçin. Aynı saat hâlâ boş olabilir.</translation>
    </message>
    <message>
        <source>There is no appointment under this number</source>
        <translation>Bu numarayla randevu yok</translation>
    </message>
    <message>
        <source>The number may be mistyped, or the appointment was cancelled or is over.</source>
        <translation>Numara yanlış yazılmış olabilir ya da randevu iptal edilmiş veya geçmiştir.</translation>
    </message>
    <message>
        <source>Please compare it with your slip and enter it again.</source>
        <translation>Lütfen fişinizle karşılaştırıp yeniden girin.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed any more</source>
        <translation>Bu randevu artık değiştirilemez</translation>
    </message>
    <message>
        <source>It has begun already or is over.</source>
        <translation>Randevu başlamış veya geçmiş.</translation>
    </message>
    <message>
        <source>If you have missed it, please book a new one.</source>
        <translation>Kaçırdıysanız lütfen yeni bir randevu alın.</translation>
    </message>
    <message>
        <source>Your details were not accepted</source>
        <translation>Bilgileriniz kabul edilmedi</translation>
    </message>
    <message>
        <source>Something in them is not complete, or there are many appointments for this address.</source>
        <translation>Bir şey eksik veya bu adres için çok randevu var.</translation>
    </message>
    <message>
        <source>Please correct your details. The time is still kept for you.</source>
        <translation>Lütfen bilgilerinizi düzeltin. Saat hâlâ sizin için ayrılmış durumda.</translation>
    </message>
    <message>
        <source>The city cannot be asked at the moment</source>
        <translation>Şu anda belediyeye sorulamıyor</translation>
    </message>
    <message>
        <source>The connection to its list of what lies ready is down.</source>
        <translation>Hazır belgeler listesiyle bağlantı yok.</translation>
    </message>
    <message>
        <source>Please try again in a moment, or call 115.</source>
        <translation>Lütfen biraz sonra yeniden deneyin veya 115’i arayın.</translation>
    </message>
    <message>
        <source>Nothing is known under this number</source>
        <translation>Bu numarayla bir kayıt yok</translation>
    </message>
    <message>
        <source>The number may be mistyped, or what you wait for has not been entered yet.</source>
        <translation>Numara yanlış yazılmış olabilir veya beklediğiniz belge henüz kaydedilmemiştir.</translation>
    </message>
    <message>
        <source>This belongs to somebody else</source>
        <translation>Bu başkasına ait</translation>
    </message>
    <message>
        <source>Only the person in whose name it was applied for can collect it.</source>
        <translation>Yalnızca adına başvurulan kişi teslim alabilir.</translation>
    </message>
    <message>
        <source>Please use the right ID card. With a written authority a citizens&apos; office hands it over to you.</source>
        <translation>Lütfen doğru kimlik kartını kullanın. Yazılı vekâletnameyle (Vollmacht) belgeyi size bir vatandaş bürosu (Bürgerbüro) verir.</translation>
    </message>
    <message>
        <source>Nothing can be handed over at this kiosk</source>
        <translation>Bu cihazda hiçbir şey teslim edilemiyor</translation>
    </message>
    <message>
        <source>For the city, this kiosk stands in another branch.</source>
        <translation>Belediye kayıtlarına göre bu cihaz başka bir şubede duruyor.</translation>
    </message>
    <message>
        <source>Please show this screen to the staff, or call 115.</source>
        <translation>Lütfen bu ekranı görevlilere gösterin veya 115’i arayın.</translation>
    </message>
    <message>
        <source>It does not lie here any more</source>
        <translation>Artık burada durmuyor</translation>
    </message>
    <message>
        <source>For the city, it has been handed over already, or lies somewhere else.</source>
        <translation>Belediye kayıtlarına göre teslim edilmiş ya da başka yerde.</translation>
    </message>
    <message>
        <source>Please look the number up again. If it is wrong, call 115.</source>
        <translation>Lütfen numarayı yeniden sorgulayın. Yanlışsa 115’i arayın.</translation>
    </message>
    <message>
        <source>Please show your ID card once more</source>
        <translation>Lütfen kimlik kartınızı bir kez daha gösterin</translation>
    </message>
    <message>
        <source>It is more than an hour ago, or has not reached the city.</source>
        <translation>Üzerinden bir saatten fazla geçti ya da belediyeye ulaşmadı.</translation>
    </message>
    <message>
        <source>Until then the staff keep what you have come for.</source>
        <translation>O zamana kadar görevliler teslim etmez.</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>What you can do now</source>
        <translation>Şimdi ne yapabilirsiniz</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>Görevliler için: %1</translation>
    </message>
</context>
<context>
    <name>FailureViewModel</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Oturumu bitir</translation>
    </message>
    <message>
        <source>Unblock with the PUK</source>
        <translation>PUK ile blokeyi aç</translation>
    </message>
    <message>
        <source>Do something else with my PIN</source>
        <translation>PIN’imle başka işlem yap</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Bilgilerime dön</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Başka işlem seç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Başka bir saat seç</translation>
    </message>
    <message>
        <source>Correct my details</source>
        <translation>Bilgilerimi düzelt</translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation>Numarayı yeniden gir</translation>
    </message>
    <message>
        <source>Back to my appointment</source>
        <translation>Randevuma dön</translation>
    </message>
</context>
<context>
    <name>FieldFault</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Lütfen bu alanı doldurun.</translation>
    </message>
    <message>
        <source>Please use at most {0} characters.</source>
        <translation>Lütfen en fazla {0} karakter kullanın.</translation>
    </message>
    <message>
        <source>Please use letters, digits and punctuation only.</source>
        <translation>Lütfen yalnızca harf, rakam ve noktalama işareti kullanın.</translation>
    </message>
    <message>
        <source>Please enter day, month and year, for example 1 3 2026.</source>
        <translation>Lütfen gün, ay ve yılı girin, örneğin 1 3 2026.</translation>
    </message>
    <message>
        <source>Please enter a complete e-mail address, for example name@example.org.</source>
        <translation>Lütfen e-posta adresini eksiksiz girin, örneğin name@example.org.</translation>
    </message>
    <message>
        <source>Please enter the number with its area code, for example 0341 123456.</source>
        <translation>Lütfen numarayı alan koduyla girin, örneğin 0341 123456.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Lütfen yalnızca rakam kullanın.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Lütfen yanıtlardan birini seçin.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Please check it.</source>
        <translation>Bu bilgi beklenen biçimde değil. Lütfen kontrol edin.</translation>
    </message>
    <message>
        <source>Please enter the year with all four digits.</source>
        <translation>Lütfen yılı dört rakamla girin.</translation>
    </message>
    <message>
        <source>There is no such day. Please check day and month.</source>
        <translation>Böyle bir gün yok. Lütfen günü ve ayı kontrol edin.</translation>
    </message>
    <message>
        <source>Please enter a date from {0} onwards.</source>
        <translation>Lütfen şu tarihi veya sonrasını girin: {0}.</translation>
    </message>
    <message>
        <source>Please enter a date no later than {0}.</source>
        <translation>Lütfen şu tarihi veya öncesini girin: {0}.</translation>
    </message>
    <message>
        <source>There is no such postcode in Germany. Please enter five digits, for example 04109.</source>
        <translation>Almanya’da böyle bir posta kodu yok. Lütfen beş rakam girin, örneğin 04109.</translation>
    </message>
    <message>
        <source>Postcode and town do not belong together. Please check both.</source>
        <translation>Posta kodu ile şehir birbirine uymuyor. Lütfen ikisini de kontrol edin.</translation>
    </message>
    <message>
        <source>This is no postcode of Leipzig. Please check it; they lie between 04103 and 04357.</source>
        <translation>Bu bir Leipzig posta kodu değil. Lütfen kontrol edin; 04103 ile 04357 arasında olmalıdır.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters and two digits. Please copy it from your bank card.</source>
        <translation>IBAN iki harf ve iki rakamla başlar. Lütfen banka kartınızdan yazın.</translation>
    </message>
    <message>
        <source>The city cannot collect from accounts of this country. Please enter another account.</source>
        <translation>Belediye bu ülkedeki hesaplardan para çekemez. Lütfen başka bir hesap girin.</translation>
    </message>
    <message>
        <source>This IBAN must have {0} characters, and it has {1}. Please check it on your bank card.</source>
        <translation>Bu IBAN {0} karakter olmalı, ama {1} karakter. Lütfen banka kartınızla karşılaştırın.</translation>
    </message>
    <message>
        <source>There is a slip in this IBAN. Please compare it with your bank card, group by group.</source>
        <translation>Bu IBAN’da bir yazım hatası var. Lütfen banka kartınızla grup grup karşılaştırın.</translation>
    </message>
    <message>
        <source>A chip number has {0} digits, and this one has {1}. Please check it in the pet passport.</source>
        <translation>Çip numarası {0} rakamdır, bu {1} rakam. Lütfen evcil hayvan pasaportuyla (Heimtierausweis) karşılaştırın.</translation>
    </message>
    <message>
        <source>There is no such chip number; German ones begin with 276. Please check it in the pet passport.</source>
        <translation>Böyle bir çip numarası yok; Alman numaraları 276 ile başlar. Lütfen evcil hayvan pasaportuyla (Heimtierausweis) karşılaştırın.</translation>
    </message>
    <message>
        <source>Please enter all three parts of the number plate, for example L, AB and 1234.</source>
        <translation>Lütfen plakanın üç parçasını da girin, örneğin L, AB ve 1234.</translation>
    </message>
    <message>
        <source>Please choose at least one of the answers.</source>
        <translation>Lütfen en az bir yanıt seçin.</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>FormFieldViewModel</name>
    <message>
        <source>From the code on your paper. Please check it.</source>
        <translation>Belgenizdeki koddan alındı. Lütfen kontrol edin.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>Kimlik kartınızdan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Leipzig: {0}</source>
        <translation>Leipzig: {0}</translation>
    </message>
    <message>
        <source>From your answers before</source>
        <translation>Önceki yanıtlarınızdan</translation>
    </message>
    <message>
        <source>I mean {0}</source>
        <translation>Şunu demek istedim: {0}</translation>
    </message>
</context>
<context>
    <name>FormViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sayfa {0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n answers</source>
        <translation>
            <numerusform>Lütfen %n yanıtı kontrol edin</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Değişikliği kaydet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} / {2})</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here you can do business with the City of Leipzig. Choose your language and touch “Start”.</source>
        <translation>Burada Leipzig Belediyesi ile ilgili işlerinizi yapabilirsiniz. Dilinizi seçin ve “Başla” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Touch the service that you need. On the next screen you can read what it needs and costs; nothing is binding yet.</source>
        <translation>Size gereken işleme dokunun. Sonraki ekranda neyin gerektiği ve ücreti yazar. Bu sizi henüz hiçbir şeye bağlamaz.</translation>
    </message>
    <message>
        <source>Check that you have everything at hand. If you must answer questions first, they decide whether the service can be done here.</source>
        <translation>Gereken her şeyin yanınızda olduğunu kontrol edin. Önce sorular varsa, işlemin burada yapılıp yapılamayacağını onlar belirler.</translation>
    </message>
    <message>
        <source>Before your ID card is read, the law wants you to know who reads it and what. Your card is only read after you have entered your PIN.</source>
        <translation>Kimlik kartınız okunmadan önce, kimin neyi okuduğunu bilmeniz yasa gereğidir. Kartınız ancak siz PIN’inizi girdikten sonra okunur.</translation>
    </message>
    <message>
        <source>You chose the six-digit PIN yourself when you set up the online function. It is not the number printed on the card. If you have forgotten it, any citizens&apos; office can set a new one.</source>
        <translation>Altı haneli PIN’i, çevrim içi işlevi kurarken kendiniz seçtiniz. PIN, kartın üzerinde yazan numara değildir. Unuttuysanız her vatandaş bürosunda (Bürgerbüro) size yeni bir PIN verilir.</translation>
    </message>
    <message>
        <source>The PIN of six digits is yours; you chose it. The transport PIN of five digits, and the PUK of ten, are in the PIN letter that belongs to your card. The CAN of six digits is printed on the card itself.</source>
        <translation>Altı haneli PIN sizindir; onu siz seçtiniz. Beş haneli taşıma PIN’i (Transport-PIN) ile on haneli PUK, kartınızın PIN mektubunda (PIN-Brief) yazar. Altı haneli CAN ise kartın üzerinde yazar.</translation>
    </message>
    <message>
        <source>Leave your card on the reader until the screen says that it is done. If you take it away too early, you begin again; nothing is lost.</source>
        <translation>Ekran bittiğini söyleyene kadar kartınızı okuyucunun üzerinde bırakın. Çok erken alırsanız baştan başlarsınız; hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>It is done. Take your card with you.</source>
        <translation>İşlem tamam. Kartınızı yanınıza alın.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you and then gives you what you came for.</source>
        <translation>Kimlik kartınızı görevliye gösterin; fotoğrafı sizinle karşılaştırır, sonra almaya geldiğinizi verir.</translation>
    </message>
    <message>
        <source>Look whether it is what you came for. Only if you say yes, the city hears that you have it.</source>
        <translation>Almaya geldiğiniz şey mi, bakın. Ancak evet derseniz belediye sizde olduğunu öğrenir.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. What your ID card already said has been filled in for you.</source>
        <translation>Yazmak için bir alana dokunun; klavye kendiliğinden açılır. Kimlik kartınızda yazanları sizin için doldurduk.</translation>
    </message>
    <message>
        <source>Open the scanner&apos;s cover, lay the sheet face down into the marked corner and close the cover. Scan every page, also the back if something is written there. Touch a scanned page to turn, move, delete or scan it again.</source>
        <translation>Tarayıcının kapağını açın, kâğıdı yazılı yüzü alta gelecek şekilde işaretli köşeye koyun ve kapağı kapatın. Her sayfayı, yazı varsa arka yüzü de tarayın. Taranan bir sayfayı döndürmek, taşımak, silmek veya yeniden taramak için ona dokunun.</translation>
    </message>
    <message>
        <source>Read everything at your leisure. With “Change” you get back to a page and then straight back here.</source>
        <translation>Her şeyi acele etmeden okuyun. “Değiştir” ile bir sayfaya gider, sonra doğrudan buraya dönersiniz.</translation>
    </message>
    <message>
        <source>Read the declaration to the end. With “Confirm and send” your submission goes to the city and counts like a signature.</source>
        <translation>Beyanı sonuna kadar okuyun. “Onayla ve gönder” ile başvurunuz belediyeye gider ve imza yerine geçer.</translation>
    </message>
    <message>
        <source>Your submission is being encrypted so that only the city can read it.</source>
        <translation>Başvurunuz yalnızca belediyenin okuyabileceği şekilde şifreleniyor.</translation>
    </message>
    <message>
        <source>With the case reference you can ask the city about your submission. Print the receipt or photograph the QR code.</source>
        <translation>İşlem numarasıyla (Vorgangsnummer) başvurunuzu belediyeye sorabilirsiniz. Alındı belgesini yazdırın veya QR kodunun fotoğrafını çekin.</translation>
    </message>
    <message>
        <source>Something did not work. The screen says what you can do now.</source>
        <translation>Bir şey olmadı. Şimdi ne yapabileceğiniz ekranda yazıyor.</translation>
    </message>
    <message>
        <source>Your visit has ended. Nothing of yours is left in this device.</source>
        <translation>Oturumunuz sona erdi. Bu cihazda size ait hiçbir şey kalmadı.</translation>
    </message>
    <message>
        <source>Only paper can be handed in here. Files from a USB stick, an e-mail or a phone are not taken, because they can carry programs that would endanger this device and the data of others. Please have a file printed first and bring the paper, or use the city&apos;s online services from home.</source>
        <translation>Burada yalnızca kâğıt belge verilebilir. USB bellekten, e-postadan veya telefondan dosya alınmaz; çünkü bunlar bu cihaza ve başkalarının verilerine zarar veren programlar içerebilir. Lütfen dosyayı önce yazdırıp kâğıdı getirin veya evden belediyenin çevrim içi hizmetlerini kullanın.</translation>
    </message>
    <message>
        <source>Touch what you want to come for. If you have an appointment already, you can move or cancel it with the booking number of your slip.</source>
        <translation>Ne için gelmek istediğinize dokunun. Randevunuz varsa fişinizdeki randevu numarasıyla (Buchungsnummer) değiştirebilir veya iptal edebilirsiniz.</translation>
    </message>
    <message>
        <source>The booking number is on the printed slip, below the QR code, and in the city&apos;s e-mail. Without it you can change the appointment by telephone 115.</source>
        <translation>Randevu numarası (Buchungsnummer), yazdırılan fişte QR kodunun altında ve belediyenin e-postasında yazar. Numara yoksa randevuyu 115 numaralı telefondan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>If you choose another time, you keep the old one until the new one is booked.</source>
        <translation>Başka bir saat seçerseniz, yenisi alınana kadar eski randevunuz geçerli kalır.</translation>
    </message>
    <message>
        <source>Every citizens&apos; office can do the same for you. Choose the one that suits you by way and time.</source>
        <translation>Her vatandaş bürosu (Bürgerbüro) aynı işi yapabilir. Yolu ve saati size uyanı seçin.</translation>
    </message>
    <message>
        <source>Touch a day with a frame. The arrows lead to other months, if they have free times.</source>
        <translation>Çerçeveli bir güne dokunun. Boş saat varsa oklar diğer aylara götürür.</translation>
    </message>
    <message>
        <source>The time that you touch is kept for you for a few minutes, so that you can finish in peace.</source>
        <translation>Dokunduğunuz saat, acele etmeden bitirebilmeniz için birkaç dakika size ayrılır.</translation>
    </message>
    <message>
        <source>Touch a field to write in it; the keyboard appears by itself. Your ID card is not needed here.</source>
        <translation>Yazmak için bir alana dokunun; klavye kendiliğinden açılır. Burada kimlik kartı gerekmez.</translation>
    </message>
    <message>
        <source>Nothing is booked before you touch the button below. With “Back” you can change everything.</source>
        <translation>Aşağıdaki düğmeye dokunana kadar randevu alınmaz. “Geri” ile her şeyi değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Print the slip or photograph the QR code. With the booking number you can move or cancel.</source>
        <translation>Fişi yazdırın veya QR kodunun fotoğrafını çekin. Randevu numarasıyla değiştirebilir veya iptal edebilirsiniz.</translation>
    </message>
    <message>
        <source>The number begins with two letters. You find it on the slip that you got when you applied. Without it, call 115.</source>
        <translation>Numara iki harfle başlar. Başvururken aldığınız fişte (Abholschein) yazar. Yoksa 115’i arayın.</translation>
    </message>
    <message>
        <source>Identity cards and passports are handed over by the city only. Sealed letters and permits that lie here are handed over by the staff, once you have shown your ID card at the reader.</source>
        <translation>Kimlik kartlarını ve pasaportları yalnızca belediye teslim eder. Burada duran kapalı mektupları ve izin belgelerini, kimlik kartınızı okuyucuda gösterdikten sonra görevliler verir.</translation>
    </message>
    <message>
        <source>If you know the PIN of your ID card, take it: then nobody has to compare your photo. Without the PIN, a member of staff looks at the photo and you, and the number printed on the card is enough.</source>
        <translation>Kimlik kartınızın PIN’ini biliyorsanız onu kullanın: O zaman kimsenin fotoğrafınızı karşılaştırması gerekmez. PIN yoksa görevli fotoğrafı sizinle karşılaştırır ve kartta yazan numara yeter.</translation>
    </message>
    <message>
        <source>Show your ID card to the member of staff, who compares the photo with you. The card stays yours: nobody may copy it or keep it.</source>
        <translation>Kimlik kartınızı görevliye gösterin; fotoğrafı sizinle karşılaştırır. Kart sizde kalır: Kimse onu kopyalayamaz veya alıkoyamaz.</translation>
    </message>
    <message>
        <source>Whoever has helped you says so to the city with a signature. You have nothing to do here but wait.</source>
        <translation>Size yardım eden, bunu belediyeye bir imzayla bildirir. Sizin yalnızca beklemeniz gerekir.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>My PIN has only five digits</source>
        <translation>PIN’im yalnızca beş haneli</translation>
    </message>
</context>
<context>
    <name>IdentifyViewModel</name>
    <message>
        <source>Your ID card is being read</source>
        <translation>Kimlik kartınız okunuyor</translation>
    </message>
</context>
<context>
    <name>IdentityWayScreen</name>
    <message>
        <source>How would you like to identify?</source>
        <translation>Kimliğinizi nasıl doğrulamak istiyorsunuz?</translation>
    </message>
    <message>
        <source>A member of staff is with you. That is why there is more than one way.</source>
        <translation>Yanınızda bir görevli var. Bu yüzden birden çok yol var.</translation>
    </message>
</context>
<context>
    <name>IdentityWayViewModel</name>
    <message>
        <source>With ID card and PIN</source>
        <translation>Kimlik kartı ve PIN ile</translation>
    </message>
    <message>
        <source>The citizen enters the PIN alone. Staff turn away meanwhile.</source>
        <translation>PIN’i tek başınıza girersiniz. Görevli bu sırada arkasını döner.</translation>
    </message>
    <message>
        <source>With ID card, without PIN</source>
        <translation>Kimlik kartıyla, PIN olmadan</translation>
    </message>
    <message>
        <source>Staff compare the photo with the person. Then the six-digit number on the card is enough.</source>
        <translation>Görevli fotoğrafı kişiyle karşılaştırır. O zaman karttaki altı haneli numara yeter.</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Kimlik kartı olmadan</translation>
    </message>
    <message>
        <source>The citizen states everything herself or himself.</source>
        <translation>Bütün bilgileri siz verirsiniz.</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Back to the screen</source>
        <translation>Ekrana dön</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Görevli çağır</translation>
    </message>
    <message>
        <source>Somebody of this branch comes to you and will gladly help. Until then nobody sees your data.</source>
        <translation>Bu şubeden biri yanınıza gelir ve size memnuniyetle yardım eder. O zamana kadar verilerinizi kimse görmez.</translation>
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
        <translation>Klavye</translation>
    </message>
</context>
<context>
    <name>KeyboardRow</name>
    <message>
        <source>Delete the last character</source>
        <translation>Son karakteri sil</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>A letter with an accent</source>
        <translation>Aksanlı harf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Klavyeyi gizle</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sonraki alan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>İşaretler</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>Imprint</source>
        <translation>Künye (Impressum)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Veri koruma</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Erişilebilirlik</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>Bu hizmeti sunan</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig, telephone 0341 123-0, e-mail info@leipzig.de</source>
        <translation>Leipzig Belediyesi (Stadt Leipzig), Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig, telefon 0341 123-0, e-posta info@leipzig.de</translation>
    </message>
    <message>
        <source>Who represents it</source>
        <translation>Belediyeyi temsil eden</translation>
    </message>
    <message>
        <source>The City of Leipzig is a public corporation. It is represented by its Lord Mayor.</source>
        <translation>Leipzig Belediyesi bir kamu tüzel kişisidir. Büyükşehir belediye başkanı (Oberbürgermeister) tarafından temsil edilir.</translation>
    </message>
    <message>
        <source>Who runs this branch</source>
        <translation>Bu şubeyi işleten</translation>
    </message>
    <message>
        <source>The partner provides the room and helps you to operate the device. Your submission goes to the city alone.</source>
        <translation>İş ortağı yeri sağlar ve cihazı kullanmanıza yardım eder. Başvurunuz yalnızca belediyeye gider.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kısaca</translation>
    </message>
    <message>
        <source>Your data goes encrypted to the City of Leipzig and to nobody else. When your visit ends, this device forgets everything that you have entered, shown or scanned. The staff of the partner cannot read it.</source>
        <translation>Verileriniz şifrelenmiş olarak yalnızca Leipzig Belediyesine gider, başka kimseye değil. Oturumunuz bitince bu cihaz girdiğiniz, gösterdiğiniz veya taradığınız her şeyi unutur. İş ortağının çalışanları bunları okuyamaz.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kim sorumlu</translation>
    </message>
    <message>
        <source>City of Leipzig, New Town Hall, Martin-Luther-Ring 4–6, 04109 Leipzig. You reach the data protection officer at the same address.</source>
        <translation>Leipzig Belediyesi (Stadt Leipzig), Neues Rathaus, Martin-Luther-Ring 4–6, 04109 Leipzig. Veri koruma görevlisine de aynı adresten ulaşabilirsiniz.</translation>
    </message>
    <message>
        <source>What for, and on what ground</source>
        <translation>Ne için ve hangi temelde</translation>
    </message>
    <message>
        <source>To perform the service that you choose, because the city must do so by law (GDPR, Article 6(1)(c) and (e)). Your ID card is only read with your PIN (Act on Identity Cards, section 18).</source>
        <translation>Seçtiğiniz işlemi yapmak için; belediye buna yasa gereği yükümlüdür (Genel Veri Koruma Tüzüğü, DSGVO, madde 6, fıkra 1, c ve e bentleri). Kimlik kartınız yalnızca PIN’inizle okunur (Kimlik Kartı Yasası, Personalausweisgesetz, §&#xa0;18).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Ne kadar süre</translation>
    </message>
    <message>
        <source>The encrypted submission stays in this device until the city has confirmed that it holds it. In the city&apos;s files it stays for as long as the law on the service demands.</source>
        <translation>Şifrelenmiş başvuru, belediye aldığını onaylayana kadar bu cihazda kalır. Belediyenin dosyalarında ise işlemle ilgili yasanın istediği süre boyunca kalır.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Haklarınız</translation>
    </message>
    <message>
        <source>You may ask what is stored about you, have errors corrected, and have data erased or restricted as far as the law allows. You may complain to the Data Protection and Transparency Commissioner of Saxony.</source>
        <translation>Hakkınızda neyin kayıtlı olduğunu sorabilir, hataları düzelttirebilir, yasanın izin verdiği ölçüde verilerin silinmesini veya sınırlandırılmasını isteyebilirsiniz. Saksonya veri koruma ve şeffaflık görevlisine (Sächsische Datenschutz- und Transparenzbeauftragte) şikâyette bulunabilirsiniz.</translation>
    </message>
    <message>
        <source>What this device can do</source>
        <translation>Bu cihaz neler sunar</translation>
    </message>
    <message>
        <source>Text up to twice the size, high contrast, large touch areas, no gestures, and enough time: the countdown can be stopped again and again. With headphones everything is read aloud and can be done by keys.</source>
        <translation>İki kata kadar büyük yazı, yüksek kontrast, büyük dokunma alanları, hareketle kumanda yok ve yeterli zaman: Geri sayımı istediğiniz kadar durdurabilirsiniz. Kulaklıkla her şey sesli okunur ve her şey tuşlarla yapılabilir.</translation>
    </message>
    <message>
        <source>What it cannot do yet</source>
        <translation>Henüz sunmadıkları</translation>
    </message>
    <message>
        <source>Tell us about barriers</source>
        <translation>Engelleri bize bildirin</translation>
    </message>
    <message>
        <source>Please tell the City of Leipzig if something bars your way: telephone 0341 123-0, e-mail info@leipzig.de. If that does not help, you can turn to the enforcement body for accessible information technology of the Free State of Saxony.</source>
        <translation>Önünüze bir engel çıkarsa lütfen Leipzig Belediyesine bildirin: telefon 0341 123-0, e-posta info@leipzig.de. Bu işe yaramazsa Saksonya Eyaletinin erişilebilir bilişim denetim kurumuna (Durchsetzungsstelle für barrierefreie Informationstechnik) başvurabilirsiniz.</translation>
    </message>
    <message>
        <source>There is no sign language yet, and letters are written on a keyboard only. The staff will gladly help you.</source>
        <translation>İşaret dili henüz yok; harfler yalnızca klavyeyle yazılır. Görevliler size seve seve yardım eder.</translation>
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
        <translation>Oturumu bitirmek istiyor musunuz?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything you have entered will be deleted.</source>
        <translation>Henüz hiçbir şey gönderilmedi. Girdiğiniz her şey silinecek.</translation>
    </message>
    <message>
        <source>Continue my visit</source>
        <translation>Oturuma devam et</translation>
    </message>
    <message>
        <source>End visit and delete everything</source>
        <translation>Oturumu bitir ve her şeyi sil</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>To protect your data, this visit ends by itself in:</source>
        <translation>Verilerinizi korumak için oturum kendiliğinden bitecek. Kalan süre:</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Buradayım</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Sonraki ay</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>not available now</source>
        <translation>şu anda kullanılamıyor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speech is on. Arrow down reads on, arrow up reads back, Enter chooses. F1 is help, F2 repeats, F4 switches the screen off, Escape goes back.</source>
        <translation>Sesli okuma açık. Aşağı ok ileri okur, yukarı ok geri okur, Enter seçer. F1 yardımdır, F2 tekrarlar, F4 ekranı kapatır, Escape geri götürür.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>Sesli okuma kapalı.</translation>
    </message>
    <message>
        <source>what you have written is spoken over headphones only</source>
        <translation>yazdıklarınız yalnızca kulaklıkta duyulur</translation>
    </message>
    <message>
        <source>your answer is spoken over headphones only</source>
        <translation>yanıtınız yalnızca kulaklıkta duyulur</translation>
    </message>
    <message>
        <source>Personal data is spoken over headphones only</source>
        <translation>Kişisel bilgiler yalnızca kulaklıkta duyulur</translation>
    </message>
    <message>
        <source>button</source>
        <translation>düğme</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>seçenek</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>açma kapama düğmesi</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>metin alanı</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>seçili değil</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>space</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>büyük %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>silindi: %1</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: bir azalt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: bir artır</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With ID card</source>
        <translation>Kimlik kartıyla</translation>
    </message>
    <message>
        <source>With ID card and PIN</source>
        <translation>Kimlik kartı ve PIN ile</translation>
    </message>
    <message>
        <source>Without ID card</source>
        <translation>Kimlik kartı olmadan</translation>
    </message>
    <message>
        <source>Not available right now: there is no connection to the city.</source>
        <translation>Şu anda yapılamıyor: Belediyeyle bağlantı yok.</translation>
    </message>
    <message>
        <source>Not available right now: ID cards cannot be checked.</source>
        <translation>Şu anda yapılamıyor: Kimlik kartları kontrol edilemiyor.</translation>
    </message>
    <message>
        <source>Not available right now: the scanner is out of order.</source>
        <translation>Şu anda yapılamıyor: Tarayıcı çalışmıyor.</translation>
    </message>
    <message>
        <source>Not available right now: the card reader is out of order.</source>
        <translation>Şu anda yapılamıyor: Kart okuyucu çalışmıyor.</translation>
    </message>
    <message>
        <source>Not available right now. Please ask the staff.</source>
        <translation>Şu anda yapılamıyor. Lütfen görevlilere danışın.</translation>
    </message>
    <message>
        <source>To ask: without ID card</source>
        <translation>Sormak için: kimlik kartı gerekmez</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Konut</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>ID card and passport</source>
        <translation>Kimlik kartı ve pasaport</translation>
    </message>
    <message>
        <source>Dog, car, business</source>
        <translation>Köpek, araba, işletme</translation>
    </message>
    <message>
        <source>Appointments and collection</source>
        <translation>Randevular ve teslim alma</translation>
    </message>
    <message>
        <source>Not available here today. Please ask the staff, or call 115.</source>
        <translation>Bugün burada yapılamıyor. Lütfen görevlilere danışın veya 115’i arayın.</translation>
    </message>
    <message>
        <source>Not available right now: appointments cannot be booked. Please call 115.</source>
        <translation>Şu anda yapılamıyor: Randevu alınamıyor. Lütfen 115’i arayın.</translation>
    </message>
    <message>
        <source>Not available right now: the city&apos;s list cannot be asked.</source>
        <translation>Şu anda yapılamıyor: Belediyenin listesine ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Randevu al</translation>
    </message>
</context>
<context>
    <name>PageFault</name>
    <message>
        <source>Hard to read</source>
        <translation>Zor okunur</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>There is nothing on this page</source>
        <translation>Bu sayfa boş</translation>
    </message>
    <message>
        <source>On the glass, the side with the writing must lie face down; in a feeder, face up. Turn the sheet over and scan it again.</source>
        <translation>Camda yazılı yüz alta, besleyicide üste gelmelidir. Kâğıdı çevirip yeniden tarayın.</translation>
    </message>
    <message>
        <source>The page is too dark</source>
        <translation>Sayfa çok karanlık</translation>
    </message>
    <message>
        <source>Lay the sheet flat on the glass, close the cover until it rests on it, and scan again.</source>
        <translation>Kâğıdı camın üzerine düz koyun, kapağı kâğıda oturana kadar kapatın ve yeniden tarayın.</translation>
    </message>
    <message>
        <source>Hardly anything of the page can be seen</source>
        <translation>Sayfadan neredeyse hiçbir şey görünmüyor</translation>
    </message>
    <message>
        <source>Lay the whole sheet flat into the marked corner of the glass, and scan it again.</source>
        <translation>Kâğıdın tamamını camın işaretli köşesine düz koyun ve yeniden tarayın.</translation>
    </message>
    <message>
        <source>The scanner&apos;s picture cannot be used</source>
        <translation>Tarayıcının görüntüsü kullanılamıyor</translation>
    </message>
    <message>
        <source>That is not your fault. Scan the sheet again; if it fails again, please ask the staff.</source>
        <translation>Hata sizde değil. Kâğıdı yeniden tarayın; yine olmazsa lütfen görevlilere danışın.</translation>
    </message>
    <message>
        <source>The page is blurred</source>
        <translation>Sayfa bulanık</translation>
    </message>
    <message>
        <source>Smooth the sheet out, close the cover, do not move anything while it is being scanned, and scan again.</source>
        <translation>Kâğıdı düzeltin, kapağı kapatın, tarama sırasında hiçbir şeyi oynatmayın ve yeniden tarayın.</translation>
    </message>
    <message>
        <source>A part of the page is cut off</source>
        <translation>Sayfanın bir kısmı kesik</translation>
    </message>
    <message>
        <source>Some writing lies beyond the edge of the glass. Push the sheet into the marked corner, and scan it again.</source>
        <translation>Yazının bir kısmı camın dışında kalıyor. Kâğıdı işaretli köşeye itin ve yeniden tarayın.</translation>
    </message>
    <message>
        <source>The writing is very pale</source>
        <translation>Yazı çok soluk</translation>
    </message>
    <message>
        <source>If there is a darker original, please scan that one. Otherwise scan this page again.</source>
        <translation>Daha koyu bir asıl varsa lütfen onu tarayın. Yoksa bu sayfayı yeniden tarayın.</translation>
    </message>
    <message>
        <source>There is no room for this page</source>
        <translation>Bu sayfa için yer yok</translation>
    </message>
    <message>
        <source>The pages of this paper are together as large as the city takes. Delete pages that are not needed, and scan this one again.</source>
        <translation>Bu belgenin sayfaları, belediyenin kabul ettiği boyuta ulaştı. Gerekmeyen sayfaları silin ve bu sayfayı yeniden tarayın.</translation>
    </message>
</context>
<context>
    <name>PinDoneScreen</name>
    <message>
        <source>Leave your ID card on the reader</source>
        <translation>Kimlik kartınızı okuyucunun üzerinde bırakın</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>Lütfen kimlik kartınızı alın</translation>
    </message>
    <message>
        <source>Please do not forget your ID card on the reader.</source>
        <translation>Lütfen kimlik kartınızı okuyucunun üzerinde unutmayın.</translation>
    </message>
</context>
<context>
    <name>PinDoneViewModel</name>
    <message>
        <source>Your new PIN is set</source>
        <translation>Yeni PIN’iniz belirlendi</translation>
    </message>
    <message>
        <source>Your first PIN is set</source>
        <translation>İlk PIN’iniz belirlendi</translation>
    </message>
    <message>
        <source>Your PIN is unblocked</source>
        <translation>PIN’inizin blokesi açıldı</translation>
    </message>
    <message>
        <source>Your PIN is not blocked</source>
        <translation>PIN’iniz bloke değil</translation>
    </message>
    <message>
        <source>Your PIN is right</source>
        <translation>PIN’iniz doğru</translation>
    </message>
    <message>
        <source>From now on only the new PIN counts. The old one is forgotten.</source>
        <translation>Bundan böyle yalnızca yeni PIN geçerlidir. Eskisi artık geçmez.</translation>
    </message>
    <message>
        <source>You can now identify yourself online. The transport PIN no longer counts.</source>
        <translation>Artık kimliğinizi çevrim içi doğrulayabilirsiniz. Taşıma PIN’i artık geçmez.</translation>
    </message>
    <message>
        <source>It is the same PIN as before, with three new tries.</source>
        <translation>PIN’iniz aynı kaldı ve üç yeni deneme hakkınız var.</translation>
    </message>
    <message>
        <source>The PUK was not needed, and none of its uses has been spent.</source>
        <translation>PUK gerekmedi ve hiçbir kullanım hakkı harcanmadı.</translation>
    </message>
    <message>
        <source>The card has accepted it. Nothing has been read or changed.</source>
        <translation>Kart PIN’i kabul etti. Hiçbir şey okunmadı veya değiştirilmedi.</translation>
    </message>
    <message>
        <source>If you do not remember the PIN, any citizens&apos; office sets a new one for you.</source>
        <translation>PIN’inizi hatırlamıyorsanız her vatandaş bürosunda (Bürgerbüro) size yeni bir PIN verilir.</translation>
    </message>
    <message>
        <source>Enter your PIN as usual. After two wrong PINs the card asks for the number on its front, the CAN.</source>
        <translation>PIN’inizi her zamanki gibi girin. PIN iki kez yanlış girilirse kart, ön yüzündeki numarayı (CAN) sorar.</translation>
    </message>
    <message>
        <source>Tell your PIN to nobody, and do not write it on the card or keep it beside it.</source>
        <translation>PIN’inizi kimseye söylemeyin, kartın üzerine yazmayın ve kartla birlikte saklamayın.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Oturumu bitir</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Devam: {0}</translation>
    </message>
    <message>
        <source>Check my PIN now</source>
        <translation>PIN’imi şimdi kontrol et</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>PIN’imi değiştir</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 / %2 rakam</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Enter onaylar</translation>
    </message>
</context>
<context>
    <name>PinEntryScreen</name>
    <message>
        <source>Enter the PUK</source>
        <translation>PUK’u gir</translation>
    </message>
    <message>
        <source>Enter the CAN</source>
        <translation>CAN’ı gir</translation>
    </message>
    <message>
        <source>A PUK can be used ten times</source>
        <translation>Bir PUK on kez kullanılabilir</translation>
    </message>
    <message>
        <source>After that it is used up for good. It does not give you a new PIN: if you do not remember your PIN, do not spend the PUK on it, but have a new PIN set at a citizens&apos; office.</source>
        <translation>Sonra tamamen tükenir. PUK size yeni bir PIN vermez: PIN’inizi hatırlamıyorsanız PUK’u harcamayın, bir vatandaş bürosunda (Bürgerbüro) yeni bir PIN alın.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>Bu PIN kolay tahmin edilir</translation>
    </message>
    <message>
        <source>Rows, repeated digits and birthdays are what a thief tries first. You may keep it, or choose another one.</source>
        <translation>Hırsızlar önce sıralı sayıları, yinelenen rakamları ve doğum günlerini dener. Bu PIN’de kalabilir veya başka bir PIN seçebilirsiniz.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Başka bir PIN seç</translation>
    </message>
    <message>
        <source>The PUK is in the PIN letter that belongs to your card: ten digits</source>
        <translation>PUK, kartınızın PIN mektubunda (PIN-Brief) yazar: on rakam</translation>
    </message>
    <message>
        <source>I am alone: enter my PIN</source>
        <translation>Yalnızım: PIN’imi gir</translation>
    </message>
</context>
<context>
    <name>PinEntryViewModel</name>
    <message>
        <source>Unblock the PIN with the PUK</source>
        <translation>PIN blokesini PUK ile açın</translation>
    </message>
    <message>
        <source>Enter your present PIN</source>
        <translation>Şu anki PIN’inizi girin</translation>
    </message>
    <message>
        <source>Your card is taking the new PIN</source>
        <translation>Kartınız yeni PIN’i kaydediyor</translation>
    </message>
    <message>
        <source>After three wrong PINs only the PUK helps. It gives your PIN three new tries.</source>
        <translation>PIN üç kez yanlış girilince yalnızca PUK işe yarar. PIN’iniz için üç yeni deneme hakkı verir.</translation>
    </message>
    <message>
        <source>My PIN has only five digits</source>
        <translation>PIN’im yalnızca beş haneli</translation>
    </message>
    <message>
        <source>I have chosen a PIN of six digits before</source>
        <translation>Daha önce altı haneli bir PIN seçtim</translation>
    </message>
</context>
<context>
    <name>PinMenuScreen</name>
    <message>
        <source>What would you like to do with your PIN?</source>
        <translation>PIN’inizle ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Your PIN stays between you and your card. This device does not keep it.</source>
        <translation>PIN’iniz sizinle kartınız arasında kalır. Bu cihaz onu saklamaz.</translation>
    </message>
    <message>
        <source>Have you forgotten your PIN?</source>
        <translation>PIN’inizi mi unuttunuz?</translation>
    </message>
    <message>
        <source>Only an authority can set a new PIN without the old one, because it must see that it is you. Make an appointment at a citizens&apos; office, by telephone 115 or at leipzig.de, and bring your ID card. This is free of charge.</source>
        <translation>Eski PIN olmadan yeni PIN’i yalnızca bir resmî daire verebilir, çünkü sizin siz olduğunuzu görmesi gerekir. 115 numaralı telefondan veya leipzig.de üzerinden bir vatandaş bürosundan (Bürgerbüro) randevu (Termin) alın ve kimlik kartınızı getirin. Bu ücretsizdir.</translation>
    </message>
</context>
<context>
    <name>PinMenuViewModel</name>
    <message>
        <source>Change my PIN</source>
        <translation>PIN’imi değiştir</translation>
    </message>
    <message>
        <source>You know your PIN and want another one.</source>
        <translation>PIN’inizi biliyorsunuz ve başka bir PIN istiyorsunuz.</translation>
    </message>
    <message>
        <source>Choose my first PIN</source>
        <translation>İlk PIN’imi seç</translation>
    </message>
    <message>
        <source>You have the PIN letter with the five-digit transport PIN.</source>
        <translation>Beş haneli taşıma PIN’inin yazdığı PIN mektubu (PIN-Brief) elinizde.</translation>
    </message>
    <message>
        <source>Unblock my PIN</source>
        <translation>PIN’imin blokesini aç</translation>
    </message>
    <message>
        <source>It was wrong three times. You know it again and have the PUK.</source>
        <translation>Üç kez yanlış girildi. Şimdi hatırlıyorsunuz ve PUK elinizde.</translation>
    </message>
    <message>
        <source>Check my PIN</source>
        <translation>PIN’imi kontrol et</translation>
    </message>
    <message>
        <source>You want to know whether you still remember it rightly.</source>
        <translation>Doğru hatırlayıp hatırlamadığınızı bilmek istiyorsunuz.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Onayla: %1</translation>
    </message>
</context>
<context>
    <name>PlateInputField</name>
    <message>
        <source>Town</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Choose another service</source>
        <translation>Başka işlem seç</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Size gerekenler</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Randevu al</translation>
    </message>
</context>
<context>
    <name>PrepareViewModel</name>
    <message>
        <source>Papers as paper: no files from a USB stick, an e-mail or a phone</source>
        <translation>Belgeler kâğıt olarak: USB bellekten, e-postadan veya telefondan dosya alınmaz</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Soru {0} / {1}</translation>
    </message>
</context>
<context>
    <name>PrintedAppointment</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy ddd, HH:mm</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Randevunuz (Termin)</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numara {number}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Randevu günü</translation>
    </message>
    <message>
        <source>Please come five minutes early. You are called by the number above.</source>
        <translation>Lütfen beş dakika önce gelin. Yukarıdaki numarayla çağrılırsınız.</translation>
    </message>
    <message>
        <source>Call 115 and say the number above, so that somebody else can come.</source>
        <translation>115’i arayıp yukarıdaki numarayı söyleyin; böylece yerinize başkası gelebilir.</translation>
    </message>
    <message>
        <source>Cancel at {url} or call 115.</source>
        <translation>Randevuyu {url} üzerinden iptal edin veya 115’i arayın.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Gelemiyor musunuz?</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
</context>
<context>
    <name>PrintedCopy</name>
    <message>
        <source>Your copy</source>
        <translation>Kopyanız</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 sayfa</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} sayfa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>Beyanınız</translation>
    </message>
    <message>
        <source>Keep this copy safe</source>
        <translation>Bu kopyayı iyi saklayın</translation>
    </message>
    <message>
        <source>It shows your personal details. At the end of your visit the machine erases everything you entered.</source>
        <translation>Üzerinde kişisel bilgileriniz var. Oturumunuz bitince cihaz girdiğiniz her şeyi siler.</translation>
    </message>
</context>
<context>
    <name>PrintedReadiness</name>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Hazırlık raporu</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Giderilecekler</translation>
    </message>
    <message>
        <source>well</source>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>sorunlu</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Neler denendi</translation>
    </message>
</context>
<context>
    <name>PrintedReceipt</name>
    <message>
        <source>City of Leipzig</source>
        <translation>Leipzig Belediyesi</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>İşlem numarası</translation>
    </message>
    <message>
        <source>Sent on {time}</source>
        <translation>Gönderildi: {time}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Alındı belgesi</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ücreti</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Bundan sonra ne olacak</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Sorunuz mu var?</translation>
    </message>
    <message>
        <source>Ask at any citizens’ office (Bürgerbüro) or call 115. Have the case reference ready.</source>
        <translation>Herhangi bir vatandaş bürosuna (Bürgerbüro) sorun veya 115’i arayın. İşlem numaranızı hazır bulundurun.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>Only the City of Leipzig can read what you sent. At the end of your visit the machine erases everything you entered. This receipt shows neither your name nor your address.</source>
        <translation>Gönderdiklerinizi yalnızca Leipzig Belediyesi okuyabilir. Oturumunuz bitince cihaz girdiğiniz her şeyi siler. Bu alındı belgesinde adınız da adresiniz de yazmaz.</translation>
    </message>
</context>
<context>
    <name>PrintsViewModel</name>
    <message>
        <source>Please take your copy. Leave no page behind: it shows your personal details.</source>
        <translation>Lütfen kopyanızı alın. Hiçbir sayfayı bırakmayın: Üzerlerinde kişisel bilgileriniz var.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Lütfen alındı belgenizi alın.</translation>
    </message>
    <message>
        <source>Please take your printout.</source>
        <translation>Lütfen çıktınızı alın.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Yazdırılıyor …</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Alındı belgesini yazdır</translation>
    </message>
    <message>
        <source>Print your copy</source>
        <translation>Kopyanızı yazdır</translation>
    </message>
    <message>
        <source>Print appointment</source>
        <translation>Randevuyu yazdır</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Raporu yazdır</translation>
    </message>
    <message>
        <source>Your copy shows all your answers.</source>
        <translation>Kopyada bütün bilgileriniz yer alır.</translation>
    </message>
    <message numerus="yes">
        <source>Your copy shows all your answers and %n scanned pages.</source>
        <translation>
            <numerusform>Kopyada bütün bilgileriniz ve taranan %n sayfa yer alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again, or ask the city for a copy with your case reference.</source>
        <translation>Yeniden deneyin veya işlem numaranızla (Vorgangsnummer) belediyeden bir kopya isteyin.</translation>
    </message>
    <message>
        <source>You can note the day and the number instead.</source>
        <translation>Bunun yerine günü ve numarayı not edebilirsiniz.</translation>
    </message>
    <message>
        <source>Try again once the printer is ready.</source>
        <translation>Yazıcı hazır olunca yeniden deneyin.</translation>
    </message>
    <message>
        <source>You can photograph the QR code or note the case reference instead.</source>
        <translation>Bunun yerine QR kodunun fotoğrafını çekebilir veya işlem numarasını not edebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Get ready</source>
        <translation>Hazırlık</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Bilgileriniz</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Belgeleriniz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönderme</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Alındı belgesi</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Done. Here is your receipt</source>
        <translation>Tamam. Alındı belgeniz hazır</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Oturumu bitir</translation>
    </message>
    <message>
        <source>Your case reference</source>
        <translation>İşlem numaranız (Vorgangsnummer)</translation>
    </message>
    <message>
        <source>QR code with your case reference</source>
        <translation>İşlem numaranızın QR kodu</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Bundan sonra ne olacak</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Handed over to the city</source>
        <translation>Belediyeye iletildi</translation>
    </message>
    <message>
        <source>Safely stored, but the city could not accept it yet. The staff have been told.</source>
        <translation>Güvenle kaydedildi, ama belediye henüz kabul edemedi. Görevlilere bildirildi.</translation>
    </message>
    <message>
        <source>Safely stored. It is handed over to the city as soon as the line is up.</source>
        <translation>Güvenle kaydedildi. Bağlantı kurulur kurulmaz belediyeye iletilecek.</translation>
    </message>
    <message>
        <source>Safely stored. It is on its way to the city.</source>
        <translation>Güvenle kaydedildi ve belediyeye gönderiliyor.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Her şey doğru mu?</translation>
    </message>
    <message>
        <source>Please check what will be sent to the city. You can change anything.</source>
        <translation>Lütfen belediyeye gönderilecekleri kontrol edin. Her şeyi değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Her şey doğru</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Bilgileriniz</translation>
    </message>
    <message>
        <source>Your papers</source>
        <translation>Belgeleriniz</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ücreti</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Your change is saved.</source>
        <translation>Değişikliğiniz kaydedildi.</translation>
    </message>
    <message>
        <source>From your ID card</source>
        <translation>Kimlik kartınızdan</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Taranmadı</translation>
    </message>
</context>
<context>
    <name>ScanPlace</name>
    <message>
        <source>A sheet lies face down in the marked corner of the scanner&apos;s glass</source>
        <translation>Bir kâğıt, yazılı yüzü altta, tarayıcı camının işaretli köşesinde duruyor</translation>
    </message>
    <message>
        <source>Several sheets lie face up in the scanner&apos;s feeder</source>
        <translation>Birkaç kâğıt, yazılı yüzleri üstte, tarayıcının besleyicisinde duruyor</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Use this code</source>
        <translation>Bu kodu kullan</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Bak veya değiştir</translation>
    </message>
    <message>
        <source>Several sheets: into the feeder, face up</source>
        <translation>Birkaç kâğıt: yazılı yüzler üstte, besleyiciye</translation>
    </message>
    <message>
        <source>Only paper can be handed in here</source>
        <translation>Burada yalnızca kâğıt belge verilebilir</translation>
    </message>
    <message>
        <source>Files from a USB stick, an e-mail or a phone are not taken: they can carry harmful programs. If you have your paper as a file only, please have it printed first.</source>
        <translation>USB bellekten, e-postadan veya telefondan dosya alınmaz: Bunlar zararlı programlar içerebilir. Belgeniz yalnızca dosya hâlindeyse lütfen önce yazdırın.</translation>
    </message>
</context>
<context>
    <name>ScanViewModel</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sayfa {0} / {1}</translation>
    </message>
    <message>
        <source>Delete page {0}?</source>
        <translation>Sayfa {0} silinsin mi?</translation>
    </message>
    <message>
        <source>Touch a page to look at it closely or to change it.</source>
        <translation>Yakından bakmak veya değiştirmek için bir sayfaya dokunun.</translation>
    </message>
    <message>
        <source>Can everything be read, and is the page upright?</source>
        <translation>Her şey okunuyor mu, sayfa dik mi?</translation>
    </message>
    <message>
        <source>The page will not be sent to the city. You can scan it again later.</source>
        <translation>Sayfa belediyeye gönderilmez. Daha sonra yeniden tarayabilirsiniz.</translation>
    </message>
    <message>
        <source>Paper {0} of {1}</source>
        <translation>Belge {0} / {1}</translation>
    </message>
    <message>
        <source>One sheet: face down on the glass, into the marked corner</source>
        <translation>Tek kâğıt: yazılı yüz altta, camın işaretli köşesine</translation>
    </message>
    <message>
        <source>Lay the sheet face down on the glass, into the marked corner, and close the cover.</source>
        <translation>Kâğıdı yazılı yüzü alta gelecek şekilde camın işaretli köşesine koyun ve kapağı kapatın.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Sayfa {0}</translation>
    </message>
    <message>
        <source>The page as it was scanned</source>
        <translation>Sayfanın taranmış hâli</translation>
    </message>
    <message>
        <source>There is a code on your paper</source>
        <translation>Belgenizde bir kod var</translation>
    </message>
    <message>
        <source>“{0}” can replace this paper, so that you need not send it. You see it in the form first.</source>
        <translation>“{0}” bu belgenin yerine geçebilir; o zaman belgeyi göndermeniz gerekmez. Kodu önce formda görürsünüz.</translation>
    </message>
    <message>
        <source>“{0}” can be filled into the form for you. You see it there first.</source>
        <translation>“{0}” sizin için forma yazılabilir. Önce orada görürsünüz.</translation>
    </message>
    <message>
        <source>Warming up the scanner</source>
        <translation>Tarayıcı ısınıyor</translation>
    </message>
    <message>
        <source>Scanning the page</source>
        <translation>Sayfa taranıyor</translation>
    </message>
    <message>
        <source>Straightening and cleaning the page</source>
        <translation>Sayfa düzeltiliyor ve temizleniyor</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Stop scanning</source>
        <translation>Taramayı durdur</translation>
    </message>
    <message>
        <source>Scan page</source>
        <translation>Sayfayı tara</translation>
    </message>
    <message>
        <source>Continue without this paper</source>
        <translation>Bu belge olmadan devam et</translation>
    </message>
    <message>
        <source>All pages scanned</source>
        <translation>Bütün sayfalar tarandı</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>Bir sayfa daha tara</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Yeniden tara</translation>
    </message>
    <message>
        <source>Keep the page all the same</source>
        <translation>Sayfayı yine de tut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Sağa döndür</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Sona doğru taşı</translation>
    </message>
    <message>
        <source>Delete this page</source>
        <translation>Bu sayfayı sil</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Bu sayfayı tut</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Yukarı kaydır</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı kaydır</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Your submission is being sealed</source>
        <translation>Başvurunuz mühürleniyor</translation>
    </message>
    <message>
        <source>It is encrypted so that only the city can read it. This takes a few seconds.</source>
        <translation>Yalnızca belediyenin okuyabileceği şekilde şifreleniyor. Bu birkaç saniye sürer.</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Enter your CAN</source>
        <translation>CAN’ı girin</translation>
    </message>
    <message>
        <source>Enter your PUK</source>
        <translation>PUK’u girin</translation>
    </message>
    <message>
        <source>Enter the five-digit transport PIN</source>
        <translation>Beş haneli taşıma PIN’ini (Transport-PIN) girin</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Yeni bir PIN seçin</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Yeni PIN’i bir kez daha girin</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN’inizi girin</translation>
    </message>
    <message>
        <source>The card access number: six digits on the front of your card, at the bottom right.</source>
        <translation>Kart erişim numarası: kartınızın ön yüzünde, sağ altta altı rakam.</translation>
    </message>
    <message>
        <source>Ten digits. They are in your PIN letter, under the field that you rub or peel off.</source>
        <translation>On rakam. PIN mektubunuzda (PIN-Brief), kazınan veya soyulan alanın altında yazar.</translation>
    </message>
    <message>
        <source>It is in the PIN letter that belongs to your card, under the field that you rub or peel off. You need it only once, to choose a PIN of your own.</source>
        <translation>Kartınızın PIN mektubunda (PIN-Brief), kazınan veya soyulan alanın altında yazar. Yalnızca bir kez, kendi PIN’inizi seçmek için gerekir.</translation>
    </message>
    <message>
        <source>Six digits that others do not guess: no birthdays, no rows such as 123456.</source>
        <translation>Başkalarının tahmin edemeyeceği altı rakam: doğum günü veya 123456 gibi bir sıra olmasın.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks you out. Then your card takes the new PIN.</source>
        <translation>Bir yazım hatası yüzünden PIN’siz kalmayın diye. Sonra kartınız yeni PIN’i kaydeder.</translation>
    </message>
    <message>
        <source>The six digits that you chose yourself.</source>
        <translation>Kendi seçtiğiniz altı rakam.</translation>
    </message>
    <message>
        <source>Choose a new PIN of six digits and enter it twice, on the keys of the reader.</source>
        <translation>Altı haneli yeni bir PIN seçin ve okuyucunun tuşlarıyla iki kez girin.</translation>
    </message>
    <message>
        <source>Enter it on the keys of the reader and confirm there.</source>
        <translation>Okuyucunun tuşlarıyla girin ve orada onaylayın.</translation>
    </message>
    <message>
        <source>With the reader&apos;s cancel key you break off.</source>
        <translation>Okuyucunun iptal tuşuyla yarıda kesebilirsiniz.</translation>
    </message>
    <message>
        <source>That was not the right CAN. Please look at your card and try again.</source>
        <translation>CAN yanlış. Lütfen kartınıza bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>That was not the right PUK. Please compare it with the PIN letter of this very card.</source>
        <translation>PUK yanlış. Lütfen tam bu kartın PIN mektubuyla (PIN-Brief) karşılaştırın.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Please choose again; nothing has been changed yet.</source>
        <translation>Girdiğiniz iki yeni PIN aynı değil. Lütfen yeniden seçin; henüz hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>That was not the right transport PIN.</source>
        <translation>Taşıma PIN’i yanlış.</translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation>PIN yanlış.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>You have one try left. After another wrong PIN the PIN is blocked.</source>
        <translation>Bir deneme hakkınız kaldı. PIN bir kez daha yanlış girilirse bloke olur.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>%n deneme hakkınız kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePageViewModel</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Bu ekranda</translation>
    </message>
    <message>
        <source>USB stick, e-mail, phone</source>
        <translation>USB bellek, e-posta, telefon</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Biriyle konuşun</translation>
    </message>
    <message>
        <source>The staff of this branch will gladly help you to use this device. Please speak to them.</source>
        <translation>Bu şubenin görevlileri cihazı kullanmanıza seve seve yardım eder. Onlara danışın.</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Daha kolay okumak için</translation>
    </message>
    <message>
        <source>Under “Display” you can make the text larger and the contrast stronger.</source>
        <translation>“Görünüm” altında yazıyı büyütebilir ve kontrastı artırabilirsiniz.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Şu anda neredesiniz</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
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
        <translation>Dil</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Your city hall, right here</source>
        <translation>Belediyeniz tam burada</translation>
    </message>
    <message>
        <source>This kiosk is closed right now</source>
        <translation>Bu cihaz şu anda kapalı</translation>
    </message>
    <message>
        <source>Do business with the City of Leipzig – with your ID card, in a few minutes.</source>
        <translation>Leipzig Belediyesi ile ilgili işlerinizi kimlik kartınızla birkaç dakikada yapın.</translation>
    </message>
    <message>
        <source>Please use one of these ways.</source>
        <translation>Lütfen bu yollardan birini kullanın.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>The city hall among other houses, the sun above them</source>
        <translation>Öteki evlerin arasında belediye binası, üstlerinde güneş</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Bunun yerine nereye gidebilirsiniz</translation>
    </message>
    <message>
        <source>Telephone 115</source>
        <translation>Telefon 115</translation>
    </message>
    <message>
        <source>Any citizens&apos; office of the City of Leipzig</source>
        <translation>Leipzig Belediyesinin her vatandaş bürosu (Bürgerbüro)</translation>
    </message>
    <message>
        <source>What you can do here today</source>
        <translation>Bugün burada yapabilecekleriniz</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal yazı</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Normal contrast</source>
        <translation>Normal kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Normal height</source>
        <translation>Normal yükseklik</translation>
    </message>
    <message>
        <source>Reach lower</source>
        <translation>Daha aşağıda</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Önce alıştırma yap</translation>
    </message>
</context>
<context>
    <name>WelcomeViewModel</name>
    <message>
        <source>Staff here: {0}</source>
        <translation>Buradaki görevliler: {0}</translation>
    </message>
    <message numerus="yes">
        <source>For staff: %n submissions need attention</source>
        <translation>
            <numerusform>Görevliler için: %n başvuru ilgi bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n işlem daha</numerusform>
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
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>yüzde {0}</translation>
    </message>
    <message>
        <source>Fee by notice</source>
        <translation>Ücret karar yazısıyla (Bescheid) bildirilir</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>Yaklaşık %n dakika</numerusform>
        </translation>
    </message>
</context>
</TS>
