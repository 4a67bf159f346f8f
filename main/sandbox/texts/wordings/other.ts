import type { Wording } from '../wording.ts';

export const el: Wording = {
  codes: [
    'Ο κωδικός {service} είναι {code}.',
    '{code} είναι ο κωδικός επαλήθευσης για το {service}.',
    '{service}: πληκτρολογήστε {code} για να επιβεβαιώσετε τον αριθμό σας.',
    'Κωδικός ασφαλείας {service}: {code}',
    'Για σύνδεση στο {service} χρησιμοποιήστε τον κωδικό μίας χρήσης {code}.',
  ],
  headings: ['Ο κωδικός επαλήθευσης για το {service}:', '{service} – κωδικός σύνδεσης'],
  validity: ['Λήγει σε {minutes} λεπτά.', 'Ισχύει για {minutes} λεπτά.'],
  secrecy: ['Μην τον δώσετε σε κανέναν.', 'Το {service} δεν ζητά ποτέ αυτόν τον κωδικό τηλεφωνικά.'],
  links: ['Ή ανοίξτε τον σύνδεσμο: {link}'],
  welcomes: [
    '{service}: ο αριθμός σας επιβεβαιώθηκε.',
    'Καλώς ήρθατε στο {service}! Ο λογαριασμός σας είναι έτοιμος.',
  ],
  traps: [
    '{service}: η παραγγελία 47#### είναι καθ’ οδόν.',
    '{service}: από 1 Ιουνίου 202# ισχύουν νέοι όροι.',
    '{service}: λάβαμε την πληρωμή σας 1#,90 €.',
    '{service}: δεν ζητάμε ποτέ τον κωδικό σας. Απορίες; Καλέστε 800 11 #####.',
  ],
};

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

export const sw: Wording = {
  codes: [
    'Msimbo wako wa {service} ni {code}.',
    '{code} ndio nambari yako ya uthibitisho ya {service}.',
    '{service}: weka {code} ili kuthibitisha nambari yako.',
    'Msimbo wa usalama wa {service}: {code}',
    'Tumia nenosiri la mara moja {code} kuingia kwenye {service}.',
  ],
  headings: ['Msimbo wako wa uthibitisho wa {service}:', '{service} - msimbo wa kuingia'],
  validity: ['Utaisha baada ya dakika {minutes}.', 'Ni halali kwa dakika {minutes}.'],
  secrecy: ['Usimpe mtu yeyote.', '{service} haitakupigia simu kuuliza msimbo huu.'],
  links: ['Au fungua kiungo hiki: {link}'],
  welcomes: ['{service}: nambari yako imethibitishwa.', 'Karibu {service}! Akaunti yako iko tayari.'],
  traps: [
    '{service}: agizo lako 86#### limetumwa.',
    '{service}: masharti mapya yanaanza 1 Juni 202#.',
    '{service}: tumepokea malipo yako ya KSh 1,#50.',
    '{service}: hatuulizi kamwe msimbo wako. Maswali? Piga 0800 72# ###.',
  ],
};

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
