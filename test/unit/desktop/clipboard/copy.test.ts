import { expect, it } from 'vitest';
import { createCopier } from '../../../../main/desktop/clipboard/copy.ts';
import type { CopyOutcome } from '../../../../preload/model/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { codeOf, entryOf, shownSmsOf, smsIdOf } from '../../../support/rentals.ts';

/** A number with a code, and a clipboard that answers so. */
function setUp(outcome: CopyOutcome | null) {
  const { clock } = createFakeTime();
  const ledger = openLedger(createMemoryDisk(), clock);
  const entry = entryOf({
    sms: [shownSmsOf({ id: 'a', code: codeOf('849201', '', { alternative: '550912' }) })],
  });
  ledger.put(entry);
  const clipboard = {
    copy: async () => outcome,
    copySecret: async () => outcome,
    clearNow: async () => {},
    wake() {},
  };
  const copier = createCopier(ledger, clipboard, () => 0, clock);
  const copiedAtMs = () => ledger.find(entry.rental.id)?.rental.sms[0]?.copiedAtMs ?? null;
  return { copier, id: entry.rental.id, copiedAtMs, nowMs: clock.now() };
}

it.each(['code', 'alternative'] as const)(
  'notes when the %s was copied, for the tray and the cards',
  async (which) => {
    const { copier, id, copiedAtMs, nowMs } = setUp('copied');
    await copier.copyCode(id, smsIdOf('a'), which);
    expect(copiedAtMs()).toBe(nowMs);
  },
);

it.each([null, 'uncertain'] as const)(
  'notes nothing where the code may not be on the clipboard: %s',
  async (outcome) => {
    const { copier, id, copiedAtMs } = setUp(outcome);
    await copier.copyCode(id, smsIdOf('a'), 'code');
    expect(copiedAtMs()).toBeNull();
  },
);

it('notes nothing for a copied number', async () => {
  const { copier, id, copiedAtMs } = setUp('copied');
  await copier.copyNumber(id, 'e164');
  expect(copiedAtMs()).toBeNull();
});
