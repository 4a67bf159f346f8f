/** The sandbox inside a running application: found by the port it listens on, worked by its control routes. */
import type { Preview } from './preview/driver.ts';

const LIMIT_MS = 10_000;

/** For the environment of the application, so that its sandbox can be found. */
export const tellPorts = {
  NODE_OPTIONS: `--import ${new URL('tell-ports.mjs', import.meta.url).href}`,
};

export interface RunningSandbox {
  /** Lets an SMS arrive for the one number that is rented. */
  readonly deliver: (text: string, code: string) => Promise<void>;
}

/** Waits until a port answers as the sandbox does. */
export async function findSandbox({ output, origin }: Preview): Promise<RunningSandbox> {
  for (;;) {
    const line = await output.nextLine(/^listening \d+$/, LIMIT_MS);
    const url = `http://127.0.0.1:${line.slice('listening '.length)}/_sandbox`;
    if (url.startsWith(origin) || !(await fetch(`${url}/state`)).ok) continue;
    return {
      async deliver(text, code) {
        // The sandbox of this same checkout wrote it.
        const { reservations } = (await (await fetch(`${url}/reservations`)).json()) as {
          reservations: { id: string }[];
        };
        const body = JSON.stringify({ reservation_id: reservations[0]?.id, text, code });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${url}/sms`, { method: 'POST', headers, body });
        if (!answer.ok) throw new Error(`The sandbox delivered nothing: ${await answer.text()}`);
      },
    };
  }
}
