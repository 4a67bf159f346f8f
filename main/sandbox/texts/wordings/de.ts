import type { Wording } from '../wording.ts';

export const de: Wording = {
  codes: [
    'Ihr {service}-Code lautet {code}.',
    '{code} ist dein Bestätigungscode für {service}.',
    '{service}: Bitte gib den Code {code} ein, um fortzufahren.',
    'Mit {code} bestätigst du deine Nummer bei {service}.',
    '{service} – Sicherheitscode: {code}',
    'Dein Einmalpasswort für die Anmeldung bei {service}: {code}',
  ],
  headings: ['Ihr Bestätigungscode für {service}:', '{service}-Anmeldecode'],
  validity: ['Er gilt {minutes} Minuten.', 'Der Code läuft in {minutes} Min. ab.'],
  secrecy: [
    'Den Code bitte niemandem nennen.',
    '{service} fragt nie telefonisch danach.',
    'Nichts angefordert? Dann bitte ignorieren.',
  ],
  links: ['Oder über diesen Link: {link}'],
  welcomes: [
    '{service}: Ihre Nummer ist jetzt bestätigt.',
    'Willkommen bei {service}! Dein Konto ist eingerichtet.',
  ],
  traps: [
    '{service}: Ihre Bestellung 73#### ist unterwegs und kommt morgen an.',
    '{service}: Ab dem 1. Januar 202# gelten neue Nutzungsbedingungen.',
    '{service}: Wir haben 2#,90 € von Ihrem Konto abgebucht.',
    '{service}: Wir fragen nie nach Ihrem Code. Fragen? Rufen Sie +49 30 23125 1## an.',
  ],
};
