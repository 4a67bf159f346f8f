import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../main/rentium/errors.ts';
import * as normalise from '../../../main/rentium/normalise.ts';
import type * as canonicalShapes from '../../../main/rentium/shapes.ts';
import { parseSms } from '../../../main/rentium/sms.ts';
import { canonical, type Dialect, dialectSchema, presets } from '../../../main/sandbox/dialects/dialect.ts';
import type { CanonicalAnswer } from '../../../main/sandbox/dialects/errors.ts';
import { applyDialect } from '../../../main/sandbox/dialects/translate.ts';
import type { ApiProblem, Country, Money, Operator, Stock } from '../../../preload/model/index.ts';

/** The client must read the same out of every dialect, but for what the dialect does not say. */

const runs = 200;
const startMs = Date.UTC(2026, 4, 19, 12);

// What a service can say, canonically.

const atMs = fc.integer({ min: startMs, max: startMs + 86_400_000 });
const iso = (ms: number) => new Date(ms).toISOString();
const hexId = (prefix: string) =>
  fc
    .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 10, maxLength: 10 })
    .map((hex) => prefix + hex);
const word = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: 2,
    maxLength: 12,
  })
  // As an id it takes the place of an answer's own flag, and comes first.
  .filter((text) => text !== 'ok');
const sentence = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
  fc.constantFrom('Your WhatsApp code: 849-201', 'رمزك هو 849201', '123456'),
);
const price = fc.integer({ min: 1, max: 999_999 }).map((minor) => minor / 100);
const currency = fc.constantFrom('USD', 'EUR');
const offer = { id: word, name: sentence, price, available: fc.nat(5_000) };
const uniqueById = <T extends { id: string }>(entry: fc.Arbitrary<T>) =>
  fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 0, maxLength: 4 });
const phone = fc.constantFrom(
  '+12025550143',
  '+447700900123',
  '+77012345678',
  '+390612345678',
  '+4915123456789',
);

const services = fc.record({ services: uniqueById(fc.record({ ...offer, currency })) });
const countries = fc.record({
  countries: uniqueById(fc.record({ ...offer, dial_code: fc.constantFrom('+1', '+44', '+998'), currency })),
});
const operators = fc.record({
  operators: uniqueById(
    fc.record(
      {
        ...offer,
        country: fc.constant('us'),
        success_rate: fc.integer({ min: 11, max: 1_000 }).map((n) => n / 10),
      },
      { requiredKeys: ['id', 'name', 'country', 'price', 'available'] },
    ),
  ),
});
const reservation = fc.record({
  id: hexId('res_'),
  phone_number: phone,
  service: word,
  country: fc.constant('us'),
  operator: word,
  status: fc.constantFrom('PENDING', 'RECEIVED', 'COMPLETED', 'EXPIRED', 'FAILED'),
  price,
  currency,
  created_at: atMs.map(iso),
  expires_at: atMs.map(iso),
  sms_count: fc.nat(3),
});
const smsList = fc.record({
  reservation_id: hexId('res_'),
  sms: uniqueById(
    fc.record({
      id: hexId('sms_'),
      sender: sentence,
      text: sentence,
      code: fc.option(fc.stringMatching(/^[1-9]\d{3,7}$/)),
      received_at: atMs.map(iso),
    }),
  ),
  total: fc.nat(3),
});
const balance = fc.record({
  balance: price,
  currency,
  quotas: fc.constant({ active_reservations: { used: 2, limit: 20 }, requests_per_second: 10 }),
});
const failures: fc.Arbitrary<CanonicalAnswer> = fc
  .record({
    facts: fc.constantFrom(
      [400, 'BAD_REQUEST', null],
      [401, 'UNAUTHORIZED', null],
      [402, 'OUT_OF_BALANCE', null],
      [403, 'FORBIDDEN', null],
      [404, 'NOT_FOUND', null],
      [405, 'METHOD_NOT_ALLOWED', null],
      [429, 'RATE_LIMIT', '7'],
      [500, 'INTERNAL', null],
      [503, 'CARRIER_TIMEOUT', '90'],
    ),
    message: sentence,
    answeredAtMs: atMs,
  })
  .map(({ facts: [status, code, retryAfter], message, answeredAtMs }) => ({
    status,
    json: { error: { code, message } },
    retryAfter,
    atMs: answeredAtMs,
  }));

const dialect: fc.Arbitrary<Dialect> = fc
  .record(
    Object.fromEntries(
      Object.entries(dialectSchema.pipe[0].entries).map(([name, { wrapped }]) => [
        name,
        wrapped.pipe[0].type === 'picklist'
          ? fc.constantFrom<unknown>(...wrapped.pipe[0].options)
          : fc.nat(7),
      ]),
    ),
  )
  .map((axes) => v.parse(dialectSchema, axes));

// What the client makes of an answer.

/** As the client does: a problem that the answer states, or its value. */
function read<T>(
  spoken: Dialect,
  path: string,
  answer: CanonicalAnswer,
  parse: (body: unknown, answeredAtMs: number, status: number) => T | undefined,
) {
  const { status, retryAfter, body: text } = applyDialect(spoken, path, 'GET', answer);
  const headers = { date: new Date(answer.atMs).toUTCString(), retryAfter };
  const body = bodyOf(text ?? '');
  const problem = problemOf({ status, headers, body: text ?? '' }, body, answer.atMs, (said) => said);
  // The reservation itself still answers, so there is no SMS yet.
  if (status === 404 && path.endsWith('/sms')) return { value: parse(null, answer.atMs, status) };
  return problem === null ? { value: parse(body, answer.atMs, status) } : { problem };
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return Symbol('unreadable');
  }
}

const good = (json: unknown): CanonicalAnswer => ({ status: 200, json, retryAfter: null, atMs: startMs });

// What is gone by design.

const fadeMoney = (money: Money | null, spoken: Dialect, isPrice: boolean): Money | null => {
  if (money === null || money.currency === null || spoken.currency !== 'absent') return money;
  const isNamed = isPrice && spoken.price === 'usd-suffix' && money.currency === 'USD';
  return isNamed ? money : { ...money, currency: null };
};

function fadeStock(stock: Stock, spoken: Dialect): Stock {
  if (stock === null || spoken.stock === 'missing') return null;
  if (spoken.stock === 'boolean')
    return stock.count > 0 ? { count: 1, exact: false } : { count: 0, exact: true };
  return spoken.stock === 'plus' && stock.count > 100 ? { count: 100, exact: false } : stock;
}

type Offer = Partial<Country & Operator> & Pick<Operator, 'id' | 'name' | 'price' | 'stock'>;

function fadeOffer(offered: Offer, spoken: Dialect): Offer {
  const unknown = {
    price: null,
    stock: null,
    ...('dialCode' in offered ? { dialCode: null } : {}),
    ...('deliveryRate' in offered ? { deliveryRate: null } : {}),
  };
  const isKeyed = spoken.listEnvelope.startsWith('keyed');
  const areNames = 'deliveryRate' in offered && spoken.operators === 'names';
  if (areNames) return { ...offered, ...unknown, name: isKeyed ? offered.name : offered.id };
  if (spoken.listEnvelope === 'keyed-names') return { ...offered, ...unknown };
  if (spoken.listEnvelope === 'keyed-numbers') {
    return { ...offered, ...unknown, name: offered.id, stock: offered.stock };
  }
  return {
    ...offered,
    price: fadeMoney(offered.price, spoken, true),
    stock: fadeStock(offered.stock, spoken),
    ...(spoken.successRate === 'absent' && 'deliveryRate' in offered ? { deliveryRate: null } : {}),
  };
}

const fadeTime = (ms: number | null, { times }: Dialect): number | null =>
  ms !== null && (times === 'iso-no-ms' || times === 'unix-s') ? Math.floor(ms / 1000) * 1000 : ms;

const fadeId = (id: string, { ids }: Dialect): string =>
  ids === 'number' ? String(Number.parseInt(id.slice(4), 16)) : id;

function fadeExpiry(ms: number | null, spoken: Dialect, answeredAtMs: number): number | null {
  if (ms === null || spoken.expiry === 'none') return null;
  if (spoken.expiry === 'absolute') return fadeTime(ms, spoken);
  return answeredAtMs + Math.max(0, Math.round((ms - answeredAtMs) / 1000) * 1000);
}

/** One kind of answer: what a service may say, what the client reads in it, and what of that a dialect leaves. */
interface Kind {
  readonly answers: fc.Arbitrary<CanonicalAnswer>;
  /** What the client reads, and what it should. */
  readonly compare: (spoken: Dialect, answer: CanonicalAnswer) => { said: unknown; expected: unknown };
}

function values<T>(
  path: string,
  answers: fc.Arbitrary<CanonicalAnswer>,
  parse: (body: unknown, answeredAtMs: number, status: number) => T | undefined,
  fade: (plain: T, spoken: Dialect, answer: CanonicalAnswer) => unknown,
): Kind {
  return {
    answers,
    compare(spoken, answer) {
      const plain = read(canonical, path, answer, parse).value;
      return {
        said: read(spoken, path, answer, parse).value,
        expected: plain && fade(plain, spoken, answer),
      };
    },
  };
}

const offers = (
  path: string,
  bodies: fc.Arbitrary<unknown>,
  parse: (body: unknown) => readonly Offer[] | undefined,
) =>
  values(path, bodies.map(good), parse, (plain, spoken) =>
    plain.map((offered) => fadeOffer(offered, spoken)),
  );

const fadeSms = (plain: readonly canonicalShapes.ReceivedSms[], spoken: Dialect) =>
  (spoken.sms === 'list' ? plain : plain.slice(-1)).map((sms) => {
    if (spoken.sms === 'text') {
      return { id: expect.any(String), text: sms.text, sender: null, code: null, receivedAtMs: null };
    }
    const id = spoken.smsIds === 'given' ? fadeId(sms.id, spoken) : expect.any(String);
    return { ...sms, id, receivedAtMs: fadeTime(sms.receivedAtMs, spoken) };
  });

const badResponse = { kind: 'bad-response', excerpt: expect.any(String) };

/** A plain text may look like JSON of its own: a number, or `null`. */
const isDetail = (detail: unknown) => detail === null || typeof detail === 'string';

/**
 * Without a code a 503 may be anything, and a 403 may be about the key or a firewall's; a page may come from something
 * between, whatever its status but 401, 402 and 429; a status that nobody documents shows its own body.
 */
function fadeProblem(problem: ApiProblem, { errors }: Dialect, status: number): unknown {
  if (status === 403)
    return expect.objectContaining({ kind: expect.stringMatching(/^(?:auth|bad-response)$/) });
  if (errors === 'html' && (status === 400 || status === 404)) return badResponse;
  switch (problem.kind) {
    case 'carrier-timeout':
      return ['object', 'string', 'flat-code', 'error-code'].includes(errors)
        ? problem
        : { kind: 'server', status: 503 };
    case 'bad-request':
    case 'refused':
      return { ...problem, detail: errors === 'text' ? expect.toSatisfy(isDetail) : expect.any(String) };
    case 'bad-response':
      return { ...problem, excerpt: expect.any(String) };
    default:
      return problem;
  }
}

const kinds: Readonly<Record<string, Kind>> = {
  services: offers('/v1/services', services, normalise.parseServices),
  countries: offers('/v1/countries', countries, normalise.parseCountries),
  operators: offers('/v1/operators', operators, normalise.parseOperators),
  reservation: values(
    '/v1/reservations/res_84920fd83a',
    fc.tuple(reservation, atMs).map(([json, answeredAtMs]) => ({ ...good(json), atMs: answeredAtMs })),
    (body, answeredAtMs) => normalise.parseReservation(body, answeredAtMs),
    (plain, spoken, answer) => ({
      ...plain,
      id: fadeId(plain.id, spoken),
      price: fadeMoney(plain.price, spoken, true),
      status: spoken.status === 'words' ? plain.status : expect.any(String),
      expiresAtMs: fadeExpiry(plain.expiresAtMs, spoken, answer.atMs),
    }),
  ),
  sms: values(
    '/v1/reservations/res_84920fd83a/sms',
    smsList.map(good),
    (body, _atMs, status) => parseSms(body, status),
    fadeSms,
  ),
  balance: values('/v1/balance', balance.map(good), normalise.parseBalance, (plain, spoken) =>
    fadeMoney(plain, spoken, false),
  ),
  problem: {
    answers: failures,
    compare(spoken, answer) {
      const plain = read(canonical, '/v1/balance', answer, () => null).problem;
      const { problem } = read(spoken, '/v1/balance', answer, () => null);
      return { said: problem, expected: plain && fadeProblem(plain, spoken, answer.status) };
    },
  },
};

describe('the client reads out of any dialect', () => {
  it.each(Object.entries(kinds))('%s', (_kind, { answers, compare }) => {
    fc.assert(
      fc.property(dialect, answers, (spoken, answer) => {
        const { said, expected } = compare(spoken, answer);
        expect(said).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

it('every preset is a dialect of its own', () => {
  const all = Object.values(presets);
  expect(new Set(all.map((preset) => JSON.stringify(preset))).size).toBe(all.length);
});
