import type { Wording } from '../wording.ts';

export const nl: Wording = {
  codes: [
    'Je {service}-code is {code}.',
    '{code} is je verificatiecode voor {service}.',
    '{service}: gebruik {code} om je nummer te bevestigen.',
    'Beveiligingscode van {service}: {code}',
    'Vul {code} in bij {service} om door te gaan.',
    'Je eenmalige wachtwoord voor {service}: {code}',
  ],
  headings: ['Je verificatiecode voor {service}:', '{service} inlogcode'],
  validity: ['De code verloopt over {minutes} minuten.', '{minutes} min. geldig.'],
  secrecy: ['Deel deze code met niemand.', '{service} belt je nooit om deze code.'],
  links: ['Of tik op deze link: {link}'],
  welcomes: ['{service}: je nummer is bevestigd.', 'Welkom bij {service}! Je account staat klaar.'],
  traps: [
    '{service}: je bestelling 27#### is onderweg.',
    '{service}: vanaf 1 april 202# gelden nieuwe voorwaarden.',
    '{service}: we hebben je betaling van € 1#,95 ontvangen.',
    '{service}: wij vragen nooit om je code. Vragen? Bel 0800 02# ##.',
  ],
};
