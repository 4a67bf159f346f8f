/**
 * What ARCHITECTURE.md says about the API, row by row: how the service is asked, the forms in which services of this kind
 * answer, and what is made of them. `cites` is the row of a table, or how a sentence begins. api-rows.test.ts runs every
 * row through the real client over a real socket, and holds the page and this table against each other.
 */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { RentiumClient } from '../../main/rentium/index.ts';

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Row extends Said {
  readonly cites: string;
  /** Of the client; `told`: reads of the SMS, and what a person hears at each; `ending`: what a status means. */
  readonly call: keyof Omit<RentiumClient, 'close'> | 'told' | 'ending';
  /** Said to the requests after the first; the last of all is said again and again. */
  readonly later?: readonly Said[];
  /** The client is asked so often: once unless said otherwise. */
  readonly times?: number;
  /** Matched against the first request. */
  readonly asked?: object;
  /** The number of requests that the service saw. */
  readonly requests?: number;
  /** Matched against the value of a read, or against the whole outcome of an order. */
  readonly value?: unknown;
  readonly problem?: unknown;
}

/** Facts that need more than the client, and the test that shows each. */
export const heldElsewhere = [
  {
    cites: 'Webhook: a POST',
    file: 'test/integration/webhook-app.test.ts',
    test: 'the sandbox tells of its SMS by itself, and that number is read at once',
  },
  {
    cites: 'There is no call to list',
    file: 'test/integration/api-rows.test.ts',
    test: 'asks for nothing but what the vendor documents',
  },
  {
    cites: '402 can answer a GET',
    file: 'test/unit/rentals/watching/watcher.test.ts',
    test: 'is read at expiry and a minute later, and then no more',
  },
  {
    cites: 'A webhook can arrive before',
    file: 'test/unit/rentals/watching/watcher-hints.test.ts',
    test: 'is used as soon as the number appears',
  },
  {
    cites: 'The same reservation id for two orders',
    file: 'test/unit/rentals/watching/watcher-clocks.test.ts',
    test: 'watches one reservation once, though two orders have it, and ends both',
  },
  {
    cites: 'A jump of the wall clock',
    file: 'test/unit/rentals/watching/watcher-clocks.test.ts',
    test: 'believes the service, whose end of the number moved as the clock did',
  },
] as const;

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const within = (atMs: number) => expect.toSatisfy((ms: number) => Math.abs(ms - atMs) < 5_000);
/** Counted from the answer on. */
const inMinutes = (minutes: number) =>
  expect.toSatisfy((ms: number) => Math.abs(ms - Date.now() - minutes * 60_000) < 5_000);
/** Instants that stand in answers count from here. */
const loadedMs = Date.now();
const inTwentyMinutes = loadedMs + 20 * 60_000;
const inAnHour = loadedMs + 3_600_000;
const at = Date.UTC(2026, 4, 19, 12, 0, 0);
/** Each name with the same value. */
const named = (names: string, value: unknown): readonly Record<string, unknown>[] =>
  names.split(' ').map((name) => ({ [name]: value }));

const service = { id: 'whatsapp', name: 'WhatsApp' };
const offered = { id: 'any', name: 'Any operator' };
const reservation = { id: 'res_1' };
const number = { phoneNumber: '+12025550143' };
const sms = { id: 'sms_1', sender: 'WhatsApp', text: 'Your code is 849-201' };
const page = '<!DOCTYPE html><html><body>Access denied</body></html>';

const listRow = (cites: string, body: unknown, value: unknown = [service]): Row => ({
  cites,
  call: 'listServices',
  body,
  value,
});
const operatorRow = (cites: string, part: object, expected: object): Row => ({
  cites,
  call: 'listOperators',
  body: [{ ...offered, ...part }],
  value: [expected],
});
const priceRow = (cites: string, part: object, price: unknown = usd(48)): Row =>
  operatorRow(cites, part, { price });
const reservationRow = (cites: string, part: object, expected: object): Row => ({
  cites,
  call: 'readReservation',
  body: { ...reservation, ...part },
  value: expected,
});
const smsRow = (cites: string, part: object, expected: object): Row => ({
  cites,
  call: 'listSms',
  body: { sms: [{ ...sms, ...part }] },
  value: [expected],
});
const balanceRow = (body: unknown, amountMinor = 1234): Row => ({
  cites: 'balance',
  call: 'readBalance',
  body,
  value: { amountMinor },
});
const orderRow = (cites: string, status: number, body: unknown, value: object): Row => ({
  cites,
  call: 'reserve',
  status,
  body,
  value,
  // Whatever became of it, it is not sent again.
  requests: 1,
});
const refusalRow = (status: number, body: unknown, detail: string): Row =>
  orderRow('Any 4xx', status, body, { kind: 'refused', problem: { detail } });
const waitRow = (said: Omit<Said, 'status'>, retryAtMs: unknown = inMinutes(1.5)): Row => ({
  cites: 'retry after',
  call: 'readBalance',
  status: 429,
  ...said,
  problem: { kind: 'rate-limited', retryAtMs },
});
const problemRow = (cites: string, status: number, body: unknown, problem: object): Row => ({
  cites,
  call: 'readBalance',
  status,
  body,
  problem,
});

const given: readonly Row[] = [
  {
    cites: 'Base `https',
    call: 'readBalance',
    asked: { headers: { authorization: 'Bearer rsk_test', accept: 'application/json' } },
    body: { balance: 12.34, currency: 'USD' },
    value: usd(1234),
  },
  ...(
    [
      ['listServices', 'GET', '/v1/services', [service]],
      ['listCountries', 'GET', '/v1/countries?service=whatsapp', [{ id: 'us', name: 'United States' }]],
      ['listOperators', 'GET', '/v1/operators?country=us&service=whatsapp', [offered]],
      ['readReservation', 'GET', '/v1/reservations/res_1', reservation],
      ['listSms', 'GET', '/v1/reservations/res_1/sms', [sms]],
      ['readBalance', 'GET', '/v1/balance', { balance: 1 }],
    ] as const
  ).map(
    ([call, method, url, body]): Row => ({
      cites: '`GET /v1/services`',
      call,
      asked: { method, url },
      body,
      value: {},
    }),
  ),
  {
    cites: '`GET /v1/services`',
    call: 'reserve',
    asked: {
      method: 'POST',
      url: '/v1/reservations',
      body: '{"service":"whatsapp","country":"us","operator":"any"}',
      headers: { 'content-type': 'application/json' },
    },
    status: 201,
    body: reservation,
    value: { kind: 'reserved' },
    requests: 1,
  },
  ...(
    [
      [400, 'BAD_REQUEST', 'bad-request'],
      [401, 'UNAUTHORIZED', 'auth'],
      [402, 'OUT_OF_BALANCE', 'out-of-balance'],
      [429, 'RATE_LIMIT', 'rate-limited'],
      [503, 'CARRIER_TIMEOUT', 'carrier-timeout'],
    ] as const
  ).flatMap(([status, code, kind]): readonly Row[] => {
    const body = { error: { code, message: 'In words' } };
    return [
      problemRow('Errors: 400', status, body, { kind }),
      orderRow('Errors: 400', status, body, { kind: 'refused', problem: { kind } }),
    ];
  }),
  orderRow(
    'Errors: 400',
    503,
    { error: { code: 'CARRIER_TIMEOUT' } },
    {
      kind: 'refused',
      problem: { kind: 'carrier-timeout', retryAtMs: inMinutes(1) },
    },
  ),
];

const assumed: readonly Row[] = [
  {
    cites: 'services',
    call: 'listServices',
    body: { services: [{ id: 'whatsapp', name: 'WhatsApp', price: 0.35, currency: 'USD', available: 1240 }] },
    value: [{ ...service, price: usd(35), stock: { count: 1240, exact: true } }],
  },
  {
    cites: 'countries?service=',
    call: 'listCountries',
    body: {
      countries: [
        { id: 'us', name: 'United States', dial_code: '+1', price: 0.42, currency: 'USD', available: 312 },
      ],
    },
    value: [{ id: 'us', dialCode: '+1', price: usd(42), stock: { count: 312, exact: true } }],
  },
  {
    cites: 'operators?country=&service=',
    call: 'listOperators',
    body: {
      operators: [
        { id: 'any', name: 'Any operator', country: 'us', price: 0.42, available: 312 },
        { id: 'tmobile', name: 'T-Mobile', country: 'us', price: 0.48, available: 57, success_rate: 91.4 },
      ],
    },
    value: [
      { id: 'any', price: { amountMinor: 42 }, deliveryRate: null },
      { id: 'tmobile', deliveryRate: expect.closeTo(0.914, 3) },
    ],
  },
  {
    cites: 'POST reservations → 201',
    call: 'reserve',
    status: 201,
    body: {
      id: 'res_84920fd83a',
      phone_number: '+12025550143',
      service: 'whatsapp',
      country: 'us',
      operator: 'tmobile',
      status: 'PENDING',
      price: 0.48,
      currency: 'USD',
      created_at: new Date().toISOString(),
      expires_at: new Date(inTwentyMinutes).toISOString(),
    },
    value: {
      kind: 'reserved',
      reservation: {
        id: 'res_84920fd83a',
        ...number,
        operatorId: 'tmobile',
        price: usd(48),
        expiresAtMs: within(inTwentyMinutes),
      },
    },
  },
  {
    cites: 'reservation',
    call: 'readReservation',
    body: { id: 'res_84920fd83a', phone_number: '+12025550143', status: 'RECEIVED', sms_count: 1 },
    value: { id: 'res_84920fd83a', ...number, status: 'RECEIVED' },
  },
  {
    cites: 'sms',
    call: 'listSms',
    body: {
      reservation_id: 'res_84920fd83a',
      sms: [{ ...sms, code: '849201', received_at: '2026-05-19T12:00:00Z' }],
      total: 1,
    },
    value: [{ ...sms, code: '849201', receivedAtMs: within(at) }],
  },
  {
    cites: 'balance',
    call: 'readBalance',
    body: {
      balance: 12.34,
      currency: 'USD',
      quotas: { active_reservations: { used: 2, limit: 20 }, requests_per_second: 10 },
    },
    value: usd(1234),
  },
  problemRow('error', 402, { error: { code: 'OUT_OF_BALANCE', message: 'Low' } }, { kind: 'out-of-balance' }),
];

const lists: readonly Row[] = [
  ...[
    [service],
    ...named('services service', [service]),
    ...named('data items results list result response payload body content rows records entries', [service]),
    ...named('_embedded nodes value d', { services: [service] }),
    { edges: [{ node: service }] },
    { data: { services: [service] } },
    { response: { result: { services: [service] } } },
    { whatsapp: { name: 'WhatsApp' } },
    { whatsapp: 'WhatsApp' },
    { data: { whatsapp: { name: 'WhatsApp' } } },
    { success: true, data: [service] },
    { offers: [service], page: 1 },
    { data: JSON.stringify([service]) },
    JSON.stringify(JSON.stringify({ services: [service] })),
    `)]}',\n${JSON.stringify([service])}`,
    `callback(${JSON.stringify([service])});`,
  ].map((body) => listRow('list', body)),
  listRow('list', { whatsapp: 12 }, [{ id: 'whatsapp' }]),
  ...[
    [{ service: 'whatsapp', title: 'WhatsApp' }],
    [{ service_id: 'whatsapp', service_name: 'WhatsApp' }],
    [{ code: 'whatsapp', label: 'WhatsApp' }],
    [{ key: 'whatsapp', display_name: 'WhatsApp' }],
    [['whatsapp', 'WhatsApp']],
    { data: [{ type: 'service', id: 'whatsapp', attributes: { name: 'WhatsApp' } }] },
    ...named('node fields payload data item', service).map((entry) => [entry]),
  ].map((body) => listRow('entry', body)),
  {
    cites: 'entry',
    call: 'listOperators',
    body: ['any', 'tmobile'],
    value: [{ id: 'any' }, { id: 'tmobile' }],
  },
];

const reservations: readonly Row[] = [
  ...[
    reservation,
    [reservation],
    ...named('data reservation order result rental activation item', reservation),
    ...named('response payload body content d value', reservation),
    { data: { reservation } },
    { data: [reservation] },
    { success: true, data: reservation },
    { ok: true, result: reservation },
    { status: 'success', order: reservation },
    { data: { type: 'reservation', attributes: reservation } },
    { data: JSON.stringify(reservation) },
  ].map((body): Row => ({ cites: 'object', call: 'readReservation', body, value: reservation })),
  ...named('id reservation_id order_id order_code activation_id rental_id request_id uuid', 84920).map(
    (body): Row => orderRow('reservation id', 201, body, { kind: 'reserved', reservation: { id: '84920' } }),
  ),
  orderRow('reservation id', 201, '{"id": 9007199254740993123}', {
    reservation: { id: '9007199254740993123' },
  }),
  orderRow('reservation id', 201, { _id: { $oid: 'res_1' } }, { reservation }),
  ...[
    ...named('phone_number number phone msisdn full_number', '+12025550143'),
    { phone: 12025550143 },
    { phone: '12025550143' },
    { phone: { e164: '+12025550143' } },
    { phone: ['+12025550143'] },
    { phoneNumber: '+1 (202) 555-0143' },
    { phone: 'tel:+1-202-555-0143;ext=5' },
    { phone: '\u202a+1 202 555 0143\u202c' },
    { phone: '＋１２０２５５５０１４３' },
    { phone: '%2B12025550143' },
    { phone: '1.2025550143E10' },
    ...['0012025550143', '+0012025550143', '8~10 1 202 555 0143'].map((phone) => ({ phone })),
    ...named('cc dial_code country_code calling_code phone_code country_prefix prefix', '+1').map((part) => ({
      ...part,
      number: '2025550143',
    })),
    ...named('country country_iso iso country_code', 'US').map((part) => ({ ...part, number: '2025550143' })),
    ...['USA', 'United States', { iso2: 'us' }].map((country) => ({ country, number: '(202) 555-0143' })),
  ].map((part) => reservationRow('phone', part, number)),
  ...['011 44 7911 123456', '0011 44 7911 123456', '010 44 7911 123456', '+44 (0)7911 123456'].map((phone) =>
    reservationRow('phone', { phone }, { phoneNumber: '+447911123456' }),
  ),
  // Of the country that was ordered.
  orderRow('phone', 201, { id: 'res_1', number: '2025550143' }, { reservation: number }),
  ...[
    ...[
      '+1202555****',
      '+1202XXX0143',
      '+1202…0143',
      '+1202----0143',
      '+1202○○○0143',
      '+1202[hidden]',
      '+1202nnnn',
    ],
    ...['1202•••0143', '+1202▪▪▪▪', '+1 202 ### 0143', 'soon'],
  ].map((phone) => reservationRow('phone', { phone }, { phoneNumber: null })),
  ...[...named('status state reservation_status', 'RECEIVED'), { status: 7 }].map((part) =>
    reservationRow('status', part, reservation),
  ),
  ...named(
    'expires_at expire_at expires expiry expiration valid_until ends_at',
    new Date(inTwentyMinutes).toISOString(),
  ).map((part) => reservationRow('expiry', part, { expiresAtMs: within(inTwentyMinutes) })),
  ...[
    ...named('expires_in time_left ttl remaining', 1_200),
    ...[
      '1200',
      '20 minutes',
      'in 20 min.',
      '20m 0s',
      '1200 sec',
      '1200000 ms',
      'PT20M',
      'PT1200S',
      '20:00',
      '0:20:00',
    ],
    ...[
      '00:20:00.000',
      '0 days 00:20:00',
      '0.00:20:00',
      '20 минут',
      '20 Minuten',
      '20分钟',
      '٢٠ min',
      '20 minute(s) left',
    ],
  ].map((said) =>
    reservationRow('expiry', typeof said === 'string' ? { ttl: said } : said, { expiresAtMs: inMinutes(20) }),
  ),
  reservationRow('expiry', { expires_at: '1h20' }, { expiresAtMs: inMinutes(80) }),
  reservationRow('expiry', { expires_in: '1 day' }, { expiresAtMs: inMinutes(1_440) }),
  ...[{}, { ttl: 'soon' }, { ttl: '1 month' }].map((part) =>
    reservationRow('expiry', part, { expiresAtMs: null }),
  ),
  ...named('created_at created date reserved_at timestamp', '2026-05-19T12:00:00Z').map((part) =>
    reservationRow('created', part, { ...reservation, expiresAtMs: null }),
  ),
];

const texts: readonly Row[] = [
  ...[
    ...named('sms messages sms_list sms_messages inbox texts incoming received', [sms]),
    ...named('last_sms latest_sms', sms),
    [sms],
    { sms },
    { sms: { sms_1: sms } },
    { data: { messages: [sms] } },
    { result: [sms] },
    { reservation: { id: 'res_1', sms: [sms] } },
    { sms: [{ attributes: sms }] },
    { sms: sms.text },
    { latest_sms: sms.text },
  ].map((body): Row => ({ cites: 'SMS list', call: 'listSms', body, value: [{ text: sms.text }] })),
  ...[[], {}, { sms: [] }, { sms: null }, { sms: {} }, { messages: [] }, { data: null }].map(
    (body): Row => ({ cites: 'SMS list', call: 'listSms', body, value: [] }),
  ),
  ...[202, 204].map(
    (status): Row => ({ cites: 'SMS list', call: 'listSms', status, body: undefined, value: [] }),
  ),
  {
    cites: 'SMS list',
    call: 'listSms',
    status: 404,
    body: { error: 'NOT_FOUND' },
    later: [{ body: reservation }],
    value: [],
  },
  ...named('id sms_id message_id uuid', 77).map(
    (part): Row => ({
      cites: 'SMS id',
      call: 'listSms',
      body: [{ ...part, text: 'x' }],
      value: [{ id: '77' }],
    }),
  ),
  {
    cites: 'SMS id',
    call: 'told',
    times: 2,
    body: [
      { text: 'Code 1111', code: '1111' },
      { text: 'Code 1111', code: '1111' },
    ],
    value: [['1111', '1111'], []],
  },
  ...named('sender from originator source', 'WA').map(
    (part): Row => ({
      cites: 'sender',
      call: 'listSms',
      body: [{ id: 1, text: 'x', ...part }],
      value: [{ sender: 'WA' }],
    }),
  ),
  ...named(
    'text message body content msg sms_text full_sms full_text message_text message_body sms_body sms_message sms_content sms raw value',
    'hello',
  ).map(
    (part): Row => ({
      cites: 'text',
      call: 'listSms',
      body: [{ id: 1, ...part }],
      value: [{ text: 'hello' }],
    }),
  ),
  ...(
    [
      ['Your code is &lt;b&gt;4821&lt;/b&gt;', 'Your code is <b>4821</b>'],
      ['&quot;4821&quot; &amp;amp; &#x31; &lpar;&#55357;&#56832;&rpar;', '"4821" & 1 (😀)'],
      ['Your code is 482913\\nBye<br/>now', 'Your code is 482913\nBye\nnow'],
      ['\\u041a\\u043e\\u0434 4821', 'Код 4821'],
    ] as const
  ).map(([text, shown]) => smsRow('text', { text }, { text: shown })),
  ...[
    ...named('code sms_code otp otp_code parsed_code verification_code pin', '849201'),
    { code: 849201 },
  ].map((part) => smsRow('code', part, { code: '849201' })),
  ...['', '0', null].map((code) => smsRow('code', { code }, { code: null })),
  ...named('received_at date created_at timestamp time', '2026-05-19T12:00:00Z').map((part) =>
    smsRow('received', part, { receivedAtMs: within(at) }),
  ),
  ...[
    '2026-05-19T12:00:00Z',
    '2026-05-19T12:00:00.123456789Z',
    '2026-05-19T14:00:00+02:00',
    '2026-05-19 12:00:00',
    'Tue, 19 May 2026 12:00:00 GMT',
    at / 1000,
    String(at / 1000),
    at,
  ].map((received_at) => smsRow('times', { received_at }, { receivedAtMs: within(at) })),
  {
    ...reservationRow(
      'times',
      { expires_at: new Date(inTwentyMinutes + 3_600_000).toISOString() },
      { expiresAtMs: inMinutes(20) },
    ),
    headers: { date: new Date(inAnHour).toUTCString() },
  },
];

const money: readonly Row[] = [
  ...named('price cost amount total_cost', 0.48).map((part) =>
    priceRow('price', { ...part, currency: 'USD' }),
  ),
  priceRow('price', { price_usd: 0.48 }),
  priceRow('price', { price_cents: 48, currency: 'USD' }),
  priceRow('price', { price_minor: 48, currency: 'USD' }),
  ...[
    ...['0,48', '.48', '48e-2', '0.4800', '$0.48', '~0.48', '0.48 / SMS', '٠٫٤٨', '०.४८', '０．４８', '0·48'],
    { amount: 0.48 },
    { value: '0,48', currency: { code: 'USD' } },
    { amount_minor: 48, currency: 'USD' },
    { amount: 48, scale: 2 },
    { amount: 48, unit: 'cents' },
    { USD: 0.48 },
  ].map((price) => priceRow('price', { price, currency: 'USD' })),
  ...(['1 234,56', "1'234.56", '1’234.56', '1\u202f234,56', '1_234.56'] as const).map((price) =>
    priceRow('price', { price, currency: 'USD' }, usd(123456)),
  ),
  ...[-1, '−0,35', 1e308, '9'.repeat(400), '1/2', '0x30', 'free', null].map((price) =>
    priceRow('price', { price, currency: 'USD' }, null),
  ),
  ...named('available count qty quantity stock', 12).map((part) =>
    operatorRow('stock', part, { stock: { count: 12, exact: true } }),
  ),
  operatorRow('stock', { stock: '100+' }, { stock: { count: 100, exact: false } }),
  operatorRow('stock', { stock: '>50' }, { stock: { count: 50, exact: false } }),
  operatorRow('stock', { available: true }, { stock: { exact: false } }),
  operatorRow('stock', { available: false }, { stock: { count: 0 } }),
  operatorRow('stock', {}, { stock: null }),
  ...['USD', 'usd', 840, '840', 'US$', { code: 'USD' }].map((currency) =>
    priceRow('currency', { price: 0.48, currency }),
  ),
  ...['0.48 USD', 'USD 0.48', 'US$0.48', '0,48 usd'].map((price) => priceRow('currency', { price })),
  ...(
    [
      ['€0.48', 'EUR'],
      ['0,48 €', 'EUR'],
      ['£0.48', 'GBP'],
      ['$0.48', null],
      ['0.48 USDT', null],
      ['0.48 credits', null],
    ] as const
  ).map(([price, currency]) => priceRow('currency', { price }, { amountMinor: 48, currency })),
  ...(
    [
      [978, 'EUR'],
      ['036', 'AUD'],
      [36, 'AUD'],
      ['985', 'PLN'],
      ['€', 'EUR'],
      ['$', null],
      [1, null],
    ] as const
  ).map(([said, currency]) =>
    priceRow('currency', { price: 0.48, currency: said }, { amountMinor: 48, currency }),
  ),
  {
    cites: 'currency',
    call: 'listServices',
    body: { currency: 'EUR', services: [{ ...service, price: 0.48 }] },
    value: [{ price: { amountMinor: 48, currency: 'EUR' } }],
  },
  ...named(
    'balance amount available available_balance credits credit money funds current_balance wallet_balance account_balance total_balance remaining_balance',
    12.34,
  ).map((body) => balanceRow(body)),
  ...[
    { balance_cents: 1234 },
    ...named('wallet account user profile me data', { balance: '12.34' }),
    { balances: { USD: 12.34 } },
    { balances: [{ currency: 'USD', amount: 12.34 }] },
    { balance: { amount: 12.34, currency: 'USD' } },
    { data: 12.34 },
    12.34,
    '12.34',
  ].map((body) => balanceRow(body)),
  ...[
    ...[
      '−0,35',
      '-0.35',
      '(0.35)',
      '[0.35]',
      '<0.35>',
      '0.35-',
      '0,35−',
      '–0.35',
      '－0.35',
      '➖0.35',
      '⁻0.35',
      '˗0.35',
    ],
    ...[
      '-$0.35',
      '$-0.35',
      '($0.35)',
      '−0,35 €',
      'USD -0.35',
      'minus 0.35',
      'minus0.35',
      'negative 0.35',
      '0.35 DR',
    ],
    ...['\u200e−\u200e0.35', '- 0.35', '-.35', '-٠٫٣٥', { amount: '−0.35', currency: 'USD' }],
  ].map((balance) => balanceRow({ balance }, -35)),
  ...[...named('success_rate rate delivery_rate', 91.4), { rate: 0.914 }, { rate: '91,4 %' }].map((part) =>
    operatorRow('delivery rate', part, { deliveryRate: expect.closeTo(0.914, 3) }),
  ),
];

const errors: readonly Row[] = [
  ...[
    ...named('error errors err fault problem', 'OUT_OF_BALANCE'),
    ...named('code error_code reason message detail title', 'out-of-balance'),
    { error: { code: 'OUT_OF_BALANCE', message: 'Low' } },
    { errors: [{ code: 'outOfBalance' }] },
    { error: { name: 'OUT_OF_BALANCE' } },
    { error: { status: 'OUT_OF_BALANCE' } },
    { data: { error: { type: 'out_of_balance' } } },
    { type: 'https://errors.example/out-of-balance', title: 'Low', description: 'Pay' },
    'OUT_OF_BALANCE',
  ].flatMap((body) =>
    [400, 402].map((status) => problemRow('error', status, body, { kind: 'out-of-balance' })),
  ),
  problemRow('error', 402, '<html><body>Payment required</body></html>', { kind: 'out-of-balance' }),
  problemRow('error', 200, { code: 402, message: 'Low' }, { kind: 'out-of-balance' }),
  problemRow('error', 200, { success: false, code: 401, message: 'Who?' }, { kind: 'auth' }),
  ...[
    { headers: { 'retry-after': '90' }, body: {} },
    ...['90.0', '90s', '90 seconds', '1.5 minutes', 'PT90S', '90, 90'].map((said) => ({
      headers: { 'retry-after': said },
      body: {},
    })),
    ...['X-Retry-After', 'RateLimit-Reset', 'X-RateLimit-Reset', 'X-Rate-Limit-Reset'].map((name) => ({
      headers: { [name]: '90' },
      body: {},
    })),
    ...named('retry_after retryAfter retry_in wait_seconds wait', 90).map((body) => ({ body })),
    { body: { retry_after_ms: 90_000 } },
    { body: { error: { code: 'RATE_LIMIT', retry_after: 90 } } },
    { body: { parameters: { retry_after: '90' } } },
    { body: { error: { details: [{ retryDelay: '90s' }] } } },
  ].map((said) => waitRow(said)),
  ...named('retry_at reset_at banned_until', new Date(loadedMs + 90_000).toISOString()).map((body) =>
    waitRow({ body }, within(loadedMs + 90_000)),
  ),
  ...[
    new Date(inAnHour).toUTCString(),
    new Date(inAnHour).toISOString(),
    String(Math.round(inAnHour / 1000)),
  ].map((said) => waitRow({ headers: { 'retry-after': said }, body: {} }, within(inAnHour))),
  // A ban of an hour is obeyed: the second call is answered without asking.
  {
    ...waitRow({ headers: { 'retry-after': '3600' }, body: {} }, inMinutes(60)),
    times: 2,
    requests: 1,
  },
];

const unknownOutcome = (reason: string) => ({ kind: 'unknown', reason });
const borne: readonly Row[] = [
  ...[500, 502, 503, 504, 520].map((status) =>
    orderRow('A POST that ends in a time-out', status, '<html></html>', unknownOutcome('server')),
  ),
  ...(
    [
      [{ status: 'CANCELED' }, 'canceled'],
      [{ status: 'cancelled_by_user' }, 'canceled'],
      [{ status: 'STATUS_CANCEL' }, 'canceled'],
      [{ status: 'orderCancelled' }, 'canceled'],
      [{ status: 'Revoked' }, 'canceled'],
      [{ status: 'REFUNDED' }, 'refunded'],
      [{ status: 'fully refunded' }, 'refunded'],
      [{ status: 'canceled, refund issued' }, 'refunded'],
      [{ status: 'money_back' }, 'refunded'],
      [{ state: 'FAILED' }, 'failed'],
      [{ state: 'number banned' }, 'failed'],
      [{ state: 'declined' }, 'failed'],
      [{ status: 'timed out' }, 'expired'],
      [{ status: 'EXPIRED' }, 'expired'],
      [{ status: 'EXPIRED', ttl: 600 }, null],
      [{ status: 'PENDING' }, null],
      [{ status: 'cancel_pending' }, null],
      [{ status: 'refund requested' }, null],
      [{ status: 'not_cancelled' }, null],
      [{ status: 'COMPLETED' }, null],
      [{ status: 'closed' }, null],
      [{ status: 8 }, null],
    ] as const
  ).map(
    ([part, value]): Row => ({
      cites: '`CANCELED`, `REFUNDED`',
      call: 'ending',
      body: { id: 'res_1', ...part },
      value,
    }),
  ),
  ...(
    [
      [{ price: 1e308 }, { price: null }],
      [{ price: -0.48 }, { price: null }],
      [{ expires_at: '9999-12-31T23:59:59Z' }, { expiresAtMs: null }],
      [{ expires_at: 0 }, { expiresAtMs: null }],
      [{ expires_at: 1_800_000_000_000_000_000 }, { expiresAtMs: null }],
      [{ ttl: -5 }, { expiresAtMs: null }],
      [{ operator: { id: 'tmobile', name: 'T-Mobile' } }, { operatorId: 'tmobile' }],
      [
        { operator: [1], status: { word: 'PENDING' } },
        { operatorId: null, status: null },
      ],
    ] as const
  ).map(([part, expected]) =>
    orderRow(
      'One field that makes no sense',
      201,
      { id: 'res_1', phone: '+12025550143', ...part },
      {
        kind: 'reserved',
        reservation: { id: 'res_1', ...number, ...expected },
      },
    ),
  ),
  ...(
    [
      // Grows; its code comes later; another code, or another text, under the same id; the older one is back.
      [
        [{ id: 1, text: 'Your code is' }],
        [{ id: 1, text: 'Your code is 849201' }],
        [['Your code is'], ['849201']],
      ],
      [
        [{ id: 1, text: 'See below' }],
        [{ id: 1, text: 'See below', code: '5521' }],
        [['See below'], ['5521']],
      ],
      [
        [{ id: 1, text: 'Code 1111', code: '1111' }],
        [{ id: 1, text: 'Code 2222', code: '2222' }],
        [['1111'], ['2222']],
      ],
      [
        [{ id: 1, text: 'Code', code: '1111' }],
        [{ id: 1, text: 'Code', code: '2222' }],
        [['1111'], ['2222']],
      ],
      // Made anew for each answer; the reservation's own; a time that moves.
      [[{ id: 7, text: 'Code 1111' }], [{ id: 8, text: 'Code 1111' }], [['1111'], []]],
      [[{ id: 'res_1', text: 'Code 1111' }], [{ id: 'res_1', text: 'Code 2222' }], [['1111'], ['2222']]],
      [
        { text: 'Code 1111', timestamp: '2026-05-19T12:00:00Z' },
        { text: 'Code 1111', timestamp: '2026-05-19T12:00:05Z' },
        [['1111'], []],
      ],
      // A service that resends the same code in another SMS.
      [
        [{ id: 1, text: 'Code 1111' }],
        [
          { id: 1, text: 'Code 1111' },
          { id: 2, text: 'Again: code 1111' },
        ],
        [['1111'], ['1111']],
      ],
    ] as const
  ).map(
    ([first, second, value]): Row => ({
      cites: 'An SMS is known by its id and text',
      call: 'told',
      times: 2,
      body: first,
      later: [{ body: second }],
      value,
    }),
  ),
  refusalRow(404, { error: 'NO_NUMBERS', message: 'No free numbers' }, 'No free numbers'),
  refusalRow(409, { error: { code: 'OUT_OF_STOCK', message: 'Sold out' } }, 'Sold out'),
  refusalRow(423, { message: 'Locked for an hour' }, 'Locked for an hour'),
  refusalRow(451, { type: 'about:blank', title: 'Not in your country', status: 451 }, 'Not in your country'),
  refusalRow(403, { errors: [{ code: 'COUNTRY_BLOCKED', detail: 'Blocked' }] }, 'Blocked'),
  refusalRow(422, { errors: { country: ['Not sold here'] } }, 'Not sold here'),
  refusalRow(400, { detail: [{ loc: ['body'], msg: 'No stock', type: 'value_error' }] }, 'No stock'),
  refusalRow(404, { 'odata.error': { code: 'X', message: { lang: 'en', value: 'No stock' } } }, 'en'),
  refusalRow(400, 'No free phones', 'No free phones'),
  ...[
    ...named('success ok isSuccess succeeded', false),
    ...named('error isError', true),
    ...named('status', 'error'),
    ...named('status', 'failed'),
    ...named('status', false),
    ...named('result', 'fail'),
  ].map((part) => refusalRow(200, { ...part, message: 'Try tomorrow' }, 'Try tomorrow')),
  refusalRow(200, { ok: false, data: { error: { message: 'Try tomorrow' } } }, 'Try tomorrow'),
  refusalRow(200, { code: 404, message: 'No stock' }, 'No stock'),
  ...['NO_NUMBERS', 'no_numbers', 'ERROR', 'BANNED:2026-05-19'].map((word) =>
    orderRow('Any 4xx', 200, word, { kind: 'refused', problem: { kind: 'refused' } }),
  ),
  ...(
    [
      [200, { success: false, message: 'OUT_OF_BALANCE' }, 'out-of-balance'],
      [500, { error_code: 'out-of-balance' }, 'out-of-balance'],
      [422, { type: 'https://errors.example/carrier-timeout' }, 'carrier-timeout'],
    ] as const
  ).map(([status, body, kind]) => orderRow('Any 4xx', status, body, { kind: 'refused', problem: { kind } })),
  ...(
    [
      [408, { error: 'TIMEOUT' }],
      [409, { error: 'IDEMPOTENCY_KEY_REUSED' }],
      [409, { error: 'Duplicate request' }],
      [409, { message: 'A request with this key is in progress' }],
      [409, { error: 'ALREADY_PROCESSED' }],
      [422, { error: 'Idempotency key reused with another body' }],
      [200, { success: false, error: 'LATE', order_id: 'res_9' }],
      [200, {}],
      [202, undefined],
      [200, page],
      [403, page],
      [404, page],
      [407, page],
      [502, page],
      [400, '<?xml version="1.0"?><Error/>'],
    ] as const
  ).map(([status, body]) => orderRow('Any 4xx', status, body, { kind: 'unknown' })),
  ...[
    { body: page },
    { body: '\ufeff  <HTML>' },
    { body: '<script>location="http://login.example"</script>' },
    { body: '<!-- x --><html>' },
    { status: 203, body: '<meta http-equiv="refresh" content="0">' },
    { body: '<?xml version="1.0"?><WISPAccessGatewayParam/>' },
    { status: 302, headers: { location: 'http://login.example/' }, body: '' },
    { status: 511, body: 'Sign in' },
  ].map(
    (said): Row => ({
      cites: 'A page in the place of a 2xx',
      call: 'readBalance',
      ...said,
      problem: { kind: 'offline', reason: 'portal' },
    }),
  ),
  ...(
    [
      [401, page, 'auth'],
      [403, { error: { code: 'INVALID_API_KEY' } }, 'auth'],
      [403, { error: 'apiKeyExpired' }, 'auth'],
      [403, { message: 'Invalid API key' }, 'auth'],
      [400, { error: 'BAD_API_KEY' }, 'auth'],
      [200, 'BAD_KEY', 'auth'],
      [403, { message: 'Missing Authentication Token' }, 'bad-response'],
      [403, { error: 'ACCESS_DENIED' }, 'bad-response'],
      [403, page, 'bad-response'],
      [404, page, 'bad-response'],
      [407, page, 'bad-response'],
      [502, page, 'server'],
    ] as const
  ).map(([status, body, kind]) => problemRow('Reads are tried again', status, body, { kind })),
  ...(
    [
      ['gzip', gzipSync],
      ['x-gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', brotliCompressSync],
      ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
      // Named and not done, and done without a word.
      ['gzip', (bytes: Buffer) => bytes],
      ['identity', gzipSync],
    ] as const
  ).map(
    ([encoding, compress]): Row => ({
      cites: 'Bodies may be compressed',
      call: 'listServices',
      headers: { 'content-encoding': encoding },
      body: compress(Buffer.from(JSON.stringify([{ id: 'x', name: 'Код' }]))),
      value: [{ name: 'Код' }],
    }),
  ),
  ...(
    [
      ['windows-1251', Buffer.from([0xca, 0xee, 0xe4])],
      ['WIN-1251', Buffer.from([0xca, 0xee, 0xe4])],
      ['koi8-r', Buffer.from([0xeb, 0xcf, 0xc4])],
      ['utf-8', Buffer.from('Код')],
      // Said of what is UTF-8 all the same, by a name that nobody knows, and not said.
      ['iso-8859-1', Buffer.from('Код')],
      ['utf8mb4', Buffer.from('Код')],
      [null, Buffer.from('Код')],
      ['gb18030', Buffer.from([0xa7, 0xac, 0xa7, 0xe0, 0xa7, 0xd5])],
    ] as const
  ).map(
    ([charset, name]): Row => ({
      cites: 'Bodies may be compressed',
      call: 'listServices',
      headers: charset === null ? {} : { 'content-type': `application/json; charset=${charset}` },
      body: Buffer.concat([Buffer.from('[{"id":"x","name":"'), name, Buffer.from('"}]')]),
      value: [{ name: 'Код' }],
    }),
  ),
  ...[
    Buffer.from('\ufeff[{"id":"x","name":"Код"}]', 'utf16le'),
    Buffer.from('[{"id":"x","name":"Код"}]', 'utf16le'),
    Buffer.from('[{"id":"x","name":"Код"}]', 'utf16le').swap16(),
  ].map(
    (body): Row => ({
      cites: 'Bodies may be compressed',
      call: 'listServices',
      body,
      value: [{ name: 'Код' }],
    }),
  ),
  {
    cites: 'Bodies may be compressed',
    call: 'listServices',
    body: Array.from({ length: 217 * 84 }, (_, nth) => ({ id: `s${nth}`, name: 'x'.repeat(300) })),
    value: expect.toSatisfy((list: readonly unknown[]) => list.length === 217 * 84),
  },
  ...['['.repeat(200_000), `${'{"data":'.repeat(100_000)}{}${'}'.repeat(100_000)}`].map(
    (body): Row => ({
      cites: 'Bodies may be compressed',
      call: 'listSms',
      body,
      problem: { kind: 'bad-response' },
    }),
  ),
  ...['a/b?c#d', 'x'.repeat(6_000), 'lone \ud800', 'ä/'.repeat(2_000), '..'].map(
    (id): Row => ({
      cites: 'Ids of any length',
      call: 'reserve',
      status: 201,
      body: { id },
      value: { kind: 'reserved', reservation: { id } },
    }),
  ),
];

export const rows: readonly Row[] = [
  ...given,
  ...assumed,
  ...lists,
  ...reservations,
  ...texts,
  ...money,
  ...errors,
  ...borne,
];
