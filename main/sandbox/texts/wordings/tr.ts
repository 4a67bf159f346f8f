import type { Wording } from '../wording.ts';

export const tr: Wording = {
  codes: [
    '{service} kodunuz: {code}',
    '{code}, {service} doğrulama kodunuzdur.',
    '{service}: numaranızı onaylamak için {code} kodunu girin.',
    '{service} güvenlik kodu: {code}',
    '{service} girişi için tek kullanımlık şifreniz {code}.',
  ],
  headings: ['{service} doğrulama kodunuz:', '{service} giriş kodu'],
  validity: ['{minutes} dakika içinde geçerliliğini yitirir.', 'Kod {minutes} dk geçerlidir.'],
  secrecy: ['Kimseyle paylaşmayın.', '{service} bu kodu telefonda asla istemez.'],
  links: ['Ya da bu bağlantıya dokunun: {link}'],
  welcomes: ['{service}: numaranız onaylandı.', '{service} ailesine hoş geldiniz! Hesabınız hazır.'],
  traps: [
    '{service}: 52#### numaralı siparişiniz yola çıktı.',
    '{service}: 1 Ocak 202# tarihinden itibaren yeni koşullar geçerlidir.',
    '{service}: 1#9,90 TL tutarındaki ödemenizi aldık.',
    '{service}: kodunuzu asla istemeyiz. Sorularınız için 0850 22# ####.',
  ],
};
