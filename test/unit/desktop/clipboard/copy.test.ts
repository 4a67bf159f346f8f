import { expect, it } from 'vitest';
import { createCopier } from '../../../../main/desktop/clipboard/copy.ts';
import type { CopyOutcome, LastCopy, SmsId } from '../../../../preload/model/index.ts';
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
  const secrets: { text: string; clearDelayMs: number }[] = [];
  const clipboard = {
    copy: async () => outcome,
    async copySecret(text: string, clearDelayMs: number) {
      secrets.push({ text, clearDelayMs });
      return outcome;
    },
    clearNow: async () => {},
    wake() {},
  };
  const told: LastCopy[] = [];
  const toldSms: (SmsId | null)[] = [];
  const copier = createCopier({
    ledger,
    clipboard,
    codeClearDelayMs: () => 60_000,
    clock,
    onCopied(copy, smsId) {
      told.push(copy);
      toldSms.push(smsId);
    },
  });
  const copiedAtMs = () => ledger.find(entry.rental.id)?.rental.sms[0]?.copiedAtMs ?? null;
  return { copier, id: entry.rental.id, copiedAtMs, nowMs: clock.now(), told, toldSms, secrets };
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

it('tells which SMS the copied code is of, and of a number none', async () => {
  const { copier, id, toldSms } = setUp('copied');
  await copier.copyCode(id, smsIdOf('a'), 'code');
  await copier.copyNumber(id, 'e164');
  expect(toldSms).toEqual([smsIdOf('a'), null]);
});

it.each([null, 'uncertain'] as const)(
  'tells nothing of a copy that may not be there: %s',
  async (outcome) => {
    const { copier, id, toldSms } = setUp(outcome);
    await copier.copyCode(id, smsIdOf('a'), 'code');
    expect(toldSms).toEqual([]);
  },
);

it('notes nothing for a copied number', async () => {
  const { copier, id, copiedAtMs } = setUp('copied');
  await copier.copyNumber(id, 'e164');
  expect(copiedAtMs()).toBeNull();
});

it('copies a number by itself as a code is copied: out of histories, and to be cleared', async () => {
  const { copier, id, secrets, told, nowMs } = setUp('copied');
  await copier.copyNumberByItself(id);
  expect(told).toEqual([{ what: 'number', rentalId: id, isByItself: true, atMs: nowMs }]);
  expect(secrets).toEqual([{ text: '+12025550143', clearDelayMs: 60_000 }]);
});

it('tells of each copy that is certain, and of no other', async () => {
  const { copier, id, told, nowMs } = setUp('copied');
  await copier.copyCode(id, smsIdOf('a'), 'code');
  await copier.copyNumber(id, 'national');
  await copier.copyText('anything');
  expect(told).toEqual([
    { what: 'code', rentalId: id, isByItself: false, atMs: nowMs },
    { what: 'number', rentalId: id, isByItself: false, atMs: nowMs },
  ]);
  const uncertain = setUp('uncertain');
  await uncertain.copier.copyNumberByItself(uncertain.id);
  expect(uncertain.told).toEqual([]);
});
