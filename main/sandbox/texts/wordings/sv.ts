import type { Wording } from '../wording.ts';

export const sv: Wording = {
  codes: [
    'Din {service}-kod är {code}.',
    '{code} är din verifieringskod för {service}.',
    '{service}: använd {code} för att bekräfta ditt nummer.',
    'Säkerhetskod från {service}: {code}',
    'Ange {code} i {service} för att fortsätta.',
    'Din engångskod för {service}: {code}',
  ],
  headings: ['Din verifieringskod för {service}:', '{service} inloggningskod'],
  validity: ['Den går ut om {minutes} minuter.', 'Koden gäller i {minutes} min.'],
  secrecy: ['Dela den inte med någon.', '{service} ringer aldrig och frågar efter koden.'],
  links: ['Eller tryck på länken: {link}'],
  welcomes: ['{service}: ditt nummer är bekräftat.', 'Välkommen till {service}! Ditt konto är klart.'],
  traps: [
    '{service}: din beställning 91#### är på väg.',
    '{service}: från den 1 mars 202# gäller nya villkor.',
    '{service}: vi har tagit emot din betalning på 3#9 kr.',
    '{service}: vi frågar aldrig efter din kod. Frågor? Ring 08-465 004 ##.',
  ],
};
