import { type Connection, type Handler, mapJson } from '../handler.ts';
import type { Clock } from '../ports.ts';
import type { Random } from '../random.ts';
import type { Encounter, Exclusive, Latency } from './active-faults.ts';
import {
  emptied,
  encode,
  errorAnswer,
  htmlAnswer,
  hugeAnswer,
  recode,
  redirectAnswer,
  retype,
  stormAnswer,
  trickle,
  truncate,
} from './answers.ts';
import { mistype, skewClock, withStatus } from './distort.ts';
import type { Pauses } from './faults.ts';
import { sellOut } from './sold-out.ts';

/** A request on its way; without a connection in-process. */
export interface Call {
  readonly request: Request;
  readonly connection: Connection | undefined;
}

/**
 * Ends a call without an answer. In-process it throws what a fetch would: the signal's reason, or a TypeError. Over a
 * connection it gives an answer that nobody will get, because an HTTP server wants one.
 */
export function hangUp({ request, connection }: Call): Response {
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
