import type { Wording } from '../wording.ts';

export const pl: Wording = {
  codes: [
    'Twój kod {service} to {code}.',
    '{code} to kod weryfikacyjny {service}.',
    '{service}: wpisz {code}, aby potwierdzić numer.',
    'Kod bezpieczeństwa {service}: {code}',
    'Użyj hasła jednorazowego {code}, aby zalogować się do {service}.',
  ],
  headings: ['Twój kod weryfikacyjny {service}:', 'Kod logowania {service}'],
  validity: ['Wygasa za {minutes} minut.', 'Kod jest ważny {minutes} min.'],
  secrecy: ['Nie podawaj go nikomu.', '{service} nigdy nie prosi o ten kod przez telefon.'],
  links: ['Możesz też otworzyć link: {link}'],
  welcomes: ['{service}: Twój numer został potwierdzony.', 'Witamy w {service}! Twoje konto jest gotowe.'],
  traps: [
    '{service}: Twoje zamówienie 84#### jest w drodze.',
    '{service}: od 1 lipca 202# obowiązuje nowy regulamin.',
    '{service}: otrzymaliśmy płatność 4#,99 zł. Dziękujemy.',
    '{service}: nigdy nie pytamy o kod. Masz pytania? Zadzwoń: 800 10# ###.',
  ],
};
