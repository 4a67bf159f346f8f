import type { Wording } from '../wording.ts';

export const id: Wording = {
  codes: [
    'Kode {service} Anda: {code}',
    '{code} adalah kode verifikasi {service} Anda.',
    '{service}: masukkan {code} untuk mengonfirmasi nomor Anda.',
    'Kode keamanan {service}: {code}',
    'Gunakan OTP {code} untuk masuk ke {service}.',
  ],
  headings: ['Kode verifikasi {service} Anda:', 'Kode masuk {service}'],
  validity: ['Kode berlaku {minutes} menit.', 'Kedaluwarsa dalam {minutes} menit.'],
  secrecy: ['Jangan bagikan kepada siapa pun.', '{service} tidak pernah meminta kode ini lewat telepon.'],
  links: ['Atau buka tautan ini: {link}'],
  welcomes: [
    '{service}: nomor Anda telah dikonfirmasi.',
    'Selamat datang di {service}! Akun Anda sudah siap.',
  ],
  traps: [
    '{service}: pesanan 53#### sedang dikirim.',
    '{service}: ketentuan baru berlaku mulai 1 Maret 202#.',
    '{service}: pembayaran Rp1#9.000 telah kami terima.',
    '{service}: kami tidak pernah meminta kode Anda. Hubungi 1500 0## bila ada pertanyaan.',
  ],
};
