/** `protocol`: the application's own answers to its own scheme, per session. */
import { isReady } from './lifecycle.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

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
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unregister protocol: ${scheme}`);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** The application's own answer to a request for one of its URLs; null where it answers no such scheme. */
  async answer(request: Request): Promise<Response | null> {
    const handler = this.#handlers.get(new URL(request.url).protocol.slice(0, -1));
    return handler === undefined ? null : await handler(request);
  }
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
