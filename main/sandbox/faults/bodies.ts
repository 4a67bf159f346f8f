import { withBody } from './json-answer.ts';
import type { Pauses } from './pauses.ts';

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

const TRICKLE_PIECES = 20;

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
  const pieceLength = Math.max(1, Math.ceil(whole.length / TRICKLE_PIECES));
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

const HUGE_PIECE_BYTES = 65_536;
const hugeStart = '{"filling":"';
const hugeEnd = '"}';

/** One JSON text of `byteCount` bytes, made as it is read: neither memory nor time is spent on what nobody takes. */
export function hugeBody(byteCount: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const filling = new Uint8Array(HUGE_PIECE_BYTES).fill('x'.charCodeAt(0));
  let left = byteCount - hugeStart.length - hugeEnd.length;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start: (controller) => controller.enqueue(encoder.encode(hugeStart)),
    pull(controller) {
      if (left > 0) {
        controller.enqueue(filling.subarray(0, Math.min(left, HUGE_PIECE_BYTES)));
        left -= HUGE_PIECE_BYTES;
        return;
      }
      controller.enqueue(encoder.encode(hugeEnd));
      controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
