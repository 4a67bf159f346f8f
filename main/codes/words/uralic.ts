/** Finnish, Estonian, Hungarian and Sámi. */
import type { LanguageWords } from './types.ts';

export const uralic: readonly LanguageWords[] = [
  {
    language: 'fi',
    code: 'koodi*, *koodi, *koodin, *koodia, *koodilla, *koodisi, *tunnus, tunnusluku*, varmistuskoodi*, turvakoodi*, koodit, avainluku*, *avainluku',
    password: 'salasana*, *salasana, *salasanasi',
    pin: 'pin-koodi*, pin-luku, tunnusluku',
    oneTime: 'kertakäyttö*, kertakäyttöinen, kerta-',
    otp: 'kertakäyttökoodi*, kertakäyttösalasana*, kertasalasana*, tekstiviestikoodi',
    purpose:
      'vahvistus*, vahvista*, kirjautumis*, tunnistautumis*, varmennus*, kirjaudu*, kirjautu*, aktivoin*, rekisteröi*, todennus*, varmistus*, jos se olit sinä, jos tämä olit sinä, palautta*, vahvista, vahvistaa',
    ask: 'syötä, anna, käytä, kirjaudu, kirjoita, näppäile, vastaa, näytä, ilmoita, avaa koodilla, avaa numerolla, paina, kopioi, liitä',
    is: 'on, on:, ovat',
    common: 'sinun, ja, ei, tämä, tämän, sen, älä, tai, jos, kuin, sinulle, ole',
    reference:
      'tilausnumero, tilauksen, tilauksesi, tilille, tilin, tilisi, kortin, korttisi, kortille, lähetyksen, lähetyksesi, asiakas, asiakasnumero, laskun, laskusi, viite, viitenumero, viitteellä, varausnumero, varauksen, jäsen, jäsennumero, päättyvä, joka päättyy, päättyvälle, loppuosa, istunto, laite, käyttäjä, käyttäjän, käyttäjätunnus, tapahtuma, tapaus, hakemus, vakuutus, sopimus, lippu, huone, ovi, linja, versio, juna, vuoro, tunnus asiakas, tiketti, saapumistunnus, tilaus, tili, kortti, lahetys, paketti, varaus, lasku, poyta, lukema',
    amount: 'summa, saldo, määrä, yhteensä',
    currency: 'euroa',
    numero: 'nro, numero',
    phone:
      'soita numeroon, puhelinnumero, puh, puhelin, soittakaa, ota yhteyttä, asiakaspalvelu, numeroon, soita, epaselvaa',
    valid: 'voimassa, voimassa asti, vanhenee, vanhenee klo, kelpaa, on voimassa',
    life: 'minuuttia, minuutin, min, sekuntia, tuntia, tunnin, päivää, pistettä, henkilöä',
    promo: 'alennus, alennusta, alennuksen, kassalla, säästä, lahja, tarjous, etukoodi, kampanjakoodi',
    old: 'vanha, vanhan, vanhaa, edellinen, edellisen, edellistä, aiempi, aiemman, ohita',
    fresh: 'uusi, uuden, oikea, voimassa oleva, nyt voimassa, voimassa on, viimeisin',
    replaces: 'korvaa',
    replacedBy: 'korvattu, on korvattu, sijaan, sijasta',
    void: 'vanhentunut, vanhentui, on vanhentunut, ei ole enää voimassa, ei toimi, ei kelpaa, virheellinen, on virheellinen, väärä, väärin, on käytetty, on jo käytetty, käytettiin, jo käytetty, liian monta yritystä, hylätty, lukittu, mitätöity, ei ole voimassa, ei ole kelvollinen, ei täsmää, ei ole oikea, peruimme, mitätöimme, poistimme, peruttu, kumottu',
    changed:
      'on vaihdettu, vaihdettiin, vaihdettu, on muutettu, muutettiin, muutettu, on päivitetty, päivitettiin, nollattiin, on nollattu, palautettiin, on vahvistettu, on aktivoitu, uusi kirjautuminen, kirjauduttiin',
    otherCode:
      'virhekoodi, *virhekoodi, postinumero, maakoodi, suuntanumero, asiakaskoodi, tuotekoodi, värikoodi, lähdekoodi, viivakoodi, qr-koodi, seurantakoodi, alennuskoodi, lahjakoodi, ovikoodi, porttikoodi, konttorikoodi, pankkikoodi, varauskoodi, kokouskoodi, tilakoodi, hälytyskoodi, kampanjakoodi, etukoodi, tilauskoodi, y-tunnus, käyttäjätunnus, henkilötunnus, yritystunnus, asiakastunnus, laitetunnus',
    handover:
      'noutokoodi, lokerokoodi, toimituskoodi, luovutuskoodi, noutopin, kyytikoodi, pakettikoodi, kaappikoodi',
    courier:
      'kuljettajalle, kuriirille, lähetille, pakettiautomaatilla, noutopisteessä, kuskille, myyjälle, asentajalle, asiakaspalvelijalle, henkilökunnalle, kuljettajallesi, jakelijalle, kuljettaja, kuriiri, lähetti, asentaja',
    tell: 'kerro, näytä, anna, sano, ilmoita, kertokaa, sanokaa, näyttäkää, mainitse, luettele, kysyy, pyytää',
    neverShare:
      'älä jaa, älä kerro, kenellekään, salassa, älä luovuta, koskaan, salainen, luottamuksellinen, älä anna',
  },
  {
    language: 'et',
    tell: 'öelge, ütle, näidake, näita, andke, teatage, esita, küsib',
    code: 'kood*, *kood, *koodi, *koodiga, turvakood*, kinnituskood*',
    password: 'parool*, salasõna, salasõna*, *parool',
    pin: 'pin-kood*, pin kood*',
    oneTime: 'ühekord*',
    otp: 'ühekordne kood, ühekordne parool, sms-kood',
    purpose:
      'kinnitus*, kinnita*, sisselogimis*, sisse logi*, autentimis*, aktiveerimis*, registreerimis*, kinnita, kinnitage',
    ask: 'sisesta, sisestage, kasuta, kasutage, sisestada, ütle, avage koodiga, ava koodiga, vajutage',
    is: 'on, on:',
    common: 'teie, sinu, ja, ei, et, see, selle, oma, või',
    reference:
      'tellimus, tellimuse, tellimuse nr, konto, kaart, kaardi, kaardile, pakk, paki, saadetis, klient, kliendi, kliendinumber, arve, arve nr, viitenumber, broneering, broneeringu, leping, lepingu, kasutaja, kasutajatunnus, tehing, tehingu, juhtum, taotlus, polis, lõpuga, mis lõpeb, mis lõppeb, seanss, seade, pilet, liige',
    amount: 'summa, saldo, kokku, jääk',
    currency: 'eurot',
    numero: 'nr, number',
    phone: 'helista, helistage, telefon, tel, telefonil',
    valid: 'kehtib, kehtib kuni, aegub, aegub kell, kehtiv',
    life: 'minutit, min, sekundit, tundi, päeva, punkti',
    old: 'vana, eelmine, eelmist, ignoreeri, varasem',
    fresh: 'uus, õige, kehtiv, uue, nüüd kehtib, kehtib kood',
    replaces: 'asendab',
    replacedBy: 'asendatud, on asendatud, asemel',
    void: 'aegunud, on aegunud, aegus, ei kehti, ei kehti enam, kehtetu, vale, on vale, vigane, on kasutatud, on juba kasutatud, juba kasutatud, kasutati, liiga palju katseid, tagasi lükatud, blokeeritud, tühistasime, tühistatud, on tühistatud, kehtetuks tunnistatud',
    changed:
      'on muudetud, muudeti, muudetud, on vahetatud, vahetati, vahetatud, on uuendatud, uuendati, lähtestati, on lähtestatud, on kinnitatud, uus sisselogimine',
    otherCode:
      'veakood*, postiindeks, sihtnumber, riigikood, kliendikood, tootekood, ribakood, värvikood, lähtekood, sooduskood, uksekood, väravakood, jälgimiskood, isikukood, registrikood, broneeringukood, koosolekukood',
    handover:
      'väljastuskood, kättesaamiskood, pakiautomaadi kood, uksekood pakiautomaat, kullerikood, kohaletoimetamise kood',
    courier:
      'kullerile, juhile, pakiautomaadis, autojuhile, teenindajale, müüjale, tehnikule, sohvrile, kuller, juht, autojuht',
    neverShare:
      'ära jaga, ärge jagage, kellelegi, mitte kellegagi, salajane, kunagi, ära anna, ärge avaldage, konfidentsiaalne',
  },
  {
    language: 'hu',
    code: 'kód, kódja, kódod, *kód, *kódja, *kódot, *kódod, kódot, kódra, kódját, kódodat, biztonsági kód, megerősítő kód, ellenőrző kód, belépési kód, aktiváló kód, sms-kód, sms kód, azonosítókód, kódszám',
    password: 'jelszó*, jelszava, jelszavad, jelszavát, jelszavának, jelszavadat',
    pin: 'pin-kód, pin kód, pinkód',
    oneTime: 'egyszeri, egyszer használatos, egyszer használható',
    otp: 'egyszeri kód, egyszeri jelszó, egyszer használatos jelszó',
    purpose:
      'ellenőrz*, megerősít*, bejelentkez*, belépés*, belépé*, hitelesít*, aktivál*, regisztrá*, jóváhagy*, azonosít*, ha ön volt, ha te voltál, ha ön az, visszaállít*, helyreállít*, erősítse meg, erősítsd meg',
    ask: 'írja be, írd be, adja meg, használja, írja, add meg, gépelje, írd, használd, adja át, mutassa, nyissa ki, nyissa, nyomja meg, üsse be',
    is: 'a kódja, :, az',
    common: 'az, ön, önnek, és, nem, a, ne, ez, van, hogy, meg, egy',
    reference:
      'rendelés, rendelési szám, rendelésszám, megrendelés, számla, számlaszám, számlája, kártya, kártyához, kártyája, kártyával, csomag, csomagszám, küldemény, ügyfél, ügyfélszám, ügyfélazonosító, azonosító, munkamenet, eszköz, felhasználó, felhasználónév, tranzakció, tranzakciószám, hivatkozás, hivatkozási szám, ügyszám, ügy, foglalás, foglalási szám, szerződés, szerződésszám, kötvény, kötvényszám, végződő, jegy, szoba, ajtó, járat, vonat, verzió, kérelem, bejelentés, rendszám, utalás, előfizető, adószám, sorszám, asztal, mero*, idopont',
    amount: 'összeg, összege, egyenleg, egyenlege, végösszeg',
    currency: 'forint, ft',
    numero: 'sz, száma, szám',
    numbered: 'végű, számú, -ra végződő, végződésű, sz.',
    phone: 'hívja, telefon, tel, telefonszám, hívjon, ügyfélszolgálat, kapcsolat',
    valid: 'érvényes, érvényes eddig, lejár, lejárat, érvényesség, ig érvényes, felhasználható',
    life: 'perc, percig, percen, másodperc, óra, óráig, nap, napig, pont, fő, számjegy',
    promo:
      'kuponkód, kedvezmény, akció, kupon, nyerjen, kedvezmény*, kupon*, ingyenes szállítás, ajándék*, akció*, kosár*, spórol*',
    old: 'régi, korábbi, előző, előbbi, hagyja figyelmen kívül',
    fresh: 'új, helyes, érvényes, aktuális, újabb, mostantól érvényes, érvényes kód, helyette, legújabb',
    replaces: 'felülírja, lecseréli, helyettesíti, váltja fel',
    replacedBy: 'helyébe lépett, felváltotta, cserélve, helyett, helyett a, kód helyett',
    void: 'lejárt, érvénytelen, már nem érvényes, nem érvényes, hibás, helytelen, rossz, felhasználták, már felhasználták, felhasznált, felhasználva, használták, túl sok próbálkozás, elutasítva, zárolva, visszavont, nem megfelelő, törölve, nem helyes, nem egyezik, töröltük, visszavontuk, érvénytelenítettük, visszavonva',
    changed:
      'megváltozott, megváltoztatták, módosították, módosult, módosítva, frissült, frissítették, visszaállították, visszaállítva, megerősítve, létrehozták, beállítva, új bejelentkezés, aktiválva, bejelentkeztek',
    otherCode:
      'hibakód, *hibakód, irányítószám, országkód, körzetszám, ügyfélkód, termékkód, színkód, forráskód, vonalkód, qr-kód, fiókkód, bankkód, üzletkód, követési kód, nyomkövetési kód, foglalási kód, rendelési kód, kapukód, ajtókód, értekezletkód, kuponkód, ajándékkód, promóciós kód, státuszkód, riasztókód, cikkszám',
    handover:
      'átvételi kód, átvételi kódja, átvételi kódod, kézbesítési kód, csomagautomata kód, futárkód, szállítási kód, utazási kód',
    courier:
      'futárnak, a futárnak, a sofőrnek, sofőrnek, kézbesítőnek, csomagautomatánál, a szerelőnek, az eladónak, a munkatársnak, a kézbesítőnek, a sofőrjének, futár, sofőr, a futár, kézbesítő',
    tell: 'mondja, mondd, mutassa, mutasd, adja, közölje, diktálja, mutassa be, mondja meg, mondja be, kérni, kéri, kérdezi',
    neverShare:
      'senkinek, ne ossza, ne add, titkos, soha, ne adja, senkivel, ne adja ki, bizalmas, ne árulja',
  },
  {
    language: 'se',
    code: 'koda, koda*, kodan, duođaštuskoda',
    password: 'beassansátni, suollemassátni',
    pin: 'pin-koda',
    oneTime: 'ovttageardásaš, oktageardásaš',
    otp: 'ovttageardásaš koda',
    purpose: 'nannet, nannen, sisaloggen',
    ask: 'čále, geavat',
    is: 'lea, lea:',
    common: 'du, din, ja, ii, dát',
    reference: 'diŋgojupmi, konto, koarta, páhkka',
    amount: 'submi, saldo',
    phone: 'riŋge, telefovdna',
    valid: 'gustojeaddji, gusto',
    life: 'minuhta, minuhtta, sekundda',
    old: 'boares, ovddit',
    fresh: 'ođđa',
    replaces: 'buhtte',
    void: 'boarásmuvvan, ii gusto, boastu',
    changed: 'rievdaduvvon, lea rievdan',
    neverShare: 'ale juoge, ii geasage, suollemas',
  },
];
