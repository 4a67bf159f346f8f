import type { Wording } from '../wording.ts';

export const no: Wording = {
  codes: [
    'Din {service}-kode er {code}.',
    '{code} er bekreftelseskoden din for {service}.',
    '{service}: bruk {code} for å bekrefte nummeret ditt.',
    'Sikkerhetskode fra {service}: {code}',
    'Skriv inn {code} i {service} for å fortsette.',
    'Engangskoden din for {service}: {code}',
  ],
  headings: ['Bekreftelseskoden din for {service}:', '{service} innloggingskode'],
  validity: ['Den utløper om {minutes} minutter.', 'Koden er gyldig i {minutes} min.'],
  secrecy: ['Ikke del den med noen.', '{service} ringer aldri for å be om koden.'],
  links: ['Eller trykk på lenken: {link}'],
  welcomes: ['{service}: nummeret ditt er bekreftet.', 'Velkommen til {service}! Kontoen din er klar.'],
  traps: [
    '{service}: bestillingen din 46#### er sendt.',
    '{service}: fra 1. juni 202# gjelder nye vilkår.',
    '{service}: vi har mottatt betalingen på 2#9,00 kr.',
    '{service}: vi spør aldri om koden din. Spørsmål? Ring 800 40 ###.',
  ],
};
