import type { Wording } from '../wording.ts';

export const ms: Wording = {
  codes: [
    'Kod {service} anda ialah {code}.',
    '{code} ialah kod pengesahan {service} anda.',
    '{service}: masukkan {code} untuk mengesahkan nombor anda.',
    'Kod keselamatan {service}: {code}',
    'Guna OTP {code} untuk log masuk ke {service}.',
  ],
  headings: ['Kod pengesahan {service} anda:', 'Kod log masuk {service}'],
  validity: ['Kod sah selama {minutes} minit.', 'Tamat tempoh dalam {minutes} minit.'],
  secrecy: ['Jangan kongsi dengan sesiapa.', '{service} tidak akan meminta kod ini melalui telefon.'],
  links: ['Atau buka pautan ini: {link}'],
  welcomes: [
    '{service}: nombor anda telah disahkan.',
    'Selamat datang ke {service}! Akaun anda sudah sedia.',
  ],
  traps: [
    '{service}: pesanan 38#### dalam penghantaran.',
    '{service}: terma baharu berkuat kuasa 1 Julai 202#.',
    '{service}: bayaran RM4#.90 telah diterima.',
    '{service}: kami tidak pernah meminta kod anda. Hubungi 1-800-88-## ## jika ada soalan.',
  ],
};
