/** Latvian and Lithuanian. */
import type { LanguageWords } from './types.ts';

export const baltic: readonly LanguageWords[] = [
  {
    language: 'lv',
    tell: 'nosauciet, parādiet, pasakiet, uzrādiet, iedodiet, prasīs, lūgs',
    code: 'kods, koda, kodu, kodam, kodi, pin kods, apstiprinājuma kods, drošības kods, piekļuves kods, verifikācijas kods, aktivizācijas kods, sms kods',
    password: 'parole, paroli, paroles, parolē',
    pin: 'pin kods, pin kodu, pin-kods',
    oneTime: 'vienreiz*, vienreizēj*',
    otp: 'vienreizējais kods, vienreizējā parole, vienreizējs kods',
    purpose:
      'apstiprin*, pieteik*, verifikāc*, autorizāc*, reģistrāc*, aktivizā*, ielogo*, pieslēg*, apstipriniet, apstiprini',
    ask: 'ievadi, ievadiet, izmanto, izmantojiet, lietojiet, ierakstiet, nosauciet, atveriet ar, atver ar, nospiediet',
    is: 'ir, ir:',
    common: 'jūsu, tavs, ar, lai, uz, no, un, nav, par, tika',
    reference:
      'pasūtījums, pasūtījuma, pasūtījuma nr, konta, kontam, konts, kartes, kartei, karte, sūtījuma, sūtījums, klients, klienta, klienta nr, rēķins, rēķina, līgums, līguma, rezervācija, rezervācijas, lietotājs, lietotāja, darījums, darījuma, lieta, pieteikums, pieteikuma, kas beidzas ar, beidzas ar, polise, sesija, ierīce, vizīte, paciņa, paka, biļete',
    amount: 'summa, summu, atlikums, kopā, bilance',
    currency: 'eiro',
    numero: 'nr, numurs, numuru',
    phone: 'zvani, zvaniet, tālrunis, tālr, tālruni, piezvaniet, sazinieties',
    valid: 'derīgs, derīga, derīgs līdz, der, spēkā, spēkā līdz, beidzas, termiņš',
    life: 'minūtes, minūtēm, min, sekundes, stundas, stundām, dienas, punkti, punktus',
    promo: 'atlaide, atlaides kods, kupons, akcija',
    old: 'vecais, vecā, veco, iepriekšējais, iepriekšējo, ignorējiet',
    fresh: 'jaun*, pareizais, pareizs, tagad derīgs, derīgs ir',
    replaces: 'aizstāj, aizvieto',
    replacedBy: 'aizstāts ar, aizvietots ar, vietā',
    void: 'vairs nav derīga, vairs nav derīgs, nav derīgs, beidzies, ir beidzies, nederīgs, nepareizs, ir nepareizs, kļūdains, ir izmantots, jau izmantots, tika izmantots, izmantots, pārāk daudz mēģinājumu, noraidīts, bloķēts, anulēts, novecojis, mēs atcēlām, atcēlām, atcelts, ir atcelts, anulējām',
    changed:
      'ir mainīta, tika mainīta, mainīta, nomainīta, ir nomainīta, tika nomainīta, mainīts, nomainīts, atiestatīta, ir atjaunota, ir apstiprināts, jauna pieteikšanās, tika atiestatīta',
    otherCode:
      'kļūdas kods, pasta indekss, valsts kods, klienta kods, produkta kods, preces kods, svītrkods, krāsas kods, filiāles kods, atlaižu kods, atlaides kods, durvju kods, izsekošanas kods, rezervācijas kods, vārtu kods, sapulces kods',
    handover: 'saņemšanas kods, piegādes kods, pakomāta kods, izņemšanas kods',
    courier: 'kurjeram, šoferim, vadītājam, pakomātā, darbiniekam, pārdevējam, tehniķim, kurjers, šoferis',
    neverShare: 'neizpaud*, nevienam, nekad, nedod, nedodiet, slepens, ne ar vienu, neatklāj*, konfidenciāl*',
  },
  {
    language: 'lt',
    tell: 'pasakykite, parodykite, pateikite, nurodykite, duokite, paprašys, paklaus',
    code: 'kodas, koda, kodu, kodą, kodui, kodai, kodo, patvirtinimo kodas, saugos kodas, prisijungimo kodas, aktyvinimo kodas, sms kodas, tapatybės kodas',
    password: 'slaptažod*, slaptažodis, slaptažodį, slaptažodžio',
    pin: 'pin kodas, pin kodą, pin-kodas',
    oneTime: 'vienkart*, vienkartin*',
    otp: 'vienkartinis kodas, vienkartinis slaptažodis',
    purpose:
      'patvirtinimo, patvirtin*, prisijung*, registrac*, aktyvav*, autorizav*, tapatyb*, patvirtinkite, patvirtink',
    ask: 'įvesk, įveskite, naudok, naudokite, panaudokite, įrašykite, atsakykite, nurodykite, atidarykite su, atrakinkite su, atidaroma kodu, paspauskite',
    is: 'yra, yra:',
    common: 'jūsų, tavo, su, kad, į, iš, ir, ne, už, buvo, jums',
    reference:
      'užsakymas, užsakymo, užsakymo nr, sąskaita, sąskaitos, sąskaitai, kortelė, kortelės, kortelei, siunta, siuntos, klientas, kliento, kliento nr, sutartis, sutarties, rezervacija, rezervacijos, vartotojas, vartotojo, naudotojas, naudotojo, operacija, operacijos, byla, prašymas, prašymo, kuri baigiasi, besibaigianti, besibaigiančiai, polisas, sesija, įrenginys, vizitas, bilietas, paskyros, paskyra',
    amount: 'suma, sumą, likutis, viso, balansas',
    currency: 'eurų, eurai',
    numero: 'nr, numeris, numerį',
    phone: 'skambink, skambinkite, telefonas, tel, telefonu, paskambinkite, susisiekite',
    valid: 'galioja, galioja iki, galiojantis, galiojimas, baigsis, nustos galioti',
    life: 'minutes, minučių, min, sekundžių, valandas, val, dienas, dienų, taškų',
    promo: 'nuolaida, nuolaidos kodas, kuponas, akcija',
    old: 'senas, senasis, senąjį, ankstesnis, ankstesnį, ignoruokite, buvęs, vietoj, vietoj kodo, vietoje',
    fresh: 'naujas, naują, naujasis, teisingas, galiojantis, dabar galioja, galioja kodas',
    replaces: 'pakeičia',
    replacedBy: 'pakeistas į, buvo pakeistas',
    void: 'nebegalioja, nebegaliojantis, pasibaig*, negalioja, negaliojantis, neteisingas, yra neteisingas, klaidingas, panaudotas, jau panaudotas, buvo panaudotas, per daug bandymų, atmestas, užblokuotas, atšauktas, atšaukėme, panaikinome, panaikintas, anuliuotas, anuliavome',
    changed:
      'pakeistas, buvo pakeistas, pakeista, buvo pakeista, slaptažodis pakeistas, atnaujintas, buvo atnaujintas, atkurtas, atstatytas, patvirtintas, prisijungta iš, naujas prisijungimas',
    otherCode:
      'klaidos kodas, pašto kodas, šalies kodas, kliento kodas, prekės kodas, produkto kodas, brūkšninis kodas, spalvos kodas, filialo kodas, banko kodas, nuolaidos kodas, durų kodas, vartų kodas, sekimo kodas, įmonės kodas, asmens kodas, mokėtojo kodas, rezervacijos kodas, susitikimo kodas, pvm kodas',
    handover: 'atsiėmimo kodas, pristatymo kodas, paštomato kodas, siuntos atsiėmimo kodas',
    courier: 'kurjeriui, vairuotojui, paštomate, darbuotojui, pardavėjui, meistrui, kurjeris, vairuotojas',
    neverShare:
      'niekam, nesidalin*, niekada, neatskleiskite, slaptas, su niekuo, konfidencial*, neperduokite',
  },
];
