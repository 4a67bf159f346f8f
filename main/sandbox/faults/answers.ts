import { STATUS_CODES } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isRecord, mapJson, parseJson, targetOf, withBody } from '../handler.ts';
import type { Timers } from '../ports.ts';
import type { ApiError } from '../service/errors.ts';

/** The first half of the body, with headers that match it: only the JSON tells that something is missing. */
export async function truncate(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const whole = new Uint8Array(await response.arrayBuffer());
  return withBody(response, whole.subarray(0, whole.length >> 1));
}

/** 200 without a body, whatever the answer was. */
export async function emptied(response: Response): Promise<Response> {
  await response.body?.cancel();
  const { headers } = withBody(response, null);
  return new Response(null, { status: 200, headers });
}

const tricklePieces = 20;

/**
 * The same body in pieces, evenly over `durationMs`, the last at its end. When the client or the service ends it
 * early, `breakOff` is called and the body ends there, or fails with the error that this throws.
 */
export async function trickle(
  response: Response,
  durationMs: number,
  way: { readonly pauses: Pauses; readonly signal: AbortSignal; readonly breakOff: () => void },
): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  const pieceLength = Math.max(1, Math.ceil(whole.length / tricklePieces));
  const pieceDelayMs = Math.floor(durationMs / Math.ceil(whole.length / pieceLength));
  const cancelled = new AbortController();
  const signal = AbortSignal.any([way.signal, cancelled.signal]);
  let sent = 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      if (!(await way.pauses.pause(pieceDelayMs, signal))) {
        if (cancelled.signal.aborted) return;
        way.breakOff();
        return controller.close();
      }
      controller.enqueue(whole.subarray(sent, sent + pieceLength));
      sent += pieceLength;
      if (sent >= whole.length) controller.close();
    },
    cancel: () => cancelled.abort(),
  };
  return withBody(response, whole.length === 0 ? null : new ReadableStream(source, { highWaterMark: 0 }));
}

const hugePieceBytes = 65_536;
const hugeStart = '{"filling":"';
const hugeEnd = '"}';

/** One JSON text of `byteCount` bytes, made as it is read: neither memory nor time is spent on what nobody takes. */
export function hugeBody(byteCount: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const filling = new Uint8Array(hugePieceBytes).fill('x'.charCodeAt(0));
  let left = byteCount - hugeStart.length - hugeEnd.length;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start: (controller) => controller.enqueue(encoder.encode(hugeStart)),
    pull(controller) {
      if (left > 0) {
        controller.enqueue(filling.subarray(0, Math.min(left, hugePieceBytes)));
        left -= hugePieceBytes;
        return;
      }
      controller.enqueue(encoder.encode(hugeEnd));
      controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** Answers that something between client and service makes up. `atMs` is the clock they tell in `Date`. */

const codeByStatus: Readonly<Record<number, ApiError['code']>> = {
  401: 'UNAUTHORIZED',
  402: 'OUT_OF_BALANCE',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'RATE_LIMIT',
  503: 'CARRIER_TIMEOUT',
};

/** An error in the form of this API. `retryAfter` is seconds or an HTTP date. */
export function errorAnswer(status: number, retryAfter: number | string | undefined, atMs: number): Response {
  const code = codeByStatus[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
  const error = { code, message: `A fault of the sandbox: ${reasonOf(status)}` };
  return new Response(JSON.stringify({ error }), {
    status,
    headers: {
      ...headersAt(atMs),
      'Content-Type': 'application/json',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  });
}

/** A definite no in words that the vendor does not document, as services of this kind have them. */
const soldOutAnswer = (atMs: number): Response =>
  new Response(JSON.stringify({ error: { code: 'NO_NUMBERS', message: 'No numbers are left' } }), {
    status: 409,
    headers: { ...headersAt(atMs), 'Content-Type': 'application/json' },
  });

/** The same answer, compressed by the word of its header. */
export async function encode(
  response: Response,
  how: 'gzip' | 'br' | 'cut-gzip' | 'no-gzip',
): Promise<Response> {
  const plain = new Uint8Array(await response.arrayBuffer());
  const gzipped = new Uint8Array(gzipSync(plain));
  const bodies = {
    gzip: gzipped,
    br: new Uint8Array(brotliCompressSync(plain)),
    'cut-gzip': gzipped.subarray(0, gzipped.length >> 1),
    'no-gzip': plain,
  };
  const { status, headers } = withBody(response, bodies[how]);
  const encoded = new Headers(headers);
  encoded.set('Content-Encoding', how === 'br' ? 'br' : 'gzip');
  return new Response(bodies[how], { status, headers: encoded });
}

/** The same answer in another character set. What the set has no letter for becomes another letter. */
export async function recode(response: Response, charset: 'utf-16le' | 'iso-8859-1'): Promise<Response> {
  const text = await response.text();
  const body = new Uint8Array(Buffer.from(text, charset === 'utf-16le' ? 'utf16le' : 'latin1'));
  return retype(withBody(response, body), `application/json; charset=${charset}`);
}

/** The same answer under another type. */
export function retype(response: Response, type: string): Response {
  const headers = new Headers(response.headers);
  headers.set('Content-Type', type);
  return new Response(response.body, { status: response.status, headers });
}

/** 429 for as long as the storm lasts. */
export function stormAnswer(endsAtMs: number, atMs: number): Response {
  return errorAnswer(429, Math.max(1, Math.ceil((endsAtMs - atMs) / 1000)), atMs);
}

/** The page of a proxy that got no good answer itself. */
export function htmlAnswer(status: number, atMs: number): Response {
  const title = `${status} ${reasonOf(status)}`;
  const page = `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><h1>${title}</h1><hr>gateway</body></html>\n`;
  return new Response(page, {
    status,
    headers: { ...headersAt(atMs), 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** One JSON text of so many bytes. */
export const hugeAnswer = (byteCount: number, atMs: number): Response =>
  new Response(hugeBody(byteCount), {
    headers: { ...headersAt(atMs), 'Content-Type': 'application/json' },
  });

export const redirectAnswer = (location: string, atMs: number): Response =>
  new Response(null, { status: 302, headers: { ...headersAt(atMs), Location: location } });

const headersAt = (atMs: number) => ({ Date: new Date(atMs).toUTCString(), 'Cache-Control': 'no-store' });

const reasonOf = (status: number): string => STATUS_CODES[status] ?? 'Unknown';

// Some offer, or all, has no numbers left: the lists say so, and an order is refused.

/** The offer that is sold out. What is left out may be anything. */
export interface SoldOut {
  readonly service?: string | undefined;
  readonly country?: string | undefined;
  readonly operator?: string | undefined;
}

const lists = ['services', 'countries', 'operators'] as const;
const partOf = { services: 'service', countries: 'country', operators: 'operator' } as const;

/** Answers in the service's place where the request is about that offer; else the service answers. */
export async function sellOut(
  fault: SoldOut,
  request: Request,
  service: () => Promise<Response>,
  atMs: number,
): Promise<Response> {
  if (request.method === 'POST') {
    const order = parseJson(await request.clone().text());
    return isRecord(order) && isMeant(fault, order) ? soldOutAnswer(atMs) : await service();
  }
  const answer = await service();
  const asked = new URL(targetOf(request.url), 'http://sandbox').searchParams;
  return answer.ok ? await mapJson(answer, (json) => withoutStock(json, fault, asked)) : answer;
}

const isMeant = (fault: SoldOut, order: Record<string, unknown>): boolean =>
  (['service', 'country', 'operator'] as const).every(
    (part) => fault[part] === undefined || fault[part] === order[part],
  );

/** A list with nothing left of the offer. A list that is too coarse to name it stays as it is. */
function withoutStock(json: unknown, fault: SoldOut, asked: URLSearchParams): unknown {
  if (!isRecord(json)) return json;
  const list = lists.find((name) => Array.isArray(json[name]));
  const items = list === undefined ? undefined : json[list];
  if (list === undefined || !Array.isArray(items)) return json;
  const own = partOf[list];
  const finer = { services: ['country', 'operator'], countries: ['operator'], operators: [] } as const;
  const isTooCoarse = finer[list].some((part) => fault[part] !== undefined);
  if (isTooCoarse) return json;
  const left = items.map((item: unknown) => {
    if (!isRecord(item)) return item;
    const { id } = item;
    const offer = { service: asked.get('service'), country: asked.get('country'), [own]: id };
    return isMeant(fault, offer) ? { ...item, available: 0 } : item;
  });
  return { ...json, [list]: left };
}

/** Waits that end early when the client gives up or the service stops. */
export interface Pauses {
  /** Resolves to true when the time has passed, false when it ended early. `Infinity` waits without a timer. */
  pause(delayMs: number, signal: AbortSignal): Promise<boolean>;
  /** Ends all current waits; later ones are not affected. */
  endAll(): void;
}

export function createPauses(timers: Timers): Pauses {
  const running = new Set<() => void>();
  return {
    pause(delayMs, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve(false);
        const end = (isPassed: boolean) => {
          cancelTimer();
          signal.removeEventListener('abort', endEarly);
          running.delete(endEarly);
          resolve(isPassed);
        };
        const endEarly = () => end(false);
        const cancelTimer = Number.isFinite(delayMs) ? timers.after(delayMs, () => end(true)) : () => {};
        signal.addEventListener('abort', endEarly, { once: true });
        running.add(endEarly);
      });
    },
    endAll() {
      for (const endEarly of [...running]) endEarly();
    },
  };
}
