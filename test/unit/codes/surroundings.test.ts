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
