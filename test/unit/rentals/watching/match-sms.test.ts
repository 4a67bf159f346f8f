/** What services do with ids, times and texts, and what a person then hears of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRental } from '../../../../main/rentals/ledger/entry.ts';
import { addIncoming } from '../../../../main/rentals/watching/record-sms.ts';
import type { ReceivedSms } from '../../../../main/rentium/shapes.ts';
import { smsOf } from '../../../support/fake-client.ts';
import { rentalOf } from '../../../support/rentals.ts';

const startMs = Date.UTC(2026, 4, 19, 12);

const codeSms = (id: string, code: string, parts: Partial<ReceivedSms> = {}) =>
  smsOf({ text: `Your code is ${code}`, code, ...parts, id });

/** Reads one answer after the other, five seconds apart; answers what was told at each. */
function read(...answers: readonly (readonly ReceivedSms[])[]) {
  let rental: KeptRental = rentalOf();
  const told = answers.map((answer, nth) => {
    const incoming = addIncoming(rental, answer, startMs + nth * 5_000);
    // As the keeper does when it has told of them.
    const ids = new Set(incoming.arrived.map(({ id }) => id));
    rental = {
      ...incoming.rental,
      sms: incoming.rental.sms.map((sms) => (ids.has(sms.id) ? { ...sms, announcedAtMs: startMs } : sms)),
    };
    return incoming.arrived.map((sms) => sms.code?.value ?? sms.text);
  });
  return { told, sms: rental.sms, codes: rental.sms.map((sms) => sms.code?.value ?? null) };
}

describe('under a known id', () => {
  it('a text that grows completes the SMS, and its code is told when it has come', () => {
    const { told, sms } = read(
      [smsOf({ text: 'Your code is', code: null })],
      [smsOf({ text: 'Your code is 849201', code: null })],
      [smsOf({ text: 'Your code is 849201. Do not share it.', code: null })],
    );
    expect(told).toEqual([['Your code is'], ['849201'], []]);
    expect(sms).toHaveLength(1);
    expect(sms[0]?.text).toBe('Your code is 849201. Do not share it.');
  });

  it('a code that is filled in later is told', () => {
    const text = 'Use the attached code';
    const { told, sms } = read([smsOf({ text, code: null })], [smsOf({ text, code: '5521' })]);
    expect(told).toEqual([[text], ['5521']]);
    expect(sms).toHaveLength(1);
  });

  it('a code that is missing once is not forgotten, nor told again', () => {
    const text = 'Use the attached code';
    const answers = ['5521', null, '5521'].map((code) => [smsOf({ text, code })]);
    expect(read(...answers).told).toEqual([['5521'], [], []]);
  });

  it('another text is one more SMS, as of a service that lists the newest alone', () => {
    const first = codeSms('1', '111222');
    const second = codeSms('1', '333444');
    const { told, codes } = read([first], [second], [second], [first]);
    expect(told).toEqual([['111222'], ['333444'], [], []]);
    expect(codes).toEqual(['111222', '333444']);
  });

  it('another code is one more SMS, though the text is the same', () => {
    const text = 'Use the attached code';
    const { told } = read([smsOf({ text, code: '1111' })], [smsOf({ text, code: '2222' })]);
    expect(told).toEqual([['1111'], ['2222']]);
  });
});

describe('an id that says nothing', () => {
  it('is that of a position, newest first', () => {
    const { told, codes } = read(
      [codeSms('0', '111222')],
      [codeSms('0', '333444'), codeSms('1', '111222')],
      [codeSms('0', '555666'), codeSms('1', '333444'), codeSms('2', '111222')],
    );
    expect(told).toEqual([['111222'], ['333444'], ['555666']]);
    expect(codes.toSorted()).toEqual(['111222', '333444', '555666']);
  });

  it("is the reservation's own", () => {
    const own = String(rentalOf().reservationId);
    const { told } = read(
      [codeSms(own, '111222')],
      [codeSms(own, '333444')],
      [codeSms(own, '333444'), codeSms(own, '333444')],
    );
    expect(told).toEqual([['111222'], ['333444'], ['333444']]);
  });

  it('changes with every answer, and so may the time', () => {
    const answers = [0, 1, 2, 3].map((nth) => [
      codeSms(`new-${nth}`, '111222', { receivedAtMs: startMs + nth * 40_000 }),
    ]);
    const { told, sms } = read(...answers);
    expect(told).toEqual([['111222'], [], [], []]);
    expect(sms).toHaveLength(1);
    expect(sms[0]?.receivedAtMs).toBe(startMs + 80_000);
  });

  it('does not hide a second SMS that is alike', () => {
    const alike = (nth: number) => [codeSms(`a-${nth}`, '111222'), codeSms(`b-${nth}`, '111222')];
    const { told, sms } = read([codeSms('a', '111222')], alike(1), alike(2));
    expect(told).toEqual([['111222'], ['111222'], []]);
    expect(sms).toHaveLength(2);
  });
});

it('takes a blank SMS for an SMS', () => {
  expect(read([smsOf({ text: '', code: null })], [smsOf({ text: '', code: null })]).told).toEqual([[''], []]);
});

it('tells nothing again of what an earlier version kept, which knew no reported code', () => {
  const old = rentalOf({
    sms: [
      {
        id: smsOf().id,
        sender: 'WhatsApp',
        text: smsOf().text,
        code: { value: '849201', source: 'text', alternative: null, start: 39, end: 46 },
        receivedAtMs: null,
        seenAtMs: startMs,
      },
    ],
  });
  expect(addIncoming(old, [smsOf()], startMs)).toEqual({ rental: old, arrived: [] });
});

it('keeps the ids apart that a service makes too long, within what a call of the page may name', () => {
  const long = (end: string) => codeSms(`${'x'.repeat(5_000)}${end}`, `11122${end}`);
  const { sms } = read([long('1'), long('2')]);
  expect(new Set(sms.map(({ id }) => id)).size).toBe(2);
  for (const { id } of sms) expect(id.length).toBeLessThan(200);
});

describe('a flood', () => {
  const flood = Array.from({ length: 1_000 }, (_, nth) =>
    codeSms(`sms-${nth}`, String(100_000 + nth), {
      receivedAtMs: startMs + nth,
      text: `Code ${100_000 + nth} ${'long '.repeat(1_000)}`,
    }),
  );

  it('keeps every code, and the texts of the newest hundred, cut to two thousand characters', () => {
    const { sms, codes } = read(flood);
    expect(codes).toEqual(flood.map(({ code }) => code));
    expect(sms.filter(({ text }) => text !== '')).toEqual(sms.slice(-100));
    for (const { text } of sms) expect(text.length).toBeLessThanOrEqual(2_000);
    expect(JSON.stringify(sms).length).toBeLessThan(600_000);
  });

  it('is known when it is listed again, also under other ids', () => {
    const moved = flood.map((sms) => ({ ...sms, id: `other-${sms.id}` as ReceivedSms['id'] }));
    expect(read(flood, flood, moved).told.map((told) => told.length)).toEqual([1_000, 0, 0]);
  });
});

it('hears of every SMS once, however ids, order and times change between the answers', () => {
  const idStyle = fc.constantFrom('stable', 'position', 'anew', 'own');
  const codes = fc.array(fc.integer({ min: 1_000, max: 1_005 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(idStyle, codes, fc.boolean(), (style, list, isNewestFirst) => {
      const idOf = { stable: (n: number) => `s${n}`, own: () => String(rentalOf().reservationId) };
      const answers = list.map((_, upTo) => {
        const so = list.slice(0, upTo + 1).map((code, nth) => ({ code: String(code), nth }));
        const ordered = isNewestFirst ? so.toReversed() : so;
        return ordered.map(({ code, nth }, place) => {
          const id =
            style === 'position' ? String(place) : style === 'anew' ? `${upTo}-${place}` : idOf[style](nth);
          return codeSms(id, code, { receivedAtMs: startMs + (style === 'anew' ? upTo : nth) });
        });
      });
      const { told, sms } = read(...answers, answers.at(-1) ?? []);
      expect(told.flat()).toEqual(list.map(String));
      expect(sms).toHaveLength(list.length);
      expect(new Set(sms.map(({ id }) => id)).size).toBe(list.length);
    }),
    { numRuns: 300 },
  );
});
