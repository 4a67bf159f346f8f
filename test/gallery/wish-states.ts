/** Features that people asked for: a pinned window, quiet hours, a price for one service, the list of shortcuts, choices at the start. */
import { defaultSettings } from '../../main/settings/settings.ts';
import { type AppState, type Settings, withServicePrice } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';
import { appState, galleryNowMs, rental, usd, whatsappOrder } from './build.ts';
import { listAnswers } from './lists.ts';
import { type Arrive, codeSms, type GalleryStates, lastRental, openRent, openTab, rentNow } from './scene.ts';

const begun: Settings = { ...defaultSettings, isWelcomeDone: true };
const { service } = whatsappOrder;
const limited: Settings = { ...begun, limits: withServicePrice(begun.limits, service, 40) };
const withNumber = (settings: Settings): AppState => appState({ rentals: [lastRental], settings });
const pinned = appState();
const copied = rental('w', { createdAtMs: galleryNowMs - 4_000 });

const find =
  (wordsOf: (texts: Texts) => string): Arrive =>
  async (page, texts) => {
    await openTab('settings')(page, texts);
    await page.getByRole('searchbox', { name: texts.views.settings.search }).fill(wordsOf(texts));
  };

export const wishStates: GalleryStates = {
  'window-pinned': {
    state: appState({
      rentals: [rental('c', { sms: [codeSms] }), rental('w')],
      system: { ...pinned.system, isPinned: true },
    }),
  },
  'number-copied-by-itself': {
    state: appState({
      rentals: [copied],
      lastCopy: { what: 'number', rentalId: copied.id, isByItself: true, atMs: galleryNowMs - 1_000 },
    }),
  },
  'number-copied-in-row': {
    state: appState({
      rentals: [copied, rental('x'), rental('y')],
      lastCopy: { what: 'number', rentalId: copied.id, isByItself: true, atMs: galleryNowMs - 1_000 },
    }),
  },
  'start-choices': { state: appState({ settings: defaultSettings }), overrides: listAnswers },
  'shortcut-list': {
    state: appState({
      settings: { ...begun, shortcuts: { ...begun.shortcuts, copyLatest: 'CommandOrControl+Shift+C' } },
    }),
    arrive: async (page, texts) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: texts.views.settings.shortcuts }).waitFor();
    },
  },
  'settings-quiet-hours': {
    state: appState({
      settings: {
        ...begun,
        quietHours: { enabled: true, fromMinute: 22 * 60, toMinute: 7 * 60 },
        notifications: { ...begun.notifications, lowBalanceMinor: 500 },
      },
    }),
    arrive: find((texts) => texts.views.settings.notifications),
  },
  'settings-service-price': {
    state: appState({ settings: limited }),
    arrive: find((texts) => texts.views.settings.limits),
  },
  'rent-service-price': { state: withNumber(limited), overrides: listAnswers, arrive: openRent },
  'rent-service-price-edit': {
    state: withNumber(begun),
    overrides: listAnswers,
    arrive: async (page, texts) => {
      await openRent(page, texts);
      await page.getByRole('button', { name: texts.views.rent.servicePriceNone(service.name) }).click();
    },
  },
  'rent-over-service-price': {
    state: withNumber(limited),
    overrides: {
      ...listAnswers,
      rent: async () => ({
        ok: false,
        problem: { kind: 'order-limit', limit: 'service-price', service, most: usd(40), price: usd(42) },
      }),
    },
    arrive: rentNow,
  },
};
