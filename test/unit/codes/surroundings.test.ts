import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';

const codeOf = (text: string, service?: string) =>
  extractCode(text, service === undefined ? {} : { service })?.code ?? null;

/** Each rule with texts where it holds, and with texts where it must not. */
const rules: Readonly<Record<string, readonly (readonly [text: string, code: string | null])[]>> = {
  'a currency before the next number is that number’s': [
    ['OTP 482 091 ₹999 card 7714', '482091'],
    ['Code 482091 EUR 89,99 bei Zara', '482091'],
    ['482091 ₹ paid', null],
  ],
  'an ending behind a hyphen is no part of the number': [
    ['Kodunuz 77041-dir', '77041'],
    ['Az Ön kódja 770412-es', '770412'],
    ['770412-ci sifarişiniz hazırdır', null],
  ],
  'a slash between spaces parts the halves of a code, and nothing else': [
    ['Dein Code: 830 / 162', '830162'],
    ['Session 830 / 162 is full', null],
  ],
  'a quoted or bracketed number on a line of its own has the word on the next line': [
    ['카카오\n(194027)\n인증번호입니다', '194027'],
    ['"194027"\nini kode verifikasi', '194027'],
    ['"5510"\nnomor tiket Anda', null],
  ],
  'letters that nobody could speak are typed in': [
    ['Saisissez hqtzvw pour confirmer votre compte.', 'hqtzvw'],
    ['Use wifi to sign in faster.', null],
    ['Informe com o codigo RENAVAM.', null],
  ],
  'a number is the last one left when all others have their nouns': [
    ['Xbox: introduce K2M8PV. Pedido AB-1234 enviado.', 'K2M8PV'],
    ['Vote for Anna! Text 4402 to 60770.', null],
  ],
  'of two numbers to answer with none is a code': [
    ['Reply 1234 to confirm your visit, or 9999 to cancel.', null],
    ['Antworte 1234 zum Bestätigen, 9999 zum Abbrechen.', null],
    ['Reply 551204 to verify your number.', '551204'],
  ],
  'a number of another length beside a used code is not in its place': [
    ['Code 330218 was used on 29 Nov at 1815 from Paris.', null],
    ['Code 330218 expired, so here is another: 771 554', '771554'],
  ],
  'a plain code behind a price is an offer': [
    ['Any large pizza for $9.99! Use code 4417 online.', null],
    ['−300 ₽ по коду EDA300 до 5 декабря', null],
    ['Use code 660142 to approve $6.99 at Lumo', '660142'],
  ],
  'a name of one word stands beside its code': [
    ['bol.com 4471', '4471'],
    ['8061 タイミー', '8061'],
    ['Klarna here: 427961', '427961'],
    ['Order 482913', null],
  ],
  'what stands before a purpose is not of the sum behind it': [
    ['Lumo Bank: 482913 to approve 45.00 at Zara. Ref 771204', '482913'],
    ['Approve 45.00 at Zara. Ref 771204', null],
  ],
  'a date, a time or a sum behind a space is no part of a number': [
    ['Kode Anda: 269573 30.11.2026 14:22', '269573'],
    ['Code: 77-41-02 2026-11-30 14:22:10', '774102'],
    ['30.11.2026 269573 is your Lumo code', '269573'],
    ['Twój kod: 7741 45,00 PLN', '7741'],
    ['Kontostand am 30.11.2026 1 250,00 EUR', null],
  ],
  'a currency has one number, and a word for a code gets back the one that it lost': [
    ['Your code for 45,00 EUR 482913', '482913'],
    ['קוד לאישור העברה 300 ש"ח לחשבון 4471 הוא 482913', '482913'],
    ['Code for 300 EUR', null],
  ],
  'what replaces an expired number is one as long': [
    ['482913 expired → 771204', '771204'],
    ['482913 expired → 12 days ago', null],
  ],
  'a code bound to a domain may stand behind a space instead of a line end': [
    ['Bevestig je nummer. @lumo.nl #207741', '207741'],
    ['See @lumo.nl #sale2026', null],
  ],
  'a reference of the next sentence has its own number': [
    ['Code 2957 was already used. Secure your account. Ref 8812047.', null],
    ['Confirm account no. 8812047 with 482913', '482913'],
  ],
  'a colon or copula leads on over a line end': [
    ['OTP for card ending 9046:\n286013', '286013'],
    ['OTP for card ending 9046\nwas not sent', null],
  ],
  'a number to which something else is sent is no code': [
    ['Envoyez STOP au 36180', null],
    ['Call 22100 if 771204 fails to log you in.', '771204'],
  ],
  'only a noun before a number may be its own': [
    ['Ubisoft: gib QX7T2 ein, um dein Konto zu schützen.', 'QX7T2'],
    ['Konto 88213: gib Bescheid.', null],
  ],
  'a code behind the sender may be followed by what it is for': [
    ['DKB: 330-918 für Kartenzahlung über 89,99 €', '330918'],
    ['ING: 2500 EUR für Miete überwiesen', null],
  ],
  'what is told to a person at a door is no code of the door': [
    ['Give him PIN 3391 at the door.', '3391'],
    ['PIN 3391 opens the front door of the flat', null],
  ],
  'the door of a locker has a code to collect with': [
    ['Your parcel is in locker 12. Door code 550914.', '550914'],
    ['Your apartment: door code 5509', null],
  ],
  'a word for a code may touch its number, or have a place in a list': [
    ['CODE660417', '660417'],
    ['OTP2 482913', '482913'],
    ['PIN1 1234, PUK1 48291377', null],
    ['Ära sisesta PIN1 ega PIN2 koodi', null],
  ],
  'a report behind a pause leaves the code alone': [
    ['Guard code K2M8PV, needed for sign in from a new device.', 'K2M8PV'],
    ['New sign-in from Oslo: Lumo 4829', null],
  ],
  'what a code is for has not happened yet': [
    ['Code 480217 for login from Oslo at 0915.', '480217'],
    ['Ihr Code 480217 für die Anmeldung von Wien um 1015', '480217'],
    ['Votre code 480217 pour la connexion depuis Lyon', '480217'],
    ['Código 480217 para inicio de sesión desde Lima a las 0915', '480217'],
    ["Codice 480217 per l'accesso da Roma alle 0915", '480217'],
    ['Din kod 480217 för inloggning från Lund kl. 0915', '480217'],
    ['Your code 480217 was used for login from Oslo at 0915', null],
  ],
  'a bare time of day is no code': [
    ['Login at 0915 from Oslo. Not you? Call us.', null],
    ['Anmeldung um 0915 aus Wien', null],
    ['Вход в 0915 с нового устройства', null],
    ['Code requested at 0915: 771204', '771204'],
    ['Sign in at Lumo with 0915', '0915'],
  ],
  'behind the number of a customer may stand what a one-time code does': [
    ['Member code 480217 for login from Oslo.', '480217'],
    ['Código de cliente 480217 para iniciar sesión. No lo comparta', '480217'],
    ['Code client 480217 pour vous connecter, valable 5 min', '480217'],
    ['Client code 480217 to log in', null],
    ['Customer code 480217 for all enquiries', null],
  ],
  'a share or an offer elsewhere in the text takes nothing from a one-time code': [
    ['Loan at 9.5% p.a.: e-sign OTP 158207 valid 10 mins', '158207'],
    ['Kredit mit 3,9 %: TAN 448127 zur Unterschrift', '448127'],
    ['Swap 500 points for $5 off? Code to confirm it is you: 45127', '45127'],
    ['Resgate seus pontos com o código 152 907 (válido por 5 min)', '152907'],
    ['20% off with code 48291 today', null],
    ['Sconto 20%: usa il codice 48291 entro domenica', null],
  ],
  'single digits set apart are a code, unless they count': [
    ['Enter 7 - 7 - 1 - 0 to enroll with Lumo.', '7710'],
    ['Anmeldung: 4 · 8 · 2 · 9', '4829'],
    ['Signup code 4|8|2|9|1|3', '482913'],
    ['Lumo\n5 5 0\n9 1 8\nEnter the code above to sign in.', '550918'],
    ['Lumo verification: 90/41/77', '904177'],
    ['Rate us: 5 4 3 2 1 to confirm', null],
    ['Verify: 12/11/26', null],
  ],
  'where and when something is done is nothing to enter': [
    ['Sign-in near 60614', null],
    ['Activate before 300626', null],
    ['Log in after 1400 to see the results', null],
    ['Sign in to Office 2024', null],
    ['Sign in to Lumo with 2024', '2024'],
  ],
  'a sentence that tells to confirm a login reports none': [
    ['Bestätigen Sie Ihr Login mit dem Code 71820.', '71820'],
    ['Lumo: confirm your login from Oslo: code 71820', '71820'],
    ['Ihre Anmeldung mit Code 71820 war erfolgreich', null],
    ['Votre connexion avec le code 71820 a réussi', null],
    ['Tu inicio de sesión con el código 71820 fue exitoso', null],
    ['Je login met code 71820 is gelukt', null],
    ['Logowanie kodem 71820 powiodło się', null],
    ['71820 koduyla giriş başarılı', null],
    ['Kirjautuminen koodilla 71820 onnistui', null],
  ],
  'the end of a block of letters is no unit': [
    ['Confirmation code JQK-7PM. Expires in 24h', 'JQK-7PM'],
    ['Code 4K9-2AM to log in', '4K9-2AM'],
    ['Doors open at 45min.', null],
  ],
  'right behind its noun stands what it takes': [
    ['To open envelope 4B7D-118F from Lumo enter access code T90wxM', 'T90wxM'],
  ],
  'between dashes, or last, stands the first noun’s number': [
    ['Code for your pickup tomorrow - 6614 - show it at the counter', '6614'],
    ['Code zu Ihrer Bestellung von heute - 6614', '6614'],
    ['Code for order - 4471 - was sent by mail', null],
  ],
  'this number is one that is told here': [
    ['Activate your account with this number: 4093', '4093'],
    ['Activa el compte amb aquest número: 4093', '4093'],
    ['Enter this number: 4093', '4093'],
    ['Call this number: 40931', null],
    ['Quote this number when you call: 40931', null],
    ['Your customer number: 40931', null],
  ],
  'a purpose is reached by what stands behind with': [
    ['Bestätigen Sie Ihr neues Gerät mit 441907', '441907'],
    ['Confirm your booking with 441907', '441907'],
    ['Pay your card that ends with 4471', null],
  ],
  'the end of another word gives nothing away': [
    ['Your once-off passcode is 318547 for a payment of EUR 119.00', '318547'],
    ['New drop-off PIN 6091, in place of 4418.', '6091'],
    ['Get 5 off with code 60917', null],
  ],
  'a courier is told what stands behind the colon': [
    ['Tell it to the courier when he brings your parcel: 50938', '50938'],
    ['The courier has your parcel: 50938', null],
    ['The courier will call from this number: 40931', null],
    ['Der Kurier kommt bald. Ihr Paket: 50938', null],
  ],
  'an abbreviation of single letters is one word': [['Gitt w.e.g. 441907 an.', '441907']],
  'a number to enter stands before one that is only near a word for a code': [
    ['Your token at branch of 4417 was requested. To install type 204785 in the app', '204785'],
  ],
  'a courier’s code is no secret between friends': [
    ['Tu repartidor Ana ya llegó. Pide que le digas el código 3902.', '3902'],
    ['Hi mum, my code: 7093', null],
  ],
  'where something is offered, an order is of the offer': [
    ['Få 50 kr. rabat på din næste ordre over 150 kr. Brug koden 84822 inden søndag.', null],
    ['Your order of $20 needs a code: use 84822 to confirm', '84822'],
  ],
  'the PIN of a card in the phone is named, not told': [
    ['Enter PIN1 to sign, PIN2 to pay', null],
    ['Ära kunagi sisesta PIN1 ega PIN2 koodi.', null],
  ],
  'a group ends its phrase at a comma': [
    ['Code for your account 330-917, valid 5 min', '330917'],
    ['Kodi për llogarinë online 330-917, vlen 5 minuta', '330917'],
  ],
  'with its verb behind the noun, a language has the number before it': [
    ['Üyeliğinizi onaylamak için K4T7 doğrulama kodunu yazın B040', 'K4T7'],
  ],
  'a number to which a warning sends a message is a phone number': [
    ['لا تشارك رمز التحقق مع أحد. للإبلاغ أرسل رسالة إلى 330330', null],
    ['لا تشارك رمز التحقق مع أحد: 482913', '482913'],
  ],
  'a network is named behind a colon, and a sender before one': [
    ['Guest WiFi: CafeNet, password 44718820', null],
    ['Rete wifi: BarOspiti, password 44718820', null],
    ['Agenzia Entrate: il codice PIN è 771204', '771204'],
    ['WiFi password: 44718820', null],
  ],
  'a footer of Turkish senders is no code': [
    ['Kaydınızı tamamlamak için QX7L onay kodunu girin B022', 'QX7L'],
    ['Kodunuz: B022', 'B022'],
  ],
};

describe.each(Object.entries(rules))('%s', (_rule, texts) => {
  it.each(texts)('%j: %s', (text, code) => expect(codeOf(text)).toBe(code));
});

it('a greeting does not make a private message of one that names the service', () => {
  expect(codeOf('Ciao, tvoj kod za Lumo: 7093', 'Lumo')).toBe('7093');
  expect(codeOf('Never share this with anyone, even if they say they are Lumo. 118 407', 'Lumo')).toBe(
    '118407',
  );
});

it('a host name of the service stands for the service', () => {
  expect(codeOf('Lumo.nl 660417', 'lumo')).toBe('660417');
});

it('the code of a locker’s door is told to nobody, and collects', () => {
  expect(extractCode('Your parcel is in locker 12. Door code 550914.')?.kind).toBe('handover');
});

it.each(['Info : 1023', 'Points: 4471', 'Schritte: 10482', 'Luftdruck 1023'])(
  'what is counted is no service: %s',
  (text) => expect(codeOf(text)).toBeNull(),
);

it('a service may write like a friend', () => {
  expect(codeOf('Haha, din kode til Lumo appen: 4471', 'lumo')).toBe('4471');
  expect(codeOf('Haha, din kode til Lumo appen: 4471')).toBeNull();
});
