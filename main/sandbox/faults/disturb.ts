import { type Connection, type Handler, isRecord, mapJson } from '../handler.ts';
import type { Clock } from '../ports.ts';
import type { Random } from '../random.ts';
import {
  emptied,
  encode,
  errorAnswer,
  htmlAnswer,
  hugeAnswer,
  type Pauses,
  recode,
  redirectAnswer,
  retype,
  sellOut,
  stormAnswer,
  trickle,
  truncate,
} from './answers.ts';
import type { Encounter, Exclusive, Latency } from './fault.ts';

/** The answer of a service whose clock is `skewMs` ahead: in its headers and in every time of its body. */
export async function skewClock(response: Response, skewMs: number): Promise<Response> {
  const skewed = await mapJson(response, (json) => skewTimes(json, skewMs));
  const headers = new Headers(skewed.headers);
  for (const name of ['Date', 'Retry-After']) {
    const atMs = httpTime(headers.get(name));
    if (atMs !== null) headers.set(name, new Date(atMs + skewMs).toUTCString());
  }
  return new Response(skewed.body, { status: skewed.status, headers });
}

/** Null for what is no HTTP date (RFC 9110, 5.6.7), such as the seconds of a Retry-After. */
function httpTime(header: string | null): number | null {
  if (header === null || !header.endsWith(' GMT')) return null;
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? null : atMs;
}

const timeName = /(at|date|created|expires|expiry|expiration|until|time|timestamp)$/i;
const isoTime = /^(\d{4}-\d{2}-\d{2})([T ])(\d{2}:\d{2}:\d{2})(\.\d+)?(Z?)$/;

/** JSON with every time in it moved: ISO 8601 in UTC anywhere, unix seconds and milliseconds under the name of a time. */
export function skewTimes(json: unknown, skewMs: number, name = ''): unknown {
  if (Array.isArray(json)) return json.map((item) => skewTimes(item, skewMs, name));
  if (isRecord(json)) {
    return Object.fromEntries(
      Object.entries(json).map(([key, value]) => [key, skewTimes(value, skewMs, key)]),
    );
  }
  if (typeof json === 'string') return skewIso(json, skewMs);
  return typeof json === 'number' && timeName.test(name) ? skewUnix(json, skewMs) : json;
}

/** Keeps the form, down to the number of fractional digits. */
function skewIso(text: string, skewMs: number): string {
  const [, date, separator = 'T', time, fraction = '', zone = ''] = isoTime.exec(text) ?? [];
  if (date === undefined) return text;
  const skewed = new Date(Date.parse(`${date}T${time}${fraction.slice(0, 4)}Z`) + skewMs).toISOString();
  const digits = fraction.length - 1;
  const ownFraction = digits < 1 ? '' : `.${skewed.slice(20, 23).padEnd(digits, '0').slice(0, digits)}`;
  return `${skewed.slice(0, 10)}${separator}${skewed.slice(11, 19)}${ownFraction}${zone}`;
}

/** Between 2001 and 2286; other numbers are no points in time. */
function skewUnix(value: number, skewMs: number): number {
  if (value >= 1e12 && value < 1e13) return value + skewMs;
  return value >= 1e9 && value < 1e10 ? value + Math.round(skewMs / 1000) : value;
}

const statusName = /^(?:reservation_?)?(?:status|state)$/i;

/** JSON with another word for the state of a reservation, wherever one stands beside its number. */
function withStatus(json: unknown, status: string): unknown {
  if (!isRecord(json)) return json;
  const isReservation = Object.keys(json).some((name) => /phone|number|msisdn/i.test(name));
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      isReservation && statusName.test(name) ? status : withStatus(value, status),
    ]),
  );
}

const mistypedShare = 0.5;

/**
 * About half of the values of a JSON text in a type that they should not have: numbers as strings, strings as numbers,
 * lists as objects, null for ids. At least one value is hit, where there is one that can be.
 */
export function mistype(json: unknown, random: Random): unknown {
  const mistyped = walk(json, '', () => random.chance(mistypedShare));
  return JSON.stringify(mistyped) === JSON.stringify(json) ? walk(json, '', () => true) : mistyped;
}

function walk(value: unknown, name: string, isHit: () => boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => walk(item, '', isHit));
    return isHit() ? { ...items } : items;
  }
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key, isHit)]));
  }
  if (!isHit()) return value;
  if (/(^|[_-])id$/i.test(name)) return null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? numberFrom(value) : value;
}

/** Texts that hold no number become their length, which is one that nobody meant. */
const numberFrom = (text: string): number =>
  /^\+?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text.length;

/** A request on its way; without a connection in-process. */
interface Call {
  readonly request: Request;
  readonly connection: Connection | undefined;
}

/**
 * Ends a call without an answer. In-process it throws what a fetch would: the signal's reason, or a TypeError. Over a
 * connection it gives an answer that nobody will get, because an HTTP server wants one.
 */
function hangUp({ request, connection }: Call): Response {
  if (connection === undefined) {
    if (request.signal.aborted) throw request.signal.reason;
    throw new TypeError('The connection was reset');
  }
  connection.reset();
  return new Response(null, { status: 500 });
}

interface Ports {
  readonly clock: Clock;
  readonly pauses: Pauses;
  readonly random: Random;
}

/** Carries out one call the way it goes when it meets these faults. */
export async function disturb(
  { latencies, skewMs, exclusive, stormEndsAtMs }: Encounter,
  next: Handler,
  call: Call,
  ports: Ports,
): Promise<Response> {
  const delayMs = latencies.reduce((sum, latency) => sum + drawDelayMs(latency, ports.random), 0);
  if (latencies.length > 0 && !(await ports.pauses.pause(delayMs, call.request.signal))) return hangUp(call);
  const service = async () => {
    const response = await next(call.request, call.connection);
    return skewMs === 0 ? response : await skewClock(response, skewMs);
  };
  if (exclusive === null) return await service();
  const nowMs = ports.clock.now();
  return await answerWith(exclusive, service, call, {
    ...ports,
    atMs: nowMs + skewMs,
    stormEndsAtMs: (stormEndsAtMs ?? nowMs) + skewMs,
  });
}

const drawDelayMs = ({ delay_ms, jitter_ms }: Latency, random: Random): number =>
  jitter_ms === 0 ? delay_ms : Math.max(0, delay_ms + random.between(-jitter_ms, jitter_ms));

async function answerWith(
  fault: Exclusive,
  service: () => Promise<Response>,
  call: Call,
  ports: Ports & { readonly atMs: number; readonly stormEndsAtMs: number },
): Promise<Response> {
  const { atMs, pauses, random } = ports;
  const { signal } = call.request;
  if ('carried_out' in fault && fault.carried_out) await discard(await service());
  switch (fault.kind) {
    case 'reset-before':
      return hangUp(call);
    case 'reset-after':
      await discard(await service());
      return hangUp(call);
    case 'never':
      await pauses.pause(Number.POSITIVE_INFINITY, signal);
      return hangUp(call);
    case 'status':
      return errorAnswer(fault.status, fault.retry_after, atMs);
    case 'rate-limit-storm':
      return stormAnswer(ports.stormEndsAtMs, atMs);
    case 'html':
      return htmlAnswer(fault.status, atMs);
    case 'redirect':
      return redirectAnswer(fault.location, atMs);
    case 'huge':
      return hugeAnswer(fault.bytes, atMs);
    case 'empty':
      return await emptied(await service());
    case 'encoded':
      return await encode(await service(), fault.how);
    case 'charset':
      return await recode(await service(), fault.charset);
    case 'content-type':
      return retype(await service(), fault.type);
    case 'sold-out':
      return await sellOut(fault, call.request, service, atMs);
    case 'truncated':
      return await truncate(await service());
    case 'wrong-types':
      return await mapJson(await service(), (json) => mistype(json, random));
    case 'withdrawn':
      return await mapJson(await service(), (json) => withStatus(json, fault.status));
    case 'slow-body':
      return await trickle(await service(), fault.duration_ms, {
        pauses,
        signal,
        breakOff: () => void hangUp(call),
      });
  }
}

const discard = async (response: Response): Promise<void> => await response.body?.cancel();
