import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';

const codeOf = (text: string, service?: string) =>
  extractCode(text, service === undefined ? {} : { service })?.code ?? null;

/** Rules for what texts of many languages say of their numbers: each where it holds, and where it must not. */
const rules: Readonly<Record<string, readonly (readonly [text: string, code: string | null])[]>> = {
  'a password is taken with all its signs': [
    ['Ihr vorläufiges Passwort lautet Qz7!mB4x. Bitte ändern Sie es.', 'Qz7!mB4x'],
    ['Your temporary password: River-4471-kT', 'River-4471-kT'],
    ['Votre mot de passe temporaire est Lune_58Bx. Changez-le vite.', 'Lune_58Bx'],
    ['Su contraseña provisional es Sol-2093-mX, cámbiela al entrar', 'Sol-2093-mX'],
    ['Twoje hasło tymczasowe: Zima-8831-pL', 'Zima-8831-pL'],
    ['Временный пароль: Vh7-2293-qT. Смените его после входа', 'Vh7-2293-qT'],
    ['初回ログイン用の仮パスワード：Tk8-3391-pW', 'Tk8-3391-pW'],
    ['Tillfälligt lösenord: Vk8-2201-zD. Kundnummer 7719920.', 'Vk8-2201-zD'],
    ['One-time password: KRTP-660193', '660193'],
  ],
  'a password whose end is in doubt is not taken, and no part of it either': [
    ['Ihr Passwort: kT4x9Z! Bitte ändern', null],
    ['Your password for lumo.example/login was changed on 12-Nov-2026', null],
    ['Your password must have 8-20 characters and a digit.', null],
  ],
  'capitals of other scripts may be a code': [
    ['Ваш код подтверждения: БКРТ', 'БКРТ'],
    ['Ο κωδικός σας είναι ΒΞΡΚ', 'ΒΞΡΚ'],
    ['ВНИМАНИЕ! Ваш код никому не говорите. Банк', null],
    ['ΠΡΟΣΟΧΗ! Ο κωδικός σας δεν ζητείται ποτέ. ΔΕΗ', null],
  ],
  'what a code does is said right behind it': [
    ['604882 proves that you own this number', '604882'],
    ['QWZTR approves the new device on your Lumo account', 'QWZTR'],
    ['731905 bestätigt Ihre Überweisung von 45,00 EUR', '731905'],
    ['118402 autorise le paiement de 32,50 €', '118402'],
    ['905531 confirma tu compra de 12,99 €', '905531'],
    ['662017 sblocca l’accesso al conto', '662017'],
    ['770142 подтверждает вход с нового устройства', '770142'],
    ['215570 låser upp ditt konto', '215570'],
  ],
  'a person is told a number by name': [
    ['Share 6612 with Priya when she arrives', '6612'],
    ['Geef 4471 aan Joris bij de deur', '4471'],
    ['Dis 5512 à Karim quand il arrive', '5512'],
    ['Use table 4471 with Priya', null],
  ],
  'a courier who is here is told the number of the next sentence': [
    ['Kurier jest na miejscu. Podaj mu 5521', '5521'],
    ['Der Fahrer ist da. Nennen Sie ihm 4417.', '4417'],
    ['Ваш курьер приехал. Назовите ему 5512', '5512'],
    ['Your driver Amir is in a Toyota, plate 418 ABC 02', null],
  ],
  'a code for a courier may have two digits': [
    ['Скажите курьеру код 47', '47'],
    ['Driver is here. Give code 52 to start the ride', '52'],
    ['Ton livreur est là. Code de livraison : 71', '71'],
    ['O estafeta chegou. Código de entrega: 84', '84'],
    ['The courier will arrive in 45 minutes', null],
    ['Il corriere consegna il 24 ottobre, 2 colli', null],
    ['Your code 52 expired', null],
  ],
  'letters and digits open a locker': [
    ['Öppna skåpet med KX39T', 'KX39T'],
    ['Åbn boksen med TR28K', 'TR28K'],
  ],
  'a code that is used up is none': [
    ['Der Code 482913 ist aufgebraucht', null],
    ['Code 482913 is used up', null],
    ['Le code 482913 a déjà servi', null],
    ['El código 482913 ya se ha usado', null],
    ['De code 482913 is al verbruikt', null],
    ['Koden 482913 er opbrugt', null],
    ['Код 482913 израсходован', null],
    ['Login code 551020 was for the tablet. For the phone use 409118.', '409118'],
  ],
  'a short number behind a colon far from the word for a code is a hotline': [
    ['Su clave fue cambiada. Si no fue usted: 1455', null],
    ['Ihr Passwort wurde geändert. Waren Sie es nicht? Hilfe: 22040', null],
    ['A jelszava megváltozott. Ügyfélszolgálat: 1777', null],
  ],
  'a word of a shop and a sum are no one-time code': [
    ['15 € geschenkt mit Code NEU15', null],
    ['Código CENA15: 15€ menos en tu pedido', null],
    ['ลด 100 บาท ใช้โค้ด SAVE100', null],
  ],
  'a copula may stand far behind its noun': [
    [
      'OTP for your transfer of Rs. 5,000.00 from account XX4471 to beneficiary Ramesh Kumar at State Bank of India is 40917728.',
      '40917728',
    ],
    ['LCL : 5540981277 pour valider le virement de 120,00 €', '5540981277'],
  ],
  'a noun before a colon at the start is part of the sender': [
    ['Page Plus: 402716 is your verification code', '402716'],
    ['Device Care: 402716 is your PIN', '402716'],
    ['Page 402716 of the booklet', null],
  ],
  'a warning may speak of the code before it says what it is for': [
    ['If someone calls and asks for 440718, it is a fraud. Only enter it yourself to sign in.', '440718'],
    ['Never share this OTP! 550914 for payment of $48.20 at Lumo', '550914'],
    ['Ne communiquez jamais ce code. 688335 - Lumo Banque', '688335'],
  ],
  'a capital within a word begins one for a code, and no other': [
    ['SecureCode 441872 for your login', '441872'],
    ['NetPin 441872', '441872'],
    ['Your OpenTable 4418 is set', null],
  ],
  'a place and its code may be one word': [
    ['Garagencode lautet 4417', null],
    ['Portkode til bygget: 3391', null],
    ['Deurcode 5512 voor bezoekers', null],
    ['Alarmkoden er 2290', null],
    ['Anmeldecode lautet 4417', '4417'],
  ],
  'letters may be written without their dots and rings': [
    ['Ihr Bestaetigungscode fuer die Ueberweisung: 440912. Gueltig 5 Min.', '440912'],
    ['Din bekraeftelseskode er 440912', '440912'],
    ['Code ungueltig: 440912', null],
  ],
  'a text for an app has a code, whatever it calls it': [
    ['<#> Nambari yako ni 55120. xY7ab+Qw9Zt', '55120'],
    ['<#> Your Lumo number is 440912 xY7ab+Qw9Zt', '440912'],
  ],
  'what is sent may be a code, where it is sent is none': [
    ['Отправьте код 482113 на 7515', '482113'],
    ['Надішліть 482113 на 7515 для підтвердження', '482113'],
    ['Надішліть ТАК на 7515', null],
  ],
  'a name without capitals stands before its code': [
    ['تيليجرام 448120', '448120'],
    ['ראשון דיגיטל 448120', '448120'],
    ['الرصيد 448120', null],
    ['温度 2204', null],
  ],
  'hours, months and masked numbers are no codes': [
    ['Room 12\nBreakfast\n0700-1000', null],
    ['Pago aprobado. Código comercio AB44...0912', null],
    ['Your PIN was used 13OCT2026', null],
    ['Carte ...4471 : code 660912', '660912'],
  ],
  'a unit behind a long code counts something else': [
    ['Tunjukkan PIN 44718 saat barang tiba', '44718'],
    ['Sebutkan kode 8820 saat naik', '8820'],
    ['PIN 20 saat geçerli', null],
    ['आपका कोड 1530 बजे समाप्त होगा', null],
  ],
  'of two nouns before "number" the last one has it': [
    ["২,৫০০ টকাৰ লেনদেনৰ বাবে অ'টিপি নম্বৰ 771204। কাৰ্ড 7731।", '771204'],
    ['₹2,500 लेनदेन हेतु OTP नंबर 330914, कार्ड 7731', '330914'],
    ['OTP for transaction number 330914', null],
  ],
  'a verification number is a code': [
    ['आपका सत्यापन क्रमांक 330914 है', '330914'],
    ['ನಿಮ್ಮ ದೃಢೀಕರಣ ಸಂಖ್ಯೆ 330914', '330914'],
    ['আপোনাৰ সত্যাপন নম্বৰ 330914', '330914'],
    ['የማረጋገጫ ቁጥርዎ 330914 ነው', '330914'],
    ['ग्राहक क्रमांक 330914', null],
  ],
  'a code for a login from somewhere is no report of one': [
    ['Passcode 33190 for login from a new device in Austin.', '33190'],
    ['Member code 33190 for sign-in from Dallas at 0915.', '33190'],
    ['Login from Austin at 0915.', null],
  ],
  'a copula may stand between a short code and its word': [
    ['O código de entrega é 44. Informe ao entregador', '44'],
    ['El código de entrega es 71. Díselo al repartidor', '71'],
    ['Der Abholcode ist 38, nennen Sie ihn dem Fahrer', '38'],
    ['El repartidor llega en 44 minutos', null],
  ],
  'that a code lasts for a time says nothing of whose it is': [
    ['din midlertidige adgangskode er 77120443', '77120443'],
    ['Su clave temporal es 77120443', '77120443'],
    ['Ihr vorläufiges Passwort lautet 77120443', '77120443'],
    ['Consumer code 77120443', null],
  ],
  'who is to be called has a number, and a registration too': [
    ['Zum Aktivieren rufen Sie 4471 an', null],
    ['Pour activer, composez le 4471', null],
    ['Pentru activare sunați la 4471', null],
    ['Om te activeren bel 4471', null],
    ['Your registration number is 4471820.', null],
    ['To activate, enter 4471', '4471'],
    ['Confirm your number with 551204', '551204'],
  ],
  'a person is told two digits': [
    ['Tell 44 to the driver', '44'],
    ['Nennen Sie 71 dem Fahrer', '71'],
    ['Скажите 38 водителю', '38'],
    ['Kuryeye 52 deyin', '52'],
    ['Please pay 45 to the driver in cash', null],
  ],
  'what a code is for stands before it where the verb is last': [
    ['Pul o‘tkazish kodi 330914', '330914'],
    ['Cihaz tanımlama kodunuz 330914', '330914'],
    ['Гүйлгээ хийх код 330914', '330914'],
    ['Ақша аудару коды 330914', '330914'],
    ['Müştəri kodu 330914', null],
  ],
  'a text that names a code and has one number gives the code': [
    ['Código de acceso a tu cuenta 330914', '330914'],
    ['Пароль для входа в личный кабинет 330914', '330914'],
    ['Mot de passe de votre espace client 330914', '330914'],
    ['Kod potwierdzenia operacji 330914', '330914'],
    ['Дія: код для підпису документа 330914', '330914'],
    ['Code for order 330914', null],
    ['Your verification code for account 330914 was sent by e-mail.', null],
    ['Please enter the access code of your account 330914.', null],
    ['Never share the login code of your account 330914', null],
    ['Mot de passe de votre compte 330914 modifié', null],
  ],
  'what stands behind "with" is a means': [
    ['Activeer de app op uw toestel met 7730215.', '7730215'],
    ['Bestätigen Sie Ihre Karte mit 551204.', '551204'],
    ['Ihre Karte endet mit 551204', null],
  ],
  'what is to be confirmed is no report': [
    ['Bestätige dein Login mit dem Code 60218.', '60218'],
    ['Neuer Login mit Chrome aus Berlin 0915', null],
  ],
  'the sentence that tells a courier something ends with it': [
    ['Mostralo al corriere che arriva con il pacco: 60471', '60471'],
    ['Mostre ao estafeta quando chegar com a encomenda: 60471', '60471'],
    ['El repartidor llegará pronto con tu paquete: 60471', null],
  ],
  'the verb, the person and two digits': [
    ['Dile al conductor 44', '44'],
    ['Скажите водителю 38', '38'],
    ['Budet er fremme. Oppgi 47 til ham.', '47'],
    ['Tell the driver 44 people are waiting', null],
  ],
  'one use is no offer': [
    ['Lumo: once-off PIN 440912 for EUR 45.00', '440912'],
    ['20 off with code 440912', null],
  ],
  'a plain number is a shop’s where a price is taken off an order to come': [
    ['Hol dir 5 € Rabatt auf die nächste Bestellung. Code 84822 eingeben', null],
    ['Få 50 kr rabatt på neste ordre. Bruk koden 73391 innen søndag', null],
    ['Скидка 200 ₽ на следующий заказ. Введите код 73391 до среды', null],
    ['4 € de desconto na próxima encomenda. Use o código 73391', null],
    ['Use code 733914 to approve £20.00 at Lumo', '733914'],
  ],
  'a verb that is spelled like a purpose is none': [['O código de barras termina em 482913', null]],
};

describe.each(Object.entries(rules))('%s', (_rule, texts) => {
  it.each(texts)('%j', (text, code) => expect(codeOf(text)).toBe(code));
});
