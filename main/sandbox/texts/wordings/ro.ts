import type { Wording } from '../wording.ts';

export const ro: Wording = {
  codes: [
    'Codul tău {service} este {code}.',
    '{code} este codul de verificare {service}.',
    '{service}: folosește {code} pentru a confirma numărul.',
    'Cod de securitate {service}: {code}',
    'Introdu codul {code} ca să intri în {service}.',
  ],
  headings: ['Codul tău de verificare {service}:', 'Cod de autentificare {service}'],
  validity: ['Expiră în {minutes} minute.', 'Valabil {minutes} min.'],
  secrecy: ['Nu îl divulga nimănui.', '{service} nu îți va cere niciodată acest cod.'],
  links: ['Sau deschide acest link: {link}'],
  welcomes: ['{service}: numărul tău a fost confirmat.', 'Bine ai venit la {service}! Contul tău este gata.'],
  traps: [
    '{service}: comanda ta 58#### este pe drum.',
    '{service}: de la 1 martie 202# se schimbă termenii de utilizare.',
    '{service}: am primit plata de 4#,90 lei.',
    '{service}: nu îți cerem niciodată codul. Întrebări? Sună la 0800 80# ###.',
  ],
};
