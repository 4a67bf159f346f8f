/** The command's side: asks the application that has a data folder. */
import { connect, type Socket } from 'node:net';
import * as v from 'valibot';
import { readAddress } from './address.ts';
import { type Answer, type Ask, answerSchema, maxAnswerBytes, type Request, readLine } from './exchange.ts';

export type Called =
  | Answer
  /** Nobody listens there. */
  | { readonly ok: false; readonly ending: 'absent' }
  /** `stop` came first. */
  | { readonly ok: false; readonly ending: 'stopped' };

/** Asks once. `stop` ends the waiting for an answer. */
export async function call(
  dataFolder: string,
  from: Request['from'],
  ask: Ask,
  stop?: AbortSignal,
): Promise<Called> {
  const place = readAddress(dataFolder);
  if (place === null) return { ok: false, ending: 'absent' };
  const socket = await open(place.address);
  if (socket === null) return { ok: false, ending: 'absent' };
  const end = () => void socket.destroy();
  stop?.addEventListener('abort', end, { once: true });
  if (stop?.aborted === true) end();
  try {
    const request: Request = { secret: place.secret, from, ask };
    socket.write(`${JSON.stringify(request)}\n`);
    const line = await readLine(socket, maxAnswerBytes);
    if (stop?.aborted === true) return { ok: false, ending: 'stopped' };
    return line === null ? brokenOff : read(line);
  } finally {
    stop?.removeEventListener('abort', end);
    socket.destroy();
  }
}

const brokenOff: Answer = { ok: false, ending: 'refused', message: 'Rentium Tray quit before it answered.' };

function read(line: string): Answer {
  try {
    const parsed = v.safeParse(answerSchema, JSON.parse(line));
    if (parsed.success) return parsed.output;
  } catch {
    // Below.
  }
  return {
    ok: false,
    ending: 'refused',
    message: 'Rentium Tray answered something else: it and this command are of different versions.',
  };
}

/** Null where nobody listens. */
const open = (address: string): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect({ path: address });
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => {
      socket.destroy();
      resolve(null);
    });
  });
