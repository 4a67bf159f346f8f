/**
 * Every form in which services of this kind answer, by the row of ARCHITECTURE.md's tables that says it, through the real
 * client over a real socket.
 */
import { expect, it, onTestFinished } from 'vitest';
import { clock, timers } from '../../main/core/index.ts';
import { connect, createHttp, type RentiumClient } from '../../main/rentium/index.ts';
import { startServer } from '../support/start-server.ts';

type Call = keyof Omit<RentiumClient, 'close'>;
interface Row {
  readonly row: string;
  readonly call: Call;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Matched against the value of a read, or against the whole outcome of an order. */
  readonly value?: unknown;
  readonly problem?: unknown;
}

async function ask({ call, status = 200, headers = {}, body }: Row): Promise<unknown> {
  const { url } = await startServer((request, response) => {
    // "None yet" may be a 404 of the list, while the reservation itself still answers.
    const isOther = call === 'listSms' && !(request.url ?? '').endsWith('/sms');
    const said = isOther ? { id: 'res_1' } : body;
    response
      .writeHead(isOther ? 200 : status, headers)
      .end(said === undefined ? '' : typeof said === 'string' ? said : JSON.stringify(said));
  });
  const client = connect(new URL(url), 'rsk_test', {
    clock,
    timers,
    openHttp: (origin) => createHttp(origin),
  });
  onTestFinished(() => client.close());
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

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const within = (atMs: number) => expect.toSatisfy((ms: number) => Math.abs(ms - atMs) < 5_000);
/** Counted from the answer on. */
const inMinutes = (minutes: number) =>
  expect.toSatisfy((ms: number) => Math.abs(ms - Date.now() - minutes * 60_000) < 5_000);
const inTwentyMinutes = Date.now() + 20 * 60_000;
const inAnHour = Date.now() + 3_600_000;
const at = Date.UTC(2026, 4, 19, 12, 0, 0);
/** Each name with the same value. */
const named = (names: string, value: unknown): readonly Record<string, unknown>[] =>
  names.split(' ').map((name) => ({ [name]: value }));

const service = { id: 'whatsapp', name: 'WhatsApp' };
const offered = { id: 'any', name: 'Any operator' };
const reservation = { id: 'res_1' };
const sms = { id: 'sms_1', sender: 'WhatsApp', text: 'Your code is 849-201' };
const operatorRow = (row: string, part: object, expected: object): Row => ({
  row,
  call: 'listOperators',
  body: [{ ...offered, ...part }],
  value: [expected],
});
const reservationRow = (row: string, part: object, expected: object): Row => ({
  row,
  call: 'readReservation',
  body: { ...reservation, ...part },
  value: expected,
});
const smsRow = (row: string, part: object, expected: object): Row => ({
  row,
  call: 'listSms',
  body: { sms: [{ ...sms, ...part }] },
  value: [expected],
});

const rows: readonly Row[] = [
  ...[
    [service],
    { services: [service] },
    { data: [service] },
    { data: { services: [service] } },
    { items: [service] },
    { results: [service] },
    { list: [service] },
    { whatsapp: { name: 'WhatsApp' } },
    { success: true, data: [service] },
  ].map((body): Row => ({ row: 'list', call: 'listServices', body, value: [service] })),
  {
    row: 'list, an object of counts',
    call: 'listServices',
    body: { whatsapp: 12 },
    value: [{ id: 'whatsapp' }],
  },
  { row: 'list, an object of names', call: 'listServices', body: { whatsapp: 'WhatsApp' }, value: [service] },
  ...[
    reservation,
    ...named('data reservation order result rental', reservation),
    { success: true, data: reservation },
    { ok: true, result: reservation },
    { status: 'success', order: reservation },
  ].map((body): Row => ({ row: 'object', call: 'readReservation', body, value: { id: 'res_1' } })),
  ...named('id reservation_id order_id order_code activation_id rental_id request_id uuid', 84920).map(
    (body): Row => ({
      row: 'reservation id',
      call: 'reserve',
      status: 201,
      body,
      value: { kind: 'reserved', reservation: { id: '84920' } },
    }),
  ),
  {
    row: 'reservation id of 64 bits',
    call: 'reserve',
    body: '{"id": 9007199254740993123}',
    value: { reservation: { id: '9007199254740993123' } },
  },
  ...[
    ...named('phone_number number phone msisdn full_number', '+12025550143'),
    { phone: 12025550143 },
    { phone: '12025550143' },
    { cc: '1', number: '2025550143' },
    { phoneNumber: '+1 (202) 555-0143' },
  ].map((part) => reservationRow('phone', part, { phoneNumber: '+12025550143' })),
  ...[...named('status state reservation_status', 'RECEIVED'), { status: 7 }].map((part) =>
    reservationRow('status, which never says that an SMS came', part, { id: 'res_1' }),
  ),
  ...named(
    'expires_at expire_at expires expiry expiration valid_until ends_at',
    new Date(inTwentyMinutes).toISOString(),
  ).map((part) => reservationRow('expiry, a time', part, { expiresAtMs: within(inTwentyMinutes) })),
  ...[...named('expires_in time_left ttl remaining', 1_200), { ttl: '1200' }].map((part) =>
    reservationRow('expiry, seconds', part, { expiresAtMs: inMinutes(20) }),
  ),
  reservationRow('expiry, none', {}, { expiresAtMs: null }),
  ...named('created_at created date reserved_at timestamp', '2026-05-19T12:00:00Z').map((part) =>
    reservationRow('created', part, { id: 'res_1', expiresAtMs: null }),
  ),
  ...[
    ...named('sms messages sms_list inbox', [sms]),
    [sms],
    { sms },
    { data: { messages: [sms] } },
    { sms: sms.text },
  ].map((body): Row => ({ row: 'SMS list', call: 'listSms', body, value: [{ text: sms.text }] })),
  ...[[], { sms: [] }, { sms: null }, { messages: [] }].map(
    (body): Row => ({ row: 'SMS list, none yet', call: 'listSms', body, value: [] }),
  ),
  ...[202, 204, 404].map(
    (status): Row => ({
      row: `SMS list, none yet, ${status}`,
      call: 'listSms',
      status,
      body: undefined,
      value: [],
    }),
  ),
  ...named('id sms_id message_id uuid', 77).map(
    (part): Row => ({
      row: 'SMS id',
      call: 'listSms',
      body: [{ ...part, text: sms.text }],
      value: [{ id: '77' }],
    }),
  ),
  {
    row: 'SMS id, none',
    call: 'listSms',
    body: [{ text: 'one' }, { text: 'two' }],
    value: [{ id: expect.any(String) }, { id: expect.any(String) }],
  },
  ...named('sender from originator source', 'WA').map(
    (part): Row => ({
      row: 'sender',
      call: 'listSms',
      body: [{ id: 1, text: 'x', ...part }],
      value: [{ sender: 'WA' }],
    }),
  ),
  ...named('text message body content msg sms_text full_sms full_text', 'hello').map(
    (part): Row => ({ row: 'text', call: 'listSms', body: [{ id: 1, ...part }], value: [{ text: 'hello' }] }),
  ),
  ...[
    ...named('code sms_code otp otp_code parsed_code verification_code pin', '849201'),
    { code: 849201 },
  ].map((part) => smsRow('code', part, { code: '849201' })),
  ...['', '0', null].map((code) => smsRow('code, none', { code }, { code: null })),
  ...named('received_at date created_at timestamp time', '2026-05-19T12:00:00Z').map((part) =>
    smsRow('received', part, { receivedAtMs: at }),
  ),
  ...[
    ...named('price cost amount total_cost', 0.48).map((part) => ({ ...part, currency: 'USD' })),
    { price_usd: 0.48 },
    { price_cents: 48, currency: 'USD' },
    { price: '0,48', currency: 'USD' },
    { price: '0.48 USD' },
    { price: { amount: 0.48, currency: 'USD' } },
  ].map((part) => operatorRow('price', part, { price: usd(48) })),
  operatorRow('price, none, is not zero', {}, { price: null, stock: null }),
  operatorRow('price below zero', { price: -1, currency: 'USD' }, { price: null }),
  ...named('available count qty quantity stock', 12).map((part) =>
    operatorRow('stock', part, { stock: { count: 12, exact: true } }),
  ),
  operatorRow('stock, at least', { stock: '100+' }, { stock: { count: 100, exact: false } }),
  operatorRow('stock, yes', { available: true }, { stock: { exact: false } }),
  operatorRow('stock, no', { available: false }, { stock: { count: 0 } }),
  ...['USD', 'usd', 840, '840'].map((currency) =>
    operatorRow('currency', { price: 0.48, currency }, { price: usd(48) }),
  ),
  operatorRow('currency, none', { price: 0.48 }, { price: { amountMinor: 48, currency: null } }),
  ...[
    ...named('balance amount available available_balance credits', 12.34),
    { balance_cents: 1234 },
    { wallet: { balance: '12.34' } },
    { balance: { amount: 12.34, currency: 'USD' } },
  ].map((body): Row => ({ row: 'balance', call: 'readBalance', body, value: { amountMinor: 1234 } })),
  ...['−0,35', '-0.35', '(0.35)', '0.35-'].map(
    (balance): Row => ({
      row: 'balance below zero',
      call: 'readBalance',
      body: { balance },
      value: { amountMinor: -35 },
    }),
  ),
  ...[...named('success_rate rate delivery_rate', 91.4), { rate: 0.914 }].map((part) =>
    operatorRow('delivery rate', part, { deliveryRate: expect.closeTo(0.914, 3) }),
  ),
  {
    row: 'operators, texts',
    call: 'listOperators',
    body: ['any', 'tmobile'],
    value: [{ id: 'any' }, { id: 'tmobile' }],
  },
  ...[
    { error: 'OUT_OF_BALANCE' },
    { error: { code: 'OUT_OF_BALANCE', message: 'Low' } },
    { code: 'OUT_OF_BALANCE' },
    { error_code: 'out_of_balance' },
    { message: 'OUT_OF_BALANCE' },
    { detail: 'OUT_OF_BALANCE' },
    { type: 'https://errors.example/out-of-balance', title: 'Low', status: 402 },
    'OUT_OF_BALANCE',
    '<html><body>Payment required</body></html>',
  ].map(
    (body): Row => ({
      row: 'error',
      call: 'readBalance',
      status: 402,
      body,
      problem: { kind: 'out-of-balance' },
    }),
  ),
  ...[
    '2026-05-19T12:00:00Z',
    '2026-05-19T12:00:00.123456789Z',
    '2026-05-19T14:00:00+02:00',
    '2026-05-19 12:00:00',
    at / 1000,
    String(at / 1000),
    at,
  ].map((received_at) => smsRow('time', { received_at }, { receivedAtMs: within(at) })),
  ...[
    { headers: { 'retry-after': '90' }, body: {} },
    { body: { retry_after: 90 } },
    { body: { error: { code: 'RATE_LIMIT', retry_after: 90 } } },
  ].map(
    (said): Row => ({
      row: 'retry after',
      call: 'readBalance',
      status: 429,
      ...said,
      problem: { kind: 'rate-limited', retryAtMs: inMinutes(1.5) },
    }),
  ),
  {
    row: 'retry after, a date',
    call: 'readBalance',
    status: 429,
    headers: { 'retry-after': new Date(inAnHour).toUTCString() },
    body: {},
    problem: { kind: 'rate-limited', retryAtMs: within(inAnHour) },
  },
  {
    row: 'carrier time-out, a minute unless it says otherwise',
    call: 'reserve',
    status: 503,
    body: { error: { code: 'CARRIER_TIMEOUT' } },
    value: { kind: 'refused', problem: { kind: 'carrier-timeout', retryAtMs: inMinutes(1) } },
  },
  ...([500, 502, 503, 504] as const).map(
    (status): Row => ({
      row: 'an order that met a 5xx may have been carried out',
      call: 'reserve',
      status,
      body: '<html></html>',
      value: { kind: 'unknown', reason: 'server' },
    }),
  ),
];

it.each(rows.map((row, nth) => ({ ...row, nth, said: JSON.stringify(row.body)?.slice(0, 90) ?? 'nothing' })))(
  '$row: $call reads $said',
  async (row) => {
    const expected =
      row.problem !== undefined
        ? { ok: false, problem: row.problem }
        : row.call === 'reserve'
          ? row.value
          : { ok: true, value: row.value };
    // Every row states an object or a list.
    expect(await ask(row)).toMatchObject(expected as object);
  },
);
