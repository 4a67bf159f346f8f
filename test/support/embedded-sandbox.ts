/** The sandbox inside a running application: found by the port it listens on, worked by its control routes. */
import type { Preview } from './preview/driver.ts';

const limitMs = 10_000;
const listening = /^listening \d+$/;

/** For the environment of the application, so that its sandbox can be found. */
export const tellPorts = {
  NODE_OPTIONS: `--import ${new URL('tell-ports.mjs', import.meta.url).href}`,
};

export interface RunningSandbox {
  /** Lets an SMS arrive for the one number that is rented. */
  readonly deliver: (text: string, code: string) => Promise<void>;
}

/** Waits until a port answers as the sandbox does. From then on it sends no SMS of its own. */
export async function findSandbox({ output, origin }: Preview): Promise<RunningSandbox> {
  // An application that chose it in an earlier run opens it before it prints its own address.
  const printed = output.lines.filter((line) => listening.test(line));
  for (;;) {
    const line = printed.shift() ?? (await output.nextLine(listening, limitMs));
    const url = `http://127.0.0.1:${line.slice('listening '.length)}/_sandbox`;
    if (url.startsWith(origin) || !(await fetch(`${url}/state`)).ok) continue;
    // Its own SMS would come in between: its time passes so slowly that the first one is hours away.
    await post(`${url}/time`, { scale: 0.001 });
    return {
      async deliver(text, code) {
        // The sandbox of this same checkout wrote it.
        const { reservations } = (await (await fetch(`${url}/reservations`)).json()) as {
          reservations: { id: string }[];
        };
        await post(`${url}/sms`, { reservation_id: reservations[0]?.id, text, code });
      },
    };
  }
}

async function post(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The sandbox refused: ${await answer.text()}`);
}
