import { describe, expect, it, vi } from 'vitest';
import { answerCall, type Caller, callNames } from '../../../../main/desktop/window/page.ts';
import { contract, type Handlers } from '../../../../preload/contract.ts';

const log = { info: () => {}, warn: vi.fn(), error: vi.fn() };
const ours: Caller = { url: 'app://rentium/index.html', isTopFrame: true, isOurWindow: true };

/** Handlers that all answer `called`, made from the contract itself. */
const handlers = Object.fromEntries(
  callNames.map((name) => [name, async () => 'called']),
) as unknown as Handlers;
const call = (name: (typeof callNames)[number], argument: unknown, caller: Partial<Caller> = {}) =>
  answerCall(name, argument, { ...ours, ...caller }, { handlers, pageOrigin: 'app://rentium', log });

const order = {
  service: { id: 'whatsapp', name: 'WhatsApp' },
  country: { id: 'us', name: 'United States' },
  operator: { id: 'any', name: 'Any operator' },
};

const search = {
  typed: 'whatsapp',
  service: null,
  country: 'us',
  outcome: 'code',
  sinceMs: null,
  locale: 'ar-EG',
};

/** An argument that each call accepts. A call without a line here fails the test below. */
const acceptable: Record<(typeof callNames)[number], unknown> = {
  getState: undefined,
  useSandbox: undefined,
  saveKey: { key: 'rsk_key', keep: 'protected' },
  signOut: undefined,
  restart: undefined,
  readBalance: undefined,
  listServices: undefined,
  listCountries: { serviceId: 'whatsapp' },
  listOperators: { serviceId: 'whatsapp', countryId: 'us' },
  recallOffers: { serviceId: 'whatsapp', countryId: null },
  rent: { order, priceShown: { amountMinor: 48, currency: 'USD' } },
  checkUnresolved: 'rental-1',
  dismissUnresolved: 'rental-1',
  stopWatching: 'rental-1',
  watchAgain: 'rental-1',
  deleteRental: 'rental-1',
  labelRental: { rentalId: 'rental-1', label: 'shop 2' },
  markRefused: { rentalId: 'rental-1', isRefused: true },
  dismissEnding: 'rental-1',
  copyCode: { rentalId: 'rental-1', smsId: 'sms-1', which: 'code' },
  copyNumber: { rentalId: 'rental-1', form: 'e164' },
  copyText: 'HTTP 502',
  changeSettings: { theme: 'dark' },
  copyWebhookSecret: undefined,
  testWebhook: undefined,
  findHistory: { search, from: 0, count: 80, keep: null },
  readHistory: { search, revision: 1, from: 80, count: 80 },
  listHistoryChoices: undefined,
  readFigures: { currencyAt: 0, locale: 'en-US' },
  readOwnRecords: { serviceId: 'whatsapp', countryId: 'us' },
  countOlderHistory: 30,
  deleteHistory: undefined,
  undoDeletion: undefined,
  pinWindow: { isPinned: true },
  exportHistory: 'csv',
  setFavourite: { order, isFavourite: true },
  setOfferAlert: { order, most: { amountMinor: 48, currency: 'USD' } },
  endOfferAlert: 'alert-1',
  setShortcut: { name: 'copyLatest', accelerator: 'CommandOrControl+Shift+C' },
  recordShortcut: { isRecording: true },
  setLaunchAtLogin: true,
  checkForUpdate: undefined,
  downloadUpdate: undefined,
  installUpdate: undefined,
  saveDiagnostics: undefined,
  readNotices: undefined,
  openLink: 'readme',
  dismissNotice: 'notice-1',
  openDataFolder: undefined,
  hideWindow: undefined,
};

describe.each(callNames)('%s', (name) => {
  it('is answered for our own page', async () => expect(await call(name, acceptable[name])).toBe('called'));

  it.each<[string, Partial<Caller>]>([
    ['another window', { isOurWindow: false }],
    ['a frame inside the page', { isTopFrame: false }],
    ['a frame that is gone', { url: null }],
    ['another origin', { url: 'https://rentium/index.html' }],
    ['an origin that only begins like ours', { url: 'app://rentium.example/index.html' }],
    ['no page at all', { url: 'about:blank' }],
  ])('is refused to %s', async (_name, caller) => {
    await expect(call(name, acceptable[name], caller)).rejects.toThrow('Refused');
  });

  it.each([[{ __proto__: null, evil: 1 }], [['a', 'b']], [() => {}], [Symbol('s')], [12n], ['']])(
    'answers a nonsensical argument as a problem',
    async (argument) =>
      expect(await call(name, argument)).toEqual({ ok: false, problem: { kind: 'bad-call' } }),
  );
});

const wanted = { order, priceShown: null };
const webhook = { enabled: true, port: 0, requireSignature: false };
const ofWhatsApp = { service: { id: 'whatsapp', name: 'WhatsApp' }, maxPriceMinor: 50 };
const limits = {
  maxOpenReservations: 20,
  maxPriceMinor: null,
  servicePrices: [ofWhatsApp],
  dailySpendingMinor: 1,
};
const polling = { perReservationPerSecond: 0.1, totalPerSecond: 6 };

it.each<[Parameters<typeof call>[0], unknown]>([
  ['rent', wanted],
  ['rent', { ...wanted, priceShown: { amountMinor: 0, currency: null } }],
  ['changeSettings', { webhook, limits, polling }],
])('lets %s through with %j', async (name, argument) => {
  expect(await call(name, argument)).toBe('called');
});

it.each<[Parameters<typeof call>[0], unknown]>([
  ['rent', order],
  ['rent', { ...wanted, quantity: 10 }],
  ['rent', { ...wanted, order: { ...order, quantity: 10 } }],
  ['rent', { order }],
  ['rent', { ...wanted, isPressSeen: true }],
  ['rent', { ...wanted, priceShown: 48 }],
  ['rent', { ...wanted, priceShown: { amountMinor: -1, currency: 'USD' } }],
  ['rent', { ...wanted, priceShown: { amountMinor: 0.5, currency: 'USD' } }],
  ['rent', { ...wanted, priceShown: { amountMinor: Number.POSITIVE_INFINITY, currency: 'USD' } }],
  ['rent', { ...wanted, priceShown: { amountMinor: 1, currency: '' } }],
  ['changeSettings', { webhook: { enabled: true, port: 0 } }],
  ['changeSettings', { limits: { ...limits, maxOpenReservations: 0 } }],
  ['changeSettings', { limits: { ...limits, maxOpenReservations: 21 } }],
  ['changeSettings', { limits: { ...limits, maxPriceMinor: 0 } }],
  ['changeSettings', { limits: { ...limits, dailySpendingMinor: 1.5 } }],
  ['changeSettings', { limits: { maxPriceMinor: 1 } }],
  ['changeSettings', { limits: { ...limits, servicePrices: [{ ...ofWhatsApp, maxPriceMinor: 0 }] } }],
  ['changeSettings', { limits: { ...limits, servicePrices: Array.from({ length: 101 }, () => ofWhatsApp) } }],
  ['changeSettings', { polling: { ...polling, perReservationPerSecond: 0 } }],
  ['changeSettings', { polling: { ...polling, perReservationPerSecond: 2.5 } }],
  ['changeSettings', { polling: { ...polling, totalPerSecond: 7 } }],
  ['changeSettings', { polling: { ...polling, totalPerSecond: Number.NaN } }],
])('refuses %s with %j', async (name, argument) => {
  expect(await call(name, argument)).toEqual({ ok: false, problem: { kind: 'bad-call' } });
});

it('has no call whose answer could be the key: only saveKey takes one, and it answers null', () => {
  const takers = callNames.filter((name) => JSON.stringify(contract[name].argument).includes('"key"'));
  expect(takers).toEqual(['saveKey']);
});

it('logs a handler that throws, and rejects', async () => {
  const broken = {
    ...handlers,
    getState: () => {
      throw new Error('inside');
    },
  };
  await expect(
    answerCall('getState', undefined, ours, { handlers: broken, pageOrigin: 'app://rentium', log }),
  ).rejects.toThrow('inside');
  expect(log.error).toHaveBeenCalledWith('call-failed', { name: 'getState', error: 'Error: inside' });
});
