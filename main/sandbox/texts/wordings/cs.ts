import type { Wording } from '../wording.ts';

export const cs: Wording = {
  codes: [
    '{service}: váš ověřovací kód je {code}.',
    '{code} je váš kód pro {service}.',
    '{service}: zadejte {code} a potvrďte své číslo.',
    'Bezpečnostní kód {service}: {code}',
    'Pro přihlášení do {service} použijte jednorázové heslo {code}.',
  ],
  headings: ['Váš ověřovací kód pro {service}:', '{service} – přihlašovací kód'],
  validity: ['Platí {minutes} minut.', 'Kód vyprší za {minutes} min.'],
  secrecy: ['Nikomu ho neříkejte.', '{service} si o tento kód nikdy neřekne po telefonu.'],
  links: ['Nebo otevřete odkaz: {link}'],
  welcomes: ['{service}: vaše číslo je nyní ověřeno.', 'Vítejte v {service}! Váš účet je připraven.'],
  traps: [
    '{service}: vaše objednávka 43#### je na cestě.',
    '{service}: od 1. ledna 202# platí nové podmínky.',
    '{service}: přijali jsme vaši platbu 3#9 Kč.',
    '{service}: na kód se nikdy neptáme. Máte dotaz? Volejte 800 12# ###.',
  ],
};
