/** The Turkic languages. Endings pile up on their nouns, so that most words are open at the end. */
import type { LanguageWords } from './types.ts';

export const turkic: readonly LanguageWords[] = [
  {
    language: 'tr',
    numbered: "no'lu, no’lu, nolu, no.lu, numaralı",
    code: 'kod, kodu, kodun, kodunuz*, kodunu*, kodunuzu, kodla, koduyla, kodları, kodlar, doğrulama kodu*, onay kodu*, güvenlik kodu*, giriş kodu*, aktivasyon kodu*, işlem kodu*, erişim kodu*, hesap doğrulama kodu*, üyelik kodu*, sms kodu*, kayıt kodu*, mobil onay kodu*, anahtar kod*, doğrulama numara*, onay numaranız, güvenlik numaranız, güvenlik kelimesi, rakamları, rakamı, haneli kod*, doğrulama anahtar*',
    password:
      'şifre, şifren, şifreniz*, şifresi*, şifreyi, şifrenizi, şifreyle, şifreler, parola, parolan, parolanız*, parolası*, parolayı, giriş şifre*, işlem şifre*, sms şifre*, mobil şifre*, geçici şifre*, internet şifre*, güvenlik şifre*, onay şifre*, akıllı sms',
    pin: 'pin kodu*, pin kod, pininiz, pini, pin numara*, pininizi, şifrematik',
    oneTime:
      'tek kullanım*, tek seferlik*, bir kerelik, bir defalık, tek kullanimlik sifre*, tek seferlik şifre*, tek seferlik kod*',
    otp: 'tek kullanımlık şifre*, tek kullanımlık parola*, tek kullanımlık kod*, otp kodu*, otp şifre*, otp şifreniz, 3d secure şifre*, 3d secure kodu*, 3d şifre*, 3d onay kodu*',
    purpose:
      'doğrulama*, doğrula*, onay, onaylamak, onaylama, onayla*, giriş, girişi, giriş yapmak, aktivasyon, aktive*, kaydınızı, üyelik, kimlik doğrulama, oturum açma*, oturumu, sıfırlamak, sıfırlama, güvenlik, işleminiz için, işlemi için, teyit, bu sizseniz, siz iseniz, bu işlemi siz yaptıysanız, sen isen, kurtarma, doğrulayın, onaylayın, doğrula, onayla',
    ask: 'girin, giriniz, girip, girerek, gir, kullanın, kullanınız, kullan, kullanarak, kullanabilirsiniz, yazın, yazınız, yazarak, tuşlayın, tuşlayınız, iletin, bildirin, söyleyin, paylaşın, okutun, giriş yapabilirsiniz, ile giriş yap*, ile devam ed*, ile açın, açmak için, basın, çevirin, kopyalayın, yapıştırın',
    is: 'dir, dır, dur, dür, tir, tır, tur, olarak, şudur, şöyledir, aşağıdadır',
    common:
      've, bir, bu, için, ile, sizin, olan, olup, ne, de, da, ki, lütfen, değil, sayın, siz, kadar, gibi, göre, ise, var, yok, mersis, bilgi',
    reference:
      'sipariş*, siparişiniz, sipariş no, hesap, hesabınız*, hesabı*, hesap no, kart, kartınız*, kartı, kredi kartı*, banka kartı*, gönderi, gönderiniz, gönderi no, kargo, kargo no, kargonuz, ile biten, biten, sonu, nolu, no lu, numaralı, sayaç, masa, koltuk, randevu*, poliçe, sözleşme, fatura, faturanız*, takip, takip no, dosya, dosya no, başvuru*, rezervasyon*, bilet*, müşteri no, müşteri numara*, müşteri numaranız, referans, referans no, ref no, işlem no, işlem numara*, talep*, talep no, şikayet, bildirim no, kayıt no, tc kimlik, kimlik no, tckn, vkn, vergi no, abone no, tesisat no, sözleşme no, plaka*, plakalı, araç, uçuş, sefer, peron, oda, kat, daire, sokak, sıra no, sıra numara*, sıra numaranız, üye no, öğrenci no, sicil no, barkod, terminal no, işyeri no, dekont*, fiş no, taksit, seri no, irsaliye, paket, paketiniz, servis no, ilan no, esas no, mahalle, versiyon, sürüm, kullanıcı adı, kullanıcı no, cihaz*, lokasyon',
    amount:
      'tutar, tutarı, tutarında, tutarındaki, bakiye, bakiyeniz, toplam, limit, limitiniz, borç, borcunuz, ücret, ücreti, asgari, ödeme tutarı, bedel, bedeli, fiyat',
    currency: 'lira, lirası, liralık, tl, tl lik, tllik, kr, kuruş',
    numero: 'no, numara, numarası, numaranız, numaralı, sayılı',
    phone:
      'tel, telefon, telefonu, arayın, arayınız, numaralı telefon*, numaralı hat*, müşteri hizmetleri, çağrı merkezi, destek hattı, iletişim, sms ile, yazıp, ret yazıp, a gönder*, e gönder*, ye sms, kısa numara, cep telefonu*, bilgi için, faks, danışma hattı, iptal icin, iptal için, smsret, sms almak istemiyorsanız',
    valid: 'geçerli, geçerlidir, süreyle geçerli*, geçerlilik süresi, son kullanma, süresi, kadar geçerli*',
    life: 'dakika, dakikadır, dk, dakikalık, saniye, saniyedir, sn, saniyelik, saat, saatlik, gün, gündür, günlük, hafta, ay, yıl, adet, puan, kişi, kez, kere, defa, hane, haneli, taksit, km, tane',
    promo:
      'indirim*, kupon*, kampanya*, hediye çeki, hediye kodu, fırsat*, çekiliş*, kazan*, bedava, promosyon*, promosyon kodu, indirim kodu*, davet kodu*, referans kodu*, sepette, kupon kodu*, alışveriş çeki, puan kazan*, indirim, indirimi, indirim kazan, kupon, fırsat, ücretsiz kargo, kampanya, davet et, hediyeni, hediyenizi, kasada, hediye kazan, hediyen',
    old: 'eski, önceki, bir önceki, dikkate almayın*, geçersiz olan, kullanmayın',
    fresh:
      'yeni, yeniden gönderilen, doğru, güncel, son gönderilen, geçerli kodunuz, geçerli kod, geçerli olan, yenisi, artık, geçerli, şimdi geçerli, son kod, en son',
    replaces: 'yerine geçer, yerine geçmiştir, yerini alır, yerini almıştır, geçersiz kılar, yerine geçti',
    replacedBy:
      'yerine, ile değiştirildi, ile değiştirilmiştir, ile yenilendi, yerine şunu, olarak değiştirildi, ile güncellendi, kodu yerine, kodun yerine, şifresi yerine',
    void: 'kodunu dikkate almayın*, geçersiz, geçersizdir, geçersiz oldu, geçersiz kılındı, geçerliliğini yitir*, geçerli değil*, süresi doldu, süresi dolmuş*, süresi dolan, süresi geçti, süresi bitti, iptal edildi, iptal edilmiştir, iptal oldu, kullanıldı, kullanılmış*, daha önce kullan*, hatalı, hatalıdır, hatalı girildi, yanlış, yanlış girildi, yanlış girdiniz, hatalı girdiniz, hatalı deneme, çok fazla deneme, fazla sayıda deneme, bloke edildi, reddedildi, kabul edilmedi, artık kullanılamaz, çalışmıyor, zaman aşımı*, eşleşmedi, kullanılarak, kullanılarak giriş, geçerli bir kod değil, geçerli değil, doğru değil, geçerli değildir, uyuşmuyor, gelmedi, iptal ettik, geçersiz kıldık',
    changed:
      'değiştirildi, değiştirilmiştir, değişti, değişmiştir, değiştirdiniz, güncellendi, güncellenmiştir, sıfırlandı, sıfırlanmıştır, yenilendi, yenilenmiştir, belirlendi, belirlenmiştir, oluşturuldu, oluşturulmuştur, tanımlandı, tanımlanmıştır, aktif edildi, aktifleştirildi, onaylandı, onaylanmıştır, doğrulandı, doğrulanmıştır, giriş yapıldı, giriş yapılmıştır, giriş yaptınız, oturum açıldı, kilitlendi, kilitlenmiştir, bloke edilmiştir, kapatıldı, açıldı, eklendi, eklenmiştir, silindi, alındı, alınmıştır, kaydedildi, kaydedilmiştir, tamamlandı, tamamlanmıştır, gerçekleşti, gerçekleşmiştir, başarıyla değiştir*, yapılmıştır, kaldırıldı, iletilmiştir',
    otherCode:
      'arıza kodu, olay kodu, şikayet kodu, kayıt kodu, hata kodu*, posta kodu*, alan kodu*, ülke kodu*, şube kodu*, müşteri kodu*, ürün kodu*, renk kodu*, stok kodu*, banka kodu*, il kodu*, mağaza kodu*, barkod*, kare kod*, karekod*, qr kod*, takip kodu*, kargo takip kodu*, kargo kodu*, rezervasyon kodu*, rezervasyon numara*, sipariş kodu*, pnr kodu*, pnr no, pnr, bilet kodu*, kupon kodu*, indirim kodu*, hediye kodu*, davet kodu*, kapı kodu*, kapı şifre*, daire kodu*, toplantı kodu*, toplantı şifre*, ders kodu*, sınıf kodu*, kurum kodu*, işlem takip kodu, kaynak kodu, vergi kodu, fatura kodu*, iade kodu*, bayi kodu*, temsilci kodu*, personel kodu*, öğrenci kodu*, wifi şifre*, wi-fi şifre*, puk kodu*, arıza kodu*, durum kodu*, referans kodu*, ödeme kodu*, tahsilat kodu*, havale kodu*, otopark kodu*, sınav kodu*, kıyafet kodu, kodlu ürün, swift kodu*, iban no, kampanya kodu*, hastane kodu*, e-devlet kodu, barkodlu belge, tarife kodu, mkys kodu, hizmet kodu',
    handover:
      'teslimat kodu*, teslim kodu*, teslim alma kodu*, teslimat şifre*, teslim şifre*, teslimat doğrulama kodu*, dolap kodu*, dolap şifre*, kargomat kodu*, yolculuk kodu*, kurye kodu*, teslim onay kodu*, teslimat pin*, paket teslim kodu*, teslim etme kodu*',
    courier:
      'kuryeye, kuryemize, kuryenize, kurye ile, şoföre, sürücüye, sürücünüze, dağıtıcıya, teslimat görevlisine, görevliye, teslim sırasında, teslim alırken, sürücüyle, kuryeyle, dolap ekranına, şoförünüze, kasiyere, teknisyene, ustaya, kargo görevlisine, personele, baristaya, eczacıya, mağaza görevlisine, sürücüne, kuryene, kurye, sürücü, kuryeniz, şoför',
    tell: 'söyleyin, söyle, gösterin, göster, bildirin, verin, iletin, paylaşın, söylemeden, ibraz edin, okuyun, gösteriniz, söyleyiniz, veriniz, isteyecek, soracak, ister',
    neverShare:
      'kimseyle, kimseyle paylaşmayın*, kimse ile paylaşmayın*, kimseye, kimseye söylemeyin*, paylaşmayın*, paylaşmayınız, vermeyin*, söylemeyin*, asla, gizli, gizlidir, gizli tutun, başkasıyla, başkalarıyla, üçüncü kişilerle, banka çalışan*, çalışanlarımız dahil, dolandırıcı*, siz değilseniz, bilginiz dışında, itibar etmeyin*, talep etmez, istemez, sizden istemeyiz',
  },
  {
    language: 'az',
    code: 'kod, kodu, kodun, kodunuz*, kodu ilə, kodla, kodlar, təsdiq kodu*, doğrulama kodu*, təsdiqləmə kodu*, təhlükəsizlik kodu*, giriş kodu*, aktivasiya kodu*, əməliyyat kodu*, sms kod*, sms-kod*, şəxsi kod*',
    password: 'şifrə, şifrəniz*, şifrəsi*, şifrəni, şifrənizi, parol, parolu*, parolunuz*, parolun, parolla',
    pin: 'pin kod, pin-kod, pin kodu*, pin kodunuz*, pin-kodu*',
    oneTime: 'birdəfəlik*, bir dəfəlik*, birdefelik',
    otp: 'birdəfəlik şifrə*, birdəfəlik parol*, birdəfəlik kod*, otp kod*, otp şifrə*, 3d secure kodu*, 3d secure şifrə*',
    purpose:
      'təsdiq, təsdiqləmək, təsdiqləmə, təsdiqlə*, doğrulamaq, giriş, daxil olmaq, qeydiyyat*, aktivləşdir*, aktivasiya, bərpa*, əməliyyatı təsdiq*',
    ask: 'daxil edin, daxil ediniz, istifadə edin, istifadə ediniz, yazın, yığın, göndərin, bildirin, deyin, göstərin, qeyd edin',
    is: 'budur, dir, dır, dur',
    common: 'və, üçün, bu, ilə, sizin, hörmətli, olan, bir, zəhmət olmasa, sizə, siz, bizə, deyil, müştəri',
    reference:
      'sifariş*, sifarişiniz, hesab, hesabınız*, hesabı, kart, kartınız*, kartı, kartdan, bağlama*, göndəriş*, müştəri kodu, müştəri nömrə*, əməliyyat, əməliyyat no, müraciət*, müqavilə, qaimə, faktura, rezerv*, bilet*, uçuş, reys, otaq, masa, növbə*, protokol, ərizə*, sonu, ilə bitən, bitən, abonent*, abonent kodu, istifadəçi adı, istifadəçi, polis, qəbz*, referans, izləmə nömrə*, cərimə, fin, asan imza, terminal, şəxsiyyət vəsiqəsi, ünvan, mənzil, avtobus, qatar, vaqon, yer',
    amount: 'məbləğ*, balans*, cəmi, qalıq, ödəniş*, borc, borcunuz, limit, qiymət*, komissiya',
    currency: 'manat, azn, ₼, qəpik',
    numero: '№, nömrə, nömrəsi, nömrəli, saylı, no',
    phone:
      'tel, telefon*, zəng edin, əlaqə, qaynar xətt, məlumat üçün, çağrı mərkəzi, nömrəsinə, qısa nömrə, əlaqə saxlayın',
    valid: 'etibarlıdır, etibarlı, qüvvədədir, keçərlidir, etibarlılıq müddəti, müddəti, aktivdir',
    life: 'dəqiqə, dəqiqəlik, dəq, saniyə, saat, gün, həftə, ay, bal, dəfə, ədəd, rəqəm',
    promo: 'endirim*, kupon*, kampaniya*, promokod*, promo kod*, hədiyyə*, bonus*, lotereya, qazan*',
    old: 'köhnə, əvvəlki, nəzərə almayın, öncəki',
    fresh: 'yeni, düzgün, doğru, son göndərilən',
    replaces: 'əvəz edir, əvəzləyir, yerinə keçir, ləğv edir',
    replacedBy:
      'yerinə, ilə əvəz olundu, ilə əvəz edildi, ilə dəyişdirildi, ilə əvəzlənib, əvəzinə, kodu əvəzinə',
    void: 'etibarsızdır, etibarsız, etibarlı deyil, müddəti bitib, müddəti bitmiş*, müddəti başa çatıb, vaxtı bitib, vaxtı keçib, istifadə olunub, istifadə edilib, artıq istifadə, yanlışdır, yanlış, səhvdir, səhv, səhv daxil, ləğv edilib, ləğv olundu, bloklanıb, rədd edildi, çox sayda cəhd, işləmir, ləğv etdik, ləğv edildi',
    changed:
      'dəyişdirildi, dəyişdirilib, dəyişdi, dəyişib, dəyişdirilmişdir, yeniləndi, yenilənib, yenilənmişdir, bərpa olundu, bərpa edildi, sıfırlandı, təyin edildi, təyin olundu, təsdiqləndi, təsdiqlənib, aktivləşdirildi, aktivləşdirilib, daxil oldunuz, giriş edildi, giriş edilib, yaradıldı, əlavə edildi, silindi, bloklandı, qeydə alındı, qəbul edildi, qəbul olundu, tamamlandı, uğurla dəyiş*',
    otherCode:
      'xəta kodu*, səhv kodu, poçt indeksi, poçt kodu, ölkə kodu, filial kodu, məhsul kodu, müştəri kodu*, abonent kodu*, rəng kodu, bank kodu, ödəniş kodu*, endirim kodu*, izləmə kodu*, ştrix kod*, barkod*, qr kod*, qapı kodu*, görüş kodu, voen, vöen, imtahan kodu, kupon kodu, promo kodu, iş nömrəsi',
    handover:
      'çatdırılma kodu*, təhvil kodu*, təslim kodu*, götürmə kodu*, gediş kodu*, kuryer kodu*, bağlama kodu*',
    courier:
      'kuryerə, sürücüyə, sürücünüzə, kuryerimizə, poçtalyona, təhvil alarkən, kassirə, ustaya, kuryer, sürücü',
    tell: 'deyin, göstərin, söyləyin, bildirin, göstər, verin, soruşacaq, istəyəcək',
    neverShare:
      'heç kimə, heç kim*, heç kəsə, heç kəslə, paylaşmayın*, verməyin*, bildirməyin*, deməyin*, təqdim etməyin*, məxfi*, məxfidir, gizli, əsla, üçüncü şəxs*, dələduz*, siz deyilsinizsə',
  },
  {
    language: 'kk',
    code: 'код, коды, кодты, кодтың, кодыңыз*, кодыңды, кодын, кодымен, кодпен, растау коды*, кіру коды*, қауіпсіздік коды*, тіркеу коды*, тексеру коды*, смс-код*, sms-код*, смс код*, верификация коды*, авторизация коды*, белсендіру коды*, қол қою коды*, kodynyz, rastau kody, rastau kodynyz, kodyńyz, kodınız',
    password: 'құпиясөз*, құпия сөз*, құпиясөзіңіз, құпия код*, пароль*, кілтсөз, құпия нөмір*',
    pin: 'пин, пин-код*, пин код*, pin-код*, pin код*, пин-коды*',
    oneTime: 'бір реттік*, бірреттік*, бір рет қолданылатын',
    otp: 'бір реттік код*, бір реттік құпиясөз*, бір реттік пароль*, бір реттік құпия сөз*, otp коды*',
    purpose:
      'растау*, растаңыз, кіру, кіруді, тіркелу*, тіркеу*, белсендіру*, авторизация*, верификация*, қалпына келтіру*, сәйкестендіру*, қол қою*',
    ask: 'енгізіңіз, енгізіп, енгізу, теріңіз, теріп, жазыңыз, пайдаланыңыз, қолданыңыз, хабарлаңыз, айтыңыз, көрсетіңіз, жіберіңіз',
    is: 'бұл, тең',
    common: 'сіздің, үшін, және, бойынша, бұл, сіз, мен, бен, емес, туралы, құрметті, арқылы, дейін, бар',
    reference:
      'тапсырыс*, тапсырысыңыз, шот, шоты, шотыңыз*, карта*, картаңыз*, картасы*, сәлемдеме*, жөнелтілім*, клиент*, өтінім*, өтініш*, мәміле*, шарт, шарты, келісімшарт, билет*, рейс, пойыз, вагон, орын, брон*, бронь*, үстел, кезек*, талон*, құжат*, түбіртек, транзакция*, операция*, жсн, бсн, аяқталатын, несие*, айыппұл*, хаттама, кабинет, бөлме, пәтер, үй, көше, автобус, бағыт, логин*, пайдаланушы, абонент*, құрылғы*, жазылым, қабылдау, қаулы, полис, іс, накладная, чек',
    amount:
      'сома, сомасы*, сомаға, соммасы, баланс*, теңгерім*, қалдық*, барлығы, төлем*, лимит, қолжетімді, қарыз*, берешек',
    currency: 'теңге, теңгеге, тг, тнг, ₸, kzt, тиын',
    numero: '№, нөмірі, нөмір, нөмірлі',
    phone:
      'телефон*, тел, қоңырау шалыңыз, хабарласыңыз, байланыс, нөміріне, нөмірі бойынша, қолдау қызметі, анықтама, колл-орталық, жедел желі',
    valid: 'жарамды, жарамдылық мерзімі, мерзімі, қолданылады, әрекет етеді, күшінде, дейін жарамды',
    life: 'минут, минуттан, минутқа, мин, секунд, сек, сағат, күн, күнге, апта, ай, жыл, рет, балл*, бонус*, дана, адам, сан, таңба*, мб, гб, км',
    promo: 'жеңілдік*, промокод*, купон*, акция*, сыйлық*, бонус*, ұтыс*, ұтып',
    old: 'ескі, бұрынғы, алдыңғы, елемеңіз',
    fresh: 'жаңа, дұрыс, соңғы, қазіргі',
    replaces: 'орнын басады, ауыстырады, алмастырады, күшін жояды',
    replacedBy: 'орнына, ауыстырылды, алмастырылды, дегенге ауыстырылды, кодының орнына',
    void: 'жарамсыз, жарамды емес, мерзімі өтті, мерзімі өткен, мерзімі аяқталды, мерзімі бітті, уақыты өтті, уақыты бітті, пайдаланылды, пайдаланылған, қолданылған, бұрын пайдалан*, қате, қате енгізілді, дұрыс емес, жойылды, күшін жойды, бұғатталды, қабылданбады, тым көп әрекет, жұмыс істемейді, біз жойдық',
    changed:
      'өзгертілді, өзгерді, өзгертілген, ауысты, жаңартылды, қалпына келтірілді, орнатылды, тағайындалды, белсендірілді, расталды, кіру орындалды, кірдіңіз, тіркелді, қосылды, құрылды, жасалды, өшірілді, қабылданды, аяқталды, сәтті өзгер*, орындалды',
    otherCode:
      'қате коды*, пошта индексі*, индекс, ел коды*, қала коды*, тауар коды*, клиент коды*, түс коды*, бөлімше коды*, банк коды*, дүкен коды*, штрих-код*, штрихкод*, qr-код*, qr код*, трек-код*, трек код*, бақылау коды*, брон коды*, домофон коды*, есік коды*, кездесу коды*, жеңілдік коды*, төлем коды*, филиал коды*, мекенжай коды, кбк, кнп, қызметкер коды*',
    handover:
      'алу коды*, жеткізу коды*, беру коды*, ұяшық коды*, постамат коды*, курьерге арналған код*, сапар коды*, тапсыру коды*',
    courier: 'курьерге, жүргізушіге, пошташыға, постаматта, алған кезде, алу кезінде, кассирге',
    tell: 'айтыңыз, көрсетіңіз, хабарлаңыз, сұрайды',
    neverShare:
      'ешкімге, ешкіммен, ешқашан, айтпаңыз, бермеңіз, хабарламаңыз, жібермеңіз, көрсетпеңіз, бөліспеңіз, құпия сақта*, құпия, алаяқ*, банк қызметкер*, үшінші тұлға*, бұл сіз болмасаңыз, сіз емес болсаңыз',
  },
  {
    language: 'ky',
    tell: 'айтыңыз, көрсөтүңүз',
    code: 'код, коду, кодду, кодун, кодуңуз*, коддун, код менен, ырастоо коду*, тастыктоо коду*, кирүү коду*, коопсуздук коду*, каттоо коду*, текшерүү коду*, смс-код*, sms-код*, активдештирүү коду*',
    password: 'сырсөз*, сыр сөз*, купуя сөз*, пароль*, паролуңуз*, купуя код*',
    pin: 'пин, пин-код*, пин код*, pin-код*, pin код*',
    oneTime: 'бир жолку*, бир жолу колдонулуучу, бир реттик*',
    otp: 'бир жолку код*, бир жолку сырсөз*, бир жолку пароль*, otp код*',
    purpose:
      'ырастоо*, тастыктоо*, кирүү, каттоо*, катталуу*, активдештирүү*, авторизация*, калыбына келтирүү*',
    ask: 'киргизиңиз, киргизип, жазыңыз, териңиз, колдонуңуз, пайдаланыңыз, айтыңыз, көрсөтүңүз, жөнөтүңүз',
    is: 'бул',
    common: 'сиздин, үчүн, жана, бул, менен, эмес, сиз, боюнча, урматтуу, аркылуу, чейин',
    reference:
      'буйрутма*, эсеп, эсебиңиз*, эсепке, карта*, картаңыз*, посылка*, жөнөтмө*, кардар*, арыз*, келишим*, билет*, рейс, орун, кезек*, талон*, транзакция*, операция*, аяктаган, документ*, насыя, айып*, кабинет, бөлмө, үй, көчө, жеке эсеп*, абонент*, ижн, броннь*, брондоо*, чек',
    amount: 'сумма*, суммасы*, баланс*, калдык*, бардыгы, төлөм*, лимит, карыз*',
    currency: 'сом, сомго, kgs, тыйын',
    numero: '№, номер*, номери',
    phone: 'телефон*, тел, чалыңыз, байланыш*, номерине, кардарларды колдоо, колл-борбор',
    valid: 'жарактуу, жарактуулук мөөнөтү, мөөнөтү, колдонулат, күчүндө, чейин жарактуу',
    life: 'мүнөт, мүнөткө, мүн, секунд, саат, күн, күнгө, жума, ай, жыл, жолу, упай, даана',
    promo: 'арзандатуу*, промокод*, купон*, акция*, белек*, утуш*, бонус*',
    old: 'эски, мурунку, көңүл бурбаңыз',
    fresh: 'жаңы, туура, акыркы',
    replaces: 'ордун басат, алмаштырат, жокко чыгарат',
    replacedBy: 'ордуна, алмаштырылды, менен алмаштырылды',
    void: 'жараксыз, жарактуу эмес, мөөнөтү өттү, мөөнөтү бүттү, мөөнөтү өткөн, убактысы бүттү, колдонулган, пайдаланылган, колдонулду, ката, туура эмес, жокко чыгарылды, бөгөттөлдү, кабыл алынбады, өтө көп аракет, иштебейт',
    changed:
      'өзгөртүлдү, өзгөрдү, алмашты, жаңыртылды, калыбына келтирилди, орнотулду, ырасталды, тастыкталды, активдештирилди, кирдиңиз, кирүү ишке ашты, катталды, кошулду, түзүлдү, өчүрүлдү, кабыл алынды, ийгиликтүү өзгөр*',
    otherCode:
      'ката коду*, почта индекси*, индекс, өлкө коду*, шаар коду*, товар коду*, кардар коду*, түс коду*, филиал коду*, банк коду*, штрих-код*, qr-код*, трек-код*, эшик коду*, домофон коду*, арзандатуу коду*, төлөм коду*',
    handover: 'алуу коду*, жеткирүү коду*, тапшыруу коду*, уячанын коду*, сапар коду*',
    courier: 'курьерге, айдоочуга, почточуга, алып жатканда',
    neverShare:
      'эч кимге, эч ким менен, эч качан, айтпаңыз, бербеңиз, бөлүшпөңүз, жөнөтпөңүз, көрсөтпөңүз, купуя*, алдамчы*, банк кызматкер*, сиз эмес болсоңуз',
  },
  {
    language: 'uz',
    code: 'kod, kodi, kodini, kodni, kodingiz*, koding, kodning, kod bilan, kodlar, tasdiqlash kodi*, kirish kodi*, xavfsizlik kodi*, faollashtirish kodi*, sms kod*, sms-kod*, tekshirish kodi*, tasdiqlovchi kod*, bir martalik kod*, maxfiy kod*',
    password: 'parol, paroli, parolini, parolni, parolingiz*, parol bilan, maxfiy so‘z*',
    pin: 'pin kod*, pin-kod*, pinkod*',
    oneTime: 'bir martalik*, birmartalik*, bir marta ishlatiladigan',
    otp: 'bir martalik parol*, bir martalik kod*, bir martalik sms parol*, otp kod*',
    purpose:
      "tasdiqlash, tasdiqlang, tasdiqlovchi, tasdiq*, kirish, ro'yxatdan o'tish*, ro'yxatdan, faollashtirish*, avtorizatsiya*, tiklash*, identifikatsiya*, kirish uchun",
    ask: "kiriting, kiritib, kiritish, tering, yozing, foydalaning, ishlating, ayting, ko'rsating, yuboring, ma'lum qiling, taqdim eting",
    is: 'bu, quyidagi, teng',
    common: "sizning, uchun, va, bilan, bu, siz, hurmatli, orqali, emas, ushbu, bo'yicha, yoki, gacha, mijoz",
    reference:
      "buyurtma*, hisob, hisobingiz*, hisobi*, karta, karta*, kartangiz*, jo'natma*, posilka*, mijoz, ariza*, murojaat*, shartnoma*, chipta*, reys, poyezd, vagon, joy, navbat*, talon, kvitansiya*, tranzaksiya*, operatsiya*, jshshir, stir, inn, tugaydigan, kredit*, jarima*, bayonnoma*, xona, uy, ko'cha, abonent*, login, foydalanuvchi*, qurilma*, bron*, id raqam*, lizing, terminal, trek, hujjat*, xarid, chek, avtobus, yo'nalish, smena",
    amount: "summa*, summasi*, balans*, qoldiq*, jami, to'lov*, limit, qarz*, mablag'*, miqdor*, narx*",
    currency: "so'm, so'mlik, so'mga, som, sum, uzs",
    numero: '№, raqam, raqami, raqamli, n',
    phone:
      "tel, telefon*, qo'ng'iroq qiling, bog'laning, murojaat uchun, raqamiga, raqamingiz*, ma'lumot uchun, call-markaz*, aloqa, ishonch telefoni, yordam xizmati, qisqa raqam*",
    valid:
      'amal qiladi, amal qilish muddati, amal qilish, muddati, yaroqli, yaroqlilik muddati, gacha amal, faol',
    life: 'daqiqa, daqiqaga, daqiqa ichida, minut, soniya, sekund, soat, kun, kunga, hafta, oy, yil, marta, ball*, dona, ta, kishi, xonali, mb, gb, km',
    promo: "chegirma*, promokod*, kupon*, aksiya*, sovg'a*, bonus*, yutuq*, keshbek*",
    old: "eski, avvalgi, oldingi, e'tiborsiz qoldiring",
    fresh: "yangi, to'g'ri, oxirgi, joriy",
    replaces: "o'rnini bosadi, o'rnini egallaydi, almashtiradi, bekor qiladi",
    replacedBy: "o'rniga, bilan almashtirildi, almashtirildi, ga almashtirildi, o‘rniga, kodi o‘rniga",
    void: "yaroqsiz, eskirgan, eskirdi, muddati tugadi, muddati tugagan, muddati o'tdi, muddati o'tgan, vaqti tugadi, amal qilmaydi, haqiqiy emas, noto'g'ri, xato kiritildi, xato, ishlatilgan, foydalanilgan, ishlatib bo'lingan, bekor qilindi, bekor qilingan, bloklandi, rad etildi, qabul qilinmadi, urinishlar soni, juda ko'p urinish, ishlamaydi, bekor qildik",
    changed:
      "o'zgartirildi, o'zgardi, o'zgartirilgan, yangilandi, tiklandi, o'rnatildi, tasdiqlandi, faollashtirildi, kirildi, kirish amalga oshirildi, kirdingiz, ro'yxatdan o'tdi, ro'yxatdan o'tkazildi, qo'shildi, yaratildi, o'chirildi, qabul qilindi, bajarildi, yakunlandi, muvaffaqiyatli o'zgar*, ulandi, belgilandi",
    otherCode:
      "xato kodi*, xatolik kodi*, pochta indeksi*, indeks, mamlakat kodi*, davlat kodi*, shahar kodi*, mahsulot kodi*, tovar kodi*, mijoz kodi*, rang kodi*, filial kodi*, bank kodi*, shtrix kod*, shtrix-kod*, qr kod*, qr-kod*, trek kod*, trek-kod*, kuzatuv kodi*, bron kodi*, eshik kodi*, domofon kodi*, chegirma kodi*, to'lov kodi*, mfo, oked, mxik kodi*, ikpu kodi, do'kon kodi*, uchrashuv kodi*",
    handover:
      'yetkazib berish kodi*, qabul qilish kodi*, topshirish kodi*, olish kodi*, kuryer kodi*, safar kodi*, postamat kodi*',
    courier:
      'kuryerga, haydovchiga, kuryerimizga, pochtachiga, qabul qilishda, olayotganda, ustaga, kassirga',
    tell: "ayting, ko‘rsating, ko'rsating, aytib bering, bering, so‘raydi, so'raydi",
    neverShare:
      "hech kimga, hech kim bilan, hech qachon, aytmang, bermang, ma'lum qilmang, ulashmang, oshkor qilmang, yubormang, ko'rsatmang, sir saqlang, maxfiy, firibgar*, bank xodim*, uchinchi shaxs*, agar bu siz bo'lmasangiz, siz bo'lmasangiz",
  },
  {
    language: 'uz-Cyrl',
    code: 'код, коди, кодини, кодни, кодингиз*, код билан, тасдиқлаш коди*, кириш коди*, хавфсизлик коди*, смс-код*, sms-код*, смс код*, фаоллаштириш коди*, махфий код*, текшириш коди*',
    password: 'парол, пароли, паролини, паролни, паролингиз*, махфий сўз*',
    pin: 'пин, пин-код*, пин код*, пинкод*, pin-код*',
    oneTime: 'бир марталик*, бирмарталик*',
    otp: 'бир марталик парол*, бир марталик код*, бир марталик смс-код*',
    purpose:
      'тасдиқлаш*, тасдиқланг, кириш, рўйхатдан ўтиш*, рўйхатдан, фаоллаштириш*, авторизация*, тиклаш*',
    ask: 'киритинг, киритиб, теринг, ёзинг, фойдаланинг, ишлатинг, айтинг, кўрсатинг, юборинг',
    is: 'бу, қуйидаги',
    common: 'сизнинг, учун, ва, билан, бу, сиз, ҳурматли, орқали, эмас, ушбу, бўйича, мижоз, гача',
    reference:
      'буюртма*, ҳисоб, ҳисобингиз*, ҳисоби*, карта*, картангиз*, жўнатма*, посилка*, ариза*, мурожаат*, шартнома*, чипта*, рейс, поезд, вагон, жой, навбат*, талон*, транзакция*, операция*, тугайдиган, кредит*, жарима*, хона, уй, кўча, абонент*, логин, фойдаланувчи*, хужжат*, ҳужжат*, чек, жшшир, стир',
    amount: 'сумма*, суммаси*, баланс*, қолдиқ*, жами, тўлов*, лимит, қарз*, маблағ*',
    currency: 'сўм, сўмлик, сўмга, сум',
    numero: '№, рақам, рақами, рақамли',
    phone:
      'тел, телефон*, қўнғироқ қилинг, боғланинг, рақамига, рақамингиз*, маълумот учун, алоқа, ишонч телефони',
    valid: 'амал қилади, амал қилиш муддати, муддати, яроқли, гача амал',
    life: 'дақиқа, дақиқага, минут, сония, секунд, соат, кун, ҳафта, ой, йил, марта, балл*, дона, та',
    promo: 'чегирма*, промокод*, купон*, акция*, совға*, бонус*',
    old: 'эски, аввалги, олдинги, эътиборсиз қолдиринг',
    fresh: 'янги, тўғри, охирги',
    replaces: 'ўрнини босади, алмаштиради, бекор қилади',
    replacedBy: 'ўрнига, билан алмаштирилди, алмаштирилди',
    void: 'яроқсиз, эскирган, эскирди, муддати тугади, муддати ўтди, муддати ўтган, вақти тугади, амал қилмайди, нотўғри, хато, хато киритилди, ишлатилган, фойдаланилган, бекор қилинди, блокланди, рад этилди, жуда кўп уриниш',
    changed:
      'ўзгартирилди, ўзгарди, янгиланди, тикланди, ўрнатилди, тасдиқланди, фаоллаштирилди, кирдингиз, рўйхатдан ўтди, қўшилди, яратилди, ўчирилди, қабул қилинди, муваффақиятли ўзгар*',
    otherCode:
      'хато коди*, хатолик коди*, почта индекси*, индекс, мамлакат коди*, шаҳар коди*, маҳсулот коди*, товар коди*, мижоз коди*, филиал коди*, банк коди*, штрих-код*, qr-код*, трек-код*, чегирма коди*, тўлов коди*, эшик коди*',
    handover: 'етказиб бериш коди*, қабул қилиш коди*, топшириш коди*, олиш коди*',
    courier: 'курьерга, ҳайдовчига, почтачига',
    neverShare:
      'ҳеч кимга, ҳеч ким билан, ҳеч қачон, айтманг, берманг, маълум қилманг, ошкор қилманг, юборманг, сир сақланг, махфий, фирибгар*',
  },
  {
    language: 'tk',
    code: 'kod, kody, kodyň, kodyňyz*, kodyny, kody bilen, tassyklama kody*, tassyklaýyş kody*, giriş kody*, howpsuzlyk kody*, sms-kod*, barlag kody*',
    password: 'parol, paroly, parolyňyz*, açarsöz*, açar söz*, gizlin söz*',
    pin: 'pin kod*, pin-kod*, pin belgi*',
    oneTime: 'bir gezeklik*, birgezeklik*',
    otp: 'bir gezeklik kod*, bir gezeklik parol*, bir gezeklik açarsöz*',
    purpose: 'tassyklamak*, tassykla*, giriş, girmek, hasaba alyş*, işjeňleşdir*, dikeltmek',
    ask: 'giriziň, ýazyň, ulanyň, aýdyň, görkeziň, iberiň',
    is: 'bu, şu',
    common: 'siziň, üçin, we, bilen, bu, hormatly, däl, boýunça, ýa-da, siz',
    reference:
      'sargyt*, hasap*, kart, kartyňyz*, karty, bukja*, müşderi*, arza*, şertnama*, petek*, uçuş, otag, nobat*, töleg, amal*, tamamlanýan, abonent*, ulanyjy*, resminama*, ugratma*',
    amount: 'möçber*, balans*, galyndy*, jemi, töleg*',
    currency: 'manat, tmt, teňňe',
    numero: '№, belgi, belgisi, belgili',
    phone: 'tel, telefon*, jaň ediň, habarlaşyň, belgisine',
    valid: 'hereket edýär, güýjünde, möhleti, ýaramly',
    life: 'minut, minutlap, sekunt, sagat, gün, hepde, aý, gezek, sany',
    promo: 'arzanladyş*, promokod*, sowgat*, bonus*',
    old: 'köne, öňki, ozalky, ünsden düşüriň',
    fresh: 'täze, dogry, soňky',
    replaces: 'ornuny tutýar, çalyşýar',
    replacedBy: 'ýerine, bilen çalşyldy, çalşyryldy',
    void: 'möhleti gutardy, möhleti geçdi, wagty gutardy, güýjüni ýitirdi, nädogry, ýalňyş, ulanyldy, ulanylan, ýatyryldy, ret edildi, ýaramsyz, gaty köp synanyşyk',
    changed:
      'üýtgedildi, üýtgedi, täzelendi, dikeldildi, bellenildi, tassyklanyldy, işjeňleşdirildi, girildi, hasaba alyndy, goşuldy, pozuldy, kabul edildi',
    otherCode:
      'ýalňyşlyk kody*, säwlik kody*, poçta indeksi*, ýurt kody*, haryt kody*, müşderi kody*, reňk kody*, bank kody*, ştrih kod*, arzanladyş kody*, gapy kody*',
    handover: 'eltip bermek kody*, almak kody*, tabşyryş kody*',
    courier: 'kurýere, sürüjä, eltip berijä',
    neverShare:
      'hiç kime, hiç kim bilen, hiç haçan, aýtmaň, bermäň, paýlaşmaň, ibermäň, gizlin, gizlin saklaň',
  },
  {
    language: 'tt',
    code: 'код, коды, кодны, кодыгыз*, кодын, раслау коды*, керү коды*, куркынычсызлык коды*, тикшерү коды*, смс-код*, sms-код*',
    password: 'серсүз*, серсүзегез*, яшерен сүз*, пароль*, паролегез*',
    pin: 'пин, пин-код*, пин код*, pin-код*',
    oneTime: 'бер тапкырлы*, бер тапкыр кулланыла торган, бертапкырлы*',
    otp: 'бер тапкырлы код*, бер тапкырлы серсүз*, бер тапкырлы пароль*',
    purpose: 'раслау*, раслагыз, керү, теркәлү*, активлаштыру*, авторизация*, торгызу*',
    ask: 'кертегез, языгыз, җыегыз, кулланыгыз, әйтегез, күрсәтегез, җибәрегез',
    is: 'бу',
    common: 'сезнең, өчен, һәм, белән, бу, сез, түгел, буенча, хөрмәтле, аша, кадәр',
    reference:
      'заказ*, заказыгыз, счет*, хисап*, карта*, картагыз*, посылка*, җибәрелмә*, клиент*, гариза*, мөрәҗәгать*, килешү*, билет*, рейс, урын, чират*, талон*, операция*, тәмамланган, шәхси хисап*, кабинет, бүлмә, йорт, урам',
    amount: 'сумма*, суммасы*, баланс*, калдык*, барлыгы, түләү*, лимит',
    currency: 'сум, тәңкә, руб',
    numero: '№, номеры, номер*',
    phone: 'телефон*, тел, шалтыратыгыз, номерына, элемтә',
    valid: 'гамәлдә, гамәлдә була, вакыты, кадәр гамәлдә, гамәлдә булу вакыты',
    life: 'минут, мин, секунд, сәгать, көн, атна, ай, ел, тапкыр, балл*',
    promo: 'ташлама*, промокод*, купон*, акция*, бүләк*',
    old: 'иске, элекке, алдагы, игътибар итмәгез',
    fresh: 'яңа, дөрес, соңгы',
    replaces: 'алыштыра, урынын ала',
    replacedBy: 'урынына, алыштырылды, белән алыштырылды',
    void: 'вакыты чыкты, вакыты узды, вакыты беткән, гамәлдә түгел, яраксыз, дөрес түгел, ялгыш, хаталы, кулланылган, файдаланылган, гамәлдән чыгарылды, кире кагылды, артык күп омтылыш',
    changed:
      'үзгәртелде, үзгәрде, алыштырылган, яңартылды, торгызылды, куелды, расланды, активлаштырылды, кердегез, теркәлде, өстәлде, бетерелде, кабул ителде',
    otherCode:
      'хата коды*, почта индексы*, индекс, ил коды*, шәһәр коды*, товар коды*, клиент коды*, төс коды*, банк коды*, штрих-код*, qr-код*, трек-код*, ташлама коды*, ишек коды*, домофон коды*',
    handover: 'алу коды*, бирү коды*, китерү коды*',
    courier: 'курьерга, шоферга, машина йөртүчегә',
    neverShare:
      'беркемгә, беркемгә дә, беркем белән, беркайчан, әйтмәгез, бирмәгез, җибәрмәгез, хәбәр итмәгез, яшерен, мошенник*',
  },
  {
    language: 'ba',
    code: 'код, коды, кодты, кодығыҙ*, раҫлау коды*, инеү коды*, хәүефһеҙлек коды*, тикшереү коды*, смс-код*',
    password: 'серһүҙ*, йәшерен һүҙ*, пароль*, паролегеҙ*',
    pin: 'пин, пин-код*, пин код*, pin-код*',
    oneTime: 'бер тапҡырлы*, бер тапҡыр ҡулланыла торған',
    otp: 'бер тапҡырлы код*, бер тапҡырлы серһүҙ*, бер тапҡырлы пароль*',
    purpose: 'раҫлау*, инеү, теркәлеү*, активлаштырыу*, авторизация*',
    ask: 'индерегеҙ, яҙығыҙ, йыйығыҙ, ҡулланығыҙ, әйтегеҙ, күрһәтегеҙ',
    is: 'был',
    common: 'һеҙҙең, өсөн, һәм, менән, был, һеҙ, түгел, буйынса, хөрмәтле, аша, тиклем',
    reference:
      'заказ*, заказығыҙ, счет*, иҫәп*, карта*, картағыҙ*, посылка*, клиент*, ғариза*, мөрәжәғәт*, килешеү*, билет*, рейс, урын, сират*, талон*, операция*, тамамланған, бүлмә, йорт, урам',
    amount: 'сумма*, суммаһы*, баланс*, ҡалдыҡ*, барлығы, түләү*',
    currency: 'һум, руб',
    numero: '№, номеры, номер*',
    phone: 'телефон*, тел, шылтыратығыҙ, номерына, бәйләнеш',
    valid: 'ғәмәлдә, ваҡыты, тиклем ғәмәлдә',
    life: 'минут, мин, секунд, сәғәт, көн, аҙна, ай, йыл, тапҡыр, балл*',
    promo: 'ташлама*, промокод*, купон*, акция*, бүләк*',
    old: 'иҫке, элекке, алдағы, иғтибар итмәгеҙ',
    fresh: 'яңы, дөрөҫ, һуңғы',
    replaces: 'алмаштыра, урынын ала',
    replacedBy: 'урынына, алмаштырылды, менән алмаштырылды',
    void: 'ваҡыты сыҡты, ваҡыты үтте, ваҡыты бөттө, ғәмәлдә түгел, яраҡһыҙ, дөрөҫ түгел, яңылыш, хаталы, ҡулланылған, файҙаланылған, ғәмәлдән сығарылды, кире ҡағылды',
    changed:
      'үҙгәртелде, үҙгәрҙе, яңыртылды, тергеҙелде, раҫланды, активлаштырылды, индегеҙ, теркәлде, өҫтәлде, ҡабул ителде',
    otherCode:
      'хата коды*, почта индексы*, индекс, ил коды*, ҡала коды*, тауар коды*, клиент коды*, төҫ коды*, банк коды*, штрих-код*, qr-код*, трек-код*, ташлама коды*, ишек коды*',
    handover: 'алыу коды*, биреү коды*, килтереү коды*',
    courier: 'курьерға, шоферға, водителгә',
    neverShare:
      'бер кемгә лә, бер кемгә, бер кем менән, бер ҡасан да, әйтмәгеҙ, бирмәгеҙ, хәбәр итмәгеҙ, йәшерен',
  },
  {
    language: 'ug',
    code: 'كود, كودى, كودىڭىز, كودنى, دەلىللەش كودى, تەستىقلاش كودى, تەستىق كودى, كىرىش كودى, بىخەتەرلىك كودى, تەكشۈرۈش كودى, دەلىللەش نومۇرى, تەستىق نومۇرى',
    password: 'پارول, پارولى, پارولىڭىز, مەخپىي نومۇر, مەخپىي نومۇرى, مەخپىي نومۇرىڭىز',
    pin: 'pin كود, pin كودى, پىن كود, پىن كودى',
    oneTime: 'بىر قېتىملىق, بىر قېتىم ئىشلىتىدىغان',
    otp: 'بىر قېتىملىق كود, بىر قېتىملىق پارول, بىر قېتىملىق مەخپىي نومۇر',
    purpose: 'دەلىللەش, تەستىقلاش, كىرىش, تىزىملىتىش, ئاكتىپلاش, ئەسلىگە كەلتۈرۈش',
    ask: 'كىرگۈزۈڭ, ئىشلىتىڭ, يېزىڭ, كۆرسىتىڭ',
    is: 'بۇ',
    common: 'سىزنىڭ, ئۈچۈن, ۋە, بىلەن, بۇ, سىز, ئەمەس, ھۆرمەتلىك',
    reference:
      'زاكاز, زاكازىڭىز, ھېسابات, ھېساباتىڭىز, كارتا, كارتىڭىز, پوسۇلكا, بولاق, خېرىدار, ئىلتىماس, توختام, بېلەت, رەت نومۇرى, ئاخىرلاشقان, سودا نومۇرى',
    amount: 'سومما, قالدۇق, جەمئىي, پۇل, بالانس',
    currency: 'يۈەن, كوي',
    numero: 'نومۇر, نومۇرى, نومۇرلۇق',
    phone: 'تېلېفون, تېلېفون قىلىڭ, ئالاقىلىشىڭ',
    valid: 'كۈچكە ئىگە, ئۈنۈملۈك, مۇددىتى',
    life: 'مىنۇت, سېكۇنت, سائەت, كۈن, ھەپتە, قېتىم',
    promo: 'ئېتىبار باھا, ئېتىبار, سوۋغات',
    old: 'كونا, ئالدىنقى, ئېتىبار قىلماڭ',
    fresh: 'يېڭى, توغرا, ئاخىرقى',
    replaces: 'ئورنىنى ئالىدۇ, ئالماشتۇرىدۇ',
    replacedBy: 'ئورنىغا, ئالماشتۇرۇلدى, بىلەن ئالماشتۇرۇلدى',
    void: 'ۋاقتى ئۆتكەن, ۋاقتى ئۆتتى, مۇددىتى ئۆتتى, كۈچتىن قالدى, ئۈنۈمسىز, خاتا, توغرا ئەمەس, ئىشلىتىلگەن, بىكار قىلىندى',
    changed: 'ئۆزگەرتىلدى, ئۆزگەردى, يېڭىلاندى, ئەسلىگە كەلتۈرۈلدى, تەستىقلاندى, تىزىملاندى',
    otherCode: 'خاتالىق كودى, پوچتا نومۇرى, دۆلەت كودى, مەھسۇلات كودى, خېرىدار كودى, ئېتىبار كودى, رەڭ كودى',
    handover: 'تاپشۇرۇش كودى, ئېلىش كودى',
    courier: 'يەتكۈزگۈچىگە, شوپۇرغا',
    neverShare: 'ھېچكىمگە, ھېچقاچان, بەرمەڭ, ئېيتماڭ, ئاشكارىلىماڭ, مەخپىي, باشقىلارغا',
  },
];
