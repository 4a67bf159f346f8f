/** A service whose answers hold absurd values in any field, in any number: the same ones for the same seed. */
import { absurdities, createDice, heavies, type Json, Raw, write } from './absurd-json.ts';

export interface AbsurdAnswer {
  readonly status: number;
  readonly date: string | null;
  readonly retryAfter: string | null;
  readonly body: string;
}

/** The part of an answer that must not be lost, whatever stands beside it. */
export interface GoodSms {
  readonly text: string;
  readonly code: string;
}

export interface AbsurdService {
  answer(method: string, path: string): AbsurdAnswer;
  /** The number of answers so far. */
  count(): number;
  /** The id in the last answer to an order; null where that was destroyed on purpose. */
  orderedId(): string | null;
  /** All SMS so far of a reservation that were sent whole. */
  smsOf(reservationId: string): readonly GoodSms[];
  /** The number is let go: another may get its id, where ids are absurd. */
  forget(reservationId: string): void;
  /** The last few answers, for the report of a failure. */
  last(): readonly string[];
  random(): number;
}

/** Other names by which services call a field. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  price: ['price_cents', 'price_usd', 'cost'],
  balance: ['balance_cents', 'wallet'],
  expires_at: ['expires_in', 'ttl', 'valid_until'],
  received_at: ['timestamp', 'date'],
  available: ['count'],
  text: ['message', 'body'],
};
const usualHeavyShare = 0.0001;
const wholeShare = 0.75;
const startMs = Date.UTC(2026, 4, 19, 12);
/** Half of a character has no form in a path (RFC 3986, 2.5). */
const inPath = (id: string): string => Buffer.from(id).toString();
const iso = (ms: number): string => new Date(ms).toISOString();
const statuses = [200, 201, 202, 204, 400, 401, 402, 403, 404, 409, 410, 418, 422, 429, 500, 502, 503, 999];
const dates = [
  'Tue, 19 May 2026 12:00:00 GMT',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  'x',
];
const waits = ['0', '7', '-1', '1e9', '99999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT', 'soon'];

export function createAbsurdService(seed: number, heavyShare = usualHeavyShare): AbsurdService {
  const random = createDice(seed);
  const sms = new Map<string, GoodSms[]>();
  const last: string[] = [];
  let count = 0;
  let orderedId: string | null = null;
  let isWhole = false;

  const below = (most: number): number => Math.floor(random() * most);
  const oneOf = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new Error('An empty list');
    return chosen;
  };
  const absurd = (): Raw => new Raw(oneOf(random() < heavyShare ? heavies : absurdities));

  /** An id may be any text, and a number beyond what a double can hold. */
  function idOfOrder(): { readonly json: Json; readonly text: string } {
    const plain = `res_${count}`;
    if (random() < 0.8) return { json: plain, text: plain };
    if (random() < 0.3)
      return { json: new Raw(`9007199254740${993 + 2 * count}`), text: `9007199254740${993 + 2 * count}` };
    const text = oneOf([`\ud800${count}`, `a/b?c#d%${count}`, `${'x'.repeat(300)}${count}`, `é&=+ ${count}`]);
    return { json: text, text };
  }

  /** The same with absurd values in one to three of its fields. Those that are named stay as they are. */
  function spoil(record: Readonly<Record<string, Json>>, kept: readonly string[] = []): Record<string, Json> {
    const spoiled = { ...record };
    const names = Object.keys(record).filter((name) => !kept.includes(name));
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const way = random();
      const name = oneOf(names);
      if (way < 0.7) spoiled[name] = absurd();
      else if (way < 0.8) {
        delete spoiled[name];
        spoiled[oneOf(otherNames[name] ?? [name])] = absurd();
      } else if (way < 0.9) delete spoiled[name];
      // Beside the real one, and after it: of names that fold alike the first counts.
      else spoiled[`${name.toUpperCase()}_`] = absurd();
    }
    return spoiled;
  }

  const reservation = (id: Json): Record<string, Json> => ({
    id,
    phone_number: `+1202555${String(below(10_000)).padStart(4, '0')}`,
    service: 'whatsapp',
    country: 'us',
    operator: 'tmobile',
    status: 'PENDING',
    price: 0.48,
    currency: 'USD',
    created_at: iso(startMs),
    expires_at: iso(startMs + 1_200_000),
  });
  const wrapObject = (record: Json): Json =>
    oneOf<(inner: Json) => Json>([
      (inner) => inner,
      (inner) => ({ data: inner }),
      (inner) => ({ success: true, reservation: inner }),
      (inner) => ({ status: 'success', result: inner, meta: absurd() }),
    ])(record);
  const wrapList = (list: Json, plural: string): Json =>
    oneOf<(inner: Json) => Json>([
      (inner) => inner,
      (inner) => ({ [plural]: inner, total: absurd(), currency: absurd() }),
      (inner) => ({ data: { [plural]: inner } }),
    ])(list);

  function orderAnswer(): string {
    const id = idOfOrder();
    isWhole = random() < wholeShare;
    orderedId = isWhole ? id.text : null;
    const made = reservation(id.json);
    return write(isWhole ? wrapObject(spoil(made, ['id'])) : anything(spoil(made)));
  }

  function smsAnswer(reservationId: string): string {
    isWhole = random() < wholeShare;
    const code = String(100_000 + below(900_000));
    const good: GoodSms = { text: `${code} is your WhatsApp code (${count})`, code };
    const row = (id: string, text: string): Record<string, Json> => ({
      id,
      sender: 'WhatsApp',
      text,
      code: random() < 0.5 ? code : null,
      received_at: iso(startMs + count),
    });
    const rows: Json[] = Array.from({ length: below(3) }, (_, nth) =>
      spoil(row(`odd_${count}_${nth}`, `Your code is ${200_000 + below(9_999)}`)),
    );
    if (!isWhole) return write(anything(wrapList(rows, 'sms')));
    const known = sms.get(reservationId) ?? [];
    sms.set(reservationId, [...known, good]);
    rows.splice(below(rows.length + 1), 0, row(idOfSms(reservationId), good.text));
    if (random() < 0.3) rows.push(absurd());
    return write(wrapList(rows, oneOf(['sms', 'messages', 'inbox'])));
  }

  /** Its own, or what services give in its place: the reservation's, one for all SMS, or the place in the list. */
  const idOfSms = (reservationId: string): string =>
    random() < 0.7 ? `sms_${count}` : oneOf([reservationId, 'sms', '0', `odd_${count}_0`]);

  const offer = (id: string): Record<string, Json> =>
    spoil({
      id,
      name: 'WhatsApp',
      price: 0.35,
      currency: 'USD',
      available: 1_240,
      dial_code: '+1',
      success_rate: 91.4,
    });
  function listAnswer(plural: string): string {
    const offers = Array.from({ length: below(4) }, (_, nth) => offer(`o${nth}`));
    const list = wrapList(offers, plural);
    return write(random() < wholeShare ? list : anything(list));
  }

  /** Nothing of it need be understood. */
  function anything(body: Json): Json {
    const way = random();
    if (way < 0.3) return random() < 10 * heavyShare ? new Raw(oneOf(heavies)) : absurd();
    if (way < 0.6) return { error: absurd(), code: absurd(), message: absurd(), data: body };
    return way < 0.8 ? [body, absurd()] : body;
  }

  function bodyFor(method: string, path: string): string {
    if (method === 'POST') return orderAnswer();
    const found = /\/v1\/reservations\/([^/?]+)(\/sms)?/.exec(path);
    if (found !== null) {
      const id = decodeURIComponent(found[1] ?? '');
      return found[2] === undefined ? write(wrapObject(spoil(reservation(id)))) : smsAnswer(id);
    }
    if (path.includes('/balance'))
      return write(anything(spoil({ balance: 12.34, currency: 'USD', quotas: {} })));
    return listAnswer(oneOf(['services', 'countries', 'operators']));
  }

  return {
    answer(method, path) {
      count += 1;
      isWhole = false;
      const body = bodyFor(method, path);
      last.push(`${method} ${path.slice(0, 200)} → ${body.slice(0, 2_000)}`);
      if (last.length > 4) last.shift();
      return {
        status: isWhole || random() < 0.7 ? (method === 'POST' ? 201 : 200) : oneOf(statuses),
        date: random() < 0.9 ? null : oneOf(dates),
        retryAfter: random() < 0.95 ? null : oneOf(waits),
        body,
      };
    },
    count: () => count,
    orderedId: () => orderedId,
    smsOf: (reservationId) => sms.get(inPath(reservationId)) ?? [],
    forget: (reservationId) => void sms.delete(inPath(reservationId)),
    last: () => last,
    random,
  };
}
