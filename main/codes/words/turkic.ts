/** The Turkic languages. Endings pile up on their nouns, so that most words are open at the end. */
import type { LanguageWords } from './types.ts';

export const turkic: readonly LanguageWords[] = [
  {
    language: 'tr',
    vowelEndings:
      'si, sini, siyle, niz, nizi, nize, nizin, nizle, n, ni, ne, yi, ye, yle, nin, m, miz, ler, leri, lerini, leriniz, nizde, nizden, sinin',
    endings:
      'u, unu, una, unuz, unuzu, unuza, unuzun, unuzla, un, umuz, la, da, dan, lar, ları, larını, larınız, unda, undan, uyla',
    numbered:
      "no'lu, no’lu, nolu, no.lu, numaralı, i arayın, ı arayın, u arayın, ü arayın, yi arayın, yı arayın, 'i arayın, numarasını arayın, numarayı arayın, i arayınız, yi arayınız, ü arayınız, e sms, a sms, ye sms, e gönderin, a gönderin, ye gönderin",
    code: 'kodu, kodun, kodunuz*, kodunu*, kodunuzu, kodla, koduyla, kodları, kodlar, doğrulama kodu*, onay kodu*, güvenlik kodu*, giriş kodu*, aktivasyon kodu*, işlem kodu*, erişim kodu*, hesap doğrulama kodu*, üyelik kodu*, sms kodu*, kayıt kodu*, mobil onay kodu*, anahtar kod*, doğrulama numara*, onay numaranız, güvenlik numaranız, güvenlik kelimesi, rakamları, rakamı, haneli kod*, doğrulama anahtar*, kod~, *kod~, şifre~, parola~, doğrulama kod~, onay kod~, güvenlik kod~, giriş kod~, aktivasyon kod~, kayıt kod~, sms kod~, teyit kod~, işlem kod~, kimlik doğrulama kod~, dogrulama kod~, guvenlik kod~, giris kod~, tek kullanımlık kod~, doğrulama şifre~, onay şifre~, sms şifre~, kurulum kod~, eşleştirme kod~, sıfırlama kod~, erişim kod~, rakamlarını, onay numarası, doğrulama numarası, aktivasyon anahtarı, gönderme kodu*, gönderme kodunuz*, gönderme şifresi*, gönderme şifreniz*, ekleme kodu*, ekleme kodunuz*, ekleme şifresi*, ekleme şifreniz*, tanımlama kodu*, tanımlama kodunuz*, tanımlama şifresi*, tanımlama şifreniz*, bağlama kodu*, bağlama kodunuz*, bağlama şifresi*, bağlama şifreniz*, imzalama kodu*, imzalama kodunuz*, imzalama şifresi*, imzalama şifreniz*, imza kodu*, imza kodunuz*, imza şifresi*, imza şifreniz*, yenileme kodu*, yenileme kodunuz*, yenileme şifresi*, yenileme şifreniz*, değiştirme kodu*, değiştirme kodunuz*, değiştirme şifresi*, değiştirme şifreniz*, transfer kodu*, transfer kodunuz*, transfer şifresi*, transfer şifreniz*, havale kodu*, havale kodunuz*, havale şifresi*, havale şifreniz*, eft kodu*, eft kodunuz*, eft şifresi*, eft şifreniz*, para çekme kodu*, para çekme kodunuz*, para çekme şifresi*, para çekme şifreniz*, kaydolma kodu*, kaydolma kodunuz*, kaydolma şifresi*, kaydolma şifreniz*, silme kodu*, silme kodunuz*, silme şifresi*, silme şifreniz*, güncelleme kodu*, güncelleme kodunuz*, güncelleme şifresi*, güncelleme şifreniz*, açma kodu*, açma kodunuz*, açma şifresi*, açma şifreniz*, yetkilendirme kodu*, yetkilendirme kodunuz*, yetkilendirme şifresi*, yetkilendirme şifreniz*, doğrulama numaranız, güvenlik numarası, teyit numarası, teyit numaranız, bu numarayla, bu rakamla, bu rakamlarla, şu numarayla',
    password:
      'şifre, şifren, şifreniz*, şifresi*, şifreyi, şifrenizi, şifreyle, şifreler, parolan, parolanız*, parolası*, parolayı, giriş şifre*, işlem şifre*, sms şifre*, mobil şifre*, geçici şifre*, internet şifre*, güvenlik şifre*, onay şifre*, akıllı sms, parola~, sifre~, geçici şifre~, tek kullanımlık şifre~, giriş şifre~, kart şifre~, internet şifre~, ilk giriş şifreniz',
    pin: "pin kodu*, pininiz, pini, pin numara*, pininizi, şifrematik, pin~, pin kod~, pin'iniz, pin'inizi",
    oneTime:
      'tek kullanım*, tek seferlik*, bir kerelik, bir defalık, tek kullanimlik sifre*, tek seferlik şifre*, tek seferlik kod*, tek sefer kullanılabilir',
    otp: "tek kullanımlık şifre*, tek kullanımlık parola*, tek kullanımlık kod*, otp kodu*, otp şifre*, otp şifreniz, 3d secure şifre*, 3d secure kodu*, 3d şifre*, 3d onay kodu*, tek kullanımlık parola~, otp'niz, tek seferlik kod~, tek seferlik şifre~, 3d secure",
    purpose:
      'doğrulama*, onay, onaylamak, onaylama, giriş, girişi, aktivasyon, aktive*, kaydınızı, üyelik, oturumu, sıfırlamak, sıfırlama, güvenlik, işleminiz için, işlemi için, teyit, bu sizseniz, siz iseniz, bu işlemi siz yaptıysanız, sen isen, kurtarma, doğrulayın, onaylayın, doğrula, onayla, kayıt, etkinleştir*, eşleştir*, tamamlamak için, oturum aç*, ödemenizi, hesabınızı doğrula*, imzala*, imza, sıfırla*, kilidini açmak, devam etmek, tamamla*, para çekme, para çekmek, havale, kimliğinizi, size ait, yeni cihaz, sim değişikliği, numara taşıma, açık rıza, hesap açılış*, yetkilendir*, eklemek için, silmek için, değiştirmek için, artırmak için, kaydolmak için, kayıt olmak için, etkinleştirmek için, oluşturmak için, imzalamak için, bağlamak için, indirmek için, gerçekleştirmek için, kurtarmak için, kabul etmek için, ödemek için, göndermek için, giriş yapmak için, girmek için, onaylamak için, doğrulamak için, bağlanmak için',
    ask: 'girin, giriniz, girip, girerek, gir, kullanın, kullanınız, kullan, kullanarak, kullanabilirsiniz, yazın, yazınız, yazarak, tuşlayın, tuşlayınız, iletin, bildirin, söyleyin, paylaşın, okutun, giriş yapabilirsiniz, ile giriş yap*, ile devam ed*, ile açın, açmak için, basın, çevirin, kopyalayın, yapıştırın, giriniz:, iletiniz, tuşlayarak, belirtiniz, kopyala, ile açılır, ile açabilirsiniz, ile onaylayın, ile giriş yapın, ile doğrulayın, yanıtlayın, cevaplayın, gösterin, deyin',
    is: 'dir, dır, dur, dür, tir, tır, tur, olarak, şudur, şöyledir, aşağıdadır',
    common:
      've, bir, bu, için, ile, sizin, olan, olup, ne, de, da, ki, lütfen, değil, sayın, siz, kadar, gibi, göre, ise, var, yok, mersis, bilgi, size, iyi günler, tarafından, değilse, eğer, merhaba, sonra, değilseniz, dahil, işlemi, geçici, kişisel, gizli, özel, dinamik, dijital, rakamsal, online işlemler, internet şubesi, hesabım',
    reference:
      'sipariş*, siparişiniz, sipariş no, hesap, hesabınız*, hesabı*, hesap no, kart, kartınız*, kartı, kredi kartı*, banka kartı*, gönderi, gönderiniz, gönderi no, kargo, kargo no, kargonuz, ile biten, biten, sonu, nolu, no lu, numaralı, sayaç, masa, koltuk, randevu*, poliçe, sözleşme, fatura, faturanız*, takip, takip no, dosya, dosya no, başvuru*, rezervasyon*, bilet*, müşteri no, müşteri numara*, müşteri numaranız, referans, referans no, ref no, işlem no, işlem numara*, talep*, talep no, şikayet, bildirim no, kayıt no, tc kimlik, kimlik no, tckn, vkn, vergi no, abone no, tesisat no, sözleşme no, plaka*, plakalı, araç, uçuş, sefer, peron, oda, kat, daire, sokak, sıra no, sıra numara*, sıra numaranız, üye no, öğrenci no, sicil no, barkod, terminal no, işyeri no, dekont*, fiş no, taksit, seri no, irsaliye, paket, paketiniz, servis no, ilan no, esas no, mahalle, versiyon, sürüm, kullanıcı adı, kullanıcı no, cihaz*, lokasyon, poliçeniz, terminal, işyeri, poliklinik, sevk no, vagon, makbuz, hizmet no, gişe',
    amount:
      'tutar, tutarı, tutarında, tutarındaki, bakiye, bakiyeniz, toplam, limit, limitiniz, borç, borcunuz, ücret, ücreti, asgari, ödeme tutarı, bedel, bedeli, fiyat, tutarlı, bakiyesi, ödenecek, harcama',
    currency: 'lira, lirası, liralık, tl, tl lik, tllik, kr, kuruş',
    numero: 'no, numara, numarası, numaranız, numaralı, sayılı',
    phone:
      'telefon, telefonu, arayın, arayınız, numaralı telefon*, numaralı hat*, müşteri hizmetleri, çağrı merkezi, destek hattı, iletişim, sms ile, yazıp, a gönder*, e gönder*, ye sms, kısa numara, bilgi için, faks, danışma hattı, iptal icin, smsret, sms almak istemiyorsanız, arayabilirsiniz, nolu telefon, hattımız',
    valid:
      'geçerli, geçerlidir, süreyle geçerli*, son kullanma, süresi, kadar geçerli*, geçerlilik, saatine kadar, tarihine kadar',
    life: "dakika, dakikadır, dk, dakikalık, saniye, saniyedir, sn, saniyelik, saat, saatlik, gün, gündür, günlük, hafta, ay, yıl, adet, puan, kişi, kez, kere, defa, hane, haneli, taksit, km, tane, dk., saattir, tl'lik",
    promo:
      'hediye çeki, hediye kodu, çekiliş*, kazan*, bedava, promosyon kodu, indirim kodu*, davet kodu*, referans kodu*, sepette, kupon kodu*, alışveriş çeki, puan kazan*, indirim, indirimi, kupon, fırsat, ücretsiz kargo, kampanya, davet et, hediyeni, hediyenizi, kasada, hediyen, ücretsiz, ilk siparişine',
    old: 'eski, önceki, bir önceki, dikkate almayın*, geçersiz olan, kullanmayın, yoksayın, eskisi, önceden gönderilen, daha önce gönderilen',
    fresh:
      'yeni, yeniden gönderilen, doğru, güncel, son gönderilen, geçerli kodunuz, geçerli kod, geçerli olan, yenisi, artık, geçerli, şimdi geçerli, son kod, en son',
    replaces: 'yerine geçer, yerine geçmiştir, yerini alır, yerini almıştır, geçersiz kılar, yerine geçti',
    replacedBy:
      'yerine, ile değiştirildi, ile değiştirilmiştir, ile yenilendi, yerine şunu, olarak değiştirildi, ile güncellendi, kodu yerine, kodun yerine, şifresi yerine',
    void: 'kodunu dikkate almayın*, geçersiz, geçersizdir, geçerliliğini yitir*, geçerli değil*, süresi doldu, süresi dolmuş*, süresi dolan, süresi geçti, süresi bitti, iptal edildi, iptal edilmiştir, iptal oldu, kullanıldı, kullanılmış*, daha önce kullan*, hatalı, hatalıdır, yanlış, çok fazla deneme, fazla sayıda deneme, reddedildi, kabul edilmedi, artık kullanılamaz, çalışmıyor, zaman aşımı*, eşleşmedi, kullanılarak, kullanılarak giriş, geçerli bir kod değil, geçerli değil, doğru değil, geçerli değildir, uyuşmuyor, gelmedi, iptal ettik, yanlıştır, artık geçerli değil, eşleşmiyor, bloke, hükümsüz, başarısız, süresi dolmuş, tüketildi, tükendi, harcandı, kullanılıp bitti',
    changed:
      'değiştirildi, değiştirilmiştir, değişti, değişmiştir, değiştirdiniz, güncellendi, güncellenmiştir, sıfırlandı, sıfırlanmıştır, yenilendi, yenilenmiştir, belirlendi, belirlenmiştir, oluşturuldu, oluşturulmuştur, tanımlandı, tanımlanmıştır, aktif edildi, aktifleştirildi, onaylandı, onaylanmıştır, doğrulandı, doğrulanmıştır, giriş yapıldı, giriş yapılmıştır, giriş yaptınız, oturum açıldı, kilitlendi, kilitlenmiştir, bloke edilmiştir, kapatıldı, açıldı, eklendi, eklenmiştir, silindi, alındı, alınmıştır, kaydedildi, kaydedilmiştir, tamamlandı, tamamlanmıştır, gerçekleşti, gerçekleşmiştir, başarıyla değiştir*, yapılmıştır, kaldırıldı, iletilmiştir, etkinleştirildi, teslim edildi, giriş başarılı',
    otherCode:
      'arıza kodu, olay kodu, şikayet kodu, kayıt kodu, hata kodu*, posta kodu*, alan kodu*, ülke kodu*, şube kodu*, müşteri kodu*, ürün kodu*, renk kodu*, stok kodu*, banka kodu*, il kodu*, mağaza kodu*, barkod*, kare kod*, karekod*, qr kod*, takip kodu*, kargo takip kodu*, kargo kodu*, rezervasyon kodu*, rezervasyon numara*, sipariş kodu*, pnr kodu*, pnr no, pnr, bilet kodu*, kupon kodu*, indirim kodu*, hediye kodu*, davet kodu*, kapı kodu*, kapı şifre*, daire kodu*, toplantı kodu*, toplantı şifre*, ders kodu*, sınıf kodu*, kurum kodu*, işlem takip kodu, kaynak kodu, vergi kodu, fatura kodu*, iade kodu*, bayi kodu*, temsilci kodu*, personel kodu*, öğrenci kodu*, wifi şifre*, wi-fi şifre*, puk kodu*, arıza kodu*, durum kodu*, referans kodu*, ödeme kodu*, tahsilat kodu*, havale kodu*, otopark kodu*, sınav kodu*, kıyafet kodu, kodlu ürün, swift kodu*, iban no, kampanya kodu*, hastane kodu*, e-devlet kodu, barkodlu belge, tarife kodu, mkys kodu, hizmet kodu, kapı kodu, kapı şifresi, garaj kodu, garaj şifresi, site giriş kodu, bariyer kodu, alarm kodu, randevu kodunuz, randevu kod~',
    handover:
      'teslimat kodu*, teslim kodu*, teslim alma kodu*, teslimat şifre*, teslim şifre*, teslimat doğrulama kodu*, dolap kodu*, dolap şifre*, kargomat kodu*, yolculuk kodu*, kurye kodu*, teslim onay kodu*, teslimat pin*, paket teslim kodu*, teslim etme kodu*, teslimat kod~, teslim kod~, teslimat şifre~, kargo teslim kodu, teslim alma kod~, dolap kod~, kurye kod~, yolculuk kod~, iade kod~, teslim şifre~, teslimat kodu, teslimat şifresi, teslim kodu, teslim alma kodu, dolap şifresi, dolap kodu, sürüş kodu, yolculuk kodu',
    courier:
      'kuryeye, kuryemize, kuryenize, kurye ile, şoföre, sürücüye, sürücünüze, dağıtıcıya, teslimat görevlisine, görevliye, teslim sırasında, teslim alırken, sürücüyle, kuryeyle, dolap ekranına, şoförünüze, kasiyere, teknisyene, ustaya, kargo görevlisine, personele, baristaya, eczacıya, mağaza görevlisine, sürücüne, kuryene, kurye, sürücü, kuryeniz, şoför, kargomatta, müşteri temsilcisine, sürücünüz, teslimatta, binerken, resepsiyona, resepsiyonda, güvenliğe, bayiye',
    tell: 'söyleyin, söyle, gösterin, göster, bildirin, verin, iletin, paylaşın, söylemeden, ibraz edin, okuyun, gösteriniz, söyleyiniz, veriniz, isteyecek, soracak, ister, bildiriniz, ibraz ediniz, belirtin, deyin',
    neverShare:
      'kimseyle, kimseye, paylaşmayın*, vermeyin*, söylemeyin*, asla, gizli, gizlidir, başkasıyla, başkalarıyla, üçüncü kişilerle, banka çalışan*, çalışanlarımız dahil, dolandırıcı*, siz değilseniz, bilginiz dışında, itibar etmeyin*, talep etmez, istemez, sizden istemeyiz, paylaşma, kimse ile, hiç kimse, sormaz, personeli dahil, banka personeli, üçüncü kişiler, iletmeyiniz, siz yapmadıysanız, size ait değilse',
  },
  {
    language: 'az',
    vowelEndings: 'si, sini, niz, nizi, nizə, nizin, n, ni, nə, yə, yi, nin, dir, nizdir, lər',
    endings: 'u, unu, una, unuz, unuzu, unuza, unuzun, un, umuz, la, da, dan, lar, ları, udur, unuzdur, dur',
    code: 'kodu, kodun, kodunuz*, kodu ilə, kodla, kodlar, təsdiq kodu*, doğrulama kodu*, təsdiqləmə kodu*, təhlükəsizlik kodu*, giriş kodu*, aktivasiya kodu*, əməliyyat kodu*, sms kod*, sms-kod*, şəxsi kod*, kod~, *kod~, şifrə~, parol~, təsdiq kod~, təsdiqləmə kod~, təhlükəsizlik kod~, giriş kod~, aktivləşdirmə kod~, doğrulama kod~, sms kod~, birdəfəlik kod~, qeydiyyat kod~, bərpa kod~, tesdiq kod~, tehlukesizlik kod~, köçürmə kodu*, əlavə etmə kodu*, bağlama kodu*, imzalama kodu*, qoşulma kodu*, sıfırlama kodu*, bərpa kodu*, dəyişmə kodu*, aktivləşmə kodu*, transfer kodu*, təsdiq nömrəsi, təsdiq nömrəniz, təhlükəsizlik nömrəsi, doğrulama nömrəsi',
    password:
      'şifrəniz*, şifrəsi*, şifrəni, şifrənizi, parolu*, parolunuz*, parolun, parolla, parol~, şifrə~, birdəfəlik parol~, müvəqqəti şifrə~, sifre~, ilkin parol~, müvəqqəti parol~, yeni parol~',
    pin: 'pin kodu*, pin kodunuz*, pin-kodu*, pin~, pin kod~, pin-kod~, pinkod~',
    oneTime: 'birdəfəlik*, bir dəfəlik*, birdefelik, bir dəfə istifadə',
    otp: 'birdəfəlik şifrə*, birdəfəlik parol*, birdəfəlik kod*, otp kod*, otp şifrə*, 3d secure kodu*, 3d secure şifrə*, birdəfəlik şifrə~, otp kod~, sms şifrə~, 3d secure',
    purpose:
      'təsdiq, təsdiqlə*, giriş, daxil olmaq, qeydiyyat*, aktivləşdir*, aktivasiya, bərpa*, təsdiqi, ödənişi təsdiq*, doğrula*, hesabınıza daxil, köçürmə*, ödəniş*, imzala*, davam etmək, tamamlamaq',
    ask: 'daxil edin, daxil ediniz, istifadə edin, istifadə ediniz, yazın, yığın, göndərin, bildirin, deyin, göstərin, qeyd edin, daxil et, istifadə et, təqdim edin, daxil edərək, kopyalayın, ilə açılır, təsdiqləyin',
    is: 'budur, dir, dır, dur',
    common:
      'və, üçün, bu, ilə, sizin, hörmətli, olan, bir, zəhmət olmasa, sizə, siz, bizə, deyil, müştəri, əgər, salam, olmasa, tərəfindən',
    reference:
      'sifariş*, sifarişiniz, hesab, hesabınız*, hesabı, kart, kartınız*, kartı, kartdan, bağlama*, göndəriş*, müştəri kodu, müştəri nömrə*, əməliyyat, müraciət*, müqavilə, qaimə, faktura, rezerv*, bilet*, uçuş, reys, otaq, masa, növbə*, protokol, ərizə*, sonu, ilə bitən, bitən, abonent*, abonent kodu, istifadəçi adı, istifadəçi, polis, qəbz*, referans, izləmə nömrə*, cərimə, fin, asan imza, terminal, şəxsiyyət vəsiqəsi, ünvan, mənzil, avtobus, qatar, vaqon, yer, bron, sorğu',
    amount: 'məbləğ*, balans*, cəmi, qalıq, ödəniş*, borc, borcunuz, limit, qiymət*, komissiya, xərc',
    currency: 'manat, azn, ₼, qəpik',
    numero: '№, nömrə, nömrəsi, nömrəli, saylı, no',
    phone:
      'telefon*, zəng edin, əlaqə, qaynar xətt, məlumat üçün, çağrı mərkəzi, nömrəsinə, qısa nömrə, məlumat mərkəzi',
    valid:
      'etibarlıdır, etibarlı, qüvvədədir, keçərlidir, müddəti, aktivdir, qüvvədə, bitir, bitmə tarixi, kimi, qədər, son istifadə',
    life: 'dəqiqə, dəqiqəlik, dəq, saniyə, saat, gün, həftə, ay, bal, dəfə, ədəd, rəqəm, dəqiqədir, nəfər',
    promo:
      'endirim*, kupon*, kampaniya*, promokod*, promo kod*, hədiyyə*, bonus*, lotereya, qazan*, səbət, pulsuz, güzəşt',
    old: 'köhnə, əvvəlki, nəzərə almayın, öncəki',
    fresh: 'yeni, düzgün, doğru, son göndərilən, aktual',
    replaces: 'əvəz edir, əvəzləyir, yerinə keçir, ləğv edir',
    replacedBy:
      'yerinə, ilə əvəz olundu, ilə əvəz edildi, ilə dəyişdirildi, ilə əvəzlənib, əvəzinə, kodu əvəzinə, əvəz olundu, ilə əvəz',
    void: 'etibarsızdır, etibarsız, etibarlı deyil, müddəti bitib, müddəti bitmiş*, müddəti başa çatıb, vaxtı bitib, vaxtı keçib, istifadə olunub, istifadə edilib, artıq istifadə, yanlışdır, yanlış, səhvdir, səhv, ləğv edilib, ləğv olundu, bloklanıb, rədd edildi, çox sayda cəhd, işləmir, ləğv etdik, ləğv edildi, ləğv olunub, qüvvədən düşüb, düzgün deyil, uyğun gəlmir, çoxlu cəhd, tükənib, sərf olunub, istifadə olunub bitib',
    changed:
      'dəyişdirildi, dəyişdirilib, dəyişdi, dəyişib, dəyişdirilmişdir, yeniləndi, yenilənib, yenilənmişdir, bərpa olundu, bərpa edildi, sıfırlandı, təyin edildi, təyin olundu, təsdiqləndi, təsdiqlənib, aktivləşdirildi, aktivləşdirilib, daxil oldunuz, giriş edildi, giriş edilib, yaradıldı, əlavə edildi, silindi, bloklandı, qeydə alındı, qəbul edildi, qəbul olundu, tamamlandı, uğurla dəyiş*, daxil olundu, dəyişdiniz',
    otherCode:
      'xəta kodu*, poçt indeksi, müştəri kodu*, abonent kodu*, ödəniş kodu*, endirim kodu*, izləmə kodu*, ştrix kod*, barkod*, qr kod*, qapı kodu*, voen, imtahan kodu, kupon kodu, promo kodu, iş nömrəsi, domofon kodu, wifi şifrəsi, stok kodu, ştrixkod',
    handover:
      'çatdırılma kodu*, təhvil kodu*, təslim kodu*, götürmə kodu*, gediş kodu*, kuryer kodu*, bağlama kodu*, çatdırılma kod~, təhvil kod~, təhvil alma kodu, dolab kodu, təhvil alma kod~, götürmə kod~, şkaf kod~, poçtomat kod~, gediş pin~',
    courier:
      'kuryerə, sürücüyə, sürücünüzə, kuryerimizə, poçtalyona, təhvil alarkən, kassirə, ustaya, kuryer, sürücü, operatora, satıcıya, əməkdaşa, kuryerinizə, kuryerə bildirin, çatdırıcıya, taksi sürücüsünə',
    tell: 'söyləyin, göstər, verin, soruşacaq, istəyəcək, söylə, xəbər verin, ötürün',
    neverShare:
      'heç kimə, heç kim*, heç kəsə, heç kəslə, paylaşmayın*, verməyin*, bildirməyin*, deməyin*, təqdim etməyin*, məxfi*, gizli, əsla, üçüncü şəxs*, dələduz*, siz deyilsinizsə, heç vaxt, göndərməyin, bank əməkdaşı, açıqlamayın',
  },
  {
    language: 'kk',
    vowelEndings:
      'сі, сін, сіне, ңіз, ңізді, ңізге, ні, нің, ге, мен, лер, сы, сын, сына, ңыз, ңызды, ңызға, ны, ның, ға',
    endings:
      'ты, тың, қа, ы, ым, ымыз, ыңыз, ыңызды, ыңызға, ын, ына, ының, пен, та, тар, ын, ыңыздың, ымен, ында',
    code: 'коды, кодты, кодтың, кодыңыз*, кодыңды, кодын, кодымен, кодпен, растау коды*, кіру коды*, қауіпсіздік коды*, тіркеу коды*, тексеру коды*, смс-код*, sms-код*, смс код*, верификация коды*, авторизация коды*, белсендіру коды*, қол қою коды*, kodynyz, rastau kody, rastau kodynyz, kodınız, код~, растау код~, қауіпсіздік код~, кіру код~, тіркеу код~, белсендіру код~, активтендіру код~, тексеру код~, sms код~, смс код~, бір реттік код~, қолжеткізу код~, верификация код~, қалпына келтіру код~, аудару коды*, ақша аудару коды*, байланыстыру коды*, қосу коды*, тіркелу коды*, жалғау коды*, қалпына келтіру коды*, ашу коды*, ауыстыру коды*, төлеу коды*, бекіту коды*, растау нөмірі, растау нөміріңіз, қауіпсіздік нөмірі, тексеру нөмірі',
    password:
      'құпиясөз*, құпия сөз*, құпиясөзіңіз, құпия код*, пароль*, кілтсөз, құпия нөмір*, құпия сөз~, құпиясөз~, пароль~, пароліңіз, паролі, уақытша құпиясөз~, уақытша пароль~',
    pin: 'пин, пин-код*, пин код*, pin-код*, pin код*, пин-коды*, pin код~, pin-код~, пин код~, пин-код~',
    oneTime: 'бір реттік*, бірреттік*, бір рет қолданылатын, біржолғы',
    otp: 'бір реттік код*, бір реттік құпиясөз*, бір реттік пароль*, бір реттік құпия сөз*, otp коды*, бір реттік құпия сөз~, бір реттік sms код~, otp код~',
    purpose:
      'растау*, растаңыз, кіру, кіруді, тіркелу*, тіркеу*, белсендіру*, авторизация*, верификация*, қалпына келтіру*, сәйкестендіру*, қол қою*, кіру*, төлемді растау*, аударымды растау*, сатып алуды растау',
    ask: 'енгізіңіз, енгізіп, енгізу, теріңіз, теріп, жазыңыз, пайдаланыңыз, қолданыңыз, хабарлаңыз, айтыңыз, көрсетіңіз, жіберіңіз, енгіз, көшіріңіз',
    is: 'бұл, тең',
    common:
      'сіздің, үшін, және, бойынша, сіз, мен, бен, емес, туралы, құрметті, арқылы, дейін, бар, деген, болса, сізге, егер, керек, осы, немесе, рахмет, сәлеметсіз бе, тек',
    reference:
      'тапсырыс*, тапсырысыңыз, шот, шоты, шотыңыз*, карта*, картаңыз*, картасы*, сәлемдеме*, жөнелтілім*, клиент*, өтінім*, өтініш*, мәміле*, шарт, шарты, келісімшарт, билет*, рейс, пойыз, вагон, орын, брон*, бронь*, үстел, кезек*, талон*, құжат*, түбіртек, транзакция*, операция*, жсн, бсн, аяқталатын, несие*, айыппұл*, хаттама, кабинет, бөлме, пәтер, үй, көше, автобус, бағыт, логин*, пайдаланушы, абонент*, құрылғы*, жазылым, қабылдау, қаулы, полис, іс, накладная, чек, жіберілім, соңы, сұраныс, сұраным, тұтынушы, терминал',
    amount:
      'сома, сомасы*, сомаға, соммасы, баланс*, теңгерім*, қалдық*, барлығы, төлем*, лимит, қолжетімді, қарыз*, берешек, жиыны, комиссия',
    currency: 'теңге, теңгеге, тг, тнг, ₸, kzt, тиын, тенге',
    numero: '№, нөмірі, нөмір, нөмірлі',
    phone:
      'телефон*, тел, қоңырау шалыңыз, хабарласыңыз, байланыс, нөміріне, нөмірі бойынша, қолдау қызметі, анықтама, колл-орталық, жедел желі, қоңырау шалу',
    valid: 'жарамды, жарамдылық мерзімі, мерзімі, қолданылады, әрекет етеді, күшінде, дейін жарамды',
    life: 'минут, минуттан, минутқа, мин, секунд, сек, сағат, күн, күнге, апта, ай, жыл, рет, балл*, бонус*, дана, адам, сан, таңба*, мб, гб, км, минутта, тәулік, ұпай',
    promo:
      'жеңілдік*, промокод*, купон*, акция*, сыйлық*, бонус*, ұтыс*, ұтып, жеңілдігі, кэшбэк, тегін, сертификат, себет, шегерім',
    old: 'ескі, бұрынғы, алдыңғы, елемеңіз, бұрын жіберілген',
    fresh: 'жаңа, дұрыс, соңғы, қазіргі',
    replaces: 'орнын басады, ауыстырады, алмастырады, күшін жояды',
    replacedBy: 'орнына, ауыстырылды, алмастырылды, дегенге ауыстырылды, кодының орнына',
    void: 'жарамсыз, жарамды емес, мерзімі өтті, мерзімі өткен, мерзімі аяқталды, мерзімі бітті, уақыты өтті, уақыты бітті, пайдаланылды, пайдаланылған, қолданылған, бұрын пайдалан*, қате, қате енгізілді, дұрыс емес, жойылды, күшін жойды, бұғатталды, қабылданбады, тым көп әрекет, жұмыс істемейді, біз жойдық, жарамайды, қолданылды, күші жойылды, сәйкес келмейді, әрекеттер саны, тым көп, жұмсалды, таусылды, пайдаланылып қойды',
    changed:
      'өзгертілді, өзгерді, өзгертілген, ауысты, жаңартылды, қалпына келтірілді, орнатылды, тағайындалды, белсендірілді, расталды, кіру орындалды, кірдіңіз, тіркелді, қосылды, құрылды, жасалды, өшірілді, қабылданды, аяқталды, сәтті өзгер*, орындалды, кірді, жаңадан кіру, кіру жасалды, өзгерттіңіз',
    otherCode:
      'қате коды*, пошта индексі*, индекс, ел коды*, қала коды*, тауар коды*, клиент коды*, түс коды*, бөлімше коды*, банк коды*, дүкен коды*, штрих-код*, штрихкод*, qr-код*, qr код*, трек-код*, трек код*, бақылау коды*, брон коды*, домофон коды*, есік коды*, кездесу коды*, жеңілдік коды*, төлем коды*, филиал коды*, мекенжай коды, кбк, кнп, қызметкер коды*, қадағалау коды, мекеме коды',
    handover:
      'алу коды*, жеткізу коды*, беру коды*, ұяшық коды*, постамат коды*, курьерге арналған код*, сапар коды*, тапсыру коды*, жеткізу код~, алу код~, тапсыру код~, беру код~, курьер коды, қабылдау коды, алу пин-код~, сәлемдеме алу код~, отыру код~',
    courier:
      'курьерге, жүргізушіге, пошташыға, постаматта, алған кезде, алу кезінде, кассирге, курьер, жүргізуші, операторға, сатушыға, қызметкерге, таксишіге',
    tell: 'сұрайды, беріңіз, атаңыз, ұсыныңыз',
    neverShare:
      'ешкімге, ешкіммен, ешқашан, айтпаңыз, бермеңіз, хабарламаңыз, жібермеңіз, көрсетпеңіз, бөліспеңіз, құпия сақта*, құпия, алаяқ*, банк қызметкер*, үшінші тұлға*, бұл сіз болмасаңыз, сіз емес болсаңыз, жарияламаңыз, сақтаңыз',
  },
  {
    language: 'ky',
    vowelEndings: 'сы, сын, сына, ңыз, ңызды, ңызга, ны, нын, га, лар, си, син, ңиз, ңизди, ни, нин, ге',
    endings: 'ду, у, уңуз, уңузду, уңузга, ун, уна, унун, го, дун, дор, менен, ум, ун, да',
    tell: 'билдириңиз, атаңыз',
    code: 'коду, кодду, кодун, кодуңуз*, коддун, код менен, ырастоо коду*, тастыктоо коду*, кирүү коду*, коопсуздук коду*, каттоо коду*, текшерүү коду*, смс-код*, sms-код*, активдештирүү коду*, код~, ырастоо код~, тастыктоо код~, коопсуздук код~, кирүү код~, каттоо код~, текшерүү код~, смс код~, sms код~, бир жолку код~, активдештирүү код~, калыбына келтирүү код~, которуу коду*, байлоо коду*, кошуу коду*, жүргүзүү коду*, кол коюу коду*, катталуу коду*, калыбына келтирүү коду*, ачуу коду*, төлөө коду*, алмаштыруу коду*, бекитүү коду*, ырастоо номери, ырастоо номериңиз, коопсуздук номери',
    password:
      'сырсөз*, сыр сөз*, купуя сөз*, пароль*, паролуңуз*, купуя код*, сырсөз~, сыр сөз~, купуя сөз~, пароль~, паролу, убактылуу сырсөз~, убактылуу пароль~',
    pin: 'пин, пин-код*, пин код*, pin-код*, pin код*, пин код~, пин-код~, pin код~, pin-код~',
    oneTime: 'бир жолку*, бир жолу колдонулуучу, бир реттик*, бир ирет',
    otp: 'бир жолку код*, бир жолку сырсөз*, бир жолку пароль*, otp код*, бир жолку сырсөз~, otp код~',
    purpose:
      'ырастоо*, тастыктоо*, кирүү, каттоо*, катталуу*, активдештирүү*, авторизация*, калыбына келтирүү*, кирүү*, каттал*, активдештир*, калыбына келтир*, төлөмдү ырастоо*, которууну ырастоо*, ырастаңыз, тастыктаңыз',
    ask: 'киргизиңиз, киргизип, жазыңыз, териңиз, колдонуңуз, пайдаланыңыз, айтыңыз, көрсөтүңүз, жөнөтүңүз, киргизгиле, бериңиз',
    is: 'бул',
    common:
      'сиздин, үчүн, жана, менен, эмес, сиз, боюнча, урматтуу, аркылуу, чейин, болсо, сизге, эгер, керек, ушул, же, рахмат, салам, гана',
    reference:
      'буйрутма*, эсеп, эсебиңиз*, эсепке, карта*, картаңыз*, посылка*, жөнөтмө*, кардар*, арыз*, келишим*, билет*, рейс, орун, кезек*, талон*, транзакция*, операция*, аяктаган, документ*, насыя, айып*, кабинет, бөлмө, үй, көчө, жеке эсеп*, абонент*, ижн, броннь*, брондоо*, чек, буюртма, буюртмаңыз, заказ, заказыңыз, жөнөтүү, бүткөн, өтүнмө, кайрылуу, броньдоо, бронь, пин инн, инн, квитанция, терминал',
    amount: 'сумма*, суммасы*, баланс*, калдык*, бардыгы, төлөм*, лимит, карыз*, жалпы, комиссия',
    currency: 'сом, сомго, kgs, тыйын',
    numero: '№, номер*, номери',
    phone: 'телефон*, тел, чалыңыз, байланыш*, номерине, кардарларды колдоо, колл-борбор, кардарларды тейлөө',
    valid: 'жарактуу, жарактуулук мөөнөтү, мөөнөтү, колдонулат, күчүндө, чейин жарактуу, иштейт, жарамдуу',
    life: 'мүнөт, мүнөткө, мүн, секунд, саат, күн, күнгө, жума, ай, жыл, жолу, упай, даана, мин, киши, балл',
    promo: 'арзандатуу*, промокод*, купон*, акция*, белек*, утуш*, бонус*, жеңилдик, акысыз, сертификат',
    old: 'эски, мурунку, көңүл бурбаңыз, мурдагы, буга чейинки',
    fresh: 'жаңы, туура, акыркы',
    replaces: 'ордун басат, алмаштырат, жокко чыгарат',
    replacedBy: 'ордуна, алмаштырылды, менен алмаштырылды',
    void: 'жараксыз, жарактуу эмес, мөөнөтү өттү, мөөнөтү бүттү, мөөнөтү өткөн, убактысы бүттү, колдонулган, пайдаланылган, колдонулду, ката, туура эмес, жокко чыгарылды, бөгөттөлдү, кабыл алынбады, өтө көп аракет, иштебейт, мөөнөтү бүткөн, жарабайт, мурда колдонулган, күчүн жоготту, дал келбейт, аракет саны, түгөндү, колдонулуп бүттү',
    changed:
      'өзгөртүлдү, өзгөрдү, алмашты, жаңыртылды, калыбына келтирилди, орнотулду, ырасталды, тастыкталды, активдештирилди, кирдиңиз, кирүү ишке ашты, катталды, кошулду, түзүлдү, өчүрүлдү, кабыл алынды, ийгиликтүү өзгөр*, кирүү болду, өзгөрттүңүз, коюлду',
    otherCode:
      'ката коду*, почта индекси*, индекс, өлкө коду*, шаар коду*, товар коду*, кардар коду*, түс коду*, филиал коду*, банк коду*, штрих-код*, qr-код*, трек-код*, эшик коду*, домофон коду*, арзандатуу коду*, төлөм коду*',
    handover:
      'алуу коду*, жеткирүү коду*, тапшыруу коду*, уячанын коду*, сапар коду*, жеткирүү код~, алуу код~, тапшыруу код~, курьер коду, постамат коду, ячейка коду, жөнөкөй алуу код~, посылка алуу код~',
    courier:
      'курьерге, айдоочуга, почточуга, алып жатканда, курьер, айдоочу, операторго, сатуучуга, кызматкерге, таксистке',
    neverShare:
      'эч кимге, эч ким менен, эч качан, айтпаңыз, бербеңиз, бөлүшпөңүз, жөнөтпөңүз, көрсөтпөңүз, купуя*, алдамчы*, банк кызматкер*, сиз эмес болсоңуз, билдирбеңиз, жашыруун, сурабайт, үчүнчү жактарга',
  },
  {
    language: 'uz',
    vowelEndings: 'si, sini, ngiz, ngizni, ngizga, ni, ning, ga, lar, m, ngizdir, sidan, dan',
    endings:
      'i, ni, ingiz, ingizni, ingizga, ning, ga, lar, lari, im, imiz, ini, idan, ingizdir, bilan, dan, da, ining, ing',
    code: "kodi, kodini, kodni, kodingiz*, koding, kodning, kod bilan, kodlar, tasdiqlash kodi*, kirish kodi*, xavfsizlik kodi*, faollashtirish kodi*, sms kod*, sms-kod*, tekshirish kodi*, tasdiqlovchi kod*, bir martalik kod*, maxfiy kod*, kod~, tasdiqlash kod~, tasdiq kod~, xavfsizlik kod~, kirish kod~, ro'yxatdan o'tish kod~, faollashtirish kod~, sms kod~, sms-kod~, bir martalik kod~, tekshirish kod~, tekshiruv kod~, tiklash kod~, ruxsat kod~, aktivatsiya kod~, verifikatsiya kod~, o'tkazish kodi*, o'tkazish kodingiz, o‘tkazish kodi*, o‘tkazish kodingiz, ulash kodi*, ulash kodingiz, qo'shish kodi*, qo'shish kodingiz, qo‘shish kodi*, qo‘shish kodingiz, imzolash kodi*, imzolash kodingiz, tiklash kodi*, tiklash kodingiz, bog'lash kodi*, bog'lash kodingiz, bog‘lash kodi*, bog‘lash kodingiz, ochish kodi*, ochish kodingiz, to'lash kodi*, to'lash kodingiz, to‘lash kodi*, to‘lash kodingiz, almashtirish kodi*, almashtirish kodingiz, ro'yxatdan o'tish kodi*, ro'yxatdan o'tish kodingiz, yechish kodi*, yechish kodingiz, tasdiqlash raqami, tasdiqlash raqamingiz, xavfsizlik raqami, тасдиқлаш рақами, тасдиқлаш рақамингиз",
    password:
      'paroli, parolini, parolni, parolingiz*, parol bilan, maxfiy so‘z*, parol~, vaqtinchalik parol~, maxfiy raqam',
    pin: 'pin kod*, pin-kod*, pinkod*, pin~, pin-kod~, pin kod~, pinkod~',
    oneTime: 'bir martalik*, birmartalik*, bir marta ishlatiladigan, bir marotabalik',
    otp: 'bir martalik parol*, bir martalik kod*, bir martalik sms parol*, otp kod*, bir martalik parol~, otp kod~, bir martalik sms kod~, smskod',
    purpose:
      "tasdiqlash, tasdiqlang, tasdiqlovchi, tasdiq*, kirish, ro'yxatdan o'tish*, ro'yxatdan, faollashtirish*, avtorizatsiya*, tiklash*, identifikatsiya*, kirish uchun, tasdiqlash*, to'lovni tasdiqlash*, amaliyotni tasdiqlash*, aktivlashtirish*, o'tkazmani tasdiqlash*",
    ask: "kiriting, kiritib, kiritish, tering, yozing, foydalaning, ishlating, ayting, ko'rsating, yuboring, ma'lum qiling, taqdim eting, kirgizing, nusxalang",
    is: 'bu, quyidagi, teng',
    common:
      "sizning, uchun, va, bilan, siz, hurmatli, orqali, emas, ushbu, bo'yicha, yoki, gacha, bo'lsa, sizga, agar, kerak, rahmat, salom, faqat, iltimos, deb",
    reference:
      "buyurtma*, hisob, hisobingiz*, hisobi*, karta, karta*, kartangiz*, jo'natma*, posilka*, mijoz, ariza*, murojaat*, shartnoma*, chipta*, reys, poyezd, vagon, joy, navbat*, talon, kvitansiya*, tranzaksiya*, operatsiya*, jshshir, stir, inn, tugaydigan, kredit*, jarima*, bayonnoma*, xona, uy, ko'cha, abonent*, login, foydalanuvchi*, qurilma*, bron*, id raqam*, lizing, terminal, trek, hujjat*, xarid, chek, avtobus, yo'nalish, smena, zakaz, hisobraqam, tugagan, amaliyot, polis, so'rov, so'rovingiz, ilova",
    amount:
      "summa*, summasi*, balans*, qoldiq*, jami, to'lov*, limit, qarz*, mablag'*, miqdor*, narx*, komissiya",
    currency: "so'm, so'mlik, so'mga, som, sum, uzs, tiyin",
    numero: '№, raqam, raqami, raqamli, n',
    phone:
      "tel, telefon*, qo'ng'iroq qiling, bog'laning, murojaat uchun, raqamiga, raqamingiz*, ma'lumot uchun, call-markaz*, aloqa, ishonch telefoni, yordam xizmati, qisqa raqam*, qo'ng'iroq, murojaat qiling",
    valid:
      'amal qiladi, amal qilish muddati, amal qilish, muddati, yaroqli, yaroqlilik muddati, gacha amal, faol, haqiqiy, kuchga ega',
    life: 'daqiqa, daqiqaga, daqiqa ichida, minut, soniya, sekund, soat, kun, kunga, hafta, oy, yil, marta, ball*, dona, ta, kishi, xonali, mb, gb, km, daqiqada, daq',
    promo:
      "chegirma*, promokod*, kupon*, aksiya*, sovg'a*, bonus*, yutuq*, keshbek*, tekin, bepul, sertifikat, savat, vaucher",
    old: "eski, avvalgi, oldingi, e'tiborsiz qoldiring, e'tibor bermang, ilgari yuborilgan",
    fresh: "yangi, to'g'ri, oxirgi, joriy",
    replaces: "o'rnini bosadi, o'rnini egallaydi, almashtiradi, bekor qiladi",
    replacedBy: "o'rniga, bilan almashtirildi, almashtirildi, ga almashtirildi, o‘rniga, kodi o‘rniga",
    void: "yaroqsiz, eskirgan, eskirdi, muddati tugadi, muddati tugagan, muddati o'tdi, muddati o'tgan, vaqti tugadi, amal qilmaydi, haqiqiy emas, noto'g'ri, xato kiritildi, xato, ishlatilgan, foydalanilgan, ishlatib bo'lingan, bekor qilindi, bekor qilingan, bloklandi, rad etildi, qabul qilinmadi, urinishlar soni, juda ko'p urinish, ishlamaydi, bekor qildik, allaqachon ishlatilgan, mos kelmadi, mos kelmaydi, kuchini yo'qotdi, sarflangan, ishlatib bo‘lingan, tugagan",
    changed:
      "o'zgartirildi, o'zgardi, o'zgartirilgan, yangilandi, tiklandi, o'rnatildi, tasdiqlandi, faollashtirildi, kirildi, kirish amalga oshirildi, kirdingiz, ro'yxatdan o'tdi, ro'yxatdan o'tkazildi, qo'shildi, yaratildi, o'chirildi, qabul qilindi, bajarildi, yakunlandi, muvaffaqiyatli o'zgar*, ulandi, belgilandi, tizimga kirildi, o'zgartirdingiz",
    otherCode:
      "xato kodi*, xatolik kodi*, pochta indeksi*, indeks, mamlakat kodi*, davlat kodi*, shahar kodi*, mahsulot kodi*, tovar kodi*, mijoz kodi*, rang kodi*, filial kodi*, bank kodi*, shtrix kod*, shtrix-kod*, qr kod*, qr-kod*, trek kod*, trek-kod*, kuzatuv kodi*, bron kodi*, eshik kodi*, domofon kodi*, chegirma kodi*, to'lov kodi*, mfo, oked, mxik kodi*, ikpu kodi, do'kon kodi*, uchrashuv kodi*, taklif kodi",
    handover:
      'yetkazib berish kodi*, qabul qilish kodi*, topshirish kodi*, olish kodi*, kuryer kodi*, safar kodi*, postamat kodi*, yetkazib berish kod~, olish kod~, topshirish kod~, qabul qilish kod~, posilkani olish kod~, pochtomat kod~, buyurtmani olish kod~',
    courier:
      'kuryerga, haydovchiga, kuryerimizga, pochtachiga, qabul qilishda, olayotganda, ustaga, kassirga, kuryer, haydovchi, operatorga, sotuvchiga, xodimga, postamatda, taksichiga, yetkazib beruvchiga',
    tell: "ko‘rsating, aytib bering, bering, so‘raydi, so'raydi",
    neverShare:
      "hech kimga, hech kim bilan, hech qachon, aytmang, bermang, ma'lum qilmang, ulashmang, oshkor qilmang, yubormang, ko'rsatmang, sir saqlang, maxfiy, firibgar*, bank xodim*, uchinchi shaxs*, agar bu siz bo'lmasangiz, siz bo'lmasangiz, so'ramaydi, begonalarga",
  },
  {
    language: 'uz-Cyrl',
    vowelEndings: 'си, сини, нгиз, нгизни, нгизга, ни, нинг, га, лар',
    endings: 'и, ни, ингиз, ингизни, ингизга, нинг, га, лар, ини, имиз, дан',
    code: 'коди, кодини, кодни, кодингиз*, код билан, тасдиқлаш коди*, кириш коди*, хавфсизлик коди*, смс-код*, sms-код*, смс код*, фаоллаштириш коди*, махфий код*, текшириш коди*, код~, тасдиқлаш код~, хавфсизлик код~, кириш код~, фаоллаштириш код~, смс код~, sms код~, бир марталик код~, текшириш код~, рўйхатдан ўтиш код~, тиклаш код~, ўтказиш коди*, ўтказиш кодингиз, улаш коди*, улаш кодингиз, қўшиш коди*, қўшиш кодингиз, имзолаш коди*, имзолаш кодингиз, тиклаш коди*, тиклаш кодингиз, боғлаш коди*, боғлаш кодингиз, очиш коди*, очиш кодингиз, тўлаш коди*, тўлаш кодингиз, алмаштириш коди*, алмаштириш кодингиз, рўйхатдан ўтиш коди*, рўйхатдан ўтиш кодингиз',
    password:
      'пароли, паролини, паролни, паролингиз*, махфий сўз*, парол~, махфий сўз~, вақтинчалик парол~, вақтинча парол~',
    pin: 'пин, пин-код*, пин код*, пинкод*, pin-код*, пин код~, пин-код~, pin-код~, pin код~',
    oneTime: 'бир марталик*, бирмарталик*, бир маротабалик',
    otp: 'бир марталик парол*, бир марталик код*, бир марталик смс-код*, бир марталик парол~',
    purpose:
      'тасдиқлаш*, тасдиқланг, кириш, рўйхатдан ўтиш*, рўйхатдан, фаоллаштириш*, авторизация*, тиклаш*',
    ask: 'киритинг, киритиб, теринг, ёзинг, фойдаланинг, ишлатинг, айтинг, кўрсатинг, юборинг',
    is: 'бу, қуйидаги',
    common:
      'сизнинг, учун, ва, билан, сиз, ҳурматли, орқали, эмас, ушбу, бўйича, мижоз, гача, сизга, агар, керак, ёки',
    reference:
      'буюртма*, ҳисоб, ҳисобингиз*, ҳисоби*, карта*, картангиз*, жўнатма*, посилка*, ариза*, мурожаат*, шартнома*, чипта*, рейс, поезд, вагон, жой, навбат*, талон*, транзакция*, операция*, тугайдиган, кредит*, жарима*, хона, уй, кўча, абонент*, логин, фойдаланувчи*, хужжат*, ҳужжат*, чек, жшшир, стир, бронь, квитанция',
    amount:
      'сумма*, суммаси*, баланс*, қолдиқ*, жами, тўлов*, лимит, қарз*, маблағ*, миқдор, миқдори, комиссия',
    currency: 'сўм, сўмлик, сўмга, сум, тийин',
    numero: '№, рақам, рақами, рақамли',
    phone:
      'тел, телефон*, қўнғироқ қилинг, боғланинг, рақамига, рақамингиз*, маълумот учун, алоқа, ишонч телефони',
    valid: 'амал қилади, амал қилиш муддати, муддати, яроқли, гача амал',
    life: 'дақиқа, дақиқага, минут, сония, секунд, соат, кун, ҳафта, ой, йил, марта, балл*, дона, та, дақиқада',
    promo: 'чегирма*, промокод*, купон*, акция*, совға*, бонус*, аксия, текин',
    old: 'эски, аввалги, олдинги, эътиборсиз қолдиринг',
    fresh: 'янги, тўғри, охирги',
    replaces: 'ўрнини босади, алмаштиради, бекор қилади',
    replacedBy: 'ўрнига, билан алмаштирилди, алмаштирилди',
    void: 'яроқсиз, эскирган, эскирди, муддати тугади, муддати ўтди, муддати ўтган, вақти тугади, амал қилмайди, нотўғри, хато, хато киритилди, ишлатилган, фойдаланилган, бекор қилинди, блокланди, рад этилди, жуда кўп уриниш, муддати тугаган, бекор қилинган',
    changed:
      'ўзгартирилди, ўзгарди, янгиланди, тикланди, ўрнатилди, тасдиқланди, фаоллаштирилди, кирдингиз, рўйхатдан ўтди, қўшилди, яратилди, ўчирилди, қабул қилинди, муваффақиятли ўзгар*, кирилди',
    otherCode:
      'хато коди*, хатолик коди*, почта индекси*, индекс, мамлакат коди*, шаҳар коди*, маҳсулот коди*, товар коди*, мижоз коди*, филиал коди*, банк коди*, штрих-код*, qr-код*, трек-код*, чегирма коди*, тўлов коди*, эшик коди*, давлат коди',
    handover:
      'етказиб бериш коди*, қабул қилиш коди*, топшириш коди*, олиш коди*, етказиб бериш код~, олиш код~, топшириш код~',
    courier: 'курьерга, ҳайдовчига, почтачига, курьер, ҳайдовчи, ҳайдовчингизга, кассирга',
    neverShare:
      'ҳеч кимга, ҳеч ким билан, ҳеч қачон, айтманг, берманг, маълум қилманг, ошкор қилманг, юборманг, сир сақланг, махфий, фирибгар*, кўрсатманг, улашманг, банк ходимларига',
    tell: 'беринг, айтиб беринг',
  },
  {
    language: 'tk',
    vowelEndings: 'si, sini, ňiz, ňizi, ňize, sy, syny, ňyz, ňyzy',
    endings: 'y, ňyz, yňyz, yňyzy, yny, y, umy, ymyz, lar, dan, yňyza, yňyzdyr, lary, uňyz, uňyzy, uny, u, a',
    code: 'kody, kodyň, kodyňyz*, kodyny, kody bilen, tassyklama kody*, tassyklaýyş kody*, giriş kody*, howpsuzlyk kody*, sms-kod*, barlag kody*, kod~, tassyklama kod~, tassyklaýyş kod~, howpsuzlyk kod~, giriş kod~, hasaba alyş kod~, işjeňleşdirme kod~, sms kod~, bir gezeklik kod~, barlag kod~',
    password: 'paroly, parolyňyz*, açarsöz*, açar söz*, gizlin söz*, parol~, paroluňyz',
    pin: 'pin kod*, pin-kod*, pin belgi*, pin kod~, pin-kod~',
    oneTime: 'bir gezeklik*, birgezeklik*, bir gezek ulanylýan',
    otp: 'bir gezeklik kod*, bir gezeklik parol*, bir gezeklik açarsöz*, bir gezeklik parol~',
    purpose:
      'tassyklamak*, tassykla*, giriş, girmek, hasaba alyş*, işjeňleşdir*, dikeltmek, hasaba al*, dikelt*, tölegi tassykla*',
    ask: 'giriziň, ýazyň, ulanyň, aýdyň, görkeziň, iberiň, salyň',
    is: 'bu, şu',
    common: 'siziň, üçin, we, bilen, hormatly, däl, boýunça, ýa-da, siz, size, eger, gerek, salam, bolsa',
    reference:
      'sargyt*, hasap*, kart, kartyňyz*, karty, bukja*, müşderi*, arza*, şertnama*, petek*, uçuş, otag, nobat*, töleg, amal*, tamamlanýan, abonent*, ulanyjy*, resminama*, ugratma*, sargydyňyz, hasabyňyz, hasabyňyzdan, iberilen, posylka, bilet, petegiňiz, geleşik, talon, bron',
    amount: 'möçber*, balans*, galyndy*, jemi, töleg*, bergi',
    currency: 'manat, tmt, teňňe',
    numero: '№, belgi, belgisi, belgili',
    phone: 'tel, telefon*, jaň ediň, habarlaşyň, belgisine',
    valid: 'hereket edýär, güýjünde, möhleti, ýaramly, güýjinde, çenli hereket edýär, çenli',
    life: 'minut, minutlap, sekunt, sagat, gün, hepde, aý, gezek, sany, minudyň, minudyň dowamynda',
    promo: 'arzanladyş*, promokod*, sowgat*, bonus*, kupon, mugt',
    old: 'köne, öňki, ozalky, ünsden düşüriň',
    fresh: 'täze, dogry, soňky',
    replaces: 'ornuny tutýar, çalyşýar',
    replacedBy: 'ýerine, bilen çalşyldy, çalşyryldy, ornuna',
    void: 'möhleti gutardy, möhleti geçdi, wagty gutardy, güýjüni ýitirdi, nädogry, ýalňyş, ulanyldy, ulanylan, ýatyryldy, ret edildi, ýaramsyz, gaty köp synanyşyk, möhleti doldy, möhleti geçen, eýýäm ulanyldy, bloklandy',
    changed:
      'üýtgedildi, üýtgedi, täzelendi, dikeldildi, bellenildi, tassyklanyldy, işjeňleşdirildi, girildi, hasaba alyndy, goşuldy, pozuldy, kabul edildi, çalşyldy, tassyklandy',
    otherCode:
      'ýalňyşlyk kody*, säwlik kody*, poçta indeksi*, ýurt kody*, haryt kody*, müşderi kody*, reňk kody*, bank kody*, ştrih kod*, arzanladyş kody*, gapy kody*',
    handover: 'eltip bermek kody*, almak kody*, tabşyryş kody*, alyş kody',
    courier: 'kurýere, sürüjä, eltip berijä',
    neverShare:
      'hiç kime, hiç kim bilen, hiç haçan, aýtmaň, bermäň, paýlaşmaň, ibermäň, gizlin, görkezmäň, syr saklaň',
    tell: 'beriň',
  },
  {
    language: 'tt',
    vowelEndings: 'се, сен, гез, гезне, не, нең, сы, сын, гыз, гызны, ны',
    endings: 'ы, ын, ыгыз, ыгызны, ны, ның, лар, ына, ым, ыгызга, дан, ка',
    code: 'коды, кодны, кодыгыз*, кодын, раслау коды*, керү коды*, куркынычсызлык коды*, тикшерү коды*, смс-код*, sms-код*, код~, раслау код~, тикшерү код~, куркынычсызлык код~, иминлек код~, керү код~, теркәлү код~, активлаштыру код~, смс код~, sms код~, бер тапкыр кулланыла торган код~, бер тапкырлык код~, күчерү коды*, бәйләү коды*, өстәү коды*, кул кую коды*, теркәлү коды*, торгызу коды*, ачу коды*, түләү коды*',
    password: 'серсүз*, серсүзегез*, яшерен сүз*, пароль*, паролегез*, серсүз~, пароль~',
    pin: 'пин, пин-код*, пин код*, pin-код*, пин-код~, пин код~, pin-код~, pin код~',
    oneTime:
      'бер тапкырлы*, бер тапкыр кулланыла торган, бертапкырлы*, бер тапкыр кулланылучы, бер мәртәбәлек',
    otp: 'бер тапкырлы код*, бер тапкырлы серсүз*, бер тапкырлы пароль*',
    purpose:
      'раслау*, раслагыз, керү, теркәлү*, активлаштыру*, авторизация*, торгызу*, керү*, яңадан торгызу*, түләүне раслау*',
    ask: 'кертегез, языгыз, җыегыз, кулланыгыз, әйтегез, күрсәтегез, җибәрегез',
    is: 'бу',
    common:
      'сезнең, өчен, һәм, белән, сез, түгел, буенча, хөрмәтле, аша, кадәр, сезгә, әгәр, кирәк, яки, рәхмәт, сәлам',
    reference:
      'заказ*, заказыгыз, счет*, хисап*, карта*, картагыз*, посылка*, җибәрелмә*, клиент*, гариза*, мөрәҗәгать*, килешү*, билет*, рейс, урын, чират*, талон*, операция*, тәмамланган, шәхси хисап*, кабинет, бүлмә, йорт, урам, җибәрү, исәп, тәмамланучы, бронь, абонент',
    amount: 'сумма*, суммасы*, баланс*, калдык*, барлыгы, түләү*, лимит, бурыч',
    currency: 'сум, тәңкә, руб',
    numero: '№, номеры, номер*',
    phone: 'телефон*, тел, шалтыратыгыз, номерына, элемтә',
    valid: 'гамәлдә, гамәлдә була, вакыты, кадәр гамәлдә, гамәлдә булу вакыты, яраклы',
    life: 'минут, мин, секунд, сәгать, көн, атна, ай, ел, тапкыр, балл*',
    promo: 'ташлама*, промокод*, купон*, акция*, бүләк*, бушлай',
    old: 'иске, элекке, алдагы, игътибар итмәгез',
    fresh: 'яңа, дөрес, соңгы',
    replaces: 'алыштыра, урынын ала',
    replacedBy: 'урынына, алыштырылды, белән алыштырылды',
    void: 'вакыты чыкты, вакыты узды, вакыты беткән, гамәлдә түгел, яраксыз, дөрес түгел, ялгыш, хаталы, кулланылган, файдаланылган, гамәлдән чыгарылды, кире кагылды, артык күп омтылыш, вакыты узган, вакыты үтте, кулланылды, юкка чыгарылды, гамәлдән чыкты, блокланган, блокланды',
    changed:
      'үзгәртелде, үзгәрде, алыштырылган, яңартылды, торгызылды, куелды, расланды, активлаштырылды, кердегез, теркәлде, өстәлде, бетерелде, кабул ителде, керү булды',
    otherCode:
      'хата коды*, почта индексы*, индекс, ил коды*, шәһәр коды*, товар коды*, клиент коды*, төс коды*, банк коды*, штрих-код*, qr-код*, трек-код*, ташлама коды*, ишек коды*, домофон коды*, филиал коды',
    handover: 'алу коды*, бирү коды*, китерү коды*, тапшыру код~, алу код~, китерү код~',
    courier: 'курьерга, шоферга, машина йөртүчегә, йөртүчегә',
    neverShare:
      'беркемгә, беркем белән, беркайчан, әйтмәгез, бирмәгез, җибәрмәгез, хәбәр итмәгез, яшерен, мошенник*, күрсәтмәгез, уртаклашмагыз, сер',
    tell: 'бирегез',
  },
  {
    language: 'ba',
    vowelEndings: 'һе, һен, геҙ, гегеҙ, һы, һын, ғыҙ, ғыҙҙы',
    endings: 'ы, ын, ығыҙ, ығыҙҙы, ты, тың, тар, ына, ығыҙға',
    code: 'коды, кодты, кодығыҙ*, раҫлау коды*, инеү коды*, хәүефһеҙлек коды*, тикшереү коды*, смс-код*, код~, раҫлау код~, тикшереү код~, хәүефһеҙлек код~, инеү код~, теркәү код~, теркәлеү код~, смс код~, sms код~, бер тапҡыр ҡулланыла торған код~, бер тапҡырлыҡ код~',
    password: 'серһүҙ*, йәшерен һүҙ*, пароль*, паролегеҙ*, серһүҙ~, пароль~',
    pin: 'пин, пин-код*, пин код*, pin-код*, пин-код~, пин код~, pin-код~, pin код~',
    oneTime: 'бер тапҡырлы*, бер тапҡыр ҡулланыла торған',
    otp: 'бер тапҡырлы код*, бер тапҡырлы серһүҙ*, бер тапҡырлы пароль*',
    purpose:
      'раҫлау*, инеү, теркәлеү*, активлаштырыу*, авторизация*, раҫлағыҙ, инеү*, әүҙемләштереү*, тергеҙеү*',
    ask: 'индерегеҙ, яҙығыҙ, йыйығыҙ, ҡулланығыҙ, әйтегеҙ, күрһәтегеҙ',
    is: 'был',
    common:
      'һеҙҙең, өсөн, һәм, менән, һеҙ, түгел, буйынса, хөрмәтле, аша, тиклем, һеҙгә, әгәр, кәрәк, йәки, рәхмәт',
    reference:
      'заказ*, заказығыҙ, счет*, иҫәп*, карта*, картағыҙ*, посылка*, клиент*, ғариза*, мөрәжәғәт*, килешеү*, билет*, рейс, урын, сират*, талон*, операция*, тамамланған, бүлмә, йорт, урам, абонент',
    amount: 'сумма*, суммаһы*, баланс*, ҡалдыҡ*, барлығы, түләү*, барыһы',
    currency: 'һум, руб',
    numero: '№, номеры, номер*',
    phone: 'телефон*, тел, шылтыратығыҙ, номерына, бәйләнеш',
    valid: 'ғәмәлдә, ваҡыты, тиклем ғәмәлдә, яраҡлы',
    life: 'минут, мин, секунд, сәғәт, көн, аҙна, ай, йыл, тапҡыр, балл*',
    promo: 'ташлама*, промокод*, купон*, акция*, бүләк*, бушлай',
    old: 'иҫке, элекке, алдағы, иғтибар итмәгеҙ',
    fresh: 'яңы, дөрөҫ, һуңғы',
    replaces: 'алмаштыра, урынын ала',
    replacedBy: 'урынына, алмаштырылды, менән алмаштырылды',
    void: 'ваҡыты сыҡты, ваҡыты үтте, ваҡыты бөттө, ғәмәлдә түгел, яраҡһыҙ, дөрөҫ түгел, яңылыш, хаталы, ҡулланылған, файҙаланылған, ғәмәлдән сығарылды, кире ҡағылды, ваҡыты үткән, хата, ҡулланылды, юҡҡа сығарылды, ғәмәлдән сыҡты, блокланған',
    changed:
      'үҙгәртелде, үҙгәрҙе, яңыртылды, тергеҙелде, раҫланды, активлаштырылды, индегеҙ, теркәлде, өҫтәлде, ҡабул ителде',
    otherCode:
      'хата коды*, почта индексы*, индекс, ил коды*, ҡала коды*, тауар коды*, клиент коды*, төҫ коды*, банк коды*, штрих-код*, qr-код*, трек-код*, ташлама коды*, ишек коды*',
    handover: 'алыу коды*, биреү коды*, килтереү коды*',
    courier: 'курьерға, шоферға, водителгә',
    neverShare:
      'бер кемгә, бер кем менән, бер ҡасан да, әйтмәгеҙ, бирмәгеҙ, хәбәр итмәгеҙ, йәшерен, күрһәтмәгеҙ, сер, ебәрмәгеҙ',
  },
  {
    language: 'ug',
    endings: 'ى, ىڭىز, نى, نىڭ, ىنى, ىڭىزنى, ىمىز, غا',
    code: 'كودى, كودىڭىز, كودنى, دەلىللەش كودى, تەستىقلاش كودى, تەستىق كودى, كىرىش كودى, بىخەتەرلىك كودى, تەكشۈرۈش كودى, دەلىللەش نومۇرى, تەستىق نومۇرى, كود~, جەزملەش كود~, تەكشۈرۈش كود~, كىرىش كود~, بىخەتەرلىك كود~, دەلىللەش كود~',
    password: 'پارول, پارولى, پارولىڭىز, مەخپىي نومۇر, مەخپىي نومۇرى, مەخپىي نومۇرىڭىز',
    pin: 'pin كود, pin كودى, پىن كود, پىن كودى',
    oneTime: 'بىر قېتىملىق, بىر قېتىم ئىشلىتىدىغان',
    otp: 'بىر قېتىملىق كود, بىر قېتىملىق پارول, بىر قېتىملىق مەخپىي نومۇر',
    purpose: 'دەلىللەش, تەستىقلاش, كىرىش, تىزىملىتىش, ئاكتىپلاش, ئەسلىگە كەلتۈرۈش',
    ask: 'كىرگۈزۈڭ, ئىشلىتىڭ, يېزىڭ, كۆرسىتىڭ, تولدۇرۇڭ, ئېيتىڭ',
    is: 'بۇ',
    common: 'سىزنىڭ, ئۈچۈن, ۋە, بىلەن, سىز, ئەمەس, ھۆرمەتلىك, بولسا, ياكى, سالام, رەھمەت',
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
    void: 'ۋاقتى ئۆتكەن, ۋاقتى ئۆتتى, مۇددىتى ئۆتتى, كۈچتىن قالدى, ئۈنۈمسىز, خاتا, توغرا ئەمەس, ئىشلىتىلگەن, بىكار قىلىندى, ئىشلىتىلدى, كۈچىنى يوقاتتى, ۋاقتى توشتى',
    changed: 'ئۆزگەرتىلدى, ئۆزگەردى, يېڭىلاندى, ئەسلىگە كەلتۈرۈلدى, تەستىقلاندى, تىزىملاندى',
    otherCode: 'خاتالىق كودى, پوچتا نومۇرى, دۆلەت كودى, مەھسۇلات كودى, خېرىدار كودى, ئېتىبار كودى, رەڭ كودى',
    handover: 'تاپشۇرۇش كودى, ئېلىش كودى',
    courier: 'يەتكۈزگۈچىگە, شوپۇرغا',
    neverShare: 'ھېچكىمگە, ھېچقاچان, بەرمەڭ, ئېيتماڭ, ئاشكارىلىماڭ, مەخپىي, باشقىلارغا',
  },
];
