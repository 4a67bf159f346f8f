import type { Manners } from '../manner.ts';

export const web: Manners = {
  google: {
    en: [
      '{code} is the code Google asked you for.',
      'Your code for Google is {code}. Google will not call about it.',
    ],
    ja: ['{code} がGoogleの確認コードです。'],
    pt: ['{code} é o código que o Google pediu.'],
    uk: ['{code} — код, який запитав Google.'],
  },
  openai: {
    en: ['OpenAI: {code} is your phone verification code.', 'Your OpenAI API verification code is: {code}'],
  },
  claude: {
    en: [
      'Claude: {code} is your verification code. Hello from Anthropic.',
      'Enter {code} to verify your phone for Claude.',
    ],
  },
  microsoft: {
    en: [
      'Enter {code} as your Microsoft account security code',
      'Microsoft: sign-in with access code {code}',
    ],
    de: ['{code} als Sicherheitscode für Ihr Microsoft-Konto eingeben'],
    fr: ['Saisissez {code} comme code de sécurité de votre compte Microsoft'],
  },
  apple: {
    en: ['Your Apple Account code is: {code}. Do not give it to anyone.'],
    zh: ['你的Apple账户代码为：{code}。请勿与他人共享。'],
    es: ['Tu código de cuenta de Apple es: {code}. No se lo des a nadie.'],
  },
  yahoo: {
    en: [
      'Yahoo: your Account Key code is {code}.',
      'Use {code} to verify your Yahoo account. Yahoo never asks you for it.',
    ],
  },
  dropbox: { en: ['Dropbox: {code} is your security code. Happy Dropboxing.'] },
  github: { en: ['{code} is your GitHub authentication code.', 'GitHub: {code} finishes your sign-in.'] },
  yandex: {
    en: ['Yandex code {code}. Nobody else should know it.'],
    ru: [
      'Яндекс: ваш код — {code}. Наберите его в поле ввода.',
      'Код подтверждения: {code}. Никому не сообщайте. Яндекс',
    ],
    tr: ['Yandex kodunuz: {code}. Başka kimse bilmemeli.'],
  },
  naver: {
    en: ['[NAVER] Enter the number [{code}] to verify your ID.'],
    ko: ['[네이버] 인증번호 [{code}]를 입력해 주세요. 3분 이내에 유효합니다.'],
  },
  proton: {
    en: [
      'Your Proton verification code is: {code}',
      'Proton code {code}. We could not read it even if we wanted to.',
    ],
  },
  docusign: {
    en: [
      'Docusign: use access code {code} to open the document sent on 12 May.',
      'Docusign code: {code}. It opens one envelope, once.',
    ],
  },
};
