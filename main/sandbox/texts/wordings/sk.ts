import type { Wording } from '../wording.ts';

export const sk: Wording = {
  codes: [
    'Váš kód pre {service} je {code}.',
    '{code} je váš overovací kód pre {service}.',
    '{service}: zadajte {code} a potvrďte svoje číslo.',
    'Bezpečnostný kód {service}: {code}',
    'Na prihlásenie do {service} použite jednorazové heslo {code}.',
  ],
  headings: ['Váš overovací kód pre {service}:', '{service} – prihlasovací kód'],
  validity: ['Platí {minutes} minút.', 'Kód vyprší o {minutes} min.'],
  secrecy: ['Nikomu ho neprezraďte.', '{service} si tento kód nikdy nevypýta telefonicky.'],
  links: ['Alebo otvorte odkaz: {link}'],
  welcomes: ['{service}: vaše číslo je overené.', 'Vitajte v {service}! Váš účet je pripravený.'],
  traps: [
    '{service}: vaša objednávka 76#### je na ceste.',
    '{service}: od 1. marca 202# platia nové podmienky.',
    '{service}: prijali sme vašu platbu 1#,90 €.',
    '{service}: na kód sa nikdy nepýtame. Máte otázku? Volajte 0800 11# ###.',
  ],
};
