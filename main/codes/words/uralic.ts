/** Finnish, Estonian, Hungarian and Sámi. */
import type { LanguageWords } from './types.ts';

export const uralic: readonly LanguageWords[] = [
  {
    language: 'fi',
    endings: 'n, a, ssa, sta, lla, lle, lta, ksi, si, asi, nsi, nne, anne, llasi, llanne, t, ni, mme, in',
    code: 'koodi*, *koodin, *koodia, *koodilla, *koodisi, *tunnus, tunnusluku*, varmistuskoodi*, turvakoodi*, koodit, avainluku*, *avainluku, *koodi~, kertakoodi*, numerosarja*, numerokoodi*, vahvistusnumero*, varmenne, varmennenumero*, kertatunnus*, numerot, vahvistustunnus, aktivointiavain, vahvistusnumero, avainluku, avainluvulla, avainlukua, avainluvun, avainlukusi, turvaluku, turvalukusi, varmistusluku, vahvistusnumerosi, turvanumero, tarkistusnumero, tällä numerolla, näillä numeroilla',
    password: 'salasana*, *salasana, *salasanasi, kertasalasana*, tunnussana*',
    pin: 'pin-koodi*, pin-luku, tunnusluku, pinkoodi*',
    oneTime: 'kertakäyttö*, kertakäyttöinen, kerta-',
    otp: 'kertakäyttökoodi*, kertakäyttösalasana*, kertasalasana*, tekstiviestikoodi, kertakoodi*, kertatunnus*',
    purpose:
      'varmennus*, kirjaudu*, kirjautu*, aktivoin*, rekisteröi*, todennus*, varmistus*, jos se olit sinä, jos tämä olit sinä, palautta*, vahvista, tunnistau*, hyväksy*, vahvist*, ota käyttöön, allekirjoit*, palaut*, avaami*, avataksesi, jatka*, viimeistel*, liit*, lisäämi*, siirto, siirron, maksun, maksu*, henkilöllisyy*, että se olet sinä, uusi laite, uudella laitteella, vaihto*, suostumus*, lisätäksesi, poistaaksesi, muuttaaksesi, rekisteröityäksesi, aktivoidaksesi, luodaksesi, nostaaksesi, allekirjoittaaksesi, yhdistääksesi, ladataksesi, palauttaaksesi, viimeistelläksesi, hyväksyäksesi, maksaaksesi, siirtääksesi, jatkaaksesi, kirjautuaksesi, vahvistaaksesi, päästäksesi',
    ask: 'syötä, anna, käytä, kirjaudu, kirjoita, näppäile, vastaa, näytä, ilmoita, avaa koodilla, avaa numerolla, paina, kopioi, liitä, syöttäkää, kirjoittakaa, käyttäkää, antakaa, näppäilkää, syöttämällä, kirjoittamalla, käyttämällä, avautuu koodilla, avautuu, avaa tunnuksella, vahvista koodilla, hyväksy koodilla, kirjaudu koodilla, vastaamalla, syötä numerot',
    is: 'on, on:, ovat',
    common:
      'sinun, ja, ei, tämä, tämän, sen, älä, tai, jos, kuin, sinulle, ole, kanssa, sinua, teidän, teille, hei, tervetuloa, kiitos, varten, vain, mutta, jotta, tilapäinen, väliaikainen, henkilökohtainen, salainen, yksilöllinen, kertaluonteinen',
    reference:
      'tilausnumero, tilauksen, tilauksesi, tilille, tilin, tilisi, kortin, korttisi, kortille, lähetyksen, lähetyksesi, asiakas, asiakasnumero, laskun, laskusi, viite, viitenumero, viitteellä, varausnumero, varauksen, jäsen, jäsennumero, päättyvä, joka päättyy, päättyvälle, loppuosa, istunto, laite, käyttäjä, käyttäjän, käyttäjätunnus, tapahtuma, tapaus, hakemus, vakuutus, sopimus, lippu, huone, ovi, linja, versio, juna, vuoro, tunnus asiakas, tiketti, saapumistunnus, tilaus, tili, kortti, lahetys, paketti, varaus, lasku, poyta, lukema, tilausnumero*, seurantanumero*, lähetystunnus*, lähetysnumero*, sopimusnumero*, laskunumero*, asiakasnumero*, viitenumero*, jäsennumero*, korttinumero*, tilinumero*, varausnumero*, rekisterinumero*, potilasnumero*, vuoronumero*, jonotusnumero*, käyttäjätunnus*, tapausnumero*, asianumero*, palvelupyyntö*, maksutunnus*, arkistointitunnus, tilauksenne, korttinne, tiliin, tililtä, tilillä, tililtäsi, tilillesi, kortilla, kortilta, kortillasi, kortiltasi, korttiisi, paketin, pakettisi, paketille, varauksesi, sopimuksen, sopimuksesi, hakemuksesi, päättyvällä, päättyvältä, päättyvään, ostos, ostosta, maksulle, varausnro, asiakasnro, tilausnro, laskunro, viitenro, lähete',
    amount:
      'summa, saldo, määrä, yhteensä, summan, saldosi, hinta, veloitus, veloitettu, veloitettiin, loppusumma, maksettavaa, maksu, maksun, maksua',
    currency: 'euroa',
    numero: 'nro, numero',
    phone:
      'puhelinnumero, puh, puhelin, soittakaa, ota yhteyttä, asiakaspalvelu, numeroon, soita, epaselvaa, puhelinpalvelu, palvelunumero*, numerosta, puhelimitse',
    valid: 'voimassa, vanhenee, kelpaa, vanhentuu, voimassaolo*, umpeutuu',
    life: 'minuuttia, minuutin, min, sekuntia, tuntia, tunnin, päivää, pistettä, henkilöä, minuutti, sekunnin, sekunti, tunti, viikkoa, vuorokautta',
    promo:
      'alennus, alennusta, alennuksen, kassalla, säästä, lahja, tarjous, etukoodi, kampanjakoodi, tarjouskoodi*, etukoodi*, kampanja*, lahjakortti*, ale, ostoskori*',
    old: 'vanha, vanhan, vanhaa, edellinen, edellisen, edellistä, aiempi, aiemman, ohita, vanhat, vanhaan, aikaisempi, aikaisemman, aiemmat',
    fresh: 'uusi, uuden, oikea, voimassa oleva, nyt voimassa, voimassa on, viimeisin, uudet',
    replaces: 'korvaa',
    replacedBy: 'korvattu, on korvattu, sijaan, sijasta',
    void: 'vanhentunut, vanhentui, ei ole enää voimassa, ei toimi, ei kelpaa, virheellinen, väärä, väärin, käytettiin, liian monta yritystä, hylätty, lukittu, mitätöity, ei ole voimassa, ei ole kelvollinen, ei täsmää, ei ole oikea, peruimme, mitätöimme, poistimme, peruttu, kumottu, vanheni, mitätön, umpeutunut, umpeutui, ei enää kelpaa, ei enää voimassa, kelvoton, käytetty, ei kelpaa enää, estetty, käytetty loppuun, on käytetty loppuun, käytetty jo',
    changed:
      'vaihdettiin, vaihdettu, muutettiin, muutettu, päivitettiin, nollattiin, palautettiin, on vahvistettu, on aktivoitu, uusi kirjautuminen, kirjauduttiin, vaihdoit, muutit, päivitit, vaihtui, nollattu, päivitetty, kirjauduit, on poistettu, kirjautuminen havaittu, aktivoitiin, vahvistettiin, kirjautuminen laitteelta, toimitettu, onnistui',
    otherCode:
      'virhekoodi, *virhekoodi, postinumero, maakoodi, suuntanumero, asiakaskoodi, tuotekoodi, värikoodi, lähdekoodi, viivakoodi, qr-koodi, seurantakoodi, alennuskoodi, lahjakoodi, ovikoodi, porttikoodi, konttorikoodi, pankkikoodi, varauskoodi, kokouskoodi, tilakoodi, hälytyskoodi, kampanjakoodi, etukoodi, tilauskoodi, y-tunnus, käyttäjätunnus, henkilötunnus, yritystunnus, asiakastunnus, laitetunnus, portin koodi, tallin koodi, autotallin koodi, puomin koodi, wifi-salasana, päätteen koodi, arvontakoodi',
    handover:
      'noutokoodi, lokerokoodi, toimituskoodi, luovutuskoodi, noutopin, kyytikoodi, pakettikoodi, kaappikoodi, noutokoodi*, toimituskoodi*, luovutuskoodi*, lokerokoodi*, kuljetuskoodi*, nouto-pin, lukkokoodi, matkakoodi',
    courier:
      'kuljettajalle, kuriirille, lähetille, pakettiautomaatilla, noutopisteessä, kuskille, myyjälle, asentajalle, asiakaspalvelijalle, henkilökunnalle, kuljettajallesi, jakelijalle, kuljettaja, kuriiri, lähetti, asentaja, kuljettajaa, kuljettajalta, toimittajalle, taksinkuljettajalle, lähetiltä, kuriirilta, kerro kuljettajalle, noudettaessa, noudon yhteydessä, toimituksen yhteydessä, kyytiin noustessa, kyytiin noustessasi, vastaanotossa',
    tell: 'kerro, näytä, anna, sano, ilmoita, kertokaa, sanokaa, näyttäkää, mainitse, luettele, kysyy, pyytää, esitä, lue',
    neverShare:
      'älä jaa, älä kerro, kenellekään, salassa, älä luovuta, koskaan, salainen, luottamuksellinen, älä anna, älkää, emme kysy, älä lähetä, älä näytä, kukaan, kenenkään kanssa, et pyytänyt',
  },
  {
    language: 'et',
    endings: 'i, iga, ist, ile, is, ita, iks, id, ide, it, isse, ini, ilt',
    tell: 'öelge, ütle, näidake, näita, andke, teatage, esita, küsib, esitage, lugege',
    code: 'kood*, *koodi, *koodiga, turvakood*, kinnituskood*, kood~, *kood~, aktiveerimiskood*, registreerimiskood*, sisselogimiskood*, kontrollkood*, ligipääsukood*, juurdepääsukood*, numbrikood*, taastekood*, autentimiskood*, numbrid, kinnitusnumber, aktiveerimiskood, ligipääsuvõti, turvanumber, kontrollnumber',
    password: 'parool*, salasõna, salasõna*, *parool',
    pin: 'pin-kood*, pin kood*, pin1, pin2, pinkood*',
    oneTime: 'ühekord*, ühekordse*',
    otp: 'ühekordne kood, ühekordne parool, sms-kood',
    purpose:
      'kinnitus*, sisselogimis*, sisse logi*, autentimis*, kinnita, kinnitage, kinnitam*, sisene*, autendi*, aktiveeri*, registreeri*, taasta*, tuvasta*, lähtesta*, maksekinnitus*, allkirjasta*, avamiseks, jätka*, lõpeta*, lisami*, ülekan*, makse, maksmi*, isikutuvast*, et see oled sina, et see olete teie, uus seade, uues seadmes, vaheta*, nõusolek*, logi sisse, sisselogimi*',
    ask: 'sisesta, sisestage, kasuta, kasutage, sisestada, ütle, avage koodiga, ava koodiga, vajutage, sisestades, trüki, trükkige, kirjuta, kirjutage, kasutades, saatke, avaneb koodiga, avaneb numbriga, avage numbriga, kinnitage koodiga, logige sisse koodiga, vasta, vastake, sisestage numbrid',
    is: 'on, on:',
    common:
      'teie, sinu, ja, ei, et, see, selle, oma, või, teile, palun, tere, kui, meie, mitte, ainult, kas, tänan, ning, ajutine, isiklik, salajane, unikaalne',
    reference:
      'tellimus, tellimuse, tellimuse nr, konto, kaart, kaardi, kaardile, pakk, paki, saadetis, klient, kliendi, kliendinumber, arve, arve nr, viitenumber, broneering, broneeringu, leping, lepingu, kasutaja, kasutajatunnus, tehing, tehingu, juhtum, taotlus, polis, lõpuga, mis lõpeb, mis lõppeb, seanss, seade, pilet, liige, tellimusnumber, tellimust, kontole, kontolt, kontol, kaardiga, kaardilt, saadetise, jälgimisnumber, jälgimisnumbriga, kliendinumbriga, lepingut, broneeringunumber, kasutajanimi, pöördumine, pöördumise, pileti, piletinumber, liikmekaart, registrinumber, viitenumbriga, lõppev, lõppeva, toiming, toimingu, makse, ostu',
    amount: 'summa, saldo, kokku, jääk, summas, kontojääk, jäägi, tasuda, maksta, hind, kogusumma',
    currency: 'eurot',
    numero: 'nr, number',
    phone:
      'helista, helistage, telefon, telefonil, klienditugi, infotelefon, telefoninumber, telefoni, numbrile, numbril',
    valid: 'kehtib, aegub, kehtiv, kehtivus, kehtivusaeg, kuni, kehtivad',
    life: 'minutit, min, sekundit, tundi, päeva, punkti, minuti, tunni, tund, minut, sekund, päev, päevaks, tunniks',
    old: 'vana, eelmine, eelmist, ignoreeri, varasem, vanad, varasema, eelmise, varem saadetud',
    fresh: 'uus, õige, kehtiv, uue, nüüd kehtib, kehtib kood, uusi, uued',
    replaces: 'asendab',
    replacedBy: 'asendatud, on asendatud, asemel',
    void: 'aegunud, aegus, ei kehti, kehtetu, vale, vigane, kasutati, liiga palju katseid, tagasi lükatud, blokeeritud, tühistasime, tühistatud, kehtetuks tunnistatud, kehtivuse kaotanud, ei tööta, ei sobi, kasutatud, ebaõnnestus, ei ole kehtiv, kehtivus on lõppenud, tühistati, ära kasutatud, on ära kasutatud, juba ära kasutatud',
    changed:
      'muudeti, muudetud, vahetati, vahetatud, on uuendatud, uuendati, lähtestati, on lähtestatud, on kinnitatud, uus sisselogimine, muutsite, muutsid, vahetasite, on taastatud, on seadistatud, logiti sisse, on aktiveeritud, on loodud, aktiveeriti, kinnitati, sisselogimine seadmest, toimetati kätte',
    otherCode:
      'veakood*, postiindeks, sihtnumber, riigikood, kliendikood, tootekood, ribakood, värvikood, lähtekood, sooduskood, uksekood, väravakood, jälgimiskood, isikukood, registrikood, broneeringukood, koosolekukood, uksekood*, väravakood*, tootekood*, ribakood*, värvikood*, kliendikood*, värava kood, garaažikood, tõkkepuu kood, wifi parool, terminali kood, koosoleku kood',
    handover:
      'väljastuskood, kättesaamiskood, pakiautomaadi kood, uksekood pakiautomaat, kullerikood, kohaletoimetamise kood, väljastuskood*, kättesaamiskood*, kullerikood*, pakikood*, kapikood*, üleandmiskood*, uksekood pakiautomaadis, ukse kood pakiautomaadis, kapikood, sõidukood, tarnekood',
    courier:
      'kullerile, juhile, pakiautomaadis, autojuhile, teenindajale, müüjale, tehnikule, sohvrile, kuller, juht, autojuht, taksojuhile, pakiautomaadist, postiljonile, kullerit, sõitja, kättesaamisel, peale minnes, vastuvõtus, teie juht, sinu juht, meistrile, töötajale',
    neverShare:
      'ära jaga, ärge jagage, kellelegi, mitte kellegagi, salajane, kunagi, ära anna, ärge avaldage, konfidentsiaalne, ära avalda, ärge öelge, ära ütle, ärge andke, ära saada, hoidke salajas, kolmandatele isikutele, kellegagi',
    promo: 'soodustus*, allahindlus*, kinkekaart*, pakkumi*, kampaania*, tasuta',
  },
  {
    language: 'hu',
    vowelEndings: 't, ja, jat, d, dat, nak, val, hoz, ra, m',
    endings:
      'ot, ját, od, odat, ja, jának, jával, jára, hoz, ra, dal, ba, ban, unk, om, okat, ok, nak, omat, jat, tal, odra, ként',
    code: 'kódja, kódod, *kódja, *kódot, *kódod, kódot, kódra, kódját, kódodat, sms-kód, sms kód, azonosítókód, kódszám, kód~, *kód~, biztonsági kód~, megerősítő kód~, ellenőrző kód~, belépési kód~, aktiváló kód~, aktivációs kód~, hitelesítő kód~, hitelesítési kód~, visszaigazoló kód~, regisztrációs kód~, belépőkód*, számsor, számkód*, kódunk, azonosító kód~, hozzáférési kód~, jóváhagyó kód~, tranzakciós kód~, számjegyeket, számjegyek, az alábbi számot, a következő számot, ellenőrző szám, ellenőrzőszám, biztonsági szám, megerősítő szám, ezzel a számmal, az alábbi számmal, a következő számmal',
    password:
      'jelszó*, jelszava, jelszavad, jelszavát, jelszavának, jelszavadat, jelszavunk, jelszava:, belépési jelszó, belepesi jelszo',
    pin: 'pin kód~, pin-kód~, pinkód~',
    oneTime: 'egyszeri, egyszer használatos, egyszer használható, egyszer felhasználható',
    otp: 'egyszeri kód, egyszeri jelszó, egyszer használatos jelszó, otp kód~, egyszer használatos kód~',
    purpose:
      'ellenőrz*, megerősít*, bejelentkez*, belépé*, hitelesít*, aktivál*, regisztrá*, jóváhagy*, azonosít*, ha ön volt, ha te voltál, ha ön az, visszaállít*, helyreállít*, erősítse meg, erősítsd meg, igazol*, érvényesít*, visszaigazol*, fizetéséhez, utalásához, kiegyenlít*, aláír*, felold*, folytat*, befejez*, összekapcsol*, hozzáad*, készpénzfelvétel*, átutal*, utalás*, fizetés*, személyazonos*, hogy ön az, új eszköz*, cseréj*, hozzájárul*, beléptet*, hozzáférés*, számhordoz*, hozzáadásához, törléséhez, módosításához, emeléséhez, regisztrációhoz, aktiválásához, létrehozásához, felvételéhez, aláírásához, összekapcsolásához, letöltéséhez, végrehajtásához, visszaállításához, befejezéséhez, elfogadásához, kifizetéséhez, folytatáshoz, bejelentkezéshez, belépéshez, rögzítéséhez',
    ask: 'adja meg, használja, írja, add meg, gépelje, írd, használd, adja át, mutassa, nyissa, nyomja meg, üsse be, gépeld be, megadásával, beírásával, használatával, másold be, másolja be, vigye be, adja meg ezt, a következőt, kóddal nyílik, kóddal nyitható, válaszoljon, válaszolj, hagyja jóvá, lépjen be, üsd be, üssétek be, írja be, írd be, gépelje be, pötyögd be, vidd be',
    is: 'a kódja, :, az',
    common:
      'az, ön, önnek, és, nem, a, ne, ez, van, hogy, meg, egy, neked, kérjük, kedves, köszönjük, üdvözlettel, amely, vagy, csak, ehhez, volt, ha, legyen, ideiglenes, személyes, titkos, egyedi, dinamikus, átmeneti',
    reference:
      'rendelés, rendelési szám, rendelésszám, megrendelés, számla, számlaszám, számlája, kártya, kártyához, kártyája, kártyával, csomag, csomagszám, küldemény, ügyfél, ügyfélszám, ügyfélazonosító, azonosító, munkamenet, eszköz, felhasználó, felhasználónév, tranzakció, tranzakciószám, hivatkozás, hivatkozási szám, ügyszám, ügy, foglalás, foglalási szám, szerződés, szerződésszám, kötvény, kötvényszám, végződő, jegy, szoba, ajtó, járat, vonat, verzió, kérelem, bejelentés, rendszám, utalás, előfizető, adószám, sorszám, asztal, mero*, idopont, rendelésének, rendelésed, rendelése, megrendelése, rendelésszáma, rendelésszámod, megrendelésszám, bankkártyája, bankkártya, bankkártyával, kártyaszám, kártyáról, bankszámla, bankszámlája, számláról, számlájáról, számlájára, számlán, csomagod, csomagja, csomagját, csomagazonosító, csomagkövetési, küldeményazonosító, küldeménye, ügyfélszáma, ügyfélkártya, azonosítója, tranzakcióazonosító, tranzakciója, ügyiratszám, iktatószám, foglalása, foglalásod, szerződésszáma, jegyszám, jegye, számlaszáma, díjbekérő, rendszáma, munkalap, hibajegy, rögzített, beutaló, rendelő, vágány, kocsi, ülés, sor',
    amount:
      'összeg, összege, egyenleg, egyenlege, végösszeg, összegű, összegben, összeget, egyenlege:, fizetendő, vásárlás, vásárlása, díj, díja, díjat, tartozás, terhelés, jóváírás, levonás',
    currency: 'forint, ft',
    numero: 'sz, száma, szám',
    numbered: 'végű, számú, -ra végződő, végződésű, sz.',
    phone:
      'hívja, telefon, telefonszám, hívjon, ügyfélszolgálat, kapcsolat, telefonon, telefonszámon, hívj minket, ügyfélszolgálatunk, ügyfélszolgálatunkat, hívható, telefonos, ügyeletes',
    valid:
      'érvényes, érvényes eddig, lejár, lejárat, érvényesség, ig érvényes, felhasználható, érvényessége, érvényességi ideje, lejárati, eddig érvényes, érvényes:',
    life: 'perc, percig, percen, másodperc, óra, óráig, nap, napig, pont, fő, számjegy, perce, percre, órán belül, órán, napon, másodpercig, fős',
    promo:
      'kuponkód, kedvezmény, akció, kupon, nyerjen, ingyenes szállítás, ajándék*, kosár*, spórol*, kuponkód*, promókód*, utalvány*, engedmény*, leárazás, vásároljon, vásárolj',
    old: 'régi, korábbi, előző, előbbi, hagyja figyelmen kívül, korábban, előzőleg, a korábbi, a régi',
    fresh:
      'új, helyes, érvényes, aktuális, újabb, mostantól érvényes, érvényes kód, helyette, legújabb, az új, friss kód',
    replaces: 'felülírja, lecseréli, helyettesíti, váltja fel',
    replacedBy: 'helyébe lépett, felváltotta, cserélve, helyett, helyett a, kód helyett',
    void: 'lejárt, érvénytelen, már nem érvényes, nem érvényes, hibás, helytelen, rossz, felhasználták, felhasznált, felhasználva, használták, túl sok próbálkozás, elutasítva, zárolva, visszavont, nem megfelelő, törölve, nem helyes, nem egyezik, töröltük, visszavontuk, érvénytelenítettük, visszavonva, érvényét vesztette, nem használható, felhasználásra került, elhasznált, téves, sikertelen, már nem jó, elavult, érvényességét vesztette, már nem él, érvénytelenítve, nem fogadható el, letiltva, elhasználták, elhasználódott, elhasználva, el lett használva, kimerült',
    changed:
      'megváltozott, megváltoztatták, módosították, módosult, módosítva, frissült, frissítették, visszaállították, visszaállítva, megerősítve, létrehozták, beállítva, új bejelentkezés, aktiválva, bejelentkeztek, megváltoztattad, megváltoztatta, módosította, módosítottad, frissítette, visszaállította, bejelentkezett, bejelentkeztél, belépett, beléptek, új eszközről, letiltottuk, letiltva, aktiváltuk, bejelentkezés történt, frissítve, bejelentkezés innen, belépés történt, kézbesítve',
    otherCode:
      'hibakód, *hibakód, irányítószám, országkód, körzetszám, ügyfélkód, termékkód, színkód, forráskód, vonalkód, qr-kód, fiókkód, bankkód, üzletkód, követési kód, nyomkövetési kód, foglalási kód, rendelési kód, kapukód, ajtókód, értekezletkód, kuponkód, ajándékkód, promóciós kód, státuszkód, riasztókód, cikkszám, hibakód*, kapukód*, ajtókód*, ügyfélkód*, termékkód*, vonalkód*, színkód*, kupon kód, fiókkód*, kapu kódja, garázskód, garázs kódja, sorompó kódja, riasztó kódja, wifi jelszó, wifi kód',
    handover:
      'átvételi kódja, átvételi kódod, csomagautomata kód, futárkód, átvételi kód~, átadási kód~, kézbesítési kód~, futárkód*, szállítási kód~, átvételi pin, csomagkód*, rekeszkód*, nyitókód*, utazási kód~, átvételi kód, átadási kód, átvételi jelszó, kézbesítési pin, rekeszkód',
    courier:
      'futárnak, a futárnak, a sofőrnek, sofőrnek, kézbesítőnek, csomagautomatánál, a szerelőnek, az eladónak, a munkatársnak, a kézbesítőnek, a sofőrjének, futár, sofőr, a futár, kézbesítő, futárunknak, futárnál, kollégánknak, munkatársunknak, a futárral, taxisnak, automatánál, csomagpontnál, csomagponton, átvételkor, beszálláskor, a recepción, a pultnál, a sofőrje, a sofőr',
    tell: 'mondja, mondd, mutassa, mutasd, adja, közölje, diktálja, mutassa be, kérni, kéri, kérdezi, olvassa, adja meg',
    neverShare:
      'senkinek, ne ossza, ne add, titkos, soha, ne adja, senkivel, ne adja ki, bizalmas, ne árulja, ne mondja el, ne mondd el, ne küldje, ne küldd, ne oszd meg, nem kérjük, sosem kér, harmadik félnek, másnak, tartsa titokban, tartsd titokban, munkatársaink, ne adja meg, soha nem kéri, nem ön kérte',
  },
  {
    language: 'se',
    endings: 's, in, at, a, id, iin',
    code: 'kodan, duođaštuskoda, koda~, dorvvolašvuođakoda, nannenkoda, sisaloggenkoda',
    password: 'beassansátni, suollemassátni, beassansáni',
    pin: 'pin-koda',
    oneTime: 'ovttageardásaš, oktageardásaš',
    otp: 'ovttageardásaš koda',
    purpose: 'nannet, nannen, sisaloggen',
    ask: 'čále, geavat, deaddil',
    is: 'lea, lea:',
    common: 'du, din, ja, ii, dát, leat, buorre, giitu, dáppe',
    reference: 'diŋgojupmi, konto, koarta, páhkka, nummir, gánda, áššenummir, diŋgon',
    amount: 'submi, saldo',
    phone: 'riŋge, telefovdna',
    valid: 'gustojeaddji, gusto',
    life: 'minuhta, minuhtta, sekundda',
    old: 'boares, ovddit',
    fresh: 'ođđa',
    replaces: 'buhtte',
    void: 'boarásmuvvan, ii gusto, boastu, ii doaimma, geavahuvvon',
    changed: 'rievdaduvvon, lea rievdan',
    neverShare: 'ale juoge, ii geasage, suollemas',
    promo: 'fálaldat',
  },
];
