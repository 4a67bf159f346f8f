/** Cards and the header in moments that pass. */
import { appState, galleryNowMs, rental, unresolvedRental, usd } from './build.ts';
import { chooseInMenu } from './judge.ts';
import { codeSms, type GalleryStates } from './scene.ts';

const waiting = appState({ rentals: [rental('w')] });
const stopped = { ...rental('w'), state: { kind: 'stopped' as const } };

export const cardStates: GalleryStates = {
  'last-minutes': {
    state: appState({
      rentals: [
        rental('l', { expiresAtMs: galleryNowMs + 100_000 }),
        rental('h', { expiresAtMs: galleryNowMs + 5 * 3_600_000 }),
      ],
    }),
  },
  'stopped-with-undo': {
    state: waiting,
    arrive: async (page, { views: { card } }) => {
      await chooseInMenu(page, new RegExp(`^${card.stopWatching}`), card.more);
      await page.getByRole('button', { name: card.undo }).waitFor();
    },
    next: appState({ rentals: [stopped] }),
  },
  'balance-fell': {
    state: appState({ rentals: [] }),
    next: appState({ wallet: { balance: usd(1186), readAtMs: galleryNowMs }, rentals: [rental('w')] }),
  },
  'balance-rose': {
    state: appState(),
    next: appState({ wallet: { balance: usd(1282), readAtMs: galleryNowMs } }),
  },
  connecting: { state: appState({ wallet: null, connection: { kind: 'unknown' } }) },
  'copy-uncertain': {
    state: appState({ rentals: [rental('c', { sms: [codeSms] })] }),
    overrides: { copyCode: async () => ({ ok: true, value: 'uncertain' }) },
    arrive: async (page, { views: { card } }) => {
      await page.getByRole('button', { name: card.copyCode }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  'number-forms': {
    state: waiting,
    arrive: async (page, { views: { card } }) => {
      await page.getByRole('button', { name: card.more, exact: true }).first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  'every-notice': {
    state: appState({
      notices: [
        { id: 'n1', kind: 'ended-badly' },
        { id: 'n2', kind: 'copy-uncertain' },
        { id: 'n3', kind: 'storage-failed', reason: 'full' },
        { id: 'n4', kind: 'entries-unread', count: 3, files: ['settings.json', 'alerts.json'] },
      ],
      rentals: [unresolvedRental('u'), rental('w')],
    }),
  },
};
