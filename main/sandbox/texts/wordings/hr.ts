import type { Wording } from '../wording.ts';

export const hr: Wording = {
  codes: [
    'Vaš {service} kod je {code}.',
    '{code} je vaš kod za potvrdu za {service}.',
    '{service}: upišite {code} da potvrdite svoj broj.',
    'Sigurnosni kod {service}: {code}',
    'Za prijavu u {service} koristite jednokratnu lozinku {code}.',
  ],
  headings: ['Vaš verifikacijski kod za {service}:', '{service} – kod za prijavu'],
  validity: ['Istječe za {minutes} minuta.', 'Kod vrijedi {minutes} min.'],
  secrecy: ['Ne dijelite ga ni s kim.', '{service} nikada ne traži ovaj kod telefonom.'],
  links: ['Ili otvorite poveznicu: {link}'],
  welcomes: ['{service}: vaš je broj potvrđen.', 'Dobro došli u {service}! Vaš je račun spreman.'],
  traps: [
    '{service}: vaša narudžba 68#### je poslana.',
    '{service}: od 1. lipnja 202#. vrijede novi uvjeti.',
    '{service}: primili smo vašu uplatu od 2#,50 €.',
    '{service}: nikada ne tražimo vaš kod. Imate pitanje? Nazovite 0800 20# ###.',
  ],
};
