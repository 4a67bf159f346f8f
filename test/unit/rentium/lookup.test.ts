import type { LookupFunction } from 'node:net';
import { expect, it } from 'vitest';
import { createLookup } from '../../../main/rentium/lookup.ts';

const address = [{ address: '192.0.2.1', family: 4 }];
const failure = Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' });

function start() {
  const asked: Parameters<LookupFunction>[2][] = [];
  const told: string[] = [];
  const lookup = createLookup((_hostname, _options, tell) => void asked.push(tell));
  const ask = (name: string, host = 'service.test') =>
    lookup(host, { all: true }, (error, found) =>
      told.push(`${name} ${error?.message ?? JSON.stringify(found)}`),
    );
  return { asked, told, ask };
}

it('has two questions about one name under way at most, and their first answer is for all who wait', () => {
  const { asked, told, ask } = start();
  for (const name of ['a', 'b', 'c', 'd']) ask(name);
  expect(asked).toHaveLength(2);
  asked[1]?.(null, address);
  expect(told.map((line) => line[0]).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  asked[0]?.(failure, []);
  expect(told).toHaveLength(4);
  ask('e');
  expect(asked).toHaveLength(3);
});

it('tells a failure to those who joined it, and goes on for the others', () => {
  const { asked, told, ask } = start();
  for (const name of ['a', 'b', 'c']) ask(name);
  asked[1]?.(failure, []);
  expect(told).toEqual(['b getaddrinfo EAI_AGAIN', 'c getaddrinfo EAI_AGAIN']);
  ask('d');
  expect(asked).toHaveLength(3);
  asked[0]?.(null, address);
  expect(told.slice(2)).toEqual([`a ${JSON.stringify(address)}`, `d ${JSON.stringify(address)}`]);
});

it('asks about each name apart', () => {
  const { asked, ask } = start();
  ask('a');
  ask('b');
  ask('c', 'other.test');
  expect(asked).toHaveLength(3);
});

it('takes an answer that comes at once', () => {
  const told: unknown[] = [];
  createLookup((_hostname, _options, tell) => tell(null, address))('service.test', {}, (...answer) =>
    told.push(answer),
  );
  expect(told).toEqual([[null, address]]);
});
