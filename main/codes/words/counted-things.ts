/**
 * What short texts name beside a number that is no code: "Steps: 10482", "Info: 1023". A name of a service may stand in the
 * same place. Whole words, of any language, compared without case and accents.
 */
export const countedThings = [
  'info, infos, infoline, help, hotline, support, points, pts, steps, visits, thanks, thank, taxi, cab, lotto, lottery, bus',
  'tram, train, flight, total, sum, score, level, rank, votes, likes, views, followers, members, miles, calories, kcal, weight',
  'height, pressure, temp, temperature, humidity, wind, pm10, co2, odometer, mileage, reading, meter, units, credits, coins',
  'balance, data, minutes, results, result, price, tickets, seats, guests, people, population, year, channel, radio, freq',
  'punkte, schritte, besucher, danke, lottozahlen, luftdruck, gewicht, preis, summe, gesamt, verbrauch, anzahl, stimmen',
  'kilometerstand, zählerstand, punktestand, kontostand, guthaben, treffer, sitzplatz, kanal, jahrgang, auskunft',
  'points, pas, visites, merci, loto, votes, prix, poids, pression, compteur, kilométrage, solde, renseignements, résultat',
  'puntos, pasos, visitas, gracias, votos, precio, peso, presión, contador, kilometraje, saldo, resultado, sorteo, información',
  'pontos, passos, obrigado, obrigada, preço, pressão, quilometragem, resultado, sorteio, informações, placar',
  'punti, passi, visite, grazie, voti, prezzo, pressione, contatore, chilometraggio, risultato, estrazione, informazioni',
  'punten, stappen, bezoekers, bedankt, stemmen, prijs, luchtdruk, gewicht, kilometerstand, meterstand, saldo, inlichtingen',
  'punkty, kroki, wizyty, dzięki, głosy, cena, waga, ciśnienie, przebieg, licznik, wynik, losowanie, informacja',
  'body, kroky, hlasy, cena, váha, tlak, stav, výsledek, výsledok, informace, informácie, sázka',
  'баллы, баллов, шаги, шагов, спасибо, такси, лото, голоса, цена, вес, давление, пробег, счетчик, счёт, итог, справка, инфо, тираж',
  'бали, кроки, дякую, таксі, голоси, ціна, вага, тиск, пробіг, лічильник, рахунок, довідка, інфо',
  'точки, крачки, благодаря, цена, тегло, налягане, поени, бодова, корака, хвала',
  'puan, adım, teşekkürler, oy, fiyat, ağırlık, basınç, sayaç, skor, bilgi, sonuç, çekiliş, xal, addım, bal',
  'poäng, steg, besök, tack, röster, pris, vikt, lufttryck, mätarställning, resultat, summa, poeng, skritt, takk, stemmer',
  'point, skridt, tak, kilometertal, pisteet, askeleet, askelta, kiitos, hinta, paino, ilmanpaine, tulos, yhteensä',
  'pont, lépés, köszönöm, ár, súly, eredmény, összesen, puncte, pași, mulțumesc, preț, greutate, rezultat',
  'πόντοι, βήματα, ευχαριστώ, τιμή, βάρος, πίεση, αποτέλεσμα, σύνολο, πληροφορίες',
  'نقاط, خطوات, شكرا, سعر, وزن, ضغط, نتيجة, مجموع, معلومات, امتیاز, قدم, ممنون, قیمت, نتیجه, اطلاعات',
  'נקודות, צעדים, תודה, מחיר, משקל, תוצאה, מידע, अंक, कदम, धन्यवाद, मूल्य, परिणाम, जानकारी',
  'poin, langkah, terima, harga, skor, hasil, jumlah, mata, điểm, bước, giá, kết, tổng, puntos, salamat',
  '积分, 步数, 总计, 合计, 得分, 气压, 体重, 读数, 里程, 價格, 積分, 步數, ポイント, 歩数, 点数, 気圧, 体重, 포인트, 걸음, 점수, 합계',
].join(', ');
