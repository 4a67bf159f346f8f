import type { Wording } from '../wording.ts';

export const hu: Wording = {
  codes: [
    'Az Ön {service} kódja: {code}.',
    '{code} az Ön {service} ellenőrző kódja.',
    '{service}: a telefonszám megerősítéséhez írja be: {code}',
    '{service} biztonsági kód: {code}',
    'A belépéshez használja a {code} kódot ({service}).',
  ],
  headings: ['{service} ellenőrző kód:', '{service} belépési kód'],
  validity: ['{minutes} perc múlva lejár.', 'A kód {minutes} percig érvényes.'],
  secrecy: ['Ne ossza meg senkivel.', 'A(z) {service} soha nem kéri el ezt a kódot telefonon.'],
  links: ['Vagy nyissa meg ezt a hivatkozást: {link}'],
  welcomes: ['{service}: a telefonszámát megerősítettük.', 'Üdvözöljük! {service} fiókja készen áll.'],
  traps: [
    '{service}: a 59#### számú rendelése úton van.',
    '{service}: 202#. január 1-jétől új feltételek érvényesek.',
    '{service}: megkaptuk a befizetését: 4 #90 Ft.',
    '{service}: soha nem kérjük el a kódját. Kérdése van? Hívja: 06 80 20# ###.',
  ],
};
