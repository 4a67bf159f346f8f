/** Latvian and Lithuanian. */
import type { LanguageWords } from './types.ts';

export const baltic: readonly LanguageWords[] = [
  {
    language: 'lv',
    endings: 's, a, u, am, i, iem, us, ā',
    tell: 'nosauciet, parādiet, pasakiet, uzrādiet, iedodiet, prasīs, lūgs, norādiet, paziņojiet, nolasiet',
    code: 'kods, koda, kodu, kodam, kodi, pin kods, apstiprinājuma kods, drošības kods, piekļuves kods, verifikācijas kods, aktivizācijas kods, sms kods, kodus, apstiprinājuma kod~, drošības kod~, verifikācijas kod~, piekļuves kod~, aktivizācijas kod~, pārbaudes kod~, autentifikācijas kod~, reģistrācijas kod~, vienreizējais kod~, sms kod~, ieejas kod~, pieteikšanās kod~, autorizācijas kod~, atjaunošanas kod~, ciparu kod~, ciparus, cipari, apstiprinājuma numurs, piekļuves atslēga, apstiprināšanas numurs, drošības numurs, verifikācijas numurs',
    password: 'parole, paroli, paroles, parolē, parolei',
    pin: 'pin kods, pin kodu, pin-kods, pin kod~, pin-kod~, pinkod~, pin1, pin2',
    oneTime: 'vienreiz*, vienreizēj*',
    otp: 'vienreizējais kods, vienreizējā parole, vienreizējs kods',
    purpose:
      'apstiprin*, pieteik*, verifikāc*, autorizāc*, reģistrāc*, aktivizā*, ielogo*, pieslēg*, lai ieietu, lai turpinātu, autentifikācija, atjaunošana, ienākšanai, atiestatīšanai, parakst*, aktiviz*, atbloķ*, atjauno*, turpin*, pabeig*, piesaist*, pievien*, maksājum*, pārskait*, identitāt*, ka tas esat jūs, jauna ierīce, jaunā ierīcē, piekri*, reģistr*, ieej*',
    ask: 'ievadi, ievadiet, izmanto, izmantojiet, lietojiet, ierakstiet, nosauciet, atveriet ar, atver ar, nospiediet, norādiet, ievadot, izmantojot, nokopējiet, atveras ar, atveriet ar kodu, apstipriniet ar, pieslēdzieties ar, atbildiet ar, ievadiet kodu, ierakstot',
    is: 'ir, ir:',
    common:
      'jūsu, tavs, ar, lai, uz, no, un, nav, par, tika, jums, tava, tev, ja, vai, pie, cienījamais, labdien, lūdzu, mēs, jūs, paldies, tikai, šis, bet, līdz, pagaidu, personīgais, slepenais, unikālais, ciparu, klienta portālam, klientu portāls, pašapkalpošanās',
    reference:
      'pasūtījums, pasūtījuma, pasūtījuma nr, konta, kontam, konts, kartes, kartei, karte, sūtījuma, sūtījums, klients, klienta, klienta nr, rēķins, rēķina, līgums, līguma, rezervācija, rezervācijas, lietotājs, lietotāja, darījums, darījuma, lieta, pieteikums, pieteikuma, kas beidzas ar, beidzas ar, polise, sesija, ierīce, vizīte, paciņa, paka, biļete, pasūtījumu, pasūtījumam, sūtījumu, pakas, paku, kontu, karti, ar karti, līgumu, rēķinu, pieteikumu, pieprasījums, rezervāciju, biļetes, biļeti, reiss, vilciens, polises, transakcija, personas kods, atsauce, iesniegums, pakomāts',
    amount:
      'summa, summu, atlikums, kopā, bilance, summas, apmaksai, pieejams, maksājums, parāds, komisija, cena',
    currency: 'eiro',
    numero: 'nr, numurs, numuru',
    phone:
      'zvani, zvaniet, tālrunis, tālr, tālruni, piezvaniet, sazinieties, tālr., tel., telefons, tālruņa numurs, palīdzības dienests, klientu serviss',
    valid: 'derīgs, derīga, der, spēkā, beidzas, termiņš, līdz',
    life: 'minūtes, minūtēm, min, sekundes, stundas, stundām, dienas, punkti, punktus, minūti, minūšu, stundu, dienām, st',
    promo:
      'atlaide, atlaides kods, kupons, akcija, atlaidi, atlaides, atlaižu, kupona, dāvana, dāvanu karte, bezmaksas, grozs, izpārdošana',
    old: 'vecais, vecā, veco, iepriekšējais, iepriekšējo, ignorējiet, vecs',
    fresh: 'jaun*, pareizais, pareizs, tagad derīgs, derīgs ir, jūsu jaunais kods, derīgais kods',
    replaces: 'aizstāj, aizvieto',
    replacedBy: 'aizstāts ar, aizvietots ar, vietā, aizstāts, ir aizstāts, nomainīts pret',
    void: 'vairs nav derīga, vairs nav derīgs, nav derīgs, beidzies, nederīgs, nepareizs, kļūdains, izmantots, pārāk daudz mēģinājumu, noraidīts, bloķēts, anulēts, novecojis, atcēlām, atcelts, anulējām, derīguma termiņš beidzies, termiņš ir beidzies, nedarbojas, neatbilst, anulēta, atcelta, vairs neder, jau izlietots, izlietots, ir izlietots',
    changed:
      'mainīta, nomainīta, mainīts, nomainīts, atiestatīta, ir apstiprināts, jauna pieteikšanās, atjaunota, atjaunināta, izveidota, pieslēdzāties, jauna pieslēgšanās, apstiprināts, aktivizēta, reģistrēts, nomainījāt, apstiprināta, pieslēgšanās no, piegādāts, piegādāta',
    otherCode:
      'kļūdas kods, pasta indekss, valsts kods, klienta kods, produkta kods, preces kods, svītrkods, krāsas kods, filiāles kods, atlaižu kods, atlaides kods, durvju kods, izsekošanas kods, rezervācijas kods, vārtu kods, sapulces kods, tikšanās kods, personas kods, wifi parole, garāžas kods, barjeras kods, signalizācijas kods, termināļa kods',
    handover:
      'saņemšanas kods, piegādes kods, pakomāta kods, izņemšanas kods, saņemšanas kod~, izņemšanas kod~, piegādes kod~, kurjera kod~, pakomāta kod~, durvju kods pakomātam, atvēršanas kod~, nodošanas kod~, brauciena kods',
    courier:
      'kurjeram, šoferim, vadītājam, pakomātā, darbiniekam, pārdevējam, tehniķim, kurjers, šoferis, autovadītājam, piegādātājam, kasierim, pastniekam, operatoram, saņemot, saņemšanas brīdī, iekāpjot, reģistratūrā, jūsu šoferis, jūsu kurjers, meistaram, vadītājs',
    neverShare:
      'neizpaud*, nevienam, nekad, nedod, nedodiet, slepens, ne ar vienu, neatklāj*, konfidenciāl*, nesakiet, nenododiet, trešajām personām, bankas darbinieki, bankas darbiniekiem, glabājiet slepenībā, nesūtiet, nedalieties, krāpnieki, ar nevienu',
  },
  {
    language: 'lt',
    endings: 'as, o, ą, ui, u, ai, us, e, ų, ams',
    tell: 'pasakykite, parodykite, pateikite, nurodykite, duokite, paprašys, paklaus, praneškite, perskaitykite',
    code: 'kodas, koda, kodu, kodą, kodui, kodai, kodo, patvirtinimo kodas, saugos kodas, prisijungimo kodas, aktyvinimo kodas, sms kodas, tapatybės kodas, kod~, patvirtinimo kod~, saugos kod~, apsaugos kod~, verifikavimo kod~, prieigos kod~, prisijungimo kod~, aktyvavimo kod~, aktyvinimo kod~, tapatybės patvirtinimo kod~, registracijos kod~, vienkartinis kod~, sms kod~, autentifikavimo kod~, autorizacijos kod~, atkūrimo kod~, skaitmenų kod~, tikrinimo kod~, identifikavimo kod~, saugumo kod~, skaičiai, skaičius, prisijungimo raktas, patvirtinimo numeris, saugos numeris, tikrinimo numeris',
    password: 'slaptažod*, slaptažodis, slaptažodį, slaptažodžio',
    pin: 'pin kodas, pin kodą, pin-kodas, pin kod~, pin-kod~, pinkod~, pin1, pin2',
    oneTime: 'vienkart*, vienkartin*, vieno karto',
    otp: 'vienkartinis kodas, vienkartinis slaptažodis',
    purpose:
      'patvirtin*, prisijung*, registrac*, aktyvav*, autorizav*, tapatyb*, atkūrimas, prisijunkite, slaptažodžiui atkurti, pasiraš*, aktyvuo*, atblokuo*, atkur*, atstat*, tęst*, užbaig*, susie*, pridė*, pervedim*, mokėjim*, apmokė*, kad tai jūs, naujas įrenginys, naują įrenginį, keitim*, sutik*, registruo*',
    ask: 'įvesk, įveskite, naudok, naudokite, panaudokite, įrašykite, atsakykite, nurodykite, atidarykite su, atrakinkite su, atidaroma kodu, paspauskite, surinkite, įvesdami, nukopijuokite, suveskite, įvedus, patvirtinkite kodu, prisijunkite su, įveskite skaičius, surinkite kodą, įvedę, naudodami',
    is: 'yra, yra:',
    common:
      'jūsų, tavo, su, kad, į, iš, ir, ne, už, buvo, jums, jei, arba, nėra, prie, gerbiamas, laba diena, sveiki, prašome, mes, jūs, ačiū, šis, bet, apie, iki, laikinas, laikinasis, asmeninis, slaptas, unikalus',
    reference:
      'užsakymas, užsakymo, užsakymo nr, sąskaita, sąskaitos, sąskaitai, kortelė, kortelės, kortelei, siunta, siuntos, klientas, kliento, kliento nr, sutartis, sutarties, rezervacija, rezervacijos, vartotojas, vartotojo, naudotojas, naudotojo, operacija, operacijos, byla, prašymas, prašymo, kuri baigiasi, besibaigianti, besibaigiančiai, polisas, sesija, įrenginys, vizitas, bilietas, paskyros, paskyra, užsakymą, užsakymui, sąskaitoje, sutartį, paraiška, paraiškos, užklausa, užklausos, bilieto, bilietą, skrydis, traukinys, poliso, transakcija, besibaigiančia, nuoroda, paštomatas, talonas, faktūra, skundas',
    amount:
      'suma, sumą, likutis, viso, balansas, sumos, mokėtina, mokėti, mokėjimas, mokėjimo, skola, komisinis, kaina, suma:',
    currency: 'eurų, eurai, euro',
    numero: 'nr, numeris, numerį',
    phone:
      'skambink, skambinkite, telefonas, telefonu, paskambinkite, susisiekite, tel., numeriu, telefono numeris, karštoji linija, pagalba, klientų aptarnavimas',
    valid:
      'galioja, galiojantis, galiojimas, baigsis, nustos galioti, galiojimo laikas, baigiasi, baigs galioti, terminas, iki',
    life: 'minutes, minučių, min, sekundžių, valandas, val, dienas, dienų, taškų, minutę, sekundes, valandų, val., d., taškai',
    promo:
      'nuolaida, nuolaidos kodas, kuponas, akcija, nuolaidos, nuolaidų, kupono, dovana, nemokamas pristatymas, nemokamai, krepšelis, krepšelyje, išpardavimas',
    old: 'senas, senasis, senąjį, ankstesnis, ankstesnį, ignoruokite, buvęs, vietoj, vietoj kodo, vietoje, seną, ankstesnio',
    fresh: 'naujas, naują, naujasis, teisingas, galiojantis, dabar galioja, galioja kodas, jūsų naujas kodas',
    replaces: 'pakeičia',
    replacedBy: 'pakeistas į, buvo pakeistas',
    void: 'nebegalioja, nebegaliojantis, pasibaig*, negalioja, negaliojantis, neteisingas, klaidingas, panaudotas, per daug bandymų, atmestas, užblokuotas, atšauktas, atšaukėme, panaikinome, panaikintas, anuliuotas, anuliavome, baigė galioti, neveikia, netinka, nesutampa, netinkamas, atšaukta, anuliuota, jau sunaudotas, sunaudotas, išnaudotas, jau išnaudotas',
    changed:
      'pakeistas, buvo pakeistas, pakeista, slaptažodis pakeistas, atnaujintas, atkurtas, atstatytas, patvirtintas, prisijungta iš, naujas prisijungimas, pakeitėte, atnaujinta, iš naujo nustatytas, sukurtas, prisijungėte, prisijungta, aktyvuota, aktyvuotas, užregistruotas, prisijungimas iš, pristatyta, pristatytas',
    otherCode:
      'klaidos kodas, pašto kodas, šalies kodas, kliento kodas, prekės kodas, produkto kodas, brūkšninis kodas, spalvos kodas, filialo kodas, banko kodas, nuolaidos kodas, durų kodas, vartų kodas, sekimo kodas, įmonės kodas, asmens kodas, mokėtojo kodas, rezervacijos kodas, susitikimo kodas, pvm kodas, pašto indeksas, skyriaus kodas, wifi slaptažodis, garažo kodas, užtvaro kodas, signalizacijos kodas, terminalo kodas',
    handover:
      'atsiėmimo kodas, pristatymo kodas, paštomato kodas, siuntos atsiėmimo kodas, atsiėmimo kod~, siuntos atsiėmimo kod~, pristatymo kod~, kurjerio kod~, paštomato kod~, durelių kod~, perdavimo kod~, atidarymo kod~, išdavimo kod~, atsiėmimo pin, durelių kodas, kelionės kodas',
    courier:
      'kurjeriui, vairuotojui, paštomate, darbuotojui, pardavėjui, meistrui, kurjeris, vairuotojas, pristatytojui, kasininkui, paštininkui, operatoriui, atsiimant, atsiimdami, pristatymo metu, įsėdant, registratūroje, jūsų vairuotojas, jūsų kurjeris',
    neverShare:
      'niekam, nesidalin*, niekada, neatskleiskite, slaptas, su niekuo, konfidencial*, neperduokite, neatskleisk, nesakykite, neduokite, nesidalykite, trečiosioms šalims, banko darbuotojai, banko darbuotojams, laikykite paslaptyje, nesiųskite, sukčiai, nerodykite',
  },
];
