/** `protocol`: the application's own answers to its own scheme, per session. Rules of electron: lib/browser/api/protocol.ts. */
import { Readable } from 'node:stream';
import { isReady } from './lifecycle.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

/** Network errors that the page gets instead of an answer, by Chromium's names and numbers. */
export interface NetworkError {
  readonly code: 'ERR_FAILED' | 'ERR_UNEXPECTED';
  readonly errno: number;
}
const failed: NetworkError = { code: 'ERR_FAILED', errno: -2 };
const unexpected: NetworkError = { code: 'ERR_UNEXPECTED', errno: -9 };

export const isNetworkError = (answer: Response | NetworkError): answer is NetworkError => 'errno' in answer;

export class ProtocolRegistry
  implements
    Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'>
{
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    registerSchemesAsPrivileged(schemes);
  }
  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** Answers a request for one of the application's URLs; null where the application has no handler for the scheme. */
  async answer(request: Request): Promise<Response | NetworkError | null> {
    const handler = this.#handlers.get(new URL(request.url).protocol.slice(0, -1));
    if (handler === undefined) return null;
    try {
      const answer: unknown = await handler(request);
      if (!(answer instanceof Response)) return unexpected;
      return answer.type === 'error' ? failed : delivered(answer);
    } catch (error) {
      console.error(error);
      return unexpected;
    }
  }
}

/** The answer as it goes through Electron: its headers as one object, where a repeated one counts once; its body as a stream. */
function delivered({ body, headers, status, statusText }: Response): Response {
  // The DOM's stream and Node's are the same object here, under two types.
  type NodeStream = import('node:stream/web').ReadableStream;
  const stream = body === null ? null : Readable.fromWeb(body as unknown as NodeStream);
  return new Response(stream === null ? null : (Readable.toWeb(stream) as unknown as BodyInit), {
    status,
    statusText,
    headers: Object.fromEntries(headers),
  });
}

const privileged = new Set<string>();
/** A scheme that was not declared standard cannot hold a page with an origin. */
export const isStandardScheme = (scheme: string): boolean => privileged.has(scheme);

export function registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
  if (isReady()) {
    throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  }
  for (const { scheme, privileges } of schemes) if (privileges?.standard === true) privileged.add(scheme);
}
