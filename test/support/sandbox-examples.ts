/** Real requests and answers of the sandbox in a world of its own, for the examples of its OpenAPI document. */
import { extractCode } from '../../main/codes/index.ts';
import { createSandbox } from '../../main/sandbox/index.ts';
import { calls } from '../../main/sandbox/service/app.ts';
import { eventBody } from '../../main/sandbox/webhooks/event.ts';
import { operatorDown } from '../../main/sandbox/world/reserve.ts';
import { createFakeTime } from './fake-time.ts';

const key = 'rsk_mine';
const startMs = Date.UTC(2026, 4, 19, 21, 16);
const seed = 1;
/** Of a long list an example shows so much. */
const shownItems = 2;

export interface Examples {
  readonly operations: Readonly<Record<string, { readonly request?: unknown; readonly answer?: unknown }>>;
  readonly failures: Readonly<Record<string, unknown>>;
  readonly event: unknown;
}

export async function recordExamples(): Promise<Examples> {
  let nowMs = startMs;
  const sandbox = createSandbox({
    now: () => nowMs,
    timers: createFakeTime().timers,
    seed,
    accounts: [{ key, balanceMinor: 2_500, currency: 'USD' }],
    findCode: (text, service) => extractCode(text, { service })?.code ?? null,
  });
  const operations: Record<string, { request?: unknown; answer?: unknown }> = {};
  const failures: Record<string, unknown> = {};

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    nowMs += 150; // Under ten a second.
    const request = new Request(`http://127.0.0.1:4010${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await sandbox.fetch(request);
    return { status: response.status, body: JSON.parse(await response.text()) };
  }
  async function show(
    operationId: string,
    { path, body, query = '' }: { path?: string; body?: unknown; query?: string } = {},
  ) {
    const call = calls.find((each) => each.operationId === operationId);
    if (call === undefined) throw new Error(`No operation ${operationId}`);
    const answer = await ask(call.method.toUpperCase(), `${path ?? call.path}${query}`, body);
    if (answer.status > 299) throw new Error(`${operationId}: ${JSON.stringify(answer)}`);
    operations[operationId] = {
      ...(body === undefined ? {} : { request: body }),
      answer: shorten(answer.body),
    };
    return answer.body;
  }
  async function fail(status: number, ...asked: Parameters<typeof ask>) {
    const answer = await ask(...asked);
    if (answer.status !== status) throw new Error(`${asked.join(' ')}: ${JSON.stringify(answer)}`);
    failures[String(status)] = answer.body;
  }

  const order = { service: 'whatsapp', country: 'us', operator: 'any' };
  await show('listServices');
  await show('listCountries', { query: '?service=whatsapp' });
  await show('listOperators', { query: '?country=us&service=whatsapp' });
  const { id } = await show('createReservation', { body: order });
  const text = 'Your WhatsApp code: 849-201. Do not share it.';
  await show('deliverSms', { body: { reservation_id: id, text } });
  await show('getReservation', { path: `/v1/reservations/${id}` });
  await show('listSms', { path: `/v1/reservations/${id}/sms` });
  await show('getBalance');
  await show('listOpenReservations');
  await show('setBalance', { body: { key, balance: 10 } });
  await show('putKey', { body: { key: 'rsk_poor', balance: 0 } });
  const { accounts } = await show('listAccounts');
  await show('getStatement', { path: `/_sandbox/accounts/${accounts[0].id}/statement` });
  await show('showServices');
  await show('getState');
  await show('changeTime', { body: { advance_ms: 60_000, scale: 10 } });
  await show('changeOdds', { body: { delivery_share: 1 } });
  await show('setFaults', { body: { faults: [{ kind: 'latency', delay_ms: 500, share: 0.3 }] } });
  await show('listFaults');
  await show('clearFaults');
  await show('setDialect', { body: { dialect: { letterCase: 'camel' } } });
  await show('getDialect');
  await show('resetDialect');
  await show('setWebhook', { body: { url: 'http://127.0.0.1:8787/hook' } });
  await show('getWebhook');
  await show('listDeliveries');
  await show('removeWebhook');
  await show('readJournal');
  await show('clearJournal');

  await fail(400, 'GET', '/v1/countries?service=nope');
  await fail(401, 'GET', '/v1/balance', undefined, { Authorization: '' });
  await fail(402, 'POST', '/v1/reservations', order, { Authorization: 'Bearer rsk_poor' });
  await fail(403, 'GET', '/_sandbox/state', undefined, {
    Origin: 'https://elsewhere.example',
    Host: '127.0.0.1',
  });
  await fail(404, 'GET', '/v1/reservations/res_0');
  await fail(413, 'POST', '/v1/reservations', { ...order, service: 'x'.repeat(70_000) });
  const { live } = sandbox.controls;
  // An outage comes to a world that is no longer fresh: after three numbers.
  for (let made = 0; made < 3; made += 1) await ask('POST', '/v1/reservations', order);
  const us = live.catalogue.country('us');
  if (us === null) throw new Error('No such country');
  const down = () => operatorDown(live.seed, us.id, live.catalogue.operators(us), live.nowMs());
  while (down() === null) nowMs += 30_000;
  await fail(503, 'POST', '/v1/reservations', { ...order, operator: down() });
  nowMs += 2_000;
  for (let asked = 0; asked < 10; asked += 1) {
    nowMs -= 150; // `ask` passes as much: all of them come at once.
    await ask('GET', '/v1/balance');
  }
  nowMs -= 150;
  await fail(429, 'GET', '/v1/balance');

  const reservation = live.reservations().find(id);
  const sms = reservation?.sms[0];
  if (reservation === null || sms === undefined) throw new Error('No SMS');
  const { phone, service } = reservation;
  const event = JSON.parse(eventBody({ reservationId: id, phone, service, ...sms }));
  sandbox.close();
  return { operations, failures, event };
}

/** Lists are cut: an example is to be read. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, shownItems).map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shorten(part)]));
}
