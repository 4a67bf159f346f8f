/** Latvian and Lithuanian. */
import type { LanguageWords } from './types.ts';

export const baltic: readonly LanguageWords[] = [
  {
    language: 'lv',
    endings: 's, a, u, am, i, iem, us, ā',
    tell: 'nosauciet, parādiet, pasakiet, uzrādiet, iedodiet, prasīs, lūgs, norādiet, paziņojiet',
    code: 'kods, koda, kodu, kodam, kodi, pin kods, apstiprinājuma kods, drošības kods, piekļuves kods, verifikācijas kods, aktivizācijas kods, sms kods, kodus, apstiprinājuma kod~, drošības kod~, verifikācijas kod~, piekļuves kod~, aktivizācijas kod~, pārbaudes kod~, autentifikācijas kod~, reģistrācijas kod~, vienreizējais kod~, sms kod~, ieejas kod~, pieteikšanās kod~, autorizācijas kod~, atjaunošanas kod~, ciparu kod~',
    password: 'parole, paroli, paroles, parolē, parolei',
    pin: 'pin kods, pin kodu, pin-kods, pin kod~, pin-kod~, pinkod~, pin1, pin2',
    oneTime: 'vienreiz*, vienreizēj*',
    otp: 'vienreizējais kods, vienreizējā parole, vienreizējs kods',
    purpose:
      'apstiprin*, pieteik*, verifikāc*, autorizāc*, reģistrāc*, aktivizā*, ielogo*, pieslēg*, apstipriniet, apstiprini, lai apstiprinātu, lai pieteiktos, lai ieietu, lai turpinātu, autentifikācija, atjaunošana, maksājuma apstiprināšanai, ienākšanai, atiestatīšanai',
    ask: 'ievadi, ievadiet, izmanto, izmantojiet, lietojiet, ierakstiet, nosauciet, atveriet ar, atver ar, nospiediet, norādiet, ievadot, izmantojot, nokopējiet',
    is: 'ir, ir:',
    common:
      'jūsu, tavs, ar, lai, uz, no, un, nav, par, tika, jums, tava, tev, ja, vai, pie, cienījamais, labdien, lūdzu, mēs, jūs, paldies, tikai, šis, bet, līdz',
    reference:
      'pasūtījums, pasūtījuma, pasūtījuma nr, konta, kontam, konts, kartes, kartei, karte, sūtījuma, sūtījums, klients, klienta, klienta nr, rēķins, rēķina, līgums, līguma, rezervācija, rezervācijas, lietotājs, lietotāja, darījums, darījuma, lieta, pieteikums, pieteikuma, kas beidzas ar, beidzas ar, polise, sesija, ierīce, vizīte, paciņa, paka, biļete, pasūtījumu, pasūtījumam, sūtījumu, pakas, paku, kontu, karti, ar karti, līgumu, rēķinu, pieteikumu, pieprasījums, rezervāciju, biļetes, biļeti, reiss, vilciens, polises, transakcija, personas kods, atsauce, iesniegums, pakomāts',
    amount:
      'summa, summu, atlikums, kopā, bilance, summas, apmaksai, pieejams, maksājums, parāds, komisija, cena',
    currency: 'eiro',
    numero: 'nr, numurs, numuru',
    phone:
      'zvani, zvaniet, tālrunis, tālr, tālruni, piezvaniet, sazinieties, tālr., tel., telefons, pa tālruni, tālruņa numurs, palīdzības dienests, klientu serviss',
    valid: 'derīgs, derīga, derīgs līdz, der, spēkā, spēkā līdz, beidzas, termiņš, derīguma termiņš, līdz',
    life: 'minūtes, minūtēm, min, sekundes, stundas, stundām, dienas, punkti, punktus, minūti, minūšu, stundu, dienām, st',
    promo:
      'atlaide, atlaides kods, kupons, akcija, atlaidi, atlaides, atlaižu, kupona, dāvana, dāvanu karte, bezmaksas piegāde, bezmaksas, grozs, izpārdošana',
    old: 'vecais, vecā, veco, iepriekšējais, iepriekšējo, ignorējiet, vecs',
    fresh: 'jaun*, pareizais, pareizs, tagad derīgs, derīgs ir, jūsu jaunais kods, derīgais kods',
    replaces: 'aizstāj, aizvieto',
    replacedBy: 'aizstāts ar, aizvietots ar, vietā, aizstāts, ir aizstāts, nomainīts pret',
    void: 'vairs nav derīga, vairs nav derīgs, nav derīgs, beidzies, ir beidzies, nederīgs, nepareizs, ir nepareizs, kļūdains, ir izmantots, jau izmantots, tika izmantots, izmantots, pārāk daudz mēģinājumu, noraidīts, bloķēts, anulēts, novecojis, mēs atcēlām, atcēlām, atcelts, ir atcelts, anulējām, derīguma termiņš beidzies, termiņš ir beidzies, ir nederīgs, jau ir izmantots, nedarbojas, neatbilst, jau izlietots, izlietots, ir izlietots',
    changed:
      'ir mainīta, tika mainīta, mainīta, nomainīta, ir nomainīta, tika nomainīta, mainīts, nomainīts, atiestatīta, ir atjaunota, ir apstiprināts, jauna pieteikšanās, tika atiestatīta, atjaunota, atjaunināta, izveidota, pieslēdzāties, jauna pieslēgšanās, apstiprināts, aktivizēta, reģistrēts, nomainījāt',
    otherCode:
      'kļūdas kods, pasta indekss, valsts kods, klienta kods, produkta kods, preces kods, svītrkods, krāsas kods, filiāles kods, atlaižu kods, atlaides kods, durvju kods, izsekošanas kods, rezervācijas kods, vārtu kods, sapulces kods, tikšanās kods, personas kods, wifi parole',
    handover:
      'saņemšanas kods, piegādes kods, pakomāta kods, izņemšanas kods, saņemšanas kod~, izņemšanas kod~, piegādes kod~, kurjera kod~, pakomāta kod~, durvju kods pakomātam, atvēršanas kod~, nodošanas kod~',
    courier:
      'kurjeram, šoferim, vadītājam, pakomātā, darbiniekam, pārdevējam, tehniķim, kurjers, šoferis, autovadītājam, piegādātājam, kasierim, pastniekam, operatoram',
    neverShare:
      'neizpaud*, nevienam, nekad, nedod, nedodiet, slepens, ne ar vienu, neatklāj*, konfidenciāl*, nesakiet, nenododiet, trešajām personām, bankas darbinieki, bankas darbiniekiem, glabājiet slepenībā, nesūtiet, nedalieties, krāpnieki',
  },
  {
    language: 'lt',
    endings: 'as, o, ą, ui, u, ai, us, e, ų, ams',
    tell: 'pasakykite, parodykite, pateikite, nurodykite, duokite, paprašys, paklaus, praneškite',
    code: 'kodas, koda, kodu, kodą, kodui, kodai, kodo, patvirtinimo kodas, saugos kodas, prisijungimo kodas, aktyvinimo kodas, sms kodas, tapatybės kodas, kod~, patvirtinimo kod~, saugos kod~, apsaugos kod~, verifikavimo kod~, prieigos kod~, prisijungimo kod~, aktyvavimo kod~, aktyvinimo kod~, tapatybės patvirtinimo kod~, registracijos kod~, vienkartinis kod~, sms kod~, autentifikavimo kod~, autorizacijos kod~, atkūrimo kod~, skaitmenų kod~, tikrinimo kod~, identifikavimo kod~, saugumo kod~',
    password: 'slaptažod*, slaptažodis, slaptažodį, slaptažodžio',
    pin: 'pin kodas, pin kodą, pin-kodas, pin kod~, pin-kod~, pinkod~, pin1, pin2',
    oneTime: 'vienkart*, vienkartin*, vieno karto',
    otp: 'vienkartinis kodas, vienkartinis slaptažodis',
    purpose:
      'patvirtinimo, patvirtin*, prisijung*, registrac*, aktyvav*, autorizav*, tapatyb*, patvirtinkite, patvirtink, norėdami patvirtinti, norėdami prisijungti, kad patvirtintumėte, kad prisijungtumėte, atkūrimas, prisijunkite, mokėjimui patvirtinti, slaptažodžiui atkurti',
    ask: 'įvesk, įveskite, naudok, naudokite, panaudokite, įrašykite, atsakykite, nurodykite, atidarykite su, atrakinkite su, atidaroma kodu, paspauskite, surinkite, įvesdami, nukopijuokite, suveskite',
    is: 'yra, yra:',
    common:
      'jūsų, tavo, su, kad, į, iš, ir, ne, už, buvo, jums, jei, arba, nėra, prie, gerbiamas, laba diena, sveiki, prašome, mes, jūs, ačiū, šis, bet, apie, iki',
    reference:
      'užsakymas, užsakymo, užsakymo nr, sąskaita, sąskaitos, sąskaitai, kortelė, kortelės, kortelei, siunta, siuntos, klientas, kliento, kliento nr, sutartis, sutarties, rezervacija, rezervacijos, vartotojas, vartotojo, naudotojas, naudotojo, operacija, operacijos, byla, prašymas, prašymo, kuri baigiasi, besibaigianti, besibaigiančiai, polisas, sesija, įrenginys, vizitas, bilietas, paskyros, paskyra, užsakymą, užsakymui, sąskaitoje, sutartį, paraiška, paraiškos, užklausa, užklausos, bilieto, bilietą, skrydis, traukinys, poliso, transakcija, besibaigiančia, nuoroda, paštomatas, talonas, faktūra, skundas',
    amount:
      'suma, sumą, likutis, viso, balansas, sumos, mokėtina, mokėti, mokėjimas, mokėjimo, skola, komisinis, kaina, suma:',
    currency: 'eurų, eurai, euro',
    numero: 'nr, numeris, numerį',
    phone:
      'skambink, skambinkite, telefonas, tel, telefonu, paskambinkite, susisiekite, tel., numeriu, telefono numeris, karštoji linija, pagalba, klientų aptarnavimas',
    valid:
      'galioja, galioja iki, galiojantis, galiojimas, baigsis, nustos galioti, galiojimo laikas, baigiasi, baigs galioti, terminas, iki',
    life: 'minutes, minučių, min, sekundžių, valandas, val, dienas, dienų, taškų, minutę, sekundes, valandų, val., d., taškai',
    promo:
      'nuolaida, nuolaidos kodas, kuponas, akcija, nuolaidos, nuolaidų, kupono, dovana, dovanų kuponas, nemokamas pristatymas, nemokamai, krepšelis, krepšelyje, išpardavimas',
    old: 'senas, senasis, senąjį, ankstesnis, ankstesnį, ignoruokite, buvęs, vietoj, vietoj kodo, vietoje, seną, ankstesnio',
    fresh: 'naujas, naują, naujasis, teisingas, galiojantis, dabar galioja, galioja kodas, jūsų naujas kodas',
    replaces: 'pakeičia',
    replacedBy: 'pakeistas į, buvo pakeistas',
    void: 'nebegalioja, nebegaliojantis, pasibaig*, negalioja, negaliojantis, neteisingas, yra neteisingas, klaidingas, panaudotas, jau panaudotas, buvo panaudotas, per daug bandymų, atmestas, užblokuotas, atšauktas, atšaukėme, panaikinome, panaikintas, anuliuotas, anuliavome, baigė galioti, jau buvo panaudotas, neveikia, netinka, nesutampa, netinkamas, jau sunaudotas, sunaudotas, išnaudotas, jau išnaudotas',
    changed:
      'pakeistas, buvo pakeistas, pakeista, buvo pakeista, slaptažodis pakeistas, atnaujintas, buvo atnaujintas, atkurtas, atstatytas, patvirtintas, prisijungta iš, naujas prisijungimas, pakeitėte, atnaujinta, iš naujo nustatytas, sukurtas, prisijungėte, prisijungta, aktyvuota, aktyvuotas, užregistruotas',
    otherCode:
      'klaidos kodas, pašto kodas, šalies kodas, kliento kodas, prekės kodas, produkto kodas, brūkšninis kodas, spalvos kodas, filialo kodas, banko kodas, nuolaidos kodas, durų kodas, vartų kodas, sekimo kodas, įmonės kodas, asmens kodas, mokėtojo kodas, rezervacijos kodas, susitikimo kodas, pvm kodas, pašto indeksas, skyriaus kodas, wifi slaptažodis',
    handover:
      'atsiėmimo kodas, pristatymo kodas, paštomato kodas, siuntos atsiėmimo kodas, atsiėmimo kod~, siuntos atsiėmimo kod~, pristatymo kod~, kurjerio kod~, paštomato kod~, durelių kod~, perdavimo kod~, atidarymo kod~, išdavimo kod~',
    courier:
      'kurjeriui, vairuotojui, paštomate, darbuotojui, pardavėjui, meistrui, kurjeris, vairuotojas, pristatytojui, kasininkui, paštininkui, operatoriui',
    neverShare:
      'niekam, nesidalin*, niekada, neatskleiskite, slaptas, su niekuo, konfidencial*, neperduokite, neatskleisk, nesakykite, neduokite, nesidalykite, trečiosioms šalims, banko darbuotojai, banko darbuotojams, laikykite paslaptyje, nesiųskite, sukčiai, nerodykite',
  },
];
