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

export const en: Wording = {
  codes: [
    'Your {service} code: {code}',
    'Your {service} verification code is {code}.',
    '{code} is your {service} verification code.',
    '{service}: use {code} to confirm your number.',
    'Enter {code} in {service} to continue.',
    '[{service}] Security code: {code}.',
    'Hi! To sign in to {service}, enter this one-time passcode: {code}',
    '{service} OTP {code}.',
  ],
  headings: ['Your {service} verification code:', '{service} sign-in code'],
  validity: [
    'It expires in {minutes} minutes.',
    'The code is valid for {minutes} min.',
    'You have {minutes} minutes to use it.',
  ],
  secrecy: [
    'Never share this code.',
    'Do not give it to anyone, not even to {service} staff.',
    'If you did not ask for it, ignore this message.',
  ],
  links: ['You can also tap this link: {link}', 'Or open {link}'],
  welcomes: [
    '{service}: your number is confirmed. Welcome!',
    'Thanks for joining {service}. Everything is set up.',
  ],
  traps: [
    '{service}: your order no. 48#### has left our warehouse.',
    '{service}: from 1 March 202# new terms of use apply. You need not do anything.',
    '{service}: we received your payment of $2#.99. Thank you.',
    '{service}: we never ask for your code by phone. Questions? Call +1 202 555 01##.',
  ],
};

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
