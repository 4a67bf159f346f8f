import { describe, expect, it } from 'vitest';
import { createHistoryCalls } from '../../../../main/rentals/calls.ts';
import { createHistory } from '../../../../main/rentals/history/history.ts';
import { createDeletion } from '../../../../main/rentals/ledger/deletion.ts';
import type { RentalId } from '../../../../preload/model/index.ts';
import { createFakeDesktop } from '../../../support/fake-desktop.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf } from '../../../support/rentals.ts';

const ended = { kind: 'ended', atMs: Date.UTC(2026, 4, 19, 12, 20) } as const;

function setUp() {
  const { clock, timers } = createFakeTime();
  const disk = createMemoryDisk();
  const ledger = openLedger(disk, clock);
  const ids = { old: 'old' as RentalId, open: 'open' as RentalId, other: 'other' as RentalId };
  ledger.put(entryOf({ id: ids.old, state: ended }));
  ledger.put(entryOf({ id: ids.open }));
  ledger.put({ ...entryOf({ id: ids.other, state: ended }), server: 'api.rentiumsms.online' });
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
    ...createHistoryCalls({
      ledger,
      deletion,
      history,
      saveFile: (name, content) => desktop.saveFile(name, content),
      clock,
    }),
    ledger,
    deletion,
    ids,
    desktop,
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
    { ok: true, value: null } as const,
    { ok: false, problem: { kind: 'storage', reason: 'full' } } as const,
  ])('says so when it was not saved: %o', async (outcome) => {
    const { exportHistory, desktop } = setUp();
    desktop.saveFile = async () => outcome;
    expect(await exportHistory('csv')).toEqual(outcome);
  });
});
