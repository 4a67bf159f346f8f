/** The languages SMS are written in (BCP 47). */
export type Language =
  | 'cs'
  | 'da'
  | 'de'
  | 'en'
  | 'es'
  | 'fi'
  | 'fr'
  | 'id'
  | 'it'
  | 'ja'
  | 'nl'
  | 'no'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sv'
  | 'tr'
  | 'uk'
  | 'vi';

/** Texts any service may send. `{service}` and `{code}` are filled in. */
export interface Wording {
  readonly codes: readonly [string, ...string[]];
  /** A message without a code that follows a successful sign-up. */
  readonly welcome: string;
}

export const wordings: Readonly<Record<Language, Wording>> = {
  cs: {
    codes: [
      '{service}: váš ověřovací kód je {code}.',
      '{code} je váš kód pro {service}. Nikomu ho neříkejte.',
    ],
    welcome: '{service}: vaše číslo je nyní ověřeno.',
  },
  da: {
    codes: ['Din {service}-kode er {code}.', '{code} er din bekræftelseskode til {service}. Del den ikke.'],
    welcome: '{service}: dit nummer er nu bekræftet.',
  },
  de: {
    codes: [
      'Ihr {service}-Code lautet {code}.',
      '{code} ist dein Bestätigungscode für {service}. Er gilt 10 Minuten.',
      '{service}: Bitte gib den Code {code} ein und nenne ihn niemandem.',
    ],
    welcome: '{service}: Ihre Nummer ist jetzt bestätigt.',
  },
  en: {
    codes: [
      'Your {service} code: {code}',
      '{code} is your {service} verification code. It expires in 10 minutes.',
      '{service}: use {code} to confirm your number. Never share this code.',
      'Enter {code} in {service} to continue.',
    ],
    welcome: '{service}: your number is confirmed. Welcome!',
  },
  es: {
    codes: [
      'Tu código de {service} es {code}.',
      '{code} es tu código de verificación de {service}. No lo compartas.',
    ],
    welcome: '{service}: tu número ha sido confirmado.',
  },
  fi: {
    codes: ['{service}-koodisi on {code}.', '{code} on vahvistuskoodisi palveluun {service}. Älä jaa sitä.'],
    welcome: '{service}: numerosi on nyt vahvistettu.',
  },
  fr: {
    codes: [
      'Votre code {service} est {code}.',
      '{code} : voici votre code de vérification {service}. Ne le partagez pas.',
    ],
    welcome: '{service} : votre numéro est confirmé.',
  },
  id: {
    codes: ['Kode {service} Anda: {code}', '{code} adalah kode verifikasi {service} Anda. Jangan dibagikan.'],
    welcome: '{service}: nomor Anda telah dikonfirmasi.',
  },
  it: {
    codes: [
      'Il tuo codice {service} è {code}.',
      '{code} è il codice di verifica per {service}. Non comunicarlo a nessuno.',
    ],
    welcome: '{service}: il tuo numero è confermato.',
  },
  ja: {
    codes: [
      '{service}の認証コードは{code}です。',
      '【{service}】確認コード：{code} 他人に教えないでください。',
    ],
    welcome: '【{service}】電話番号が確認されました。',
  },
  nl: {
    codes: [
      'Je {service}-code is {code}.',
      '{code} is je verificatiecode voor {service}. Deel deze code niet.',
    ],
    welcome: '{service}: je nummer is bevestigd.',
  },
  no: {
    codes: ['Din {service}-kode er {code}.', '{code} er bekreftelseskoden din for {service}. Ikke del den.'],
    welcome: '{service}: nummeret ditt er bekreftet.',
  },
  pl: {
    codes: ['Twój kod {service} to {code}.', '{code} to kod weryfikacyjny {service}. Nie podawaj go nikomu.'],
    welcome: '{service}: Twój numer został potwierdzony.',
  },
  pt: {
    codes: [
      'O seu código {service} é {code}.',
      '{code} é o código de verificação do {service}. Não o partilhe.',
    ],
    welcome: '{service}: o seu número foi confirmado.',
  },
  ro: {
    codes: ['Codul tău {service} este {code}.', '{code} este codul de verificare {service}. Nu îl divulga.'],
    welcome: '{service}: numărul tău a fost confirmat.',
  },
  sv: {
    codes: ['Din {service}-kod är {code}.', '{code} är din verifieringskod för {service}. Dela den inte.'],
    welcome: '{service}: ditt nummer är bekräftat.',
  },
  tr: {
    codes: ['{service} kodunuz: {code}', '{code}, {service} doğrulama kodunuzdur. Kimseyle paylaşmayın.'],
    welcome: '{service}: numaranız onaylandı.',
  },
  uk: {
    codes: ['Ваш код {service}: {code}', '{code} — ваш код підтвердження {service}. Нікому його не кажіть.'],
    welcome: '{service}: ваш номер підтверджено.',
  },
  vi: {
    codes: ['Mã {service} của bạn là {code}.', '{code} là mã xác minh {service}. Không chia sẻ mã này.'],
    welcome: '{service}: số điện thoại của bạn đã được xác nhận.',
  },
};
