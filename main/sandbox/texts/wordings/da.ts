import type { Wording } from '../wording.ts';

export const da: Wording = {
  codes: [
    'Din {service}-kode er {code}.',
    '{code} er din bekræftelseskode til {service}.',
    '{service}: brug {code} til at bekræfte dit nummer.',
    'Sikkerhedskode fra {service}: {code}',
    'Indtast {code} i {service} for at fortsætte.',
  ],
  headings: ['Din bekræftelseskode til {service}:', '{service} loginkode'],
  validity: ['Den udløber om {minutes} minutter.', 'Koden gælder i {minutes} min.'],
  secrecy: ['Del den ikke med nogen.', '{service} ringer aldrig for at få koden.'],
  links: ['Eller tryk på linket: {link}'],
  welcomes: ['{service}: dit nummer er nu bekræftet.', 'Velkommen til {service}! Din konto er klar.'],
  traps: [
    '{service}: din ordre 64#### er afsendt.',
    '{service}: fra 1. maj 202# gælder nye vilkår.',
    '{service}: vi har modtaget din betaling på 1#9,00 kr.',
    '{service}: vi beder aldrig om din kode. Ring til 70 20 ## ##, hvis du har spørgsmål.',
  ],
};
