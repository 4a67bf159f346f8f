/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { ConnectionKind } from '../../model/index.ts';

export const about = {
  privacy: 'Privacy',
  privacyIntro: 'Rentium Tray makes these connections and no others. It counts nothing and reports nothing.',
  connections: {
    service:
      'api.rentiumsms.online (or the address in RENTIUM_API_URL), over HTTPS: at the start and after a wake, when you look at offers, rent a number or may have another balance, once a minute while you wait for an offer, and several times a second while a number waits for its SMS. It sends your API key, what you order, and the version of Rentium Tray.',
    proxy:
      'The proxy that your system or HTTPS_PROXY names, and its configuration script, where there is one. The connections to RentiumSMS and for updates then go through it, encrypted.',
    updates:
      'github.com and its file servers: once a day in an installed copy, unless you switch it off in Settings, and when you download an update. It sends the version of Rentium Tray.',
    self: 'This computer itself (127.0.0.1): the sandbox, and the webhook receiver if you switch it on. Nothing of it leaves this computer.',
    links:
      'Your browser, for pages that you open by a click: RentiumSMS, GitHub, and neverssl.com where a network asks you to sign in.',
  } satisfies Record<ConnectionKind, string>,
  notices: 'Third-party notices',
  trademarks:
    'RentiumSMS, and the names and marks of services, belong to their owners. They are shown here only to name them; none of the owners makes or endorses Rentium Tray.',
};
