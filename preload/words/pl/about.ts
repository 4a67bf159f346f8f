/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
  privacy: 'Prywatność',
  privacyIntro: 'Rentium Tray nawiązuje tylko te połączenia. Niczego nie zlicza i nie wysyła raportów.',
  connections: {
    service:
      'api.rentiumsms.online (lub adres z RENTIUM_API_URL), przez HTTPS: przy starcie i po wybudzeniu, podczas przeglądania ofert i wynajmu numeru, gdy saldo mogło się zmienić, raz na minutę w oczekiwaniu na ofertę i kilka razy na sekundę, gdy numer czeka na SMS. Wysyła klucz API, treść zamówienia i wersję Rentium Tray.',
    proxy:
      'Serwer proxy wskazany przez system lub HTTPS_PROXY oraz jego skrypt konfiguracji, jeśli istnieje. Połączenia z RentiumSMS i po aktualizacje przechodzą wtedy przez niego w postaci zaszyfrowanej.',
    updates:
      'github.com i jego serwery plików: raz dziennie w zainstalowanej kopii, chyba że wyłączono to w Ustawieniach, oraz przy pobieraniu aktualizacji. Wysyła wersję Rentium Tray.',
    self: 'Ten komputer (127.0.0.1): tryb testowy oraz odbiornik webhooków, jeśli jest włączony. Nic z tego nie opuszcza komputera.',
    links:
      'Przeglądarka, dla stron otwieranych kliknięciem: RentiumSMS, GitHub oraz neverssl.com, gdy sieć wymaga zalogowania.',
  },
  notices: 'Informacje o składnikach innych firm',
  trademarks:
    'RentiumSMS oraz nazwy i znaki serwisów należą do ich właścicieli. Służą tu tylko do ich wskazania; żaden z właścicieli nie tworzy ani nie poleca Rentium Tray.',
};
