/** The seven calls of the RentiumSMS API (the vendor's reference page), each answering a value or a problem. */
import { setMaxListeners } from 'node:events';
import type { ApiProblem, Country, Money, Operator, Service } from '../../preload/model/index.ts';
import { type Clock, hidden, type Timers } from '../core/index.ts';
import { bodyOf } from './answer-body.ts';
import { badResponse, problemOf } from './errors.ts';
import { problemOfFailure } from './faults.ts';
import { createCallSignal, type Http, type HttpAnswer, type HttpRequest } from './http.ts';
import type { Limiter, Priority } from './limiter.ts';
import * as normalise from './normalise.ts';
import { isVague, type ReserveOutcome, refusalOf, reserveOutcome, type Sent } from './reserve-outcome.ts';
import type { ReceivedSms, Reservation } from './shapes.ts';
import { parseSms as smsIn } from './sms.ts';
import { answerTimeOf } from './times.ts';

export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ApiProblem };

/** `priority` is `user` unless said otherwise: a person waits for it. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly priority?: Priority;
}

export interface RentiumClient {
  listServices(options?: CallOptions): Promise<ApiResult<readonly Service[]>>;
  listCountries(serviceId: string, options?: CallOptions): Promise<ApiResult<readonly Country[]>>;
  listOperators(
    serviceId: string,
    countryId: string,
    options?: CallOptions,
  ): Promise<ApiResult<readonly Operator[]>>;
  /** Orders a number, once. `idempotencyKey` lets a service that knows the header recognise a repeat. */
  reserve(
    order: { readonly service: string; readonly country: string; readonly operator: string },
    idempotencyKey: string,
  ): Promise<ReserveOutcome>;
  readReservation(id: string, options?: CallOptions): Promise<ApiResult<Reservation>>;
  /** Oldest first, as the service orders them. A 404 here is "none yet" where the reservation itself still answers. */
  listSms(id: string, options?: CallOptions): Promise<ApiResult<readonly ReceivedSms[]>>;
  readBalance(options?: CallOptions): Promise<ApiResult<Money>>;
  close(): Promise<void>;
}

export interface ClientPorts {
  readonly http: Http;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly key: string;
  /** Path prefix of the base URL, without a trailing slash. */
  readonly basePath: string;
}

const readTimeoutMs = 10_000;
/** A price list of 217 countries and 84 services is several MB. */
const maxListBytes = 16_000_000;
/** An order may wait for a carrier. Giving up early would make its outcome unknown. */
const reserveTimeoutMs = 45_000;
/** A hold that is shorter passes unnoticed; over a longer one the caller hears of it. */
const maxHoldMs = 2_000;
/** `Date` headers carry whole seconds: a smaller difference is no skew. */
const minSkewMs = 2_000;

/** A client for one key. Times in its answers are corrected to this computer's clock by the `Date` header. */
export function createClient(ports: ClientPorts): RentiumClient {
  const { http, limiter, clock } = ports;
  const stopped = new AbortController();
  // Every call listens to it until it is over, and any number may wait: Node would take eleven for a leak.
  setMaxListeners(0, stopped.signal);
  const headers = { authorization: `Bearer ${ports.key}`, accept: 'application/json' };

  /** An echo of the key must not reach words that are meant to be shown and sent to support. */
  const hideKey = (text: string): string => text.replaceAll(ports.key, hidden);

  /** False when the account had no room for the request within its own time limit, or the call was given up. */
  async function isAdmitted(
    withinMs: number,
    priority: Priority,
    sources: readonly AbortSignal[],
  ): Promise<boolean> {
    const waiting = createCallSignal(sources);
    const cancelLimit = ports.timers.after(withinMs, waiting.abort);
    return await limiter
      .admit(priority, waiting.signal)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        cancelLimit();
        waiting.release();
      });
  }

  async function send(
    call: Pick<HttpRequest, 'method' | 'path' | 'timeoutMs' | 'maxBodyBytes'> & {
      body?: string;
      headers?: Record<string, string>;
    },
    options: CallOptions,
  ): Promise<Sent> {
    // A person is told at once that the account must rest, rather than left waiting for it.
    if (limiter.heldUntilMs() - clock.now() > maxHoldMs) {
      return unsent({ kind: 'rate-limited', retryAtMs: limiter.heldUntilMs() });
    }
    const sources = options.signal ? [stopped.signal, options.signal] : [stopped.signal];
    if (!(await isAdmitted(call.timeoutMs, options.priority ?? 'user', sources))) {
      return unsent({ kind: 'offline', reason: 'time-out' });
    }
    const { signal, release } = createCallSignal(sources);
    const result = await http
      .request({
        ...call,
        path: ports.basePath + call.path,
        headers: { ...headers, ...call.headers },
        signal,
      })
      .finally(release);
    if (!result.ok) {
      return { ok: false, outcome: result.failure.outcome, problem: problemOfFailure(result.failure) };
    }
    const body = bodyOf(result.answer);
    const problem = problemOf(result.answer, body, clock.now(), hideKey);
    if (problem?.kind === 'rate-limited') limiter.holdUntil(problem.retryAtMs);
    return { ok: true, answer: result.answer, body, problem };
  }

  /** Finds a refusal in the service's own words, where status and code do not say more. */
  const refusalIn = ({ answer, body, problem }: Extract<Sent, { ok: true }>): ApiProblem | null =>
    problem === null || isVague(problem) ? refusalOf(answer, body, hideKey) : null;

  async function get<T>(
    path: string,
    parse: (body: unknown, answer: HttpAnswer) => T | undefined,
    options: CallOptions = {},
    { isList = false, onStatus }: { isList?: boolean; onStatus?: (status: number) => void } = {},
  ): Promise<ApiResult<T>> {
    const limit = isList ? { maxBodyBytes: maxListBytes } : {};
    const sent = await send({ method: 'GET', path, timeoutMs: readTimeoutMs, ...limit }, options);
    if (!sent.ok) return { ok: false, problem: sent.problem };
    onStatus?.(sent.answer.status);
    // A "not found" of a list is about what is for rent, not about a number: the service's own words say it.
    const refusal = isList ? refusalIn(sent) : null;
    if (refusal !== null) return { ok: false, problem: refusal };
    if (sent.problem !== null) return { ok: false, problem: sent.problem };
    const value = parse(sent.body, sent.answer);
    return value === undefined
      ? { ok: false, problem: badResponse(sent.answer, hideKey) }
      : { ok: true, value };
  }

  const getList = <T>(
    path: string,
    parse: (body: unknown) => T | undefined,
    options: CallOptions = {},
  ): Promise<ApiResult<T>> => get(path, parse, options, { isList: true });

  const parseReservation = (
    body: unknown,
    answer: HttpAnswer,
    orderedIn: string | null = null,
  ): Reservation | undefined => {
    const skewMs = skewOf(answer, clock.now());
    const reservation = normalise.parseReservation(body, clock.now() + skewMs, orderedIn);
    return (
      reservation && {
        ...reservation,
        expiresAtMs: shift(reservation.expiresAtMs, -skewMs),
      }
    );
  };

  const parseSms = (body: unknown, answer: HttpAnswer): readonly ReceivedSms[] | undefined => {
    const skewMs = skewOf(answer, clock.now());
    return smsIn(body, answer.status)?.map((sms) => ({
      ...sms,
      receivedAtMs: shift(sms.receivedAtMs, -skewMs),
    }));
  };

  const readReservation: RentiumClient['readReservation'] = (id, options) =>
    get(`/v1/reservations/${pathPart(id)}`, parseReservation, options);

  return {
    listServices: (options) => getList('/v1/services', normalise.parseServices, options),
    listCountries: (serviceId, options) =>
      getList(
        `/v1/countries?${new URLSearchParams({ service: serviceId })}`,
        normalise.parseCountries,
        options,
      ),
    listOperators: (serviceId, countryId, options) =>
      getList(
        `/v1/operators?${new URLSearchParams({ country: countryId, service: serviceId })}`,
        normalise.parseOperators,
        options,
      ),
    async reserve(order, idempotencyKey) {
      const sent = await send(
        {
          method: 'POST',
          path: '/v1/reservations',
          timeoutMs: reserveTimeoutMs,
          body: JSON.stringify(order),
          headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        },
        {},
      );
      return reserveOutcome(sent, (body, answer) => parseReservation(body, answer, order.country), hideKey);
    },
    readReservation,
    async listSms(id, options) {
      let status = 0;
      const onStatus = (answered: number) => {
        status = answered;
      };
      const result = await get(`/v1/reservations/${pathPart(id)}/sms`, parseSms, options, { onStatus });
      // Some services say so with a page.
      if (result.ok || (result.problem.kind !== 'not-found' && status !== 404)) return result;
      const reservation = await readReservation(id, options);
      return reservation.ok ? { ok: true, value: [] } : reservation;
    },
    readBalance: (options) => get('/v1/balance', normalise.parseBalance, options),
    async close() {
      stopped.abort(new Error('The client was closed'));
      await http.close();
    },
  };
}

const unsent = (problem: ApiProblem): Sent => ({ ok: false, outcome: 'unsent', problem });

/** Lone surrogates have no UTF-8 form, and a part of dots alone would be taken for a step in the path. */
const pathPart = (id: string): string =>
  encodeURIComponent(Buffer.from(id, 'utf8').toString('utf8')).replace(/^\.{1,2}$/, (dots) =>
    dots.replaceAll('.', '%2E'),
  );

/** Milliseconds by which the service's clock is ahead of ours. */
function skewOf(answer: HttpAnswer, nowMs: number): number {
  const serverMs = answerTimeOf(answer.headers.date);
  const skewMs = serverMs === null ? 0 : serverMs - nowMs;
  return Math.abs(skewMs) < minSkewMs ? 0 : skewMs;
}

const shift = (atMs: number | null, byMs: number): number | null => (atMs === null ? null : atMs + byMs);
