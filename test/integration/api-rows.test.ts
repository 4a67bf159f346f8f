/** Runs every row of api-rows.ts through the real client, and holds the table and ARCHITECTURE.md against each other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clock, timers } from '../../main/core/index.ts';
import { withdrawalOf } from '../../main/rentals/watching/read-rental.ts';
import { addIncoming } from '../../main/rentals/watching/record-sms.ts';
import { connect, createHttp, type RentiumClient } from '../../main/rentium/index.ts';
import { rentalOf } from '../support/rentals.ts';
import { startServer } from '../support/start-server.ts';
import { heldElsewhere, type Row, rows, type Said } from './api-rows.ts';

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: object;
  readonly body: string;
}

const bytesOf = (body: unknown): string | Buffer =>
  body === undefined ? '' : typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);

async function open({ status, headers, body, later = [] }: Row) {
  const requests: Asked[] = [];
  const left: Said[] = [{ body, ...(status && { status }), ...(headers && { headers }) }, ...later];
  const { url } = await startServer(async (request, response) => {
    const sent: Buffer[] = [];
    for await (const chunk of request) sent.push(chunk);
    const { method, url: path, headers: given } = request;
    requests.push({ method, url: path, headers: given, body: Buffer.concat(sent).toString() });
    const said = left.length > 1 ? left.shift() : left[0];
    response.writeHead(said?.status ?? 200, { ...said?.headers }).end(bytesOf(said?.body));
  });
  const openHttp = (origin: string) => createHttp(origin);
  const client = connect(new URL(url), 'rsk_test', { clock, timers, openHttp });
  onTestFinished(() => client.close());
  return { client, requests };
}

/** Two reads of one number, and what a person is told at each: the code, or else the text. */
async function tell(client: RentiumClient, times: number) {
  let rental = rentalOf();
  const told: string[][] = [];
  for (let time = 0; time < times; time += 1) {
    const answer = await client.listSms('res_1');
    if (!answer.ok) throw new Error(answer.problem.kind);
    const incoming = addIncoming(rental, answer.value, clock.now());
    rental = incoming.rental;
    told.push(incoming.arrived.map(({ code, text }) => code?.value ?? text));
  }
  return told;
}

function ask(call: Exclude<Row['call'], 'told' | 'ending'>, client: RentiumClient) {
  switch (call) {
    case 'listServices':
      return client.listServices();
    case 'listCountries':
      return client.listCountries('whatsapp');
    case 'listOperators':
      return client.listOperators('whatsapp', 'us');
    case 'reserve':
      return client.reserve({ service: 'whatsapp', country: 'us', operator: 'any' }, 'key-1');
    case 'readReservation':
      return client.readReservation('res_1');
    case 'listSms':
      return client.listSms('res_1');
    case 'readBalance':
      return client.readBalance();
  }
}

async function run(row: Row, client: RentiumClient): Promise<unknown> {
  const { call, times = 1 } = row;
  if (call === 'told') return { ok: true, value: await tell(client, times) };
  if (call === 'ending') {
    const read = await client.readReservation('res_1');
    return read.ok ? { ok: true, value: withdrawalOf(read.value, read.value.expiresAtMs) } : read;
  }
  let answer: unknown;
  for (let time = 0; time < times; time += 1) answer = await ask(call, client);
  return answer;
}

const shown = ({ status = 200, headers, body }: Said): string =>
  `${status} ${headers === undefined ? '' : `${JSON.stringify(headers)} `}${Buffer.isBuffer(body) ? body.toString('hex', 0, 20) : JSON.stringify(body)}`.slice(
    0,
    110,
  );

describe.each([...new Set(rows.map(({ cites }) => cites))])('%s', (cites) => {
  const cited = rows.filter((row) => row.cites === cites);
  it.each(cited.map((row, nth) => ({ ...row, nth, said: shown(row) })))(
    '$nth: $call reads $said',
    async (row) => {
      const { client, requests } = await open(row);
      const expected =
        row.problem !== undefined
          ? { ok: false, problem: row.problem }
          : row.call === 'reserve'
            ? row.value
            : { ok: true, value: row.value };
      // Every row states an object or a list.
      expect(await run(row, client)).toMatchObject(expected as object);
      if (row.asked !== undefined) expect(requests[0]).toMatchObject(row.asked);
      if (row.requests !== undefined) expect(requests).toHaveLength(row.requests);
    },
  );
});

it.each(['a/b?c#d', 'x'.repeat(6_000), 'lone \ud800', '..'])('asks for an odd id: %#', async (id) => {
  const { client, requests } = await open({ cites: '', call: 'readReservation', body: { id } });
  expect(await client.readReservation(id)).toMatchObject({ ok: true, value: { id } });
  expect(requests[0]?.url).toMatch(/^\/v1\/reservations\/[\w.%-]+$/);
  expect(requests[0]?.url).not.toMatch(/\/\.{1,2}$/);
});

it('asks for nothing but what the vendor documents', async () => {
  const { client } = await open({ cites: '', call: 'readBalance', body: {} });
  expect(Object.keys(client).sort()).toEqual([
    'close',
    'listCountries',
    'listOperators',
    'listServices',
    'listSms',
    'readBalance',
    'readReservation',
    'reserve',
  ]);
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const api = text.slice(text.indexOf('## The API'), text.indexOf('## Files'));
  const part = (title: string) => api.split(/^### /m).find((text) => text.startsWith(title)) ?? '';
  const tableRows = (title: string) =>
    [...part(title).matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)]
      .map(([, meaning = '', forms = '']) => ({ meaning: meaning.trim(), forms }))
      .filter(({ meaning }) => !/^(?:call|meaning|---)/.test(meaning));
  const sentences = (title: string) =>
    part(title)
      .trim()
      .split('\n- ')
      .slice(1)
      .map((sentence) => sentence.replaceAll(/\s+/g, ' '));
  const citedBy = (text: string) => [...rows, ...heldElsewhere].filter(({ cites }) => text.startsWith(cites));

  it.each(
    [...sentences('Given'), ...sentences('Tolerated')].map((text) => ({ text, begin: text.slice(0, 60) })),
  )('has rows or a test for "$begin…"', ({ text }) => expect(citedBy(text)).not.toEqual([]));

  it.each([...tableRows('Assumed'), ...tableRows('Accepted')])('has rows for "$meaning"', ({ meaning }) =>
    expect(rows.filter(({ cites }) => cites === meaning)).not.toEqual([]),
  );

  it.each(tableRows('Accepted'))('tries every name that it gives for "$meaning"', ({ meaning, forms }) => {
    const said = rows
      .filter(({ cites }) => cites === meaning)
      .map(({ headers, body, later }) => JSON.stringify([headers, body, later]))
      .join()
      .toLowerCase();
    const names = [...forms.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => name.split(/[/:]\s?/));
    const missing = names
      .map((name) => name.replace(/^\*/, '').replaceAll('"', '').toLowerCase())
      .filter((name) => !['[]', '$', '<br>', 'data.<plural>', ''].includes(name))
      .filter((name) => !said.includes(name.replace(/^.*\./, '')));
    expect(missing).toEqual([]);
  });

  it('says all that the rows cite', () => {
    const known = [
      ...[...tableRows('Assumed'), ...tableRows('Accepted')].map(({ meaning }) => meaning),
      ...[...sentences('Given'), ...sentences('Tolerated')],
    ];
    const lost = [...rows, ...heldElsewhere].filter(
      ({ cites }) => !known.some((text) => text === cites || text.startsWith(cites)),
    );
    expect([...new Set(lost.map(({ cites }) => cites))]).toEqual([]);
  });

  it.each(heldElsewhere)('is held by a test elsewhere: $cites', ({ file, test }) =>
    expect(readFileSync(file, 'utf8')).toContain(test),
  );
});
