/** The Germanic languages of the continent and the islands. */
import type { LanguageWords } from './types.ts';

export const germanic: readonly LanguageWords[] = [
  {
    language: 'de',
    code: 'registrierungscode, code, *code, kode, sms-tan, *tan, bestätigungscode, codes, zugangscode, codezahl, zahlencode, prüfziffer, zugangscodes, freigabecode, sicherheitsschlüssel, bestätigungsnummer, sicherheitsnummer, prüfnummer, sicherheitszahl, prüfzahl, identifizierungscode, freigabeschlüssel, einmalschlüssel, bestätigungsschlüssel, bestaetigungsschluessel, aktivierungsschlüssel, aktivierungsschluessel, zugangsschlüssel, zugangsschluessel, sicherheitsschluessel, anmeldeschlüssel, anmeldeschluessel, verifizierungsnummer, verifikationsnummer, authentifizierungsnummer, freigabenummer, freischaltnummer, aktivierungsnummer, einmalnummer, einmalzahl, bestätigungszahl, bestätigungsziffern, sicherheitsziffern, ziffernfolge, zahlenfolge, zahlenkombination, ziffernkombination, folgende ziffern, diese ziffern, die ziffern, folgende zahlen, diese zahlen, bitte die zahlen, legitimationsnummer, kontrollzahl, signaturschlüssel, schlüsselwort, losung, *bestätigungsschlüssel, freischaltschlüssel, mit dieser nummer, mit diesen ziffern, mit der zahl, mit dieser zahl',
    password:
      'kennwort, passwort, *passwort, *kennwort, losungswort, passwörter, passworts, zugangswort, passphrase, passwoerter',
    pin: '*pin, geheimzahl, pin-nummer, geheimnummer, pin lautet, geheimzahlen, persönliche nummer',
    oneTime: 'einmal*, einmalig gültiger, zum einmaligen gebrauch, nur einmal gültig',
    otp: 'einmalcode, einmalpasswort, einmal-code, einmal-tan, einmalkennwort, einmal-pin',
    purpose:
      'für ihre zahlung, für ihren einkauf, für die zahlung, zur zahlung, für ihre überweisung, für die überweisung, zum bezahlen, fuer ihre zahlung, fuer die zahlung, sicherheits*, zugangs*, freischalt*, anmeldung, bestätig*, verifizier*, anmelde*, login*, registrier*, aktivier*, einloggen, zugang, freigabe, freizugeben, freigeben, zwei-faktor*, legitimation, identifizierung, einzuloggen, anzumelden, wenn sie das waren, wenn du das warst, waren sie das, sollten sie das gewesen sein, falls sie das waren, wiederherstell*, hinzuzufügen, zu verknüpfen, hinzufügen, hinzufuegen, hinzugefügt werden, schalten sie, freizuschalten, zurücksetzen, zurückzusetzen, zuruecksetzen, zuruecksetzung, zurücksetzung, bestaetig*, identität, identitätsprüfung, gerätewechsel, geräteaktivierung, gerätebindung, gerätefreigabe, rufnummernmitnahme, portierung, unterschreiben, unterschrift, signieren, signatur, autorisieren, autorisierung, gehört diese nummer, gehört dir, gehört ihnen, nummer gehört, zum stornieren, um zu stornieren, zur stornierung, zum kündigen, um hinzuzufügen, anzulegen, zu löschen, zu ändern, zu erhöhen, zu registrieren, zu aktivieren, zu erstellen, abzuheben, zu unterschreiben, zu koppeln, zu verbinden, herunterzuladen, durchzuführen, wiederherzustellen, abzuschließen, abzuschliessen, zu akzeptieren, fortzufahren, zu bezahlen, zu überweisen, zu autorisieren, aktivieren sie, bestätigen sie ihr login, registrieren sie, verifizieren sie, melden sie sich an, loggen sie sich ein, legitimieren sie, autorisieren sie, geben sie frei, aktiviere, bestätige, verifiziere, registriere, entsperren, entsperre, ihr login mit, deinen login mit',
    ask: 'tippe, gib, geben sie, eingeben, nutze, nutzen sie, verwende, verwenden sie, mit, eintragen, nenne, nennen sie, zeigen sie, zeige, übermitteln sie, bestätige mit, bestätigen sie mit, sende, senden sie, eingegeben, trage, tragen sie, benutze, geben, eintippen, ein, drücken, tippen, zum öffnen, benutzen sie, kopieren sie, kopiere, einzutragen, übertragen, geben sie bitte, setzen sie, fügen sie, füge, abtippen, einfügen, hinterlegen, brauchen sie, brauchst du, benötigen sie, benötigst du, benoetigen sie, deiner lautet, deiner ist, ihrer lautet, ihrer ist',
    is: 'ist, lautet, ist:, lautet:, heißt, sind, lauten',
    common:
      'ihr, ihre, ihren, dein, deine, für, und, bitte, der, die, das, sie, den, wurde, nicht, zum, im, temporäre, temporärer, temporäres, temporären, vorläufige, vorläufiger, vorläufiges, vorläufigen, persönliche, persönlicher, persönliches, persönlichen, geheime, geheimer, individuelle, individueller, dynamische, dynamischer, vorübergehende, vorübergehender, vorübergehendes, digitale, digitaler, numerischer, kundenportal, kundenbereich, mein konto, onlinebanking, online-banking, kundencenter',
    reference:
      'mit visa, auf visa, ihre visa, mitglied, mitgliedsnummer, mitgliedsnr, kunde, kundennr, sitzung, gerät, anfrage, referenznummer, auftragsnummer, auftragsnr, bestellnummer, bestellnr, buchungsnummer, buchungscode, sendungsnummer, rechnungsnummer, rechnungsnr, vorgangsnummer, vorgangsnr, karte mit endziffern, mit endnummer, mit der endung, endet auf, kartennummer, personalnummer, vertragsnr, filiale, fall, ticketnummer, fallnummer, halle, tür, raum, benutzer, benutzername, nutzer, nutzername, teilnehmernummer, aktion nr, antrag, antragsnummer, los, seite, etage, straße, hausnummer, linie, zug, flug, postfach, version, ausgabe, modell, einreichung, konto mit endziffern, iban, depot, depotnummer, versicherungsnummer, steuer-id, auftrags-nr, bus, kasse, abonnement, barcode, qr-code, zählernummer, wartenummer, unter der nummer, endnummer, empfänger, kto, kennzeichen, fahrgestellnummer, gutschrift, ziehung, bestellung, konto, kontonummer, karte, sendung, paket, auftrag, rechnung, endziffern, *endziffern, endend, referenz, vorgang, buchung, zahlerstand, zahler, tisch, wagen, sitz, sitzplatz, gleis, zimmer, vertrag, vertragsnummer, police, termin, abholung, packstation, fach, rezept, aktenzeichen, steuernummer, schaden*, *nummer, *nr, fallnr, kundenkonto, vertragskonto, belegnr, bel.-nr, beleg, buchungsnr, ticketnr, terminnr, wartemarke, fahrzeug, sendungsnr, kurs, lehrgang, seminar, prüfung, veranstaltung, kursnr, endet mit, enden mit, endend mit, mit endung',
    amount:
      'betrag, summe, saldo, kontostand, gesamtbetrag, guthaben, rechnungsbetrag, überweisung von, überweisung über, gesamtsumme, zahlbetrag, restbetrag',
    currency: 'euro',
    numero: 'nummer, nr',
    phone:
      'infos, auskunft, informationen, mehr info, servicenummer, rufnummer, telefonnummer, handynummer, mobilnummer, kontaktieren sie, erreichen sie, unter, rückruf, kundenservice, sms an, an die nummer, anruf, hotline, telefon, anrufen, rufen sie, ruf, rückfragen, bei fragen, sperr-notruf, sperrnotruf, notfallnummer, kundendienst',
    valid:
      'gültig, läuft ab, gilt, verfällt, läuft um, bis, ablauf, gültigkeit, gueltig, laeuft ab, verfaellt, läuft in, einlösbar bis',
    life: 'minuten, minute, sekunden, stunden, stunde, tage, tagen, uhr, punkte, punkten, prozent, personen, min, std, ziffern, stellen, meilen, teilnehmer, einwohner, wochen, monate, kwh',
    promo:
      'aktionscode, prozent, code beim bezahlen, im warenkorb, sparen, gutscheincode, einlösen, gewinnen, rabatt, aktion, gutschein, sparst, spare, geschenkt, nächste bestellung, nächsten einkauf, an der kasse, versandkostenfrei, freunde werben, nur bis sonntag, einlösbar, geschenk, sichern, im shop, mindestbestellwert, rabattcode, preisvorteil, gratis, vorteilscode, sonderangebot, angebot, angebote',
    old: 'geändert von, statt, alter, alte, alten, altes, bisherige, bisherigen, bisheriger, frühere, früheren, vorherige, vorherigen, vorheriger, ignorieren, ignoriere, ignorieren sie, anstelle, nicht mehr, letzten code, vorigen, ehemalige, ehemaligen, anstatt, anstelle von, an stelle von, statt des codes, anstelle des codes, verwerfen sie, verwerfe, vergessen sie, vergiss, löschen sie',
    fresh:
      'neuer, neue, neuen, neues, richtige, richtiger, gültige, gültiger, aktuelle, aktueller, stattdessen, nur noch, neuester, jetzt, gilt jetzt, jetzt gilt, heute gültig, nun gilt, ab jetzt gilt, gilt nun, gilt nur, gültig ist, der letzte, verwenden sie nur, nutzen sie nur, verwende nur, nutze nur, ab sofort, ab sofort gilt, von nun an, korrekte',
    replaces:
      'ersetzt, ersetzt den, löst ab, überschreibt, anstelle von, tritt an die stelle, ersetzt den code, ersetzt den alten',
    replacedBy:
      'wurde durch, wird durch, durch, ersetzt durch, wurde ersetzt durch, abgelöst durch, wird ersetzt durch, geändert in, ersetzt worden durch, ausgetauscht gegen',
    void: 'nicht richtig, konnte nicht bestätigt werden, konnte nicht verifiziert werden, ist nicht gültig, nicht gültig, abgelaufen, ungültig, nicht mehr gültig, gilt nicht mehr, verfallen, funktioniert nicht mehr, falsch, falscher code, falsche pin, falsche tan, inkorrekt, wurde verwendet, wurde benutzt, bereits verwendet, bereits benutzt, wurde bereits, schon verwendet, schon benutzt, nicht korrekt, zu viele versuche, versuche mit, gesperrt, storniert, abgelehnt, fehlgeschlagen, stimmt nicht, nicht erkannt, wurde eingelöst, nicht akzeptiert, erfolgreich verwendet, widerrufen, annulliert, deaktiviert, ausgelaufen, eingegebene, eingegebener, wurde genutzt, kein gültiger, keine gültige, ist kein gültiger, ist leider kein gültiger, nicht der richtige, nicht die richtige, ist nicht der, ist nicht die, wurde gelöscht, bitte löschen, nicht mehr verwenden, zurückgezogen, verbraucht, hinfällig, gegenstandslos, überholt, nicht mehr nutzbar, nicht mehr verwendbar, nicht länger gültig, zeitüberschreitung, wurde eingegeben, passt nicht, zu spät, erloschen, ungueltig, nicht mehr gueltig, ist verbraucht, wurde verbraucht, aufgebraucht, ist aufgebraucht, galt für, war für, bereits eingelöst, hat ausgedient',
    changed:
      'geändert, zurückgesetzt, aktualisiert, wurde erstellt, wurde angelegt, wurde eingerichtet, wurde entfernt, hinzugefügt, wurde bestätigt, erfolgreich bestätigt, ist bestätigt, wurde gesperrt, wurde freigeschaltet, wurde verifiziert, verifiziert am, angemeldet von, angemeldet am, wurde angemeldet, neue anmeldung, wurde zugestellt, wurde gelöscht, abgeschlossen, wurde aktiviert, eingegangen, registriert am, wurde registriert, wurde versandt, anmeldung von, login von, wurde verschickt, geaendert, neu gesetzt, wurde neu vergeben, wurde angepasst, ändern sie nichts, anmeldung aus, angemeldet mit, eingeloggt mit, neuer login, hat sich angemeldet, wurde eingeloggt, wurde freigegeben, wurde autorisiert, war erfolgreich, ist erfolgt, wurde erfolgreich',
    otherCode:
      'störungsnummer, vorfallscode, meldungscode, einsatzcode, fehlercode, *fehlercode, fehlernummer, postleitzahl, plz, vorwahl, landesvorwahl, ländercode, bankleitzahl, blz, filialcode, farbcode, farbnummer, quellcode, strichcode, qr-code, barcode, kundencode, kunden-code, kundennummer, produktcode, artikelcode, artikelnummer, sendungscode, trackingcode, steuercode, statuscode, türcode, torcode, haustürcode, zahlenschloss, meetingcode, konferenzcode, besprechungscode, gutscheincode, geschenkcode, sperrcode, sperrcode-hotline, blockiercode, morsecode, ortscode, länderkennung, buchungscode, ticketcode, referenzcode, mitarbeitercode, modellcode, dresscode, tarifcode, sortiercode, bankcode, swift-code, bic-code, gebäudecode, schlüsselnummer, kontocode, flughafencode, kurscode, referenznr, kennzahl, einladungscode, empfehlungscode, werbecode, meeting-passwort, konferenz-pin, puk, code der firma, vorgangscode, bearbeitungscode, auftragscode, prüfcode der rechnung, garagencode, garagen-code, wlan-code, wlan-passwort, wlan-kennwort, wlan-schlüssel, wlan-key, wifi-code, terminalcode, gutschein-code, tresorcode, safecode',
    handover:
      'abholcode, abhol-code, abhol-pin, abholpin, packstation-code, paketcode, paket-code, zustellcode, zustell-code, zustell-pin, übergabecode, übergabe-code, übergabe-pin, liefercode, liefer-code, liefer-pin, fachcode, schließfachcode, schließfach-code, fahrt-pin, fahrtcode, fahrt-code, empfangscode, ausgabecode, abholnummer, abholcode lautet, zustell-tan, übergabe-tan, abhol-tan, boten-pin, schrankcode',
    courier:
      'dem kurier, dem fahrer, ihrem fahrer, deinem fahrer, dem zusteller, dem boten, an der packstation, ihrem zusteller, dem lieferanten, der fahrerin, am paketautomat, den kurier, den fahrer, dem paketboten, der zustellerin, dem techniker, unserem techniker, dem monteur, dem mitarbeiter, der mitarbeiterin, unserem mitarbeiter, der kassiererin, dem kassierer, dem lieferdienst, unserem boten, beim einsteigen, unserem fahrer, dem handwerker, der boten, kurier, fahrer, zusteller, techniker, bote, paketbote, lieferant, monteur, beim zusteller',
    tell: 'sagen sie, sag, sage, nennen, nenn, zeigen, zeig, teilen sie, geben, vorzeigen, vorlegen, nennen sie, zeigen sie, vorweisen, mitteilen, übergeben sie, durchgeben, fragt, bittet um, verlangt, fragen, abfragen, vorzuzeigen, vorzulegen, anzugeben, angeben, geben sie an, durchzugeben, teilen, zeige, geben sie, gib, sagen, nennen sie ihn, zeigen sie ihn, nenn ihn, zeig ihn, geben sie ihn',
    neverShare:
      'niemandem, niemanden, nicht weiter, nie weiter, niemals, teilen sie, teile ihn, nicht teilen, geheim, keinem, mitarbeiter fragen, nie nach, niemand, vertraulich, geben sie diesen code nicht, dritte, weitergeben, nicht angefordert, fordern sie, fordern sie einen neuen an, teilen sie niemals, geben sie niemals, gib niemals, gib ihn, gib den code nicht, geben sie den code nicht, preisgeben, nicht am telefon, verraten, weiterleiten, für sich behalten, nie am telefon',
  },
  {
    language: 'nl',
    code: 'code, *code, codes, inlogcode, verificatiecode, bevestigingscode, beveiligingscode, toegangscode, controlecode, activeringscode, registratiecode, activatiecode, herstelcode, verificatienummer, bevestigingsnummer, controlenummer, activeringsnummer, beveiligingsnummer, bevestigingssleutel, toegangssleutel, sleutelcode, deze cijfers, de cijfers, volgende cijfers, tekencode, signeercode, inlogsleutel, autorisatienummer, beveiligingscijfers, verificatiecijfers, codenummer, eenmalig nummer, met dit nummer, met deze cijfers, met dit getal',
    password: 'wachtwoord, *wachtwoord, paswoord, inlogwachtwoord, wachtwoorden, wachtzin',
    pin: 'pincode, pin-code, pinnummer, simwissel-pin',
    oneTime:
      'eenmalig*, voor eenmalig gebruik, slechts eenmaal te gebruiken, één keer te gebruiken, eenmaal geldig',
    otp: 'eenmalige code, eenmalige toegangscode, eenmalig wachtwoord, sms-code, tan-code',
    purpose:
      'voor uw betaling, voor je betaling, voor de betaling, om te betalen, inlog*, verifica*, aanmeld*, registratie*, activering*, in te loggen, autorisatie, goedkeuren, als jij dit was, als u dit was, was jij dit, als u het was, herstel*, koppelen, bevestig, bevestigt u, verifieer, verder te gaan, activeren, verifiëren, registreren, wachtwoord te resetten, resetten, ondertekenen, ondertekening, autoriseren, goed te keuren, keurt goed, keurt de betaling goed, bewijst, dat jij het bent, dat u het bent, is van jou, ontgrendelt, ontgrendelen, deblokkeren, in te schrijven, inschrijving, aanmaken, aan te maken, nieuw toestel, om toe te voegen, toe te voegen, te verwijderen, te wijzigen, te verhogen, te registreren, te activeren, te maken, op te nemen, te ondertekenen, te koppelen, te downloaden, uit te voeren, te herstellen, af te ronden, te voltooien, te accepteren, te betalen, over te maken, te autoriseren, te openen, activeer, activeer uw, activeer je, registreer, registreer uw, log in bij, meld u aan, rond af, bevestig uw, bevestig je, keur, onderteken, autoriseer, valideer, herstel, koppel',
    ask: 'antwoord met, toon, laat zien, stuur, noem, vul, voer, gebruik, typ, geef, toets, open met, open het met, open de deur met, ontgrendel met, tik, kopieer, invullen, overtypen, verder met, opent met, geopend met, opent u met, te openen met, bevestig met, bevestigt u met, log in met, meld je aan met, keur goed met, onderteken met, vult u, voert u, heb je nodig, hebt u nodig, die van jou is, die van u is',
    is: 'is, luidt, zijn, is:',
    common:
      'uw, je, jouw, het, een, voor, van, met, de, en, niet, naar, om, tijdelijke, tijdelijk, persoonlijke, persoonlijk, geheime, unieke, digitale, dynamische, klantomgeving, mijn account, mijn omgeving, klantportaal',
    reference:
      'bestelnr, ordernummer, order, lid, lidnummer, klant, klantnr, sessie, apparaat, gebruiker, gebruikersnaam, aanvraag, referentie, referentienummer, reserveringsnr, reservering, reserveringsnummer, boekingsnummer, boeking, eindigend op, eindigt op, rekeningnummer, kaartnummer, rekening eindigend, zaak, zaaknummer, ticket, dossiernummer, transactie, opdracht, factuurnummer, betaling, melding, deur, kamer, zaal, volgnummer, afspraaknr, versie, polisnummer, zendingnummer, huisnummer, straat, postbus, halte, lijn, vlucht, pasnummer, kenteken, bestelling, rekening, pas, kaart, pakket, zending, bezorgt, meterstand, tafel, zitplaats, spoor, afspraak, polis, contract, factuur, afhaal*, bestelnummer, dossier, *nummer, *nr, betaalkenmerk, kenmerk, bestel-nr, factuurnr, polisnr, zaaknr, ordernr, dossiernr, volgnr, referentienr, retour, ean',
    amount: 'bedrag, saldo, totaal, som, totaalbedrag, termijnbedrag, restbedrag',
    numero: 'nr, nummer',
    phone:
      'telefoonnummer, mobiel, neem contact op, klantenservice, hulplijn, sms naar, bel, telefoon, vragen, bij vragen, voor vragen, bel gratis, mobiel nummer, storingsnummer bel',
    valid: 'geldig, verloopt, tot, vervalt, geldigheid, geldigheidsduur, uiterlijk',
    life: 'minuten, minuut, seconden, uur, uren, dagen, dag, punten, personen, min, cijfers, procent, weken',
    promo:
      'korting, cadeaubon, voordeelcode, cadeau, bespaar, volgende bestelling, aan de kassa, profiteer, in je winkelmand, waardebon, nodig vrienden, minimale besteding, op je bestelling, kortingscode, kortingsbon, gratis, aanbieding, aanbiedingen, actie, actiecode',
    old: 'oude, oud, vorige, eerdere, negeer, negeert, voorgaande, in plaats van, in plaats van code, i.p.v., vergeet, vergeet code, eerste code, de eerste code, gooi weg',
    fresh:
      'nieuwe, nieuw, juiste, geldige, huidige, actuele, gebruik nu, in plaats daarvan, nu geldt, geldt nu, geldig is, de laatste, vanaf nu geldt, vanaf nu, gebruik alleen, gebruik enkel, alleen nog, nieuwe code, opnieuw verzonden, laatste, meest recente',
    replaces: 'vervangt, vervangt de, in plaats van uw, vervangt code, vervangt de vorige',
    replacedBy: 'vervangen door, is vervangen door, gewijzigd in, veranderd in',
    void: 'verlopen, niet meer geldig, ongeldig, vervallen, niet langer geldig, onjuist, fout, verkeerd, verkeerde, is gebruikt, al gebruikt, reeds gebruikt, werd gebruikt, te veel pogingen, pogingen met, geweigerd, mislukt, klopt niet, geblokkeerd, geannuleerd, ingetrokken, ingevoerde, is geen geldige, geen geldige, is niet de juiste, niet de juiste, komt niet overeen, verwijderd, hebben code, we hebben code, gebruikt om, verbruikt, afgekeurd, niet herkend, niet geldig, is niet geldig, te laat, werkt niet, niet geaccepteerd, uitgeschakeld, gedeactiveerd, vervalt per, ingewisseld, is verbruikt, al verbruikt, was voor, is opgebruikt, opgebruikt, al ingewisseld',
    changed:
      'gewijzigd, veranderd, is aangepast, is bijgewerkt, is gereset, opnieuw ingesteld, is ingesteld, is bevestigd, is geverifieerd, is geactiveerd, is voltooid, is geblokkeerd, ingelogd op, ingelogd vanaf, is toegevoegd, is verwijderd, is aangemaakt, nieuwe aanmelding, wachtwoord gewijzigd, pincode gewijzigd, vernieuwd, is gekoppeld, is goedgekeurd, is verwerkt, is uitgevoerd, is geregistreerd, aangemeld op, aangemeld vanaf, ingelogd met, nieuwe login, nieuwe inlog, nieuwe inlogpoging, is gelukt, is geslaagd, was succesvol',
    otherCode:
      'foutcode, postcode, landcode, landnummer, netnummer, kengetal, kleurcode, broncode, barcode, qr-code, streepjescode, klantcode, klantnummer, productcode, artikelcode, trackingcode, track-en-tracecode, filiaalcode, winkelcode, bankcode, deurcode, poortcode, toegangscode poort, vergadercode, boekingscode, reserveringscode, statuscode, storingscode, cadeaucode, kortingscode, actiecode, referentiecode, relatienummer, alarmcode, swiftcode, sorteercode, puk-code, wifi-code, wificode, wifi-wachtwoord, garagecode, hekcode, slagboomcode, parkeercode, klascode, groepscode, teamcode, lescode, vouchercode',
    handover:
      'afhaalcode, ophaalcode, bezorgcode, leveringscode, afhaal-pin, ophaalpin, pakketcode, lockercode, ritcode, rit-pin, kluiscode, afleverpin, aflevercode, ophaal-pin, overhandigingscode, bezorgpin, kastcode',
    courier:
      'aan de bezorger, de bezorger, de chauffeur, aan de koerier, de koerier, uw bezorger, je chauffeur, bij de locker, bij het afhaalpunt, aan de medewerker, de medewerker, aan de monteur, de monteur, uw chauffeur, de postbode, aan de pakketbezorger, de pakketbezorger, bij de bezorging, aan de barista, bezorger, koerier, chauffeur, monteur, taxichauffeur, postnl-punt, aan de balie, bij de balie, uw koerier, je koerier, jouw koerier, je bezorger, jouw bezorger',
    tell: 'geef, noem, toon, zeg, laat, vertel, deel, toont, overhandig, meld, doorgeven, vraagt, vragen, zien, te tonen, te noemen, voorlezen, lees, geef door',
    neverShare:
      'deel deze, deel hem, deel dit, deel nooit, niemand, nooit, geheim, geef nooit, geef deze code nooit, verstrek, vertrouwelijk, met anderen, delen, deel je code niet, deel uw code niet, geef hem niet, geef deze niet, niet doorgeven, geef niet door, niet doorsturen, stuur niet door, vragen nooit, vraagt nooit, niet aangevraagd, niet door u',
  },
  {
    language: 'af',
    tell: 'gee, sê, wys, noem, toon',
    code: 'kode, *kode, verifikasiekode, bevestigingskode, sekuriteitskode, toegangskode, kodes, verifiëringskode, die syfers, verifikasienommer, bevestigingsnommer, sekuriteitsnommer, bevestigingsyfers, verifikasiesyfers',
    password: 'wagwoord, *wagwoord, wagwoorde',
    pin: 'pin-kode, pin-nommer, pinkode',
    oneTime: 'eenmalige, eenmalig*',
    otp: 'eenmalige pin, eenmalige wagwoord, ekp, eenmalige kode, emp, e.m.p',
    purpose:
      'bevestig*, verifi*, aanmeld*, aan te meld, registr*, aktiveer*, teken in, om in te teken, inteken, herstel, om te betaal, betaling, goedkeur, keur goed, om goed te keur, voltooi, magtig, oorplasing',
    ask: 'vul in, voer, gebruik, tik, bevestig met, teken in met, maak oop met, sleutel, verskaf, gee, antwoord',
    is: 'is, is:',
    common: 'jou, u, vir, die, en, nie, met, van, om, tydelike, persoonlike, geheime, unieke',
    reference:
      'bestelling, rekening, kaart, verwysing, verwysingsnommer, eindig op, wat eindig op, klantnommer, sessie, toestel, gebruiker, transaksie, pakkie, saak, saaknommer, polis, faktuur, lid, lidnommer, bespreking, *nommer, sending, waghoek, voertuig, kamer, hek, afspraak',
    amount: 'bedrag, saldo, totaal',
    currency: 'rand',
    numero: 'nommer, nr',
    phone: 'bel, skakel, telefoon, telefoonnommer, hulplyn, kontak, navrae, kliëntediens, sms na',
    valid: 'geldig, verval om, verval oor, tot, geldigheid, verstryk, verstryk oor',
    life: 'minute, minuut, sekondes, uur, ure, dae, punte',
    promo: 'afslag, koepon',
    old: 'ou, vorige, ignoreer, vroeër, in plaas van, in stede van, vergeet, vergeet kode, die eerste kode',
    fresh: 'nuwe, nuut, korrekte, nou geld, gebruik eerder, gebruik nou, nuwe kode, nuutste',
    replaces: 'vervang',
    replacedBy: 'vervang deur',
    void: 'verval, verstryk, ongeldig, nie meer geldig, is gebruik, reeds gebruik, verkeerd, te veel pogings, verkeerde, gekanselleer, werk nie, afgekeur, is nie geldig nie, nie geldig nie, geweier, ingetrek, is opgebruik, opgebruik, was vir',
    changed:
      'verander, gewysig, is herstel, is opgedateer, is bevestig, jou wagwoord is verander, is geaktiveer, is geregistreer, is gestuur, aangeteken vanaf, nuwe aantekening',
    otherCode:
      'foutkode, poskode, landkode, kleurkode, takkode, kliëntkode, produkkode, bronkode, strepieskode, hekkode, deurkode, motorhuiskode, alarmkode, wifi-wagwoord, wifi-kode, vergaderkode, koeponkode',
    handover: 'afleweringskode, afhaalkode, ophaalkode, aflewerings-otp',
    courier:
      'die koerier, die bestuurder, vir die bestuurder, vir die koerier, jou bestuurder, vir die kassier, die tegnikus, by aflewering, by afhaal, die afleweringspersoon, bestuurder, koerier',
    neverShare: 'moenie, niemand, moet nie, nooit, deel nie, geheim, vertroulik, deel dit nie',
  },
  {
    language: 'lb',
    code: 'code, bestätegungscode, sécherheetscode, zougangscode, *code, zougangskod, aktivéierungscode, confirmatiounscode, login-code, zifferen, déi zifferen',
    password: 'passwuert, passwuerd, passwierder',
    pin: 'pin-code, geheimzuel',
    oneTime: 'eemoleg*, eenmoleg*',
    otp: 'eemolege code, eemolegt passwuert',
    purpose:
      'bestäteg*, umellen, aloggen, verifizéier*, anzeloggen, autoriséier*, aktivéier*, iwwerweisung, bezuelung, registréier*, zrécksetzen',
    ask: 'gitt, benotzt, aginn, tippt, gëff, confirméiert mat, gitt w.e.g., tippt w.e.g.',
    is: 'ass, ass:, sinn',
    common: 'äre, ären, däin, fir, net, vun, mat, an, är',
    reference:
      'bestellung, kont, kaart, referenz, rechnung, pak, dossier, client, facture, commande, kontonummer, rdv, rendez-vous, zëmmer, police',
    amount: 'betrag, montant',
    phone: 'rufft, telefon, urufft',
    valid: 'gülteg, gëlteg, leeft of, gëlt, valabel',
    life: 'minutten, sekonnen, stonnen',
    old: 'alen, al, virechten',
    fresh: 'neien, nei, neie',
    replaces: 'ersetzt',
    void: 'ofgelaf, ongëlteg, net méi gëlteg, falsch, scho benotzt, net gëlteg, annuléiert, funktionéiert net méi, opgebraucht, ass verbraucht, verbraucht',
    changed: 'geännert, gouf zréckgesat, gouf aktualiséiert, gouf aktivéiert',
    otherCode: 'feelercode, postleitzuel, faarfcode',
    neverShare:
      'keengem, ni weiderginn, net weider, geheim, deelt, kengem, ni deelen, net deelen, gitt en net, vertraulech',
    promo: 'reduktioun, gratis, rabatt',
  },
  {
    language: 'sv',
    code: 'kod, koden, *kod, *koden, koder, kodnummer, engångskoden, verifieringsnummer, bekräftelsekod, verifikationskod, verifikationsnummer, aktiveringskod, återställningskod, inloggningskod, signeringskod, säkerhetsnummer, kontrollnummer, kodordet, kodord, sifferkod, koderna, siffrorna, dessa siffror, följande siffror, nyckelkod, engångsnyckel, bekräftelsenummer, engångsnummer, säkerhetssiffror, med detta nummer, med dessa siffror, med siffrorna',
    password: 'lösenord, lösenordet, lösen, *lösenord, lösenfras, inloggningsuppgift',
    pin: 'pinkod, pinkoden, pin-koden, pin-kod, pinnummer, personlig kod',
    oneTime: 'engångs*, gäller en gång, kan användas en gång',
    otp: 'engångskod, engångslösenord, sms-kod, sms-koden',
    purpose:
      'för din betalning, för ditt köp, för betalning, för köp, verifier*, inlogg*, logga in, bekräftelse*, loggar in, aktivera, aktivering*, registrera, legitimera, godkänna, godkänn, om det var du, om det är du, återställ*, koppla, bekräfta ditt nummer, bekräfta, slutföra, fortsätta, godkänner, godkännande, signera, signering, skriva under, skriv under, underteckna, legitimering, byta sim, sim-byte, nytt sim, ny enhet, ny telefon, para ihop, låsa upp, låser upp, upplåsning, bevisar, att det är du, tillhör dig, ditt nummer, aktiverar, för att lägga till, för att ta bort, för att ändra, för att höja, för att registrera, för att aktivera, för att skapa, för att ta ut, för att signera, för att koppla, för att ladda ner, för att genomföra, för att återställa, för att slutföra, för att godkänna, för att betala, för att överföra, för att fortsätta, för att logga in',
    ask: 'svara med, mata in, uppge, visa, ge, använd koden, skriv, ange, anvand, fyll i, knappa in, öppna med, lås upp med, slå in, tryck, kopiera, klistra in, öppnas med, öppnar du med, öppnar med, låses upp med, godkänn med, bekräfta med, bekräfta genom att svara, logga in med, signera med, verifiera med, fortsätt med, ange siffrorna, anger du, skriver du, behöver du',
    is: 'är, lyder, blir, är:',
    common:
      'din, ditt, dina, för, och, att, på, till, med, den, det, inte, av, tillfällig, tillfälliga, tillfälligt, personlig, personliga, hemliga, unika, digitala, dynamiska, temporära',
    reference:
      'beställningsnummer, ordernummer, kortnummer, kontonummer, slutar på, som slutar på, slutsiffror, medlem, medlemsnummer, kund, ärende, ärendenummer, session, enhet, användare, användarnamn, referens, referensnummer, transaktion, transaktionen, konto som, försändelsen, paketet, avtal, avtalsnummer, försäkring, bokningsnummer, bokningskod, biljett, rum, dörr, hall, linje, version, ocr, personnummer, fakturanummer, könummer, ombud, bestallning, konto, kort, paket, forsandelse, order, matarstallning, bord, plats, spar, bokning, faktura, kollinummer, *nummer, *nr, fakturanr, kundnr, ordernr, ärendenr, bokningsnr, ref.nr, referensnr, kollinr, kolli-id, paketnr, sändnings-id, sändning, avinr, avi-nr, avinummer, avisering nr, kvittensnr',
    amount: 'belopp, saldo, summa, totalt, att betala, totalbelopp, restbelopp',
    numero: 'nr, nummer',
    phone:
      'telefonnummer, mobilnummer, kundtjänst, kontakta, avboka på, sms till, ring, telefon, frågor, smsa, sms:a, nå oss på, växel, jourtelefon',
    valid:
      'giltig, giltigt, gäller, går ut, upphör, utgår, t.o.m, till kl, giltighetstid, förfaller, användbar till, senast',
    life: 'minuter, minut, sekunder, timmar, timme, dagar, poäng, personer, min, siffror, procent, veckor',
    promo:
      'rabattkod, rabatt, kupong, erbjudande, fri frakt, i kassan, nästa köp, värdecheck, bjud in, rabattkoder, erbjudanden, gratis, presentkort, spara, rea, kampanj',
    old: 'gamla, tidigare, föregående, förra, ignorera, istället för, i stället för, i ställlet för koden, glöm, glöm koden, radera koden, kasta, släng',
    fresh:
      'nya, ny, nytt, rätt, korrekt, giltiga, aktuella, istället, nu gäller, gäller nu, gäller är, den senaste, använd i stället, använd istället, använd endast, använd bara, nya koden är, senaste, senaste koden, från och med nu',
    replaces: 'ersätter, ersätter din, ersätter koden, ersätter den tidigare',
    replacedBy: 'ersatt av, ersätts av, har ersatts av, ersattes av, ändrad till',
    void: 'gått ut, utgången, gäller inte längre, gäller inte, ogiltig, slutat gälla, inte längre giltig, felaktig, är fel, fel kod, använts, redan använd, för många försök, avvisades, spärrad, misslyckades, makulerad, förbrukad, stämmer inte, du angav, är inte en giltig, inte en giltig, är inte rätt, inte rätt kod, vi har spärrat, vi har makulerat, har tagits bort, vi har avbrutit, har annullerats, annullerad, raderad, har raderats, har spärrats, har makulerats, avslogs, nekades, kunde inte verifieras, kunde inte bekräftas, stämde inte, inte korrekt, godkändes inte, fungerar inte, för sent, tagits ur bruk, återkallad, har återkallats, är förbrukad, redan förbrukad, har förbrukats, gällde för, var för, redan inlöst',
    changed:
      'ändrades, ändrats, är ändrad, har uppdaterats, uppdaterades, har återställts, återställdes, har bytts, byttes, har skapats, har bekräftats, har verifierats, har aktiverats, har spärrats, är slutförd, inloggning från, loggade in från, har lagts till, har tagits bort, ändrat, du ändrade, du bytte, bytts ut, är bytt, är uppdaterat, är uppdaterad, är återställt, är aktiverad, är aktiverat, är bekräftad, är godkänd, har godkänts, har kopplats, lyckades, har lyckats',
    otherCode:
      'felkod, postnummer, landskod, riktnummer, färgkod, källkod, streckkod, qr-kod, kundkod, kundnummer, produktkod, artikelkod, bankkod, kontorskod, butikskod, spårningskod, spårkod, portkod, dörrkod, grindkod, möteskod, bokningskod, statuskod, rabattkod, presentkortskod, landsnummer, clearingnummer, värdekod, kampanjkod, mötes-id, larmkod, garagekod, bomkod, entrékod, wifi-kod, wifi-lösenord, wifilösenord, nätverksnyckel, klasskod, gruppkod, teamkod, kurskod, presentkod',
    handover:
      'avhämtningskod, hämtkod, hämtningskod, upphämtningskod, leveranskod, utlämningskod, paketkod, skåpkod, åkkod, resekod, hämta-kod, hämtpin, leverans-pin, upphämtningspin, boxkod, luckkod, budkod',
    courier:
      'föraren, till budet, till föraren, din förare, till chauffören, chauffören, budet, vid paketboxen, till ombudet, för kassören, till personalen, för personalen, personalen, teknikern, till teknikern, brevbäraren, till kuriren, kuriren, din chaufför, paketbudet, för chauffören, för budet, för föraren, säg till, visa upp för, uppge för, när du kliver in, vid utlämning, vid upphämtning, vid leverans, i kassan visar, till kassapersonalen, för kassapersonalen, i receptionen, i disken',
    tell: 'säg, visa, ge, uppge, berätta, lämna, nämn, uppvisa, be om, ber om, frågar efter, visar, visa upp, uppger, läs, läser upp, säger',
    neverShare:
      'dela inte, aldrig, ingen, lämna inte ut, hemlig, ge inte, lämna aldrig ut, med någon, till någon, avslöja, lämna aldrig, lämna inte, uppge aldrig, uppge inte, visa aldrig, dela den inte, håll den hemlig, hemlighåll, personlig, skicka inte vidare, vidarebefordra inte, inte begärt',
  },
  {
    language: 'da',
    code: 'kode, koden, *kode, *koden, koder, bekræftelsesnummer, bekræftelseskode, verifikationskode, aktiveringskode, nulstillingskode, gendannelseskode, login-kode, logonkode, underskriftskode, sikkerhedskode, sikkerhedsnummer, kontrolnummer, talkode, nøglekode, disse tal, følgende tal, tallene, cifrene, nøgle, engangsnøgle, bekraeftelseskode, koderne, verifikationsnummer, engangsnummer, kodenummer, med dette nummer, med disse cifre, med tallet',
    password: 'adgangskode, adgangskoden, kodeord, password, adgangskoder, kodeordet, adgangsord, loginkode',
    pin: 'pinkode, pinkoden, pin-kode, pin-koden, personlig kode',
    oneTime: 'engangs*, kan bruges én gang, gælder én gang',
    otp: 'engangskode, engangskoden, engangsadgangskode, sms-kode, engangspin',
    purpose:
      'til din betaling, til dit køb, for betaling, log ind, logge ind, login*, verifi*, godkend*, bekræftelses*, aktiver*, registrer*, log på, bekraeft*, bekraftelses*, hvis det var dig, hvis det er dig, gendan*, tilknyt*, bekræft, fortsætte, gennemføre, afslutte, oprettelse, oprettelsen, oprette, opret, underskrive, underskrift, underskriv, signere, legitimation, identitet, simskift, sim-skift, nyt sim, ny enhed, ny telefon, parre, forbinde, tilføje, låser op, låse op, oplåsning, for at tilføje, for at slette, for at ændre, for at hæve, for at registrere, for at aktivere, for at oprette, for at underskrive, for at tilknytte, for at hente, for at gennemføre, for at gendanne, for at afslutte, for at acceptere, for at betale, for at overføre, for at fortsætte, for at logge ind, for at logge på',
    ask: 'svar med, vis, oplys, giv, indtaste, indtast, skriv, brug, tast, angiv, åbn med, åbn den med, lås op med, tryk, kopier, indsæt, åbnes med, åbner du med, åbner med, låses op med, godkend med, bekræft med, log ind med, log på med, underskriv med, verificer med, fortsæt med, taster du, skriver du, indtaster du',
    is: 'er, lyder, er:',
    common:
      'din, dit, dine, til, og, for, ikke, at, på, med, vi, det, den, af, midlertidig, midlertidige, personlig, personlige, hemmelige, unik, unikke, digitale, dynamiske',
    reference:
      'ordrenummer, kortnummer, kontonummer, ender på, der ender på, slutter på, medlem, medlemsnummer, kunde, sag, sagsnummer, sagsnr, session, enhed, bruger, brugernavn, reference, referencenummer, transaktion, forsendelse, pakken, aftale, police, policenummer, bookingnummer, billet, sporingsnummer, værelse, dør, linje, version, fakturanummer, kønummer, konto nr, reg nr, ordre, konto, kort, pakke, booking, faktura, bord, malerstand, track, *nummer, *nr, ordrenr, kundenr, fakturanr, bookingnr, ref.nr, referencenr, policenr, aftalenr, pakkenr, stregkode, sags-id, målernr',
    amount: 'beløb, saldo, sum, i alt, at betale, totalbeløb, restbeløb',
    currency: 'kroner',
    numero: 'nr, nummer',
    phone:
      'telefonnummer, mobilnummer, kundeservice, kontakt, ring, telefon, spørgsmål, sms, spærreservice, spær kort, afbud, hovednummer',
    valid: 'gyldig, udløber, gælder, indtil, gyldighed, gyldighedstid, kan bruges til, senest, bortfalder',
    life: 'minutter, minut, sekunder, timer, time, dage, point, personer, min, cifre',
    promo:
      'rabatkode, rabat, kupon, tilbud, fri fragt, ved kassen, spar, næste køb, gavekort, inviter, gratis, udsalg, tilbudskode, kampagne, kampagnekode, vind, konkurrence',
    old: 'gamle, gammel, tidligere, forrige, ignorer, i stedet for, i stedet for koden, frem for, glem, glem koden, slet, smid væk, første kode',
    fresh:
      'ny, nye, nyt, rigtige, korrekte, aktuelle, i stedet, nu gælder, gælder nu, den seneste, brug i stedet, brug kun, brug nu, ny kode, den nye kode, seneste kode, fra nu af, fremover',
    replaces: 'erstatter, erstatter koden, erstatter den tidligere',
    replacedBy: 'erstattet af, er erstattet af, ændret til, skiftet til',
    void: 'udløbet, gælder ikke længere, gælder ikke, ugyldig, ikke længere gyldig, ikke gyldig, forkert, er brugt, blev brugt, allerede brugt, er blevet brugt, for mange forsøg, afvist, spærret, mislykkedes, annulleret, du indtastede, gaelder ikke laengere, galder ikke langere, er ikke en gyldig, ikke en gyldig, er ikke den rigtige, er slettet, vi har slettet, er annuleret, brugt op, opbrugt, kunne ikke bekræftes, kunne ikke godkendes, stemmer ikke, passer ikke, ikke korrekt, ikke godkendt, virker ikke, duer ikke, for sent, trukket tilbage, deaktiveret, er opbrugt, allerede opbrugt, var til',
    changed:
      'ændret, er opdateret, blev opdateret, er nulstillet, blev nulstillet, er skiftet, er blevet skiftet, er oprettet, er bekræftet, er verificeret, er aktiveret, er spærret, logget ind fra, er tilføjet, er fjernet, ændrede, er blevet opdateret, er blevet nulstillet, er skiftet til, skiftede, du har skiftet, er tilknyttet, er godkendt, blev godkendt, er gennemført, blev gennemført, er registreret, er tilmeldt, er sendt, lykkedes, er lykkedes',
    otherCode:
      'fejlkode, postnummer, landekode, områdekode, farvekode, kildekode, stregkode, qr-kode, kundekode, kundenummer, produktkode, varekode, bankkode, filialkode, butikskode, sporingskode, portkode, dørkode, mødekode, bookingkode, statuskode, rabatkode, gavekortkode, voucherkode, kuponkode, alarmkode, garagekode, lågekode, bomkode, wifi-kode, wifikode, wifi-adgangskode, netværksnøgle, klassekode, gruppekode, holdkode, kursuskode, gavekode',
    handover:
      'afhentningskode, udleveringskode, leveringskode, pakkekode, pakkeboks-kode, turkode, køre-pin, bokskode, afhentnings-pin, leverings-pin, udleverings-pin, skabskode',
    courier:
      'til buddet, buddet, til chaufføren, chaufføren, din chauffør, ved pakkeboksen, til personalet, personalet, teknikeren, til teknikeren, postbuddet, kureren, til kureren, din fører, føreren, til føreren, sig til, vis den til, når du sætter dig ind, ved udlevering, ved afhentning, ved levering, i receptionen, ved skranken, til ekspedienten, ekspedienten, til kassemedarbejderen',
    tell: 'sig, vis, giv, oplys, fortæl, oplæs, fremvis, beder om, spørger efter, oplyse, vise, viser, vis frem, læs, læser op',
    neverShare:
      'del ikke, del den, aldrig, ingen, hemmelig, giv ikke, giv aldrig, oplys aldrig, videregiv, med nogen, til nogen, fortrolig, oplys ikke, vis aldrig, send ikke, videresend ikke, hemmeligt, personlig, ikke med andre, ikke bestilt, ikke anmodet, har du ikke bedt, var det ikke dig, er det ikke dig',
  },
  {
    language: 'nb',
    code: 'kode, koden, *kode, *koden, koder, bekreftelseskode, verifiseringskode, aktiveringskode, gjenopprettingskode, innloggingskode, påloggingskode, signeringskode, sikkerhetskode, sikkerhetsnummer, kontrollnummer, tallkode, nøkkelkode, disse tallene, følgende tall, tallene, sifrene, engangsnøkkel, bekreftelsesnummer, kodene, verifiseringsnummer, engangsnummer, kodenummer, med dette nummeret, med disse tallene, med tallet',
    password: 'passord, passordet, *passord, passfrase, adgangsord',
    pin: 'pinkode, pinkoden, pin-kode, pin-koden, personlig kode',
    oneTime: 'engangs*, kan brukes én gang, gjelder én gang',
    otp: 'engangskode, engangskoden, engangspassord, sms-kode',
    purpose:
      'logg inn, logge inn, innlogg*, verifi*, aktiver*, registrer*, godkjenn*, pålogging*, hvis det var deg, hvis det er deg, gjenopprett*, bekreft, fortsette, fullføre, godta, opprette, opprettelse, opprett, signere, signering, underskrive, signer, legitimering, identitet, sim-bytte, nytt sim, ny enhet, ny telefon, koble til, parkoble, legge til, låser opp, låse opp, opplåsing, beviser, at det er deg, for å legge til, for å slette, for å endre, for å øke, for å registrere, for å aktivere, for å opprette, for å ta ut, for å signere, for å koble, for å laste ned, for å gjennomføre, for å gjenopprette, for å fullføre, for å godta, for å betale, for å overføre, for å fortsette, for å logge inn, for å logge på',
    ask: 'svar med, vis, oppgi, gi, skriv, tast, bruk, fyll inn, åpne med, åpne den med, lås opp med, slå inn, trykk, kopier, lim inn, åpnes med, åpner du med, åpner med, låses opp med, godkjenn med, bekreft med, bekreft ved å svare, logg inn med, logg på med, signer med, verifiser med, fortsett med, taster du, skriver du',
    is: 'er, lyder, er:',
    common:
      'din, ditt, dine, til, og, for, ikke, å, på, med, det, den, av, du, midlertidig, midlertidige, personlig, personlige, hemmelige, unik, unike, digitale, dynamiske',
    reference:
      'ordrenummer, kortnummer, kontonummer, slutter på, som slutter på, ender på, medlem, medlemsnummer, kunde, sak, saksnummer, saksnr, sesjon, økt, enhet, bruker, brukernavn, referanse, referansenummer, transaksjon, avtale, polise, polisenummer, bookingnummer, billett, rom, dør, linje, versjon, fakturanummer, kid, bestillingsnummer, kønummer, ordre, konto, kort, pakke, sending, faktura, bestilling, bord, maleravlesning, sporings*, *nummer, *nr, ordrenr, kundenr, fakturanr, bookingnr, bestillingsnr, ref.nr, referansenr, polisenr, avtalenr, pakkenr, sendingsnr, kollinr',
    amount: 'beløp, saldo, sum, totalt, å betale, totalbeløp, restbeløp',
    currency: 'kroner',
    numero: 'nr, nummer',
    phone:
      'telefonnummer, mobilnummer, kundeservice, kontakt, ring, telefon, spørsmål, sms, sperretjeneste, sperre kort, avbestilling, avlys på',
    valid: 'gyldig, utløper, gjelder, gyldighet, gyldighetstid, utgår, kan brukes til, senest',
    life: 'minutter, minutt, sekunder, timer, time, dager, poeng, personer, min, sifre',
    promo:
      'rabattkode, rabatt, kupong, tilbud, fri frakt, i kassen, spar, neste kjøp, gavekort, inviter, gratis, salg, tilbudskode, kampanje, kampanjekode, vinn, konkurranse',
    old: 'gamle, gammel, tidligere, forrige, ignorer, i stedet for, istedenfor, i stedet for koden, glem, glem koden, slett, kast, første kode',
    fresh:
      'ny, nye, nytt, riktige, korrekte, gjeldende, i stedet, nå gjelder, gjelder nå, den siste, bruk i stedet, bruk kun, bruk nå, ny kode, den nye koden, siste kode, siste, fra nå av',
    replaces: 'erstatter, erstatter koden, erstatter den tidligere',
    replacedBy: 'erstattet av, er erstattet av, endret til, byttet til',
    void: 'utløpt, gjelder ikke lenger, gjelder ikke, ugyldig, ikke lenger gyldig, feil, feil kode, er brukt, ble brukt, allerede brukt, for mange forsøk, avvist, sperret, mislyktes, kansellert, du tastet, er ikke en gyldig, ikke en gyldig, er slettet, vi har slettet, annullert, kan ikke brukes, brukt opp, oppbrukt, kunne ikke bekreftes, kunne ikke godkjennes, stemmer ikke, ikke riktig, ikke godkjent, virker ikke, fungerer ikke, for sent, trukket tilbake, deaktivert, innløst, er brukt opp, allerede brukt opp, gjaldt for, var for',
    changed:
      'endret, er oppdatert, ble oppdatert, er nullstilt, ble tilbakestilt, er byttet, er opprettet, er bekreftet, er verifisert, er aktivert, er sperret, logget inn fra, er lagt til, er fjernet, ble byttet, har blitt byttet, har blitt oppdatert, har blitt nullstilt, ble nullstilt, ble opprettet, ble aktivert, ble bekreftet, er koblet, er godkjent, ble godkjent, er fullført, ble gjennomført, er registrert, lyktes, var vellykket',
    otherCode:
      'feilkode, postnummer, landkode, retningsnummer, fargekode, kildekode, strekkode, qr-kode, kundekode, kundenummer, produktkode, varekode, bankkode, filialkode, butikkode, sporingskode, portkode, dørkode, møtekode, bestillingskode, statuskode, rabattkode, gavekortkode, bookingkode, garasjekode, bomkode, heiskode, wifi-kode, wifi-passord, nettverksnøkkel, klassekode, gruppekode, lagkode, kurskode, gavekode, bonuskode',
    handover:
      'hentekode, utleveringskode, leveringskode, pakkekode, skapkode, turkode, pakkeboks-kode, hentepin, leverings-pin, utleverings-pin, bokskode, luke-kode',
    courier:
      'til budet, budet, til sjåføren, sjåføren, din sjåfør, ved pakkeboksen, til personalet, personalet, teknikeren, montøren, kureren, til kureren, føreren, til føreren, si til, vis den til, når du setter deg inn, ved utlevering, ved henting, ved levering, i resepsjonen, i skranken, i kassen viser, til ekspeditøren, ekspeditøren, drosjesjåføren',
    tell: 'si, vis, gi, oppgi, fortell, fremvis, nevn, ber om, spør etter, vise, viser, vis frem, les, leser opp, sier, opplys',
    neverShare:
      'del ikke, ikke del, aldri, ingen, hemmelig, ikke gi, oppgi aldri, med noen, til noen, konfidensiell, ikke vis, ikke send, ikke videresend, personlig, ikke med andre, del den ikke, ikke bestilt, ikke bedt om, var det ikke deg, er det ikke deg',
  },
  {
    language: 'nn',
    code: 'kode, koden, *kode, *koden, stadfestingskode, tryggleikskode',
    password: 'passord, passordet',
    pin: 'pinkode, pin-kode',
    oneTime: 'eingongs*',
    otp: 'eingongskode, eingongspassord',
    purpose:
      'stadfest*, logg inn, logge inn, verifis*, logg på, godkjenn*, aktiver*, registrer*, fullføre, innlogging',
    ask: 'bruk, skriv, tast, oppgi, svar med, bruk koden, opne med',
    is: 'er',
    common: 'din, ditt, og, til, ikkje, med, av, eit, ein, mellombels, personleg, personlege, hemmeleg',
    reference:
      'ordre, konto, kort, pakke, referanse, sak, kundenummer, fakturanr, kundenr, ordrenr, ordrenummer, faktura, kontonummer, kortnummer',
    amount: 'beløp, saldo',
    phone: 'ring, telefon',
    valid: 'gyldig, går ut, gjeld, utløper',
    life: 'minutt, sekund, timar, dagar',
    old: 'gamle, førre, tidlegare, i staden for, i stedet for',
    replaces: 'erstattar',
    void: 'gått ut, utgått, ugyldig, er brukt, allereie brukt, feil, brukt opp, er brukt opp, oppbrukt',
    changed: 'endra, er oppdatert, er bytt, vart oppdatert, vart nullstilt, er nullstilt',
    otherCode: 'feilkode, postnummer, landkode, portkode, dørkode, rabattkode, strekkode, kundekode',
    neverShare: 'del ikkje, ikkje del, aldri, ingen, hemmeleg, med nokon, til nokon, ikkje gi, oppgi aldri',
    promo: 'rabatt, tilbod, gratis, gåvekort',
    courier: 'til bodet, til sjåføren, sjåføren',
    tell: 'si, vis, gi',
    handover: 'hentekode, utleveringskode, leveringskode, pakkekode',
    fresh: 'ny, nye, riktig, den siste',
    numero: 'nr, nummer',
    currency: 'kroner',
  },
  {
    language: 'is',
    code: 'kóði, kóðinn, kóða, kóðann, kóðanum, kóðans, *kóði, *kóðinn, *kóða, *kóðann, öryggisnúmer, staðfestingarnúmer, númerið, kodi, kodinn, oryggiskodi, stadfestingarkodi, lykilord, numerid, staðfestingarkóði, staðfestingarkóðinn, auðkenningarkóði, auðkenningarkóðinn, virkjunarkóði, öryggiskóði, öryggiskóðinn, endurheimtarkóði, innskráningarkóði, talnaröð, tölurnar, auðkennisnúmer, auðkennisnúmerið, staðfestingarnúmerið, kodann, auðkenniskóði, lykilnúmer, öryggisnúmerið',
    password: 'lykilorð, lykilorðið, lykilorðs, aðgangsorð, *lykilorð, bráðabirgðalykilorðið, lykilorðinu',
    pin: 'pin-númer, pin-númerið, pinnúmer, leyninúmer, pin-númer þitt',
    oneTime: 'einnota, einskiptis*',
    otp: 'einskiptiskóði, einnota kóði, einskiptislykilorð',
    purpose:
      'staðfesting*, innskráning*, auðkenning*, skrá þig inn, staðfesta, skrá inn, auðkenna, staðfestu, til að skrá, ljúka, virkja, virkjun, samþykkja, samþykki, undirrita, undirritun, endurstilla, millifærsla, millifærslu',
    ask: 'sláðu inn, notaðu, skrifaðu, settu inn, nota, opnast með, opnaðu með, opna með, staðfestu með, skráðu, sendu, svaraðu',
    is: 'er, er:',
    common:
      'þinn, þín, þitt, til, og, að, ekki, fyrir, með, hefur, tímabundið, tímabundinn, bráðabirgða, persónulegt, einstakt',
    reference:
      'pöntun, reikningur, reikning, reikningi, kort, korti, korts, sending, pakki, pakka, tilvísun, tilvísunarnúmer, sem endar á, endar á, viðskiptavinur, mál, málsnúmer, bókun, bókunarnúmer, kennitala, notandi, færsla, tryggingar, reikningsnúmer, *númer, pöntunar, reikningsnr, bókunarnr, herbergi, sæti, hlið',
    amount: 'upphæð, staða, samtals, til greiðslu, heildarupphæð',
    currency: 'krónur',
    numero: 'nr, númer',
    phone: 'hringdu, sími, síma, símanúmer, hringja, þjónustuver, þjónustusími, hafðu samband',
    valid: 'gildir, rennur út, gildur, gildistími',
    life: 'mínútur, mínútum, sekúndur, klukkustundir, daga, mín, stig',
    promo: 'afsláttur, afsláttarkóði, ókeypis, tilboð, afslætti, útsala',
    old: 'gamli, gamla, fyrri, eldri, hunsaðu, í staðinn fyrir, í stað, fyrsta kóðann, gleymdu, síðasti',
    fresh: 'nýr, nýi, nýja, nýtt, réttur, réttan, notaðu nú, notaðu frekar, í staðinn, nýi kóðinn',
    replaces: 'kemur í stað, leysir af',
    replacedBy: 'skipt út fyrir',
    void: 'útrunninn, rann út, ógildur, gildir ekki lengur, ekki lengur gildur, rangur, var notaður, þegar notaður, hefur verið notaður, of margar tilraunir, ógiltur, var afturkallaður, er ekki gildur, ekki réttur, virkar ekki, úr gildi, hafnað, hefur verið notað, uppurinn, er uppurinn, fullnotaður, er fullnotaður',
    changed:
      'breytt, var uppfært, hefur verið uppfært, endurstillt, var staðfest, hefur verið uppfærður, hefur verið staðfest, hefur verið virkjað, var virkjað, innskráning frá, skráði sig inn, ný innskráning',
    otherCode:
      'villukóði, póstnúmer, landsnúmer, litakóði, strikamerki, vörunúmer, hurðarkóði, afsláttarkóði, wifi-kóði, wifi lykilorð, bílskúrskóði, hliðkóði, gjafakóði, gjafabréf',
    handover: 'afhendingarkóði, sóttkóði, afhendingarnúmer',
    courier:
      'bílstjóranum, sendlinum, bílstjóra, sendli, afgreiðslufólki, sýndu sendlinum, sendillinn, bílstjórinn, í afgreiðslu, við afhendingu',
    tell: 'segðu, sýndu, gefðu, segja, sýna, framvísaðu',
    neverShare:
      'ekki deila, deildu ekki, engum, aldrei, ekki gefa upp, leyndarmál, trúnaðarmál, neinum, gefðu engum, ekki segja',
  },
  {
    language: 'fo',
    code: 'kodan, *kodan, *kodu, trygdarkoda, trygdarkodan, kota, kotan, kotuna, *kota, *kotan, váttanarkota, váttanarkoda, váttanarkodan, innritanarkoda, trygdarkota, kodu, kodu tín',
    password: 'loyniorð, loyniorðið, *loyniorð',
    pin: 'pinkota, pin-kota',
    oneTime: 'eingangs*',
    otp: 'eingangskota, eingangsloyniorð',
    purpose: 'váttan*, innrita*, rita inn, vátta, góðkenna',
    ask: 'skriva, brúka, nýt',
    is: 'er',
    common: 'tín, títt, til, og, ikki, við',
    reference:
      'bílegging, konta, konto, kort, pakki, tilvísing, rokning, sending, ordri, bíleggingarnummar, kundanummar',
    amount: 'upphædd, saldo',
    phone: 'ring, telefon',
    valid: 'galdandi, gongur út, galdar',
    life: 'minuttir, sekund, tímar',
    old: 'gamla, fyrra',
    fresh: 'nýggj, nýggja',
    replaces: 'kemur í staðin fyri',
    void: 'útgingin, ógildug, brúkt, skeiv',
    changed: 'broytt',
    neverShare: 'ongum, ikki deila, deil ikki, aldri, við nakran, til nakran',
  },
  {
    language: 'fy',
    code: 'koade, *koade, befêstigingskoade, befeiligingskoade, aktivearringskoade, ynlochkoade, koaden',
    password: 'wachtwurd, *wachtwurd',
    pin: 'pinkoade',
    oneTime: 'ienmalich*, ienmalige',
    otp: 'ienmalige koade, ienmalich wachtwurd',
    purpose: 'befêstig*, oanmelde*, ynlogge, ferifikaasje, om yn te loggen, oan te melden',
    ask: 'brûk, typ, fier, tik, folje yn',
    is: 'is',
    common: 'jo, jins, foar, de, it, en, net, fan',
    reference: 'bestelling, rekken, kaart, pakket, referinsje',
    amount: 'bedrach, saldo',
    phone: 'skilje, telefoan',
    valid: 'jildich, ferrint, jildt',
    life: 'minuten, sekonden, oeren',
    old: 'âlde, foarige',
    fresh: 'nije',
    replaces: 'ferfangt',
    void: 'ferrûn, ûnjildich, al brûkt, net mear jildich, ferkeard',
    changed: 'feroare, is wizige',
    neverShare: 'nimmen, nea, diel net, geheim, net diele',
  },
  {
    language: 'yi',
    code: 'קאָד, קאד, באַשטעטיקונג קאָד',
    password: 'פאַראָל, פאראל, שפּריכוואָרט',
    pin: 'פּין, פין',
    oneTime: 'איינמאָליק, איינמאליק',
    otp: 'אָטיפּי, איין-מאָליקער קאָד',
    ask: 'לייגט אריין, נוצט',
    is: 'איז',
    common: 'אייער, דיין, פֿאַר, און',
    reference: 'באַשטעלונג, קאָנטע, קאַרטל, פּעקל',
    amount: 'סומע, באַטרעף',
    phone: 'רופט, טעלעפאָן',
    valid: 'גילטיק, גילט',
    life: 'מינוט, סעקונדעס',
    old: 'אַלטער, אַלטן',
    replaces: 'פאַרבייט',
    void: 'אויסגעגאַנגען, אומגילטיק, געניצט',
    changed: 'געענדערט, געביטן',
    neverShare: 'קיינעם, טיילט נישט, סוד',
  },
];
