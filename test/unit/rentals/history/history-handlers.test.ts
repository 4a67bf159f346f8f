import { describe, expect, it } from 'vitest';
import { createState } from '../../../../main/core/state.ts';
import { createHistoryHandlers } from '../../../../main/handlers.ts';
import { createHistory } from '../../../../main/rentals/history/history.ts';
import { createDeletion } from '../../../../main/rentals/index.ts';
import {
  createSettings,
  emptySettings,
  maxFavourites,
  storedSettings,
  withFavourite,
} from '../../../../main/settings/settings.ts';
import { openDocument } from '../../../../main/storage/document.ts';
import type { Order, RentalId } from '../../../../preload/model/index.ts';
import { createFakeDesktop } from '../../../support/fake-desktop.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf, order } from '../../../support/rentals.ts';
import { rethrow, stateOf } from '../../../support/states.ts';

const ended = { kind: 'ended', atMs: Date.UTC(2026, 4, 19, 12, 20) } as const;

function setUp() {
  const { clock, timers } = createFakeTime();
  const disk = createMemoryDisk();
  const ledger = openLedger(disk, clock);
  const ids = { old: 'old' as RentalId, open: 'open' as RentalId, other: 'other' as RentalId };
  ledger.put(entryOf({ id: ids.old, state: ended }));
  ledger.put(entryOf({ id: ids.open }));
  ledger.put({ ...entryOf({ id: ids.other, state: ended }), server: 'api.rentiumsms.online' });
  const state = createState(stateOf(), rethrow);
  const document = openDocument({
    disk,
    clock,
    name: 'settings',
    schema: storedSettings,
    empty: emptySettings,
    isCopied: true,
    onDamage: () => {},
  });
  const settings = createSettings(document);
  settings.listen((changed) => state.change({ settings: changed }));
  const desktop = createFakeDesktop();
  const server = () => 'sandbox';
  const deletion = createDeletion(ledger, timers);
  const history = createHistory({
    ledger: deletion.visible,
    server,
    walletCurrency: () => null,
    clock,
    timers,
  });
  return {
    ...createHistoryHandlers({ ledger, deletion, history, settings, desktop, clock }),
    ledger,
    deletion,
    ids,
    desktop,
    state,
    disk,
  };
}

describe('history', () => {
  it('is deleted as far as the page shows it: not what is open, nor that of another account', async () => {
    const { deleteHistory, deletion, ledger, ids } = setUp();
    expect(await deleteHistory()).toEqual({ ok: true, value: { deletedCount: 1 } });
    deletion.finish();
    expect(ledger.all().map(({ rental }) => rental.id)).toEqual([ids.other, ids.open]);
  });

  it('does not lose a number that is still open', () => {
    const { deleteRental, deletion, ledger, ids } = setUp();
    expect(deleteRental(ids.open)).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    expect(ledger.find(ids.open)).toBeDefined();
    deleteRental(ids.old);
    deletion.finish();
    expect(ledger.find(ids.old)).toBeUndefined();
  });

  it('lets go of a number that names no end, once it is not watched any more', () => {
    const { deleteRental, deletion, ledger, ids } = setUp();
    ledger.change(ids.open, (rental) => ({ ...rental, expiresAtMs: null }));
    expect(deleteRental(ids.open)).toMatchObject({ ok: false });
    ledger.change(ids.open, (rental) => ({ ...rental, state: { kind: 'stopped' } }));
    expect(deleteRental(ids.open)).toMatchObject({ ok: true });
    deletion.finish();
    expect(ledger.find(ids.open)).toBeUndefined();
  });

  it('comes back whole while the deletion can be undone, and is told as gone after that', async () => {
    const { deleteRental, undoDeletion, deletion, ids, findHistory } = setUp();
    const search = { typed: '', service: null, country: null, outcome: null, sinceMs: null, locale: 'en' };
    const found = async () =>
      (await findHistory({ search, from: 0, count: 10, keep: null })).rows.map(({ id }) => id);
    deleteRental(ids.old);
    expect(await found()).toEqual([]);
    expect(undoDeletion()).toMatchObject({ ok: true });
    expect(await found()).toEqual([ids.old]);
    deleteRental(ids.old);
    deletion.finish();
    expect(undoDeletion()).toMatchObject({ ok: false, problem: { kind: 'gone' } });
    expect(await found()).toEqual([]);
  });

  it('is exported under a name with the day', async () => {
    const { exportHistory, desktop } = setUp();
    const file = 'rentium-history-2026-05-19.json';
    expect(await exportHistory('json')).toEqual({ ok: true, value: { file } });
    const [saved] = desktop.savedFiles;
    expect(saved?.name).toBe(file);
    const written = JSON.parse(saved?.content ?? '');
    expect(written.rentals).toHaveLength(1);
    expect(written.rentals[0]).toMatchObject({
      phone_number: '+12025550143',
      ended_at: '2026-05-19T12:20:00.000Z',
    });
  });

  it.each([
    [{ kind: 'cancelled' } as const, { ok: true, value: null }],
    [
      { kind: 'failed', reason: 'full' } as const,
      { ok: false, problem: { kind: 'storage', reason: 'full' } },
    ],
  ])('says so when it was not saved: %o', async (outcome, answer) => {
    const { exportHistory, desktop } = setUp();
    desktop.saveFile = async () => outcome;
    expect(await exportHistory('csv')).toEqual(answer);
  });
});

describe('favourites', () => {
  const orderOf = (id: string): Order => ({ ...order, operator: { id, name: id } });

  it('are kept once each, the newest first, and not without end', () => {
    let favourites: readonly Order[] = [];
    for (let at = 0; at <= maxFavourites; at += 1)
      favourites = withFavourite(favourites, orderOf(`o${at}`), true);
    favourites = withFavourite(favourites, orderOf('o5'), true);
    expect(favourites.map(({ operator }) => operator.id).slice(0, 2)).toEqual(['o5', `o${maxFavourites}`]);
    expect(favourites).toHaveLength(maxFavourites);
    expect(withFavourite(favourites, orderOf('o5'), false)).not.toContainEqual(orderOf('o5'));
  });

  it('are shown once they are on disk, and not when they could not be saved', () => {
    const { setFavourite, state, disk } = setUp();
    expect(setFavourite({ order, isFavourite: true })).toEqual({ ok: true, value: null });
    expect(state.get().settings.favourites).toEqual([order]);
    disk.failWith = 'ENOSPC';
    expect(setFavourite({ order, isFavourite: false })).toMatchObject({ ok: false });
    expect(state.get().settings.favourites).toEqual([order]);
  });
});
