import type { Wording } from '../wording.ts';

export const fi: Wording = {
  codes: [
    '{service}-koodisi on {code}.',
    '{code} on vahvistuskoodisi palveluun {service}.',
    '{service}: vahvista numerosi koodilla {code}.',
    'Turvakoodi ({service}): {code}',
    'Kirjaudu palveluun {service} kertakäyttökoodilla {code}.',
  ],
  headings: ['Vahvistuskoodisi palveluun {service}:', '{service}-kirjautumiskoodi'],
  validity: ['Se vanhenee {minutes} minuutin kuluttua.', 'Koodi on voimassa {minutes} min.'],
  secrecy: ['Älä jaa sitä kenellekään.', '{service} ei koskaan kysy tätä koodia puhelimessa.'],
  links: ['Tai napauta linkkiä: {link}'],
  welcomes: ['{service}: numerosi on nyt vahvistettu.', 'Tervetuloa! {service}-tilisi on valmis.'],
  traps: [
    '{service}: tilauksesi 35#### on lähetetty.',
    '{service}: uudet käyttöehdot tulevat voimaan 1.9.202#.',
    '{service}: olemme vastaanottaneet maksusi 2#,90 €.',
    '{service}: emme koskaan kysy koodiasi. Kysyttävää? Soita 0800 9# ###.',
  ],
};
