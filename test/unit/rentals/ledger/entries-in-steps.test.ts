import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { entriesFormat, WrittenEntry } from '../../../../main/rentals/ledger/entries-format.ts';
import { readInSteps } from '../../../../main/rentals/ledger/entries-in-steps.ts';
import { entriesSchema } from '../../../../main/rentals/ledger/entry-schema.ts';
import { entryOf } from '../../../support/rentals.ts';

/** Answers what the format makes of the text after all steps, and how many there were. */
function read(text: string, atOnce = 3) {
  const reading = readInSteps(text, atOnce);
  let steps = 1;
  while (reading.readMore()) steps += 1;
  return { steps, parse: () => reading.format.parse(text) };
}

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      each instanceof WrittenEntry ? { value: each.value, text: JSON.stringify(each.text) } : each,
    ),
  );

/** A file in which everything may stand that JSON allows, in any spacing. */
const file = fc
  .record(
    {
      before: fc.jsonValue({ maxDepth: 2 }),
      entries: fc.oneof(
        { weight: 5, arbitrary: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 9 }) },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
      unreadable: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 2 }),
      after: fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant('"entries":[]')),
    },
    { requiredKeys: [] },
  )
  .chain((content) =>
    fc.constantFrom(undefined, '\t', ' \n ').map((space) => JSON.stringify(content, null, space)),
  );

it('holds what reading the text at once does, whatever stands in it', () => {
  fc.assert(
    fc.property(file, (text) => {
      expect(plain(read(text).parse())).toEqual(plain(entriesFormat.parse(text)));
    }),
    { numRuns: 300 },
  );
});

it('of a text that is cut or changed anywhere, it throws where reading it at once does', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.constantFrom('', '"', '}', ']', '[', ',', ':', '\\'), (text, at, put) => {
      const from = at % text.length;
      const broken = put === '' ? text.slice(0, from) : `${text.slice(0, from)}${put}${text.slice(from + 1)}`;
      const outcome = (parse: () => unknown): unknown => {
        try {
          return plain(parse());
        } catch (error) {
          return error instanceof SyntaxError ? 'SyntaxError' : error;
        }
      };
      expect(outcome(read(broken).parse)).toEqual(outcome(() => entriesFormat.parse(broken)));
    }),
    { numRuns: 500 },
  );
});

it('reads so many at a time, and nothing of them again when the file is opened', () => {
  const entries = Array.from({ length: 10 }, () => entryOf());
  const { steps, parse } = read(JSON.stringify({ entries }), 3);
  expect(steps).toBe(4);
  const [first] = v.parse(entriesSchema, parse()).entries;
  expect(v.parse(entriesSchema, parse()).entries[0]).toBe(first);
});

it('leaves any other text to the format', () => {
  const reading = readInSteps('{"entries":[1]}', 3);
  while (reading.readMore());
  expect(plain(reading.format.parse('{"entries":[2]}'))).toEqual(
    plain(entriesFormat.parse('{"entries":[2]}')),
  );
});
