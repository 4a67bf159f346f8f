/** The Germanic languages of the continent and the islands. */
import type { LanguageWords } from './types.ts';

export const germanic: readonly LanguageWords[] = [
  {
    language: 'de',
    code: 'registrierungscode, code, *code, kode, sms-tan, *tan, bestätigungscode, codes, zugangscode, codezahl, zahlencode, prüfziffer, zugangscodes, freigabecode, sicherheitsschlüssel, bestätigungsnummer, sicherheitsnummer, prüfnummer, sicherheitszahl, prüfzahl, identifizierungscode, freigabeschlüssel, einmalschlüssel, bestätigungsschlüssel, bestaetigungsschluessel, aktivierungsschlüssel, aktivierungsschluessel, zugangsschlüssel, zugangsschluessel, sicherheitsschluessel, anmeldeschlüssel, anmeldeschluessel, verifizierungsnummer, verifikationsnummer, authentifizierungsnummer, freigabenummer, freischaltnummer, aktivierungsnummer, einmalnummer, einmalzahl, bestätigungszahl, bestätigungsziffern, sicherheitsziffern, ziffernfolge, zahlenfolge, zahlenkombination, ziffernkombination, folgende ziffern, diese ziffern, die ziffern, folgende zahlen, diese zahlen, bitte die zahlen, legitimationsnummer, kontrollzahl, signaturschlüssel, schlüsselwort, losung',
    password:
      'kennwort, passwort, *passwort, *kennwort, losungswort, passwörter, passworts, zugangswort, passphrase, anfangspasswort, passwoerter, codewort',
    pin: '*pin, geheimzahl, pin-nummer, geheimnummer, pin lautet, geheimcode, geheimzahlen, persönliche nummer, kartenpin',
    oneTime:
      'einmal*, einmalig gültiger, zum einmaligen gebrauch, nur einmal verwendbar, nur einmal gültig, einmalig verwendbar, einmalig nutzbar, zur einmaligen verwendung',
    otp: 'einmalcode, einmalpasswort, einmal-code, einmal-tan, einmalkennwort, einmal-pin',
    purpose:
      'für ihre zahlung, für ihren einkauf, für die zahlung, zur zahlung, für ihre überweisung, für die überweisung, zum bezahlen, fuer ihre zahlung, fuer die zahlung, bestätigungs*, sicherheits*, zugangs*, freischalt*, anmeldung, bestätig*, verifizier*, anmelde*, anmelden, login*, registrier*, aktivier*, einloggen, zur anmeldung, zugang, freigabe, freizugeben, freigeben, zwei-faktor*, legitimation, identifizierung, einzuloggen, anzumelden, bestatigen, wenn sie das waren, wenn du das warst, waren sie das, sollten sie das gewesen sein, falls sie das waren, wiederherstell*, hinzuzufügen, zu verknüpfen, hinzufügen, hinzufuegen, hinzugefügt werden, schalten sie, freischalten, freizuschalten, bestätigst du, bestätigen sie, bestätige deine, bestätigen, zurücksetzen, zurückzusetzen, zuruecksetzen, zuruecksetzung, zurücksetzung, bestaetig*, zur bestätigung, identität, identitätsprüfung, gerätewechsel, geräteaktivierung, gerätebindung, gerätefreigabe, rufnummernmitnahme, portierung, unterschreiben, zu unterschreiben, unterschrift, signieren, signatur, autorisieren, autorisierung, gehört diese nummer, gehört dir, gehört ihnen, nummer gehört, beweist, belegt, dass sie es sind, dass du es bist, um fortzufahren, fortzufahren, weiterzumachen, zur freischaltung, zur aktivierung, für die anmeldung, für den login, für die freigabe, gibt den auftrag frei, gibt die zahlung frei, gibt frei, schaltet frei, entsperrt, entsperren, zu entsperren, neues gerät, neues handy, sim-tausch, sim-wechsel, esim, kontowiederherstellung, abzuschließen, abzuschliessen, kontoeröffnung, zur legitimation, lastschriftmandat, zustimmen, zuzustimmen, genehmigen, zu genehmigen, loggen sie sich ein, melden sie sich an, melde dich an',
    ask: 'tippe, gib, geben sie, eingeben, nutze, nutzen sie, verwende, verwenden sie, mit, eintragen, antworten sie mit, nenne, nennen sie, zeigen sie, zeige, übermitteln sie, bestätige mit, bestätigen sie mit, sende, senden sie, eingegeben, tippen sie, trage, tragen sie, benutze, geben, eintippen, ein, öffnen mit, öffnen sie mit, öffnet mit, öffnen sie es mit, drücken, tippen, entriegeln mit, zum öffnen, benutzen sie, kopieren sie, kopiere, einzutragen, übertragen, weiter mit, weiter geht es mit, fahren sie fort mit, fahre fort mit, öffnet sich mit, lässt sich öffnen mit, lässt sich mit, gehen auf mit, geht auf mit, aufschließen mit, schließen sie auf mit, melden sie sich an mit, melde dich an mit, loggen sie sich ein mit, logge dich ein mit, tragen sie bitte, geben sie bitte, gib bitte, bitte eingeben, einfach eingeben, setzen sie, fügen sie, füge, benutze bitte, verwenden sie bitte, abtippen, einfügen, hinterlegen',
    is: 'ist, lautet, ist:, lautet:, heißt, sind, lauten',
    common: 'ihr, ihre, ihren, dein, deine, für, und, bitte, der, die, das, sie, den, wurde, nicht, zum, im',
    reference:
      'mit visa, auf visa, ihre visa, mitglied, mitgliedsnummer, mitgliedsnr, kunde, kundennr, sitzung, gerät, anfrage, referenznummer, auftragsnummer, auftragsnr, bestellnummer, bestellnr, buchungsnummer, buchungscode, sendungsnummer, rechnungsnummer, rechnungsnr, vorgangsnummer, vorgangsnr, karte mit endziffern, mit endnummer, mit der endung, endet auf, kartennummer, personalnummer, vertragsnr, filiale, fall, ticketnummer, fallnummer, halle, tür, raum, benutzer, benutzername, nutzer, nutzername, teilnehmernummer, aktion nr, antrag, antragsnummer, los, seite, etage, straße, hausnummer, linie, zug, flug, postfach, version, ausgabe, modell, einreichung, konto mit endziffern, iban, depot, depotnummer, versicherungsnummer, steuer-id, auftrags-nr, bus, kasse, abonnement, barcode, qr-code, zählernummer, wartenummer, unter der nummer, endnummer, empfänger, kto, kennzeichen, fahrgestellnummer, gutschrift, ziehung, bestellung, konto, kontonummer, karte, sendung, paket, auftrag, rechnung, endziffern, *endziffern, endend, referenz, vorgang, buchung, zahlerstand, zahler, tisch, wagen, sitz, sitzplatz, gleis, zimmer, vertrag, vertragsnummer, police, termin, abholung, packstation, fach, rezept, aktenzeichen, steuernummer, schaden*, fallnr, kundenkonto, vertragskonto, belegnr, belegnummer, bel.-nr, beleg-nr, beleg, buchungsnr, ticketnr, terminnr, terminnummer, wartemarke, aufrufnummer, fahrzeug, sendungsnr, paketnr, paketnummer, retourennummer, retoure, gutachten, kassenzeichen, aktenz, az, mandatsreferenz, mandat, gläubiger-id, verwendungszweck, zählernr, marktlokation, anschluss, patientennummer, versichertennummer, matrikelnummer, quittung, quittungsnr, stellplatz, seriennummer, seriennr, gerätenummer, artikelnr, störungsnr, kundennr., kd-nr, kdnr, auftr.-nr, re-nr, rg-nr, vs-nr, vsnr, abteil, halteplatz, spind, liegeplatz, ladepunkt, ladesäule, terminal, automat, kassennr, gate, ausgang, tor nr, baustelle, flurstück, mitgliedsnr., vorgangskennung, transaktionsnr, transaktions-nr, transaktionsnummer, transaktion',
    amount:
      'betrag, summe, saldo, kontostand, gesamtbetrag, guthaben, rechnungsbetrag, überweisung von, überweisung über, gesamtsumme, zahlbetrag, restbetrag, gebühr, gebuehr, abschlag, kaufpreis, verfügungsrahmen',
    currency: 'euro',
    numero: 'nummer, nr',
    phone:
      'infos, auskunft, informationen, mehr infos, mehr info, weitere informationen, *hotline, servicenummer, rufnummer, telefonnummer, handynummer, mobilnummer, kontaktieren sie, erreichen sie, unter, rückruf, kundenservice, sms an, an die nummer, anruf, hotline, telefon, anrufen, rufen sie, ruf, rückfragen, bei fragen, bei rückfragen, rückfragen unter, sperr-notruf, sperrnotruf, notfallnummer, kundendienst, kundentelefon, bürgertelefon, servicetelefon, service-nr, service-nummer, infotelefon, absagen unter, absage unter, verschieben unter, telefonisch unter, erreichbar unter, wählen sie die, kostenlos unter, gebührenfrei unter, per sms an, whatsapp an, service-hotline, störungsdienst, leitstelle',
    valid:
      'gültig, gültig bis, gültig für, läuft ab, gilt, gilt bis, gilt für, verfällt, verfällt um, läuft um, bis, bis spätestens, ablauf, gültigkeit, nur gültig, gueltig, gueltig bis, gueltig fuer, laeuft ab, verfaellt, gültig noch, noch gültig, verfällt in, läuft in, einlösbar bis, nur heute, verwendbar bis, ablaufzeit, haltbar bis',
    life: 'minuten, minute, sekunden, stunden, stunde, tage, tagen, uhr, punkte, punkten, prozent, personen, min, std, ziffern, stellen, meilen, teilnehmer, einwohner, wochen, monate, kwh',
    promo:
      'gutschein*, rabatt*, aktionscode, prozent, code beim bezahlen, im warenkorb, sparen, gutscheincode, einlösen, gewinnen, rabatt, aktion, gutschein, sparst du, sparen sie, sparst, spare, geschenkt, nächste bestellung, nächsten einkauf, an der kasse, versandkostenfrei, freunde werben, nur bis sonntag, einlösbar, geschenk, sichern, im shop, mindestbestellwert, gutschein einlösen, rabattcode, preisvorteil, dazu gratis, gratis, vorteilscode, sonderangebot, angebot, angebote, sale, treuepunkte, willkommensbonus, mitglieder werben, jetzt bestellen, jetzt shoppen, gewinnspiel, verlosung, bis zu, geburtstag',
    old: 'geändert von, statt, alter, alte, alten, altes, bisherige, bisherigen, bisheriger, frühere, früheren, vorherige, vorherigen, vorheriger, ignorieren, ignoriere, ignorieren sie, anstelle, nicht mehr, letzten code, vorigen, ehemalige, ehemaligen, anstatt, anstelle von, an stelle von, statt des codes, anstelle des codes, verwerfen sie, verwerfe, vergessen sie, vergiss, löschen sie, ersten code, den ersten, nicht den code, nicht mehr den code',
    fresh:
      'neuer, neue, neuen, neues, richtige, richtiger, gültige, gültiger, aktuelle, aktueller, stattdessen, nur noch, neuester, jetzt, gilt jetzt, jetzt gilt, heute gültig, nun gilt, ab jetzt gilt, gilt nun, gilt nur, gültig ist, der letzte, verwenden sie nur, nutzen sie nur, verwende nur, nutze nur, ab sofort, ab sofort gilt, von nun an, korrekte, korrekter, korrigierter, aktualisierter, neu lautet, der neue lautet, erneut gesendet, es gilt, hier ist der neue, hier der neue',
    replaces:
      'ersetzt, ersetzt den, löst ab, überschreibt, anstelle von, tritt an die stelle, ersetzt den code, ersetzt den alten, ersetzt den bisherigen, macht ungültig, hebt auf',
    replacedBy:
      'wurde durch, wird durch, durch, ersetzt durch, wurde ersetzt durch, abgelöst durch, wird ersetzt durch, geändert in, ersetzt worden durch, ausgetauscht gegen, geändert auf, umgestellt auf',
    void: 'nicht richtig, konnte nicht bestätigt werden, konnte nicht verifiziert werden, wurde nicht akzeptiert, ist nicht gültig, nicht gültig, abgelaufen, ungültig, nicht mehr gültig, gilt nicht mehr, verfallen, funktioniert nicht mehr, ist falsch, war falsch, falsch, falscher code, falsche pin, falsche tan, inkorrekt, wurde verwendet, wurde benutzt, bereits verwendet, bereits benutzt, wurde bereits, schon verwendet, schon benutzt, nicht korrekt, zu viele versuche, versuche mit, gesperrt, storniert, abgelehnt, fehlgeschlagen, stimmt nicht, nicht erkannt, wurde eingelöst, nicht akzeptiert, erfolgreich verwendet, widerrufen, annulliert, deaktiviert, ausgelaufen, eingegebene, eingegebener, wurde genutzt, kein gültiger, keine gültige, ist kein gültiger, ist leider kein gültiger, nicht der richtige, nicht die richtige, ist nicht der, ist nicht die, wurde gesperrt, wurde gelöscht, haben wir gesperrt, für ungültig erklärt, bitte löschen, nicht mehr verwenden, zurückgezogen, verbraucht, damit verbraucht, ist verbraucht, ist damit verbraucht, hinfällig, gegenstandslos, überholt, nicht mehr nutzbar, nicht mehr verwendbar, nicht länger gültig, zeitüberschreitung, wurde eingegeben, passt nicht, zu spät, wurde storniert, wurde widerrufen, ist gesperrt, ist erloschen, erloschen, ungueltig, nicht mehr gueltig, gilt nicht, außer kraft, wurde entwertet, entwertet, eingelöst am',
    changed:
      'wurde geändert, wurden geändert, geändert, wurde zurückgesetzt, zurückgesetzt, wurde aktualisiert, aktualisiert, wurde erstellt, wurde angelegt, wurde eingerichtet, wurde entfernt, wurde hinzugefügt, hinzugefügt, wurde bestätigt, erfolgreich bestätigt, ist bestätigt, wurde gesperrt, wurde freigeschaltet, wurde verifiziert, verifiziert am, angemeldet von, angemeldet am, wurde angemeldet, neue anmeldung, wurde zugestellt, wurde gelöscht, abgeschlossen, wurde aktiviert, eingegangen, registriert am, wurde registriert, wurde versandt, anmeldung von, login von, wurde verschickt, geaendert, wurde geaendert, wurden aktualisiert, wurde neu gesetzt, neu gesetzt, wurde neu vergeben, wurde angepasst, ist geändert, ist aktualisiert, haben sie geändert, du hast geändert, ändern sie nichts, anmeldung aus, angemeldet mit, eingeloggt mit, login mit, neuer login, hat sich angemeldet, wurde eingeloggt, wurde freigegeben, wurde autorisiert, wurde ausgeführt, ausgeführt, wurde verknüpft, wurde gekoppelt, wurde umgestellt, wurde übernommen, erfolgreich geändert, erfolgreich zurückgesetzt',
    otherCode:
      'störungsnummer, vorfallscode, meldungscode, einsatzcode, fehlercode, *fehlercode, fehlernummer, postleitzahl, plz, vorwahl, landesvorwahl, ländercode, bankleitzahl, blz, filialcode, farbcode, farbnummer, quellcode, strichcode, qr-code, barcode, kundencode, kunden-code, kundennummer, produktcode, artikelcode, artikelnummer, sendungscode, trackingcode, steuercode, statuscode, türcode, torcode, haustürcode, zahlenschloss, meetingcode, konferenzcode, besprechungscode, gutscheincode, geschenkcode, sperrcode, sperrcode-hotline, blockiercode, morsecode, ortscode, länderkennung, buchungscode, ticketcode, referenzcode, mitarbeitercode, modellcode, dresscode, tarifcode, sortiercode, bankcode, swift-code, bic-code, gebäudecode, schlüsselnummer, kontocode, flughafencode, kurscode, referenznr, kennzahl, einladungscode, empfehlungscode, werbecode, meeting-passwort, konferenz-pin, puk, code der firma, vorgangscode, bearbeitungscode, auftragscode, prüfcode der rechnung, garagencode, garagen-code, wlan-code, wlan-passwort, wlan-kennwort, wlan-schlüssel, wlan-key, wifi-code, terminalcode, terminal-id, gutschein-code, tresorcode, safecode, parkcode, einfahrtscode, ausfahrtscode, klassencode, raumcode, teamcode, umfragecode, teilnahmecode, vereinscode, briefkastencode, hofcode, schrankencode, zoom-passwort, zoom-code, teams-code, webinar-passwort, kartennummer des gutscheins, gutscheinnummer, gutschein-nr, losnummer, startnummer, diagnosecode, icd-code, mandantencode, kostenstelle, funkcode, rio-code, freundescode, kopfcode',
    handover:
      'abholcode, abhol-code, abhol-pin, abholpin, packstation-code, paketcode, paket-code, zustellcode, zustell-code, zustell-pin, übergabecode, übergabe-code, übergabe-pin, liefercode, liefer-code, liefer-pin, fachcode, schließfachcode, schließfach-code, fahrt-pin, fahrtcode, fahrt-code, empfangscode, ausgabecode',
    courier:
      'dem kurier, dem fahrer, ihrem fahrer, deinem fahrer, dem zusteller, dem boten, an der packstation, ihrem zusteller, dem lieferanten, der fahrerin, am paketautomat, den kurier, den fahrer, dem paketboten, der zustellerin, dem techniker, unserem techniker, dem monteur, dem mitarbeiter, der mitarbeiterin, unserem mitarbeiter, der kassiererin, dem kassierer, dem lieferdienst, unserem boten, beim einsteigen, unserem fahrer, dem handwerker, der boten, kurier, fahrer, zusteller, techniker, bote, paketbote, lieferant, monteur, nennen sie ihm, nennen sie ihr, nenne ihm, nenne ihr, sagen sie ihm, sagen sie ihr, sag ihm, sag ihr, zeigen sie ihm, zeig ihm, zeige ihm, geben sie ihm, gib ihm, teilen sie ihm, teile ihm, beim zusteller, bei der übergabe, bei übergabe, beim abholen, bei abholung, an der theke, am schalter, am abholschalter, der lieferant, ihre fahrerin, deine fahrerin, dein kurier, ihr kurier, deinem kurier, ihrem kurier, ihrem boten, ihr bote, dem lieferfahrer, lieferfahrer, dem mechaniker, dem servicetechniker, am empfang, am eingang, der servicekraft, dem servicepersonal, dem personal, dem filialmitarbeiter, dem apotheker, in der apotheke',
    tell: 'sagen sie, sag, sage, nennen, nenn, zeigen, zeig, teilen sie, geben, vorzeigen, vorlegen, nennen sie, zeigen sie, vorweisen, mitteilen, übergeben sie, durchgeben, fragt, bittet um, verlangt, fragen, abfragen, vorzuzeigen, vorzulegen, zu nennen, anzugeben, angeben, geben sie an, durchzugeben, vorlesen, lesen sie, mitzuteilen, bereithalten, halten sie, halte, bereit halten, wird fragen, wird sie fragen',
    neverShare:
      'niemandem, niemanden, nicht weiter, nicht weitergeben, nie weiter, niemals, teilen sie, teile ihn, nicht teilen, geheim, geheim halten, keinem, an niemanden, mitarbeiter fragen, nie nach, niemand, vertraulich, geben sie diesen code nicht, nicht an dritte, dritte, weitergeben, nicht angefordert, fordern sie, fordern sie einen neuen an, teilen sie niemals, teile niemals, geben sie niemals, gib niemals, gib ihn, gib den code nicht, geben sie den code nicht, nicht preisgeben, preisgeben, nicht am telefon, nicht verraten, verraten, nicht weiterleiten, weiterleiten, niemals weitergeben, bleibt geheim, für sich behalten, streng vertraulich, nie am telefon, nicht herausgeben, waren sie das nicht, warst du das nicht, nicht von ihnen',
  },
  {
    language: 'nl',
    code: 'code, *code, codes, inlogcode, verificatiecode, bevestigingscode, beveiligingscode, toegangscode, controlecode, activeringscode, registratiecode, activatiecode, herstelcode, verificatienummer, bevestigingsnummer, controlenummer, activeringsnummer, beveiligingsnummer, bevestigingssleutel, toegangssleutel, sleutelcode, deze cijfers, de cijfers, volgende cijfers, tekencode, signeercode, inlogsleutel, autorisatienummer',
    password:
      'wachtwoord, *wachtwoord, paswoord, inlogwachtwoord, tijdelijk wachtwoord, wachtwoorden, wachtzin, toegangswoord',
    pin: 'pincode, pin-code, pinnummer, pin, geheime code, simwissel-pin, tijdelijke pin',
    oneTime:
      'eenmalig*, voor eenmalig gebruik, slechts eenmaal te gebruiken, één keer te gebruiken, eenmaal geldig, één keer geldig',
    otp: 'eenmalige code, eenmalige toegangscode, eenmalig wachtwoord, sms-code, tan-code',
    purpose:
      'voor uw betaling, voor je betaling, voor de betaling, om te betalen, inlog*, bevestig*, verifica*, verifieer*, aanmeld*, aanmelden, registratie*, activering*, in te loggen, om in te loggen, autorisatie, goedkeuren, als jij dit was, als u dit was, was jij dit, als u het was, herstel*, koppelen, bevestig je, bevestig, bevestigt u, verifieer, om verder te gaan, verder te gaan, te activeren, activeren, te bevestigen, te verifiëren, verifiëren, te registreren, registreren, te herstellen, wachtwoord te resetten, resetten, te resetten, ondertekenen, te ondertekenen, ondertekening, te autoriseren, autoriseren, goed te keuren, keurt goed, keurt de betaling goed, bewijst, dat jij het bent, dat u het bent, is van jou, ontgrendelt, ontgrendelen, te ontgrendelen, deblokkeren, te deblokkeren, in te schrijven, inschrijving, aanmaken, aan te maken, nieuw toestel, nieuw apparaat, simwissel, nummerbehoud, overboeking, overschrijving, toe te voegen, te koppelen, in te stellen, af te ronden, toestemming, akkoord te gaan, identiteit, om je aan te melden, meld je aan, log in, inloggen',
    ask: 'antwoord met, vul in, toon, laat zien, stuur, noem, vul, voer, gebruik, typ, voer in, voer deze, geef, toets, gebruik deze, open met, open het met, open de deur met, ontgrendel met, tik, toets in, typ in, kopieer, invullen, overtypen, ga verder met, verder met, gaat open met, opent met, geopend met, opent u met, te openen met, bevestig met, bevestigt u met, log in met, meld je aan met, keur goed met, onderteken met, gebruik hiervoor, gebruik daarvoor, gebruik nu, vul hier, vult u, vult u in, voert u, voert u in, gebruikt u, toets je, typt u, plak, neem over, kies, druk op',
    is: 'is, luidt, zijn, is:',
    common: 'uw, je, jouw, het, een, voor, van, met, de, en, niet, naar, om',
    reference:
      'bestelnr, ordernummer, order, lid, lidnummer, klant, klantnr, sessie, apparaat, gebruiker, gebruikersnaam, aanvraag, referentie, referentienummer, reserveringsnr, reservering, reserveringsnummer, boekingsnummer, boeking, eindigend op, eindigt op, rekeningnummer, kaartnummer, rekening eindigend, zaak, zaaknummer, ticket, dossiernummer, transactie, opdracht, factuurnummer, betaling, melding, deur, kamer, zaal, volgnummer, afspraaknr, versie, polisnummer, zendingnummer, huisnummer, straat, postbus, halte, lijn, vlucht, pasnummer, kenteken, bestelling, rekening, pas, kaart, pakket, zending, bezorgt, meterstand, tafel, zitplaats, spoor, afspraak, polis, contract, factuur, afhaal*, bestelnummer, dossier, betaalkenmerk, kenmerk, klantnummer, bestel-nr, factuurnr, polisnr, zaaknr, ordernr, dossiernr, volgnr, afspraaknummer, meldingsnummer, storingsnummer, referentienr, ticketnummer, retournummer, retour, meternummer, ean, ean-code, serienummer, serienr, artikelnummer, bon, bonnummer, bonnr, transactienummer, transactienr, machtiging, machtigingskenmerk, mandaat, incasso, incassant-id, bsn, kvk, btw, patiëntnummer, studentnummer, personeelsnummer, perron, rij, stoel, stoelnummer, gate, balie, loket, laadpaal, laadpas, kassa, terminal, pinterminal, parkeerplaats, kluisnummer, voertuig, vrachtbrief, barcode nr, inschrijfnummer',
    amount: 'bedrag, saldo, totaal, som, totaalbedrag, termijnbedrag, restbedrag, kosten, prijs, limiet',
    numero: 'nr, nummer',
    phone:
      'telefoonnummer, mobiel, neem contact op, klantenservice, hulplijn, sms naar, bel ons op, bel met, bel, telefoon, vragen, vragen? bel, bij vragen, voor vragen, bel gratis, bel naar, mobiel nummer, storingsnummer bel, meldpunt, servicedesk, contact via, bereikbaar op, whatsapp naar, app naar, afzeggen via, verzetten, annuleren via, niet jij? bel',
    valid:
      'geldig, geldig tot, geldig voor, verloopt, verloopt om, verloopt over, tot, vervalt, geldig t/m, geldig gedurende, is geldig, blijft geldig, geldigheid, geldigheidsduur, nog geldig, te gebruiken tot, bruikbaar tot, uiterlijk',
    life: 'minuten, minuut, seconden, uur, uren, dagen, dag, punten, personen, min, cijfers, procent, weken',
    promo:
      'korting, cadeaubon, voordeelcode, cadeau, bespaar, volgende bestelling, aan de kassa, profiteer, in je winkelmand, waardebon, nodig vrienden, minimale besteding, op je bestelling, kortingscode, kortingsbon, gratis, gratis verzending, aanbieding, aanbiedingen, actie, actiecode, spaar, spaarpunten, win, winactie, inwisselen, verzilver, sale, uitverkoop, verjaardag, bestel nu, shop nu',
    old: 'oude, oud, vorige, eerdere, negeer, negeert, voorgaande, in plaats van, in plaats van code, i.p.v., vergeet, vergeet code, eerste code, de eerste code, gooi weg, verwijder code, voormalige, niet de code, i.p.v. code',
    fresh:
      'nieuwe, nieuw, juiste, geldige, huidige, actuele, gebruik nu, in plaats daarvan, nu geldt, geldt nu, geldig is, de laatste, vanaf nu geldt, vanaf nu, gebruik alleen, gebruik enkel, alleen nog, de nieuwe is, nieuwe code, opnieuw verzonden, laatste, meest recente, bijgewerkte, gebruik voortaan, voortaan',
    replaces:
      'vervangt, vervangt de, in plaats van uw, vervangt code, vervangt de vorige, komt in de plaats van, in plaats van de vorige',
    replacedBy: 'vervangen door, is vervangen door, gewijzigd in, veranderd in, werd vervangen door',
    void: 'verlopen, niet meer geldig, ongeldig, vervallen, werkt niet meer, niet langer geldig, onjuist, is onjuist, fout, verkeerd, verkeerde, is gebruikt, al gebruikt, reeds gebruikt, werd gebruikt, te veel pogingen, pogingen met, geweigerd, mislukt, klopt niet, geblokkeerd, geannuleerd, ingetrokken, ingevoerde, is geen geldige, geen geldige, is niet de juiste, niet de juiste, komt niet overeen, we hebben geannuleerd, hebben we geannuleerd, is geannuleerd, is ingetrokken, verwijderd, hebben code, we hebben code, gebruikt om, is verbruikt, verbruikt, afgekeurd, niet herkend, niet geldig, is niet geldig, is ongeldig, is verlopen, was verkeerd, was onjuist, te laat, werkt niet, niet geaccepteerd, hebben ingetrokken, uitgeschakeld, gedeactiveerd, vervalt per, ingewisseld, is ingewisseld',
    changed:
      'is gewijzigd, gewijzigd, is veranderd, veranderd, werd gewijzigd, is aangepast, is bijgewerkt, is gereset, opnieuw ingesteld, is ingesteld, is bevestigd, is geverifieerd, is geactiveerd, is voltooid, is geblokkeerd, ingelogd op, ingelogd vanaf, is toegevoegd, is verwijderd, is aangemaakt, nieuwe aanmelding, wachtwoord gewijzigd, pincode gewijzigd, is vernieuwd, vernieuwd, is gekoppeld, is goedgekeurd, is verwerkt, is uitgevoerd, is geregistreerd, heeft gewijzigd, u heeft gewijzigd, is succesvol gewijzigd, succesvol gewijzigd, aangemeld op, aangemeld vanaf, ingelogd met, nieuwe login, nieuwe inlog, nieuwe inlogpoging, is verzonden, is bezorgd, is ontvangen',
    otherCode:
      'foutcode, postcode, landcode, landnummer, netnummer, kengetal, kleurcode, broncode, barcode, qr-code, streepjescode, klantcode, klantnummer, productcode, artikelcode, trackingcode, track-en-tracecode, filiaalcode, winkelcode, bankcode, deurcode, poortcode, toegangscode poort, vergadercode, boekingscode, reserveringscode, statuscode, storingscode, cadeaucode, kortingscode, actiecode, referentiecode, relatienummer, alarmcode, swiftcode, sorteercode, puk-code, wifi-code, wificode, wifi-wachtwoord, garagecode, hekcode, slagboomcode, parkeercode, klascode, groepscode, teamcode, lescode, vouchercode, waardeboncode, bonuscode, uitnodigingscode, zoomcode, teamscode, terminalcode, terminal-id, wachtwoord wifi, wijkcode, iban-code, sbi-code, agb-code, medewerkerscode, deelnemerscode, stemcode, kluiscode van de sleutel',
    handover:
      'afhaalcode, ophaalcode, bezorgcode, leveringscode, afhaal-pin, ophaalpin, pakketcode, lockercode, ritcode, rit-pin, kluiscode',
    courier:
      'aan de bezorger, de bezorger, de chauffeur, aan de koerier, de koerier, uw bezorger, je chauffeur, bij de locker, bij het afhaalpunt, aan de medewerker, de medewerker, aan de monteur, de monteur, uw chauffeur, de postbode, aan de pakketbezorger, de pakketbezorger, bij de bezorging, aan de barista, bezorger, koerier, chauffeur, monteur, taxichauffeur, geef hem, geef haar, zeg hem, zeg haar, laat hem, vertel hem, noem hem, toon hem, bij het postnl-punt, postnl-punt, aan de balie, bij de balie, uw koerier, je koerier, jouw koerier, je bezorger, jouw bezorger, de bezorgster, de taxichauffeur, aan je chauffeur, aan uw chauffeur, aan de chauffeur, aan de postbode, aan de baliemedewerker, aan de kassamedewerker, aan de servicemonteur, bij het instappen, bij aflevering, bij levering, bij ontvangst, bij het ophalen, bij afhalen, aan de apotheker',
    tell: 'geef, noem, toon, zeg, laat, vertel, deel, toont, overhandig, meld, doorgeven, vraagt, vragen, zien, laten zien, te tonen, te noemen, voorlezen, lees voor, lees, doorgeven aan, geef door, houd bij de hand, bij de hand, opnoemen',
    neverShare:
      'deel deze, deel hem, deel dit, deel nooit, met niemand, aan niemand, niemand, nooit, geheim, niet delen, geef nooit, geef deze code nooit, verstrek, vertrouwelijk, met anderen, delen, niet met anderen, deel je code niet, deel uw code niet, geef hem niet, geef deze niet, niet doorgeven, geef niet door, niet doorsturen, stuur niet door, blijft geheim, houd geheim, houd deze geheim, nooit om, vragen nooit, vraagt nooit, niet aangevraagd, niet door u, niet door jou, medewerkers vragen nooit, persoonlijk, strikt persoonlijk',
  },
  {
    language: 'af',
    tell: 'gee, sê, wys, noem, toon',
    code: 'kode, *kode, verifikasiekode, bevestigingskode, sekuriteitskode, toegangskode, kodes, verifiëringskode, aktiveringskode, herstelkode, aantekenkode, die syfers, veiligheidskode, eenmalige pinkode',
    password: 'wagwoord, *wagwoord, tydelike wagwoord, wagwoorde, aanvangswagwoord',
    pin: 'pin-kode, pin-nommer, pinkode, pin, tydelike pin, geheime pin',
    oneTime: 'eenmalige, eenmalig*',
    otp: 'eenmalige pin, eenmalige wagwoord, ekp, eenmalige kode',
    purpose:
      'bevestig*, verifi*, aanmeld*, aan te meld, registr*, aktiveer*, om te bevestig, om aan te meld, teken in, om in te teken, inteken, herstel, om te betaal, betaling, goedkeur, keur goed, om goed te keur, voltooi, om te voltooi, magtig, om te magtig, oorplasing, om voort te gaan',
    ask: 'tik in, sleutel in, vul in, antwoord met, voer, gebruik, tik, gebruik hierdie, voer in, bevestig met, teken in met, maak oop met, sleutel, verskaf, gee, antwoord',
    is: 'is, is:',
    common: 'jou, u, vir, die, en, nie, met, van, om',
    reference:
      'bestelling, rekening, kaart, verwysing, verwysingsnommer, eindig op, wat eindig op, klantnommer, sessie, toestel, gebruiker, transaksie, pakkie, saak, saaknommer, polis, faktuur, lid, lidnommer, bespreking, bestelnommer, rekeningnommer, kaartnommer, besprekingsnommer, faktuurnommer, polisnommer, sending, waghoek, voertuig, kamer, hek, afspraak',
    amount: 'bedrag, saldo, totaal',
    currency: 'rand',
    numero: 'nommer, nr',
    phone:
      'bel, skakel, telefoon, telefoonnommer, hulplyn, kontak, navrae, vir navrae, bel ons, skakel ons, kliëntediens, sms na, whatsapp',
    valid:
      'geldig, geldig vir, geldig tot, verval om, verval oor, tot, is geldig, geldigheid, verstryk, verstryk oor, verstryk om',
    life: 'minute, minuut, sekondes, uur, ure, dae, punte',
    promo: 'afslag, koepon',
    old: 'ou, vorige, ignoreer, vroeër, in plaas van, in stede van, vergeet, vergeet kode, die eerste kode',
    fresh: 'nuwe, nuut, korrekte, nou geld, gebruik eerder, gebruik nou, die nuwe, nuwe kode, nuutste',
    replaces: 'vervang',
    replacedBy: 'vervang deur',
    void: 'het verval, verval, verstryk, ongeldig, nie meer geldig, is gebruik, reeds gebruik, verkeerd, is verkeerd, te veel pogings, verkeerde, gekanselleer, is gekanselleer, verval het, het reeds verval, is ongeldig, werk nie meer nie, werk nie, afgekeur, is nie geldig nie, nie geldig nie, geweier, ingetrek',
    changed:
      'is verander, verander, is gewysig, gewysig, is herstel, is opgedateer, is bevestig, jou wagwoord is verander, is suksesvol verander, suksesvol verander, is geaktiveer, is geregistreer, is gestuur, aangeteken vanaf, nuwe aantekening',
    otherCode:
      'foutkode, poskode, landkode, kleurkode, takkode, kliëntkode, produkkode, bronkode, strepieskode, hekkode, deurkode, motorhuiskode, alarmkode, wifi-wagwoord, wifi-kode, vergaderkode, koeponkode, geskenkkode, stemkode',
    handover: 'afleweringskode, afhaalkode, ophaalkode, aflewerings-otp',
    courier:
      'die koerier, die bestuurder, vir die bestuurder, vir die koerier, jou bestuurder, vir die kassier, gee hom, sê vir hom, wys hom, die tegnikus, vir die tegnikus, by aflewering, by afhaal, die afleweringspersoon',
    neverShare:
      'moenie, niemand, moet nie, nooit, deel nie, geheim, vertroulik, deel dit nie, nie deel nie, met niemand, aan niemand, moenie deel nie, sal nooit vra, vra nooit',
  },
  {
    language: 'lb',
    code: 'code, bestätegungscode, sécherheetscode, zougangscode, *code, zougangskod, aktivéierungscode, confirmatiounscode, login-code, zifferen, déi zifferen',
    password: 'passwuert, passwuerd, temporärt passwuert, passwierder',
    pin: 'pin-code, geheimzuel',
    oneTime: 'eemoleg*, eenmoleg*',
    otp: 'eemolege code, eemolegt passwuert',
    purpose:
      'bestäteg*, umellen, aloggen, verifizéier*, bestätegt, bestätegen, ze bestätegen, anzeloggen, fir anzeloggen, autoriséier*, aktivéier*, iwwerweisung, bezuelung, registréier*, zrécksetzen',
    ask: 'gitt, benotzt, aginn, gitt an, aginn mat, tippt, gëff, confirméiert mat',
    is: 'ass, ass:, sinn',
    common: 'äre, ären, däin, fir, net, vun, mat, an, är',
    reference:
      'bestellung, kont, kaart, referenz, rechnung, pak, dossier, client, facture, commande, client-nr, dossier-nr, kontonummer, rdv, rendez-vous, zëmmer, police',
    amount: 'betrag, montant',
    phone: 'rufft, telefon, urufft',
    valid: 'gülteg, gëlteg, gëlteg bis, leeft of, gülteg bis, gëlt, gëlt bis, valabel, nach gëlteg',
    life: 'minutten, sekonnen, stonnen',
    old: 'alen, al, virechten',
    fresh: 'neien, nei, neie',
    replaces: 'ersetzt',
    void: 'ofgelaf, ongëlteg, net méi gëlteg, falsch, scho benotzt, ass ofgelaf, net gëlteg, ass ongëlteg, annuléiert, gouf annuléiert, funktionéiert net méi',
    changed:
      'gouf geännert, geännert, gouf zréckgesat, gouf geännert de, gouf aktualiséiert, gouf aktivéiert',
    otherCode: 'feelercode, postleitzuel, faarfcode',
    neverShare:
      'keengem, ni weiderginn, net weider, geheim, deelt, mat kengem, kengem, ni deelen, net deelen, gitt en net, vertraulech',
    promo: 'reduktioun, promo, gratis, rabatt',
  },
  {
    language: 'sv',
    code: 'kod, koden, *kod, *koden, koder, kodnummer, engångskoden, verifieringsnummer, bekräftelsekod, verifikationskod, verifikationsnummer, aktiveringskod, återställningskod, inloggningskod, signeringskod, säkerhetsnummer, kontrollnummer, kodordet, kodord, sifferkod, koderna, siffrorna, dessa siffror, följande siffror, nyckelkod, engångsnyckel',
    password:
      'lösenord, lösenordet, lösen, *lösenord, startlösenord, lösenordet är, lösenfras, lösen är, inloggningsuppgift',
    pin: 'pinkod, pinkoden, pin-koden, pin-kod, pin, engångspin, tillfällig pin, pinnummer, personlig kod',
    oneTime: 'engångs*, för engångsbruk, gäller en gång, kan användas en gång',
    otp: 'engångskod, engångslösenord, sms-kod, sms-koden',
    purpose:
      'för din betalning, för ditt köp, för betalning, för köp, verifier*, bekräfta*, inlogg*, logga in, verifiering*, bekräftelse*, loggar in, aktivera, aktivering*, registrera, legitimera, godkänna, godkänn, om det var du, om det är du, återställ*, koppla, bekräfta ditt nummer, bekräfta, verifiera, slutföra, för att slutföra, fortsätta, för att fortsätta, godkänner, godkänn betalning, godkännande, för att godkänna, signera, signering, skriva under, skriv under, underteckna, legitimering, byta sim, sim-byte, nytt sim, ny enhet, ny telefon, koppla din, koppla ihop, para ihop, låsa upp, låser upp, upplåsning, bevisar, att det är du, tillhör dig, ditt nummer, aktiverar, registreringen, registrering, skapa konto, återställa, återställning, överföring, swish, utlandsbetalning, uttag, lägga till, autentisera, autentisering, auktorisera, identifiering, identifiera dig, logga in med',
    ask: 'svara med, mata in, uppge, visa, ge, använd koden, skriv, ange, anvand, fyll i, knappa in, öppna med, lås upp med, slå in, tryck, kopiera, klistra in, öppnas med, öppnar du med, öppnar med, låses upp med, godkänn med, bekräfta med, bekräfta genom att svara, logga in med, signera med, verifiera med, fortsätt med, ange siffrorna, anger du, skriver du, knapparna, knappa, mata in koden, använd, använder du, använd denna, uppger du, svara',
    is: 'är, lyder, blir, är:',
    common: 'din, ditt, dina, för, och, att, på, till, med, den, det, inte, av',
    reference:
      'beställningsnummer, ordernummer, kortnummer, kontonummer, slutar på, som slutar på, slutsiffror, medlem, medlemsnummer, kund, ärende, ärendenummer, session, enhet, användare, användarnamn, referens, referensnummer, transaktion, transaktionen, konto som, försändelsen, paketet, avtal, avtalsnummer, försäkring, bokningsnummer, bokningskod, biljett, rum, dörr, hall, linje, version, ocr, personnummer, fakturanummer, könummer, ombud, bestallning, konto, kort, paket, forsandelse, order, matarstallning, bord, plats, spar, bokning, faktura, kollinummer, fakturanr, kundnr, kundnummer, ordernr, ärendenr, bokningsnr, ref.nr, referensnr, kollinr, kolli-id, paketnr, sändningsnummer, sändnings-id, sändning, avinr, avi, avinummer, försäkringsnummer, avtalsnr, anläggnings-id, anläggningsnummer, mätare, mätarnummer, serienummer, artikelnummer, kvitto, kvittonummer, transaktionsnummer, transaktions-id, autogiro, bankgiro, plusgiro, ocr-nr, ocr-nummer, orgnr, organisationsnummer, medlemsnr, kortnr, kontonr, platsnummer, parkeringsplats, regnr, registreringsnummer, fordon, vagn, gate, spår, rad, stol, lucka, disk, kölapp, nummerlapp, retur, returnummer, laddstolpe, terminal, butik, patientnummer',
    amount: 'belopp, saldo, summa, totalt, att betala, totalbelopp, restbelopp, kostnad, pris, avgift',
    numero: 'nr, nummer',
    phone:
      'telefonnummer, mobilnummer, kundtjänst, kontakta, avboka på, sms till, ring oss på, på telefon, ring, telefon, frågor, vid frågor, frågor? ring, tel, ring oss, ring kundtjänst, ring gärna, smsa, sms:a, sms:a till, nå oss på, kontakta oss på, växel, jourtelefon, spärrtjänst, spärra kort, avboka via, ombokning',
    valid:
      'giltig, giltigt, giltig till, gäller, gäller i, gäller till, går ut, upphör, utgår, t.o.m, till kl, gäller t.o.m, giltig i, giltig t.o.m, giltighetstid, förfaller, går ut om, upphör att gälla, användbar till, senast, gäller endast',
    life: 'minuter, minut, sekunder, timmar, timme, dagar, poäng, personer, min, siffror, procent, veckor',
    promo:
      'rabattkod, rabatt, kupong, erbjudande, fri frakt, i kassan, nästa köp, värdecheck, bjud in, rabattkoder, erbjudanden, gratis, presentkort, spara, rea, kampanj, bonuscheck, vinn, tävling, gåva, köp nu, handla nu, medlemspris, hela sortimentet, bjud en vän',
    old: 'gamla, tidigare, föregående, förra, ignorera, istället för, i stället för, i ställlet för koden, glöm, glöm koden, radera koden, kasta, släng, första koden, den första koden, äldre, utgångna',
    fresh:
      'nya, ny, nytt, rätt, korrekt, giltiga, aktuella, istället, nu gäller, gäller nu, gäller är, den senaste, använd i stället, använd istället, använd endast, använd bara, den nya är, nya koden är, senaste, senaste koden, från och med nu, hädanefter, uppdaterade, ny kod, nu är det',
    replaces:
      'ersätter, ersätter din, ersätter koden, ersätter den tidigare, ersätter föregående, träder i stället för',
    replacedBy: 'ersatt av, ersätts av, har ersatts av, ersattes av, ändrad till, ändrats till, bytt mot',
    void: 'gått ut, utgången, gäller inte längre, gäller inte, ogiltig, slutat gälla, inte längre giltig, felaktig, är fel, fel kod, har använts, använts, redan använd, redan använts, för många försök, avvisades, spärrad, misslyckades, makulerad, förbrukad, stämmer inte, du angav, är inte en giltig, inte en giltig, är inte rätt, inte rätt kod, vi har spärrat, vi har makulerat, har tagits bort, vi har avbrutit, har annullerats, annullerad, raderad, har raderats, är förbrukad, är ogiltig, är spärrad, har spärrats, är makulerad, har makulerats, avslogs, nekades, kunde inte verifieras, kunde inte bekräftas, stämde inte, inte korrekt, godkändes inte, fungerar inte, fungerar inte längre, för sent, tagits ur bruk, återkallad, har återkallats, inaktiverad, har löst in, inlöst, är inlöst, är inte giltig',
    changed:
      'ändrades, har ändrats, ändrats, är ändrat, är ändrad, har uppdaterats, uppdaterades, har återställts, återställdes, har bytts, byttes, har skapats, har bekräftats, har verifierats, har aktiverats, har spärrats, är slutförd, inloggning från, loggade in från, har lagts till, har tagits bort, ändrat, du ändrade, du bytte, bytts ut, är bytt, är uppdaterat, är uppdaterad, är återställt, är aktiverad, är aktiverat, är bekräftad, är godkänd, har godkänts, har kopplats, har lagts upp, har registrerats, är registrerad, är genomförd, har genomförts, har skickats, har levererats, inloggning med, loggade in med, ny inloggning, inloggad från',
    otherCode:
      'felkod, postnummer, landskod, riktnummer, färgkod, källkod, streckkod, qr-kod, kundkod, kundnummer, produktkod, artikelkod, bankkod, kontorskod, butikskod, spårningskod, spårkod, portkod, dörrkod, grindkod, möteskod, bokningskod, statuskod, rabattkod, presentkortskod, landsnummer, clearingnummer, värdekod, kampanjkod, mötes-id, larmkod, garagekod, bomkod, entrékod, wifi-kod, wifi-lösenord, wifilösenord, nätverksnyckel, klasskod, gruppkod, teamkod, kurskod, presentkod, presentkort, voucherkod, bonuskod, inbjudningskod, parkeringskod, terminalkod, zoom-kod, teams-kod, anläggningskod, branschkod, postkod, röstkod, tävlingskod, skåpkod till nyckeln',
    handover:
      'avhämtningskod, hämtkod, hämtningskod, upphämtningskod, leveranskod, utlämningskod, paketkod, skåpkod, åkkod, resekod, hämta-kod',
    courier:
      'föraren, till budet, till föraren, din förare, till chauffören, chauffören, budet, vid paketboxen, till ombudet, för kassören, till personalen, för personalen, personalen, teknikern, till teknikern, brevbäraren, till kuriren, kuriren, din chaufför, paketbudet, för chauffören, för budet, för föraren, ge honom, ge henne, säg till honom, säg till, visa honom, visa upp för, uppge för, när du kliver in, vid utlämning, vid upphämtning, vid leverans, i kassan visar, till kassapersonalen, för kassapersonalen, i receptionen, i disken, till chauffören visar, taxiföraren, ditt bud, din taxi, cykelbudet, servicemontören, montören, hantverkaren, till montören, till apotekaren, ombudet',
    tell: 'säg, visa, ge, uppge, berätta, lämna, läs upp, nämn, uppvisa, be om, ber om, frågar efter, visar, visar upp, visa upp, uppger, läs, läser upp, säger, nämner, lämnar, ge till, be honom',
    neverShare:
      'dela inte, dela aldrig, aldrig, ingen, lämna inte ut, hemlig, ge inte, lämna aldrig ut, med någon, till någon, avslöja, lämna aldrig, lämna inte, uppge aldrig, uppge inte, visa aldrig, ge aldrig, dela den inte, håll den hemlig, hemlighåll, personlig, inte med någon, skicka inte vidare, vidarebefordra inte, frågar aldrig, ber aldrig, du har inte begärt, inte begärt, inte beställt, var det inte du',
  },
  {
    language: 'da',
    code: 'kode, koden, *kode, *koden, koder, bekræftelsesnummer, bekræftelseskode, verifikationskode, aktiveringskode, nulstillingskode, gendannelseskode, login-kode, logonkode, underskriftskode, sikkerhedskode, sikkerhedsnummer, kontrolnummer, talkode, nøglekode, disse tal, følgende tal, tallene, cifrene, nøgle, engangsnøgle, bekraeftelseskode, koderne',
    password:
      'adgangskode, adgangskoden, kodeord, password, adgangskoder, kodeordet, startadgangskode, engangskodeord, adgangsord, loginkode, midlertidig adgangskode',
    pin: 'pinkode, pinkoden, pin-kode, pin-koden, pin, engangspin, midlertidig pin, personlig kode',
    oneTime: 'engangs*, til engangsbrug, kan bruges én gang, gælder én gang',
    otp: 'engangskode, engangskoden, engangsadgangskode, sms-kode, engangspin',
    purpose:
      'til din betaling, til dit køb, for betaling, bekræft*, log ind, logge ind, login*, verifi*, godkend*, bekræftelses*, aktiver*, registrer*, log på, bekraeft*, bekraftelses*, hvis det var dig, hvis det er dig, gendan*, tilknyt*, bekræft, verificer, fortsætte, for at fortsætte, gennemføre, for at gennemføre, afslutte, oprettelse, oprettelsen, oprette, opret, godkender, godkende, underskrive, underskrift, underskriv, signere, legitimation, identitet, simskift, sim-skift, nyt sim, ny enhed, ny telefon, parre, forbinde, tilføje, låser op, låse op, oplåsning, beviser, at det er dig, tilhører dig, dit nummer, aktiverer, overførsel, pengeoverførsel, betalingen, nulstille, nulstil, nulstilling, gendannelse, autorisere, samtykke, tilmelding, tilmelde, bekraefte, bekraft*, logge på, log på med',
    ask: 'svar med, vis, oplys, giv, indtaste, indtast, skriv, brug, skriv denne, tast, angiv, åbn med, åbn den med, lås op med, tast ind, tryk, kopier, indsæt, åbnes med, åbner du med, åbner med, låses op med, godkend med, bekræft med, log ind med, log på med, underskriv med, verificer med, fortsæt med, taster du, skriver du, indtaster du, bruger du, skal du indtaste, skal du bruge, angiver du, oplyser du, svar, indtastes',
    is: 'er, lyder, er:',
    common: 'din, dit, dine, til, og, for, ikke, at, på, med, vi, det, den, af',
    reference:
      'ordrenummer, kortnummer, kontonummer, ender på, der ender på, slutter på, medlem, medlemsnummer, kunde, sag, sagsnummer, sagsnr, session, enhed, bruger, brugernavn, reference, referencenummer, transaktion, forsendelse, pakken, aftale, police, policenummer, bookingnummer, billet, sporingsnummer, værelse, dør, linje, version, fakturanummer, kønummer, konto nr, reg nr, ordre, konto, kort, pakke, booking, faktura, bord, malerstand, track, ordrenr, kundenr, kundenummer, fakturanr, bookingnr, ref.nr, referencenr, policenr, aftalenr, aftalenummer, pakkenr, pakkenummer, forsendelsesnummer, stregkode, sags-id, målernr, målernummer, måler, serienummer, varenummer, kvittering, kvitteringsnummer, bon, bonnr, transaktions-id, transaktionsnummer, betalings-id, kortart, gironummer, kreditornr, kreditornummer, fi-kode, fik, cpr, cpr-nr, cvr, cvr-nr, medlemsnr, kortnr, kontonr, pladsnummer, p-plads, nummerplade, køretøj, vogn, gate, spor, række, sæde, skranke, kønr, retur, returnummer, ladestander, terminal, butik, rum, lokale, stue',
    amount: 'beløb, saldo, sum, i alt, at betale, totalbeløb, restbeløb, pris, gebyr, rådighedsbeløb',
    currency: 'kroner',
    numero: 'nr, nummer',
    phone:
      'telefonnummer, mobilnummer, kundeservice, kontakt, ring til, sms til, ring, telefon, spørgsmål, ved spørgsmål, har du spørgsmål, tlf, ring på, ring venligst, ring til os, sms, kontakt os på, spærreservice, spær kort, afbud, afbud på, hovednummer, vagttelefon',
    valid:
      'gyldig, gyldig til, gyldig i, udløber, udløber kl, gælder, gælder i, gælder til, indtil, gyldig indtil, gælder indtil, gyldighed, gyldighedstid, udløber om, udløber den, kan bruges til, senest, bortfalder, er gyldig',
    life: 'minutter, minut, sekunder, timer, time, dage, point, personer, min, cifre',
    promo:
      'rabatkode, rabat, kupon, tilbud, fri fragt, ved kassen, spar, næste køb, gavekort, inviter, gratis, udsalg, tilbudskode, kampagne, kampagnekode, vind, konkurrence, gave, køb nu, shop nu, medlemspris, hele sortimentet, værdikupon',
    old: 'gamle, gammel, tidligere, forrige, ignorer, i stedet for, i stedet for koden, frem for, glem, glem koden, slet, smid væk, første kode, den første kode, ældre, seneste',
    fresh:
      'ny, nye, nyt, rigtige, korrekte, aktuelle, i stedet, nu gælder, gælder nu, den seneste, brug i stedet, brug kun, brug nu, den nye er, ny kode, den nye kode, seneste kode, fra nu af, fremover, opdaterede, gensendt, den rigtige',
    replaces: 'erstatter, erstatter koden, erstatter den tidligere, træder i stedet for, afløser',
    replacedBy: 'erstattet af, er erstattet af, ændret til, skiftet til, blev erstattet af',
    void: 'udløbet, gælder ikke længere, gælder ikke, ugyldig, ikke længere gyldig, ikke gyldig, forkert, er forkert, er brugt, blev brugt, allerede brugt, er blevet brugt, for mange forsøg, afvist, spærret, mislykkedes, annulleret, du indtastede, gaelder ikke laengere, galder ikke langere, er ikke en gyldig, ikke en gyldig, er ikke korrekt, er ikke den rigtige, er slettet, vi har annulleret, er annulleret, vi har slettet, er spærret, er ugyldig, er udløbet, er annuleret, brugt op, opbrugt, er opbrugt, kunne ikke bekræftes, kunne ikke godkendes, stemmer ikke, passer ikke, ikke korrekt, ikke godkendt, virker ikke, virker ikke længere, duer ikke, for sent, trukket tilbage, deaktiveret, er deaktiveret, indløst, er indløst, udlobet, er udlobet',
    changed:
      'blev ændret, er ændret, er blevet ændret, ændret, er opdateret, blev opdateret, er nulstillet, blev nulstillet, er skiftet, er blevet skiftet, er oprettet, er bekræftet, er verificeret, er aktiveret, er spærret, logget ind fra, er tilføjet, er fjernet, ændrede, du ændrede, er blevet opdateret, er blevet nulstillet, er skiftet til, skiftede, du har skiftet, du har ændret, er tilknyttet, er godkendt, blev godkendt, er gennemført, blev gennemført, er registreret, er tilmeldt, er sendt, er leveret, login fra, login med, logget på fra, logget ind med, nyt login, ny indlogning, blev oprettet, blev aktiveret, blev bekræftet',
    otherCode:
      'fejlkode, postnummer, landekode, områdekode, farvekode, kildekode, stregkode, qr-kode, kundekode, kundenummer, produktkode, varekode, bankkode, filialkode, butikskode, sporingskode, portkode, dørkode, mødekode, bookingkode, statuskode, rabatkode, gavekortkode, voucherkode, kuponkode, alarmkode, garagekode, lågekode, bomkode, wifi-kode, wifikode, wifi-adgangskode, netværksnøgle, klassekode, gruppekode, holdkode, kursuskode, gavekode, bonuskode, invitationskode, parkeringskode, terminalkode, zoom-kode, teams-kode, branchekode, stemmekode, nøglebokskode, elevatorkode',
    handover:
      'afhentningskode, udleveringskode, leveringskode, pakkekode, pakkeboks-kode, turkode, køre-pin, bokskode',
    courier:
      'til buddet, buddet, til chaufføren, chaufføren, din chauffør, ved pakkeboksen, til personalet, personalet, teknikeren, til teknikeren, postbuddet, kureren, til kureren, din fører, føreren, til føreren, giv ham, giv hende, fortæl ham, sig til ham, sig til, vis ham, vis den til, når du sætter dig ind, ved udlevering, ved afhentning, ved levering, i receptionen, ved skranken, til ekspedienten, ekspedienten, til kassemedarbejderen, chaufførens, taxachaufføren, dit bud, montøren, til montøren, håndværkeren, på apoteket, til apotekeren, postbudet, i butikken',
    tell: 'sig, vis, giv, oplys, fortæl, oplæs, læs op, fremvis, beder om, spørger efter, oplyse, vise, viser, vis frem, læs, læser op, siger, nævn, nævner, aflever, opgiv, oplyser, forevis, hav klar',
    neverShare:
      'del ikke, del den, del aldrig, aldrig, ingen, hemmelig, giv ikke, giv aldrig, oplys aldrig, videregiv, med nogen, til nogen, fortrolig, videregiv ikke, videregiv aldrig, oplys ikke, vis aldrig, send ikke, videresend ikke, hold den hemmelig, hemmeligt, personlig, ikke med andre, del den ikke, del den aldrig, spørger aldrig, beder aldrig, ikke bestilt, ikke anmodet, har du ikke bedt, var det ikke dig, er det ikke dig',
  },
  {
    language: 'nb',
    code: 'kode, koden, *kode, *koden, koder, bekreftelseskode, verifiseringskode, aktiveringskode, gjenopprettingskode, innloggingskode, påloggingskode, signeringskode, sikkerhetskode, sikkerhetsnummer, kontrollnummer, tallkode, nøkkelkode, disse tallene, følgende tall, tallene, sifrene, engangsnøkkel, bekreftelsesnummer, kodene',
    password: 'passord, passordet, *passord, startpassord, passordet er, passfrase, adgangsord',
    pin: 'pinkode, pinkoden, pin-kode, pin-koden, pin, engangspin, midlertidig pin, personlig kode',
    oneTime: 'engangs*, til engangsbruk, kan brukes én gang, gjelder én gang',
    otp: 'engangskode, engangskoden, engangspassord, sms-kode',
    purpose:
      'bekreft*, logg inn, logge inn, innlogg*, verifi*, aktiver*, registrer*, godkjenn*, pålogging*, hvis det var deg, hvis det er deg, gjenopprett*, bekreft, verifiser, fortsette, for å fortsette, fullføre, for å fullføre, godta, for å godta, opprette, opprettelse, opprett, godkjenner, signere, signering, underskrive, signer, legitimering, identitet, sim-bytte, nytt sim, ny enhet, ny telefon, koble til, parkoble, legge til, låser opp, låse opp, opplåsing, beviser, at det er deg, tilhører deg, ditt nummer, nummeret ditt, mobilnummeret ditt, aktiverer, overføring, betalingen, nullstille, nullstilling, tilbakestille, gjenopprette, autorisere, samtykke, innlogging, logge på, registrering',
    ask: 'svar med, vis, oppgi, gi, skriv, tast, bruk, tast inn, skriv inn, fyll inn, åpne med, åpne den med, lås opp med, slå inn, trykk, kopier, lim inn, åpnes med, åpner du med, åpner med, låses opp med, godkjenn med, bekreft med, bekreft ved å svare, logg inn med, logg på med, signer med, verifiser med, fortsett med, taster du, skriver du, bruker du, oppgir du, angi, tast tallene, svar, bruk dette',
    is: 'er, lyder, er:',
    common: 'din, ditt, dine, til, og, for, ikke, å, på, med, det, den, av, du',
    reference:
      'ordrenummer, kortnummer, kontonummer, slutter på, som slutter på, ender på, medlem, medlemsnummer, kunde, sak, saksnummer, saksnr, sesjon, økt, enhet, bruker, brukernavn, referanse, referansenummer, transaksjon, avtale, polise, polisenummer, bookingnummer, billett, rom, dør, linje, versjon, fakturanummer, kid, bestillingsnummer, kønummer, ordre, konto, kort, pakke, sending, faktura, bestilling, bord, maleravlesning, sporings*, ordrenr, kundenr, fakturanr, bookingnr, bestillingsnr, ref.nr, referansenr, polisenr, avtalenr, avtalenummer, pakkenr, pakkenummer, sendingsnr, sendingsnummer, kollinr, kollinummer, målernr, målernummer, måler, målepunkt, serienummer, varenummer, kvittering, kvitteringsnummer, transaksjons-id, betalings-id, kid-nr, kid-nummer, kontonr, kortnr, personnummer, fødselsnummer, orgnr, org.nr, medlemsnr, plassnr, plass, p-plass, skiltnummer, regnr, kjøretøy, vogn, gate, spor, rad, sete, luke, skranke, kølapp, retur, returnummer, ladestasjon, terminal, butikk, pasientnummer, henvisning, garasjeplass, hylle, hylleplass',
    amount: 'beløp, saldo, sum, totalt, å betale, totalbeløp, restbeløp, pris, gebyr, disponibelt',
    currency: 'kroner',
    numero: 'nr, nummer',
    phone:
      'telefonnummer, mobilnummer, kundeservice, kontakt, ring oss på, sms til, ring, telefon, spørsmål, ved spørsmål, har du spørsmål, tlf, ring på, ring til, ring oss, sms, kontakt oss på, sperretjeneste, sperre kort, avbestilling, avlys på, sentralbord, vakttelefon',
    valid:
      'gyldig, gyldig til, gyldig i, utløper, utløper kl, gjelder, gjelder i, gjelder til, gyldig frem til, gyldighet, gyldighetstid, utløper om, utgår, kan brukes til, senest, er gyldig, hent innen',
    life: 'minutter, minutt, sekunder, timer, time, dager, poeng, personer, min, sifre',
    promo:
      'rabattkode, rabatt, kupong, tilbud, fri frakt, i kassen, spar, neste kjøp, gavekort, inviter, gratis, salg, tilbudskode, kampanje, kampanjekode, vinn, konkurranse, gave, kjøp nå, handle nå, medlemspris, hele sortimentet',
    old: 'gamle, gammel, tidligere, forrige, ignorer, i stedet for, istedenfor, i stedet for koden, glem, glem koden, slett, kast, første kode, den første koden, eldre',
    fresh:
      'ny, nye, nytt, riktige, korrekte, gjeldende, i stedet, nå gjelder, gjelder nå, den siste, bruk i stedet, bruk kun, bruk nå, den nye er, ny kode, den nye koden, siste kode, siste, fra nå av, heretter, oppdatert, sendt på nytt',
    replaces: 'erstatter, erstatter koden, erstatter den tidligere, trer i stedet for, avløser',
    replacedBy: 'erstattet av, er erstattet av, endret til, byttet til, ble erstattet av',
    void: 'utløpt, gjelder ikke lenger, gjelder ikke, ugyldig, ikke lenger gyldig, feil, er feil, feil kode, er brukt, ble brukt, allerede brukt, for mange forsøk, avvist, sperret, mislyktes, kansellert, du tastet, er ikke en gyldig, ikke en gyldig, er ikke riktig, er slettet, vi har slettet, annullert, er annullert, er sperret, vi har annullert, er ugyldig, er utløpt, er kansellert, kan ikke brukes, brukt opp, oppbrukt, kunne ikke bekreftes, kunne ikke godkjennes, stemmer ikke, ikke riktig, ikke godkjent, virker ikke, virker ikke lenger, fungerer ikke, for sent, trukket tilbake, deaktivert, er deaktivert, innløst, er innløst, har utløpt',
    changed:
      'ble endret, er endret, har blitt endret, endret, er oppdatert, ble oppdatert, er nullstilt, ble tilbakestilt, er byttet, er opprettet, er bekreftet, er verifisert, er aktivert, er sperret, logget inn fra, er lagt til, er fjernet, endret du, du endret, ble byttet, har blitt byttet, har blitt oppdatert, har blitt nullstilt, ble nullstilt, ble opprettet, ble aktivert, ble bekreftet, er koblet, er godkjent, ble godkjent, er fullført, ble gjennomført, er registrert, er sendt, er levert, innlogging fra, innlogging med, logget inn med, ny innlogging, pålogging fra, har byttet',
    otherCode:
      'feilkode, postnummer, landkode, retningsnummer, fargekode, kildekode, strekkode, qr-kode, kundekode, kundenummer, produktkode, varekode, bankkode, filialkode, butikkode, sporingskode, portkode, dørkode, møtekode, bestillingskode, statuskode, rabattkode, gavekortkode, bookingkode, garasjekode, bomkode, heiskode, wifi-kode, wifi-passord, nettverksnøkkel, klassekode, gruppekode, lagkode, kurskode, gavekode, bonuskode, invitasjonskode, parkeringskode, terminalkode, zoom-kode, teams-kode, bransjekode, stemmekode, nøkkelbokskode',
    handover: 'hentekode, utleveringskode, leveringskode, pakkekode, skapkode, turkode, pakkeboks-kode',
    courier:
      'til budet, budet, til sjåføren, sjåføren, din sjåfør, ved pakkeboksen, til personalet, personalet, teknikeren, montøren, kureren, til kureren, føreren, til føreren, gi ham, gi henne, fortell ham, si til ham, si til, vis ham, vis den til, når du setter deg inn, ved utlevering, ved henting, ved levering, i resepsjonen, i skranken, i kassen viser, til ekspeditøren, ekspeditøren, drosjesjåføren, taxisjåføren, din taxi, til montøren, håndverkeren, på apoteket, postbudet, i butikken, til postansatt, sykkelbudet, budbilen',
    tell: 'si, vis, gi, oppgi, fortell, les opp, fremvis, nevn, ber om, spør etter, vise, viser, vis frem, les, leser opp, sier, nevner, lever, oppgir, forevis, ha klar',
    neverShare:
      'del ikke, ikke del, del aldri, aldri, ingen, hemmelig, gi aldri, ikke gi, oppgi aldri, med noen, til noen, konfidensiell, ikke oppgi, ikke vis, ikke send, ikke videresend, hold den hemmelig, personlig, ikke med andre, del den ikke, del den aldri, spør aldri, ber aldri, ikke bestilt, ikke bedt om, var det ikke deg, er det ikke deg',
  },
  {
    language: 'nn',
    code: 'kode, koden, *kode, *koden, stadfestingskode, tryggleikskode',
    password: 'passord, passordet',
    pin: 'pinkode, pin-kode',
    oneTime: 'eingongs*',
    otp: 'eingongskode, eingongspassord',
    purpose:
      'stadfest*, logg inn, logge inn, verifis*, logg på, godkjenn*, aktiver*, registrer*, fullføre, stadfest, innlogging',
    ask: 'skriv inn, tast inn, bruk, skriv, tast, oppgi, svar med, bruk koden, opne med',
    is: 'er',
    common: 'din, ditt, og, til, ikkje, med, av, eit, ein',
    reference:
      'ordre, konto, kort, pakke, referanse, sak, kundenummer, fakturanr, kundenr, ordrenr, ordrenummer, faktura, kontonummer, kortnummer, sending, avtale, saksnummer, referansenummer, rom, time',
    amount: 'beløp, saldo',
    phone: 'ring, telefon',
    valid: 'gyldig, gyldig til, går ut, gjeld, gyldig i, utløper',
    life: 'minutt, sekund, timar, dagar',
    old: 'gamle, førre, tidlegare, i staden for, i stedet for',
    replaces: 'erstattar',
    void: 'gått ut, utgått, ugyldig, er brukt, allereie brukt, feil',
    changed:
      'er endra, vart endra, endra, er oppdatert, er bytt, vart oppdatert, vart nullstilt, er nullstilt',
    otherCode: 'feilkode, postnummer, landkode, portkode, dørkode, rabattkode, strekkode, kundekode',
    neverShare: 'del ikkje, ikkje del, aldri, ingen, hemmeleg, med nokon, til nokon, ikkje gi, oppgi aldri',
    promo: 'rabatt, tilbod, gratis, gåvekort',
    courier: 'til bodet, til sjåføren, sjåføren',
    tell: 'si, vis, gi, oppgi, sei',
    handover: 'hentekode, utleveringskode, leveringskode, pakkekode',
    fresh: 'ny, nye, riktig, den siste',
    numero: 'nr, nummer',
    currency: 'kroner',
  },
  {
    language: 'is',
    code: 'kóði, kóðinn, kóða, kóðann, kóðanum, kóðans, *kóði, *kóðinn, *kóða, *kóðann, öryggisnúmer, staðfestingarnúmer, númerið, kodi, kodinn, oryggiskodi, stadfestingarkodi, lykilord, numerid, staðfestingarkóði, staðfestingarkóðinn, auðkenningarkóði, auðkenningarkóðinn, virkjunarkóði, öryggiskóði, öryggiskóðinn, endurheimtarkóði, innskráningarkóði, talnaröð, tölurnar, auðkennisnúmer, auðkennisnúmerið, staðfestingarnúmerið, kodann, auðkenniskóði, lykilnúmer',
    password:
      'lykilorð, lykilorðið, lykilorðs, aðgangsorð, *lykilorð, bráðabirgðalykilorð, bráðabirgðalykilorðið, lykilorðinu, lykilorðinu þínu, tímabundið lykilorð',
    pin: 'pin-númer, pin-númerið, pinnúmer, leyninúmer, pin, pin-númer þitt, leyninúmerið',
    oneTime: 'einnota, einskiptis*',
    otp: 'einskiptiskóði, einnota kóði, einskiptislykilorð',
    purpose:
      'staðfesting*, innskráning*, auðkenning*, skrá þig inn, staðfesta, skrá inn, auðkenna, stadfesting*, til að staðfesta, staðfestu, til að skrá, til að ljúka, ljúka, virkja, til að virkja, virkjun, samþykkja, til að samþykkja, samþykki, undirrita, undirritun, rafræn undirritun, endurstilla, til að endurstilla, millifærsla, millifærslu, greiðslu, til að greiða, skráning, skráningu, tengja, bæta við, opna aðgang, auðkenndu',
    ask: 'sláðu inn, notaðu, skrifaðu, settu inn, nota, sladu inn, notadu, opnast með, opnaðu með, opna með, staðfestu með, skráðu inn, skráðu, sendu, svaraðu með, svaraðu, gefðu upp, stimplaðu inn, sláið inn, notið, slá inn',
    is: 'er, er:',
    common: 'þinn, þín, þitt, til, og, að, ekki, fyrir, með, hefur',
    reference:
      'pöntun, reikningur, reikning, reikningi, kort, korti, korts, sending, pakki, pakka, tilvísun, tilvísunarnúmer, sem endar á, endar á, viðskiptavinur, mál, málsnúmer, bókun, bókunarnúmer, kennitala, notandi, færsla, tryggingar, reikningsnúmer, pöntunarnúmer, pöntunar, reikningsnr, bókunarnr, sendingarnúmer, viðskiptanúmer, herbergi, sæti, hlið, tími, tíma, miði, miðanúmer, máls, kvittun, bókunin, tilvísunarnr, kortnúmer, bílnúmer, skírteini, áskrift, samningur, samnings, umsókn, umsóknarnúmer',
    amount: 'upphæð, staða, samtals, til greiðslu, heildarupphæð, verð',
    currency: 'krónur',
    numero: 'nr, númer',
    phone:
      'hringdu, sími, síma, símanúmer, hringja, þjónustuver, þjónustusími, hafðu samband, hringdu í, sms í, sendu sms',
    valid:
      'gildir, gildir í, gildir til, rennur út, gildur, gildir aðeins, gildistími, rennur út eftir, gildir út',
    life: 'mínútur, mínútum, sekúndur, klukkustundir, daga, mín, stig',
    promo: 'afsláttur, afsláttarkóði, ókeypis, tilboð, afslætti, útsala, gjafabréf, frí heimsending',
    old: 'gamli, gamla, fyrri, eldri, hunsaðu, í staðinn fyrir, í stað, fyrsta kóðann, gleymdu, síðasti',
    fresh: 'nýr, nýi, nýja, nýtt, réttur, réttan, notaðu nú, notaðu frekar, í staðinn, nýi kóðinn, nýjasti',
    replaces: 'kemur í stað, leysir af',
    replacedBy: 'skipt út fyrir',
    void: 'útrunninn, er útrunninn, rann út, ógildur, gildir ekki lengur, ekki lengur gildur, rangur, var notaður, þegar notaður, hefur verið notaður, of margar tilraunir, hefur verið ógiltur, ógiltur, var afturkallaður, er ógildur, er ekki gildur, ekki réttur, er rangur, virkar ekki, virkar ekki lengur, hefur verið felldur úr gildi, felldur úr gildi, úr gildi, hafnað, var hafnað, hefur verið notað',
    changed:
      'var breytt, hefur verið breytt, breytt, var uppfært, hefur verið uppfært, endurstillt, var staðfest, hefur verið uppfærður, hefur verið endurstillt, var endurstillt, hefur verið staðfest, hefur verið virkjað, var virkjað, innskráning frá, skráði sig inn, ný innskráning, breytt þann, var breytt þann',
    otherCode:
      'villukóði, póstnúmer, landsnúmer, litakóði, strikamerki, vörunúmer, hurðarkóði, afsláttarkóði, wifi-kóði, wifi lykilorð, bílskúrskóði, hliðkóði, útibúsnúmer, viðskiptamannanúmer, gjafakóði, gjafabréf, fundarkóði, strikamerkisnúmer',
    handover: 'afhendingarkóði, sóttkóði, afhendingarnúmer',
    courier:
      'bílstjóranum, sendlinum, bílstjóra, sendli, afgreiðslufólki, segðu honum, segðu henni, sýndu honum, sýndu sendlinum, sendillinn, bílstjórinn, í afgreiðslu, við afhendingu, sýndu starfsmanni, starfsmanni, við afgreiðslu',
    tell: 'segðu, sýndu, gefðu, segja, sýna, framvísaðu, framvísa, gefa, nefndu, lestu',
    neverShare:
      'ekki deila, deildu ekki, engum, aldrei, ekki gefa upp, leyndarmál, trúnaðarmál, ekki deila með neinum, með neinum, neinum, gefðu engum, ekki segja, biður aldrei, aldrei gefa',
  },
  {
    language: 'fo',
    code: 'kodan, *kodan, *kodu, trygdarkoda, trygdarkodan, kota, kotan, kotuna, *kota, *kotan, váttanarkota, váttanarkoda, váttanarkodan, innritanarkoda, trygdarkota, kodu, kodu tín',
    password: 'loyniorð, loyniorðið, *loyniorð',
    pin: 'pinkota, pin-kota',
    oneTime: 'eingangs*',
    otp: 'eingangskota, eingangsloyniorð',
    purpose: 'váttan*, innrita*, rita inn, at vátta, vátta, at rita inn, góðkenna',
    ask: 'skriva, brúka, nýt, skriva inn, nýt koduna, brúka koduna',
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
    void: 'útgingin, ógildug, brúkt, skeiv, er útgingin, er ógildug, er brúkt',
    changed: 'er broytt, varð broytt, broytt',
    neverShare: 'ongum, ikki deila, deil ikki, aldri, við nakran, til nakran, ikki við nakran',
  },
  {
    language: 'fy',
    code: 'koade, *koade, befêstigingskoade, befeiligingskoade, aktivearringskoade, ynlochkoade, koaden',
    password: 'wachtwurd, *wachtwurd',
    pin: 'pinkoade',
    oneTime: 'ienmalich*, ienmalige',
    otp: 'ienmalige koade, ienmalich wachtwurd',
    purpose:
      'befêstig*, oanmelde*, ynlogge, ferifikaasje, om yn te loggen, befêstigje, te befêstigjen, oan te melden',
    ask: 'brûk, fier yn, typ, brûk dizze, fier, tik, folje yn',
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
    changed: 'is feroare, feroare, is wizige',
    neverShare: 'nimmen, nea, diel net, geheim, mei nimmen, diel nea, net diele',
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
