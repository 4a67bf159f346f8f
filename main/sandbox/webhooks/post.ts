import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Post } from './attempt.ts';
import { isLoopback } from './loopback.ts';

/** What a receiver has to say beyond this is cut off. */
const ANSWER_MAX_BYTES = 64 * 1024;
/** Below the five seconds after which servers commonly close idle connections: a POST must not run into that. */
const IDLE_MAX_MS = 2_000;

/** The real port: HTTP over kept-alive connections to this computer, and to no other whatever a name resolves to. */
export function createPost(): Post {
  const agentOptions = { keepAlive: true, timeout: IDLE_MAX_MS };
  const plain = { request: http.request, agent: new http.Agent(agentOptions) };
  const secure = { request: https.request, agent: new https.Agent(agentOptions) };
  return (url, body, headers, onSent) =>
    new Promise((resolve, reject) => {
      if (!isLoopback(url)) throw notLoopback(url.hostname);
      const { request, agent } = url.protocol === 'https:' ? secure : plain;
      const options: RequestOptions = {
        method: 'POST',
        headers: { ...headers },
        agent,
        lookup: lookupLoopback,
      };
      const sent = request(url, options, (answer) => drain(answer, resolve, reject)).on('error', reject);
      onSent(() => sent.destroy());
      sent.end(body);
    });
}

/** Tells the status once the whole answer has come, so that its connection is free for the next request. */
function drain(
  answer: IncomingMessage,
  onStatus: (status: number) => void,
  onError: (error: Error) => void,
): void {
  // Every answer to a request of ours has a status: only the type, shared with the server's side, allows for none.
  const status = answer.statusCode ?? 0;
  let size = 0;
  answer.on('error', onError);
  answer.on('end', () => onStatus(status));
  answer.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= ANSWER_MAX_BYTES) return;
    onStatus(status);
    answer.destroy();
  });
}

/** `localhost` is this computer (RFC 6761, 6.3), whatever a hosts file or name server says; both families are tried. */
const lookupLoopback: LookupFunction = (_hostname, { all }, answer) => {
  if (all === true)
    answer(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
  else answer(null, '127.0.0.1', 4);
};

const notLoopback = (hostname: string): Error =>
  Object.assign(new Error(`${hostname} is not this computer`), { code: 'NOT_LOOPBACK' });
