/** Every state of the popup that is worth looking at, by name. */
import { defaultSettings } from '../../main/settings/settings.ts';
import {
  appState,
  code,
  endedRental,
  galleryNowMs,
  named,
  phone,
  rental,
  sms,
  soonAfter,
  whatsappOrder,
} from './build.ts';
import { cardStates } from './card-states.ts';
import { historyStates } from './history-states.ts';
import { limitStates } from './limit-states.ts';
import { lineStates } from './line-states.ts';
import { listAnswers } from './lists.ts';
import { moneyStates } from './money-states.ts';
import { numberStates } from './number-states.ts';
import { refusalStates } from './refusal-states.ts';
import { rentStates } from './rent-states.ts';
import { codeSms, type GalleryState, lastRental, live, openRent, openTab } from './scene.ts';
import { settingsStates } from './settings-states.ts';
import { wishStates } from './wish-states.ts';

const laterText = 'WhatsApp: your new code is 550912';
const arabicText = 'رمز التحقق الخاص بك هو 482913. لا تشاركه مع أي شخص.';
const googleOrder = {
  service: named('google', 'Google, Gmail and YouTube'),
  country: named('gb', 'United Kingdom'),
  operator: named('any', 'Any operator'),
};
const longOrder = {
  service: named('long', 'The Extraordinarily Long Service Name of a Marketplace'),
  country: named('gs', 'South Georgia and the South Sandwich Islands'),
  operator: named('x', 'Compagnie Générale des Télécommunications'),
};
const longText = `${'Please read all of this before you go on, it is quite long. '.repeat(6)}Visit https://example.com/${'a'.repeat(120)} and enter G-771204 there.`;
const history = [
  endedRental('h1', 60, { sms: [soonAfter(60, codeSms)] }),
  endedRental('h2', 95, { order: googleOrder, sms: [] }),
  endedRental('h3', 60 * 22, {
    order: googleOrder,
    sms: [soonAfter(60 * 22, sms('g', 'Your parcel waits at the counter until Friday.', { sender: 'DHL' }))],
  }),
  endedRental('h4', 60 * 24 * 5, {
    sms: [soonAfter(60 * 24 * 5, sms('h', laterText, { code: code('550912', laterText) }))],
  }),
  endedRental('h5', 60 * 24 * 5 + 7, { order: longOrder, phone: null }),
];

export const galleryStates: Readonly<Record<string, GalleryState>> = {
  'first-run': {
    state: appState({ account: { kind: 'none' }, wallet: null, connection: { kind: 'unknown' } }),
  },
  'first-run-weak-vault': {
    state: appState({ account: { kind: 'none' }, wallet: null, connection: { kind: 'unknown' } }),
    overrides: {
      saveKey: async () => ({ ok: false, problem: { kind: 'vault', protection: 'weak' } }),
    },
    arrive: async (page, { views: { firstRun } }) => {
      await page.getByLabel(firstRun.keyLabel).fill('practice-key');
      await page.getByRole('button', { name: firstRun.saveKey }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  locked: { state: appState({ account: { kind: 'locked' }, wallet: null }) },
  opening: { state: appState({ account: { kind: 'opening' }, wallet: null }) },
  loading: { state: appState(), overrides: { getState: () => new Promise(() => {}) } },
  empty: { state: appState() },
  ordering: {
    state: appState({
      rentals: [
        rental('o', { state: { kind: 'ordering' }, phone: null, expiresAtMs: null, reservationId: null }),
      ],
    }),
  },
  waiting: { state: appState({ rentals: [rental('w')] }) },
  'code-arrived': { state: appState({ rentals: [rental('c', { sms: [codeSms] }), rental('w')] }) },
  'several-sms': {
    state: appState({
      rentals: [
        rental('s', {
          sms: [
            codeSms,
            sms('2', 'Welcome to WhatsApp! Tap to see what is new.'),
            sms('3', laterText, { code: code('550912', laterText), receivedAtMs: galleryNowMs }),
          ],
        }),
      ],
    }),
  },
  'disagreeing-codes': {
    state: appState({
      rentals: [
        rental('d', {
          sms: [
            sms('1', laterText, {
              code: code('849201', laterText, { alternative: '550912', start: 27, end: 33 }),
            }),
          ],
        }),
      ],
    }),
  },
  'long-texts': {
    state: appState({
      wallet: { balance: { amountMinor: 123_456_789_012, currency: 'USD' }, readAtMs: galleryNowMs },
      rentals: [
        rental('l', {
          order: longOrder,
          sms: [
            sms('1', longText, { sender: 'A sender with a long name', code: code('G-771204', longText) }),
          ],
        }),
      ],
    }),
  },
  'arabic-sms': {
    state: appState({
      rentals: [
        rental('a', { sms: [sms('1', arabicText, { sender: 'تحقق', code: code('482913', arabicText) })] }),
      ],
    }),
  },
  'stopped-and-late': {
    state: appState({
      rentals: [
        rental('p', { state: { kind: 'stopped' } }),
        rental('t', { expiresAtMs: galleryNowMs - 1000, watchProblem: { kind: 'server', status: 502 } }),
        rental('n', { expiresAtMs: null, order: googleOrder }),
      ],
    }),
  },
  offline: {
    state: appState({
      account: live,
      connection: {
        kind: 'failing',
        problem: { kind: 'offline', reason: 'unreachable' },
        sinceMs: galleryNowMs,
      },
      notices: [{ id: 'n1', kind: 'notification-failed', reason: 'failed' }],
      rentals: [rental('w')],
    }),
  },
  'key-refused': {
    state: appState({
      account: live,
      wallet: null,
      connection: { kind: 'failing', problem: { kind: 'auth' }, sinceMs: galleryNowMs },
    }),
  },
  'rent-empty': {
    state: appState({ rentals: [rental('w')] }),
    overrides: { ...listAnswers },
    arrive: openRent,
  },
  'rent-filled': {
    state: appState({ rentals: [lastRental] }),
    overrides: { ...listAnswers },
    arrive: openRent,
  },
  'rent-services': {
    state: appState(),
    overrides: { ...listAnswers },
    arrive: async (page, texts) => {
      await openRent(page, texts);
      await page.getByRole('combobox', { name: texts.views.rent.service }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  'rent-operators': {
    state: appState({ rentals: [lastRental] }),
    overrides: { ...listAnswers },
    arrive: async (page, texts) => {
      await openRent(page, texts);
      await page.getByRole('combobox', { name: texts.views.rent.operator }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  'rent-loading': {
    state: appState(),
    overrides: { ...listAnswers, listServices: () => new Promise(() => {}) },
    arrive: async (page, texts) => {
      await openRent(page, texts);
      await page.getByRole('combobox', { name: texts.views.rent.service }).click();
    },
  },
  'rent-list-failed': {
    state: appState(),
    overrides: {
      listServices: async () => ({ ok: false, problem: { kind: 'offline', reason: 'time-out' } }),
    },
    arrive: openRent,
  },
  history: { state: appState({ rentals: history }), arrive: openTab('history') },
  'history-empty': { state: appState(), arrive: openTab('history') },
  'settings-sandbox': { state: appState(), arrive: openTab('settings') },
  'settings-live': {
    state: appState({
      account: live,
      webhookUrl: 'http://127.0.0.1:48213/hook/3f9c2d',
      settings: {
        ...defaultSettings,
        notifications: { ...defaultSettings.notifications, enabled: false },
        clipboardClearDelayMs: 0,
        webhook: { enabled: true, port: 48213, requireSignature: false },
      },
    }),
    arrive: openTab('settings'),
  },
  'failure-toast': {
    state: appState({ rentals: [rental('c', { phone, order: whatsappOrder, sms: [codeSms] })] }),
    overrides: { copyCode: async () => ({ ok: false, problem: { kind: 'clipboard' } }) },
    arrive: async (page, { views }) => {
      await page.getByRole('button', { name: views.card.copyCode }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  ...moneyStates,
  ...refusalStates,
  ...rentStates,
  ...lineStates,
  ...limitStates,
  ...settingsStates,
  ...wishStates,
  ...cardStates,
  ...historyStates,
  ...numberStates,
};

export function stateNamed(name: string): GalleryState {
  const scene = galleryStates[name];
  if (scene === undefined) throw new Error(`The gallery has no ${name}`);
  return scene;
}
