/** Answers the renderer: checks who calls and with what, then calls a handler. Nothing else stands between page and main. */
import * as v from 'valibot';
import { type CallName, contract, type Handlers } from '../../../preload/contract.ts';
import type { Log } from '../../core/index.ts';

/** Who called, as Electron says: `url` is that of the calling frame, null when the frame is gone. */
export interface Caller {
  readonly url: string | null;
  readonly isTopFrame: boolean;
  readonly isOurWindow: boolean;
}

export const callNames = (Object.keys(contract) as (keyof typeof contract)[]).filter(
  (name): name is CallName => contract[name].direction === 'invoke',
);

/**
 * Answers one call. Rejects when the caller is not the top frame of our own window on our own page: that is never a
 * person's doing. A bad argument is answered as a `bad-call` problem.
 */
export async function answerCall(
  name: CallName,
  argument: unknown,
  caller: Caller,
  { handlers, pageOrigin, log }: { handlers: Handlers; pageOrigin: string; log: Log },
): Promise<unknown> {
  if (!isOurPage(caller, pageOrigin)) {
    log.warn('call-refused', { name });
    throw new Error('Refused: the call does not come from the application’s own page');
  }
  const parsed = v.safeParse(contract[name].argument, argument);
  if (!parsed.success) {
    log.warn('bad-call', { name });
    return { ok: false, problem: { kind: 'bad-call' } };
  }
  try {
    // The schema of this very name has just accepted the argument, which TypeScript cannot follow through an index.
    const handle = handlers[name] as (argument: unknown) => unknown;
    return await handle(parsed.output);
  } catch (error) {
    log.error('call-failed', { name, error: String(error) });
    throw error;
  }
}

function isOurPage(caller: Caller, pageOrigin: string): boolean {
  if (!caller.isOurWindow || !caller.isTopFrame || caller.url === null || !URL.canParse(caller.url))
    return false;
  const { protocol, host } = new URL(caller.url);
  return `${protocol}//${host}` === pageOrigin;
}
