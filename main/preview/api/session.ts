/** `session`: one per partition, each with its own protocol handlers. Permission answers are kept and never asked for. */
import { EventEmitter } from 'node:events';
import { isReady } from './lifecycle.ts';
import { ProtocolRegistry, registerSchemesAsPrivileged } from './protocol.ts';

/**
 * The browser that shows the page decides about its permissions; the handlers are recorded so that the application runs
 * unchanged.
 */
export class Session
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
    >
{
  readonly protocol = new ProtocolRegistry();
  readonly webRequest = new WebRequest();

  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

const partitions = new Map<string, Session>();

function fromPartition(partition: string): Session {
  if (!isReady()) throw new Error('Session can only be received when app is ready');
  const known = partitions.get(partition);
  if (known !== undefined) return known;
  const created = new Session();
  partitions.set(partition, created);
  return created;
}

export const session = {
  fromPartition,
  get defaultSession(): Session {
    return fromPartition('');
  },
};

/** The global `protocol` is that of the default session; only the scheme's privileges can be told before ready. */
export const protocol = {
  registerSchemesAsPrivileged,
  handle: (...args: Parameters<Electron.Protocol['handle']>) =>
    session.defaultSession.protocol.handle(...args),
  unhandle: (scheme: string) => session.defaultSession.protocol.unhandle(scheme),
  isProtocolHandled: (scheme: string) => session.defaultSession.protocol.isProtocolHandled(scheme),
} satisfies Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>;

/** `session.webRequest.onBeforeRequest`: the one place where the application can refuse a request of its page. */
type Details = Electron.OnBeforeRequestListenerDetails;
type Listener = (details: Details, callback: (response: Electron.CallbackResponse) => void) => void;

class WebRequest {
  #listener: Listener | null = null;
  #urls: readonly RegExp[] = [];

  onBeforeRequest(filter: Electron.WebRequestFilter, listener: Listener | null): void;
  onBeforeRequest(listener: Listener | null): void;
  onBeforeRequest(first: Electron.WebRequestFilter | Listener | null, second?: Listener | null): void {
    const isFilter = typeof first === 'object' && first !== null;
    this.#urls = isFilter ? (first.urls ?? []).map(urlPattern) : [];
    this.#listener = isFilter ? (second ?? null) : first;
  }

  /** True when the application lets the request pass, or does not listen. */
  async allows(request: Pick<Details, 'url' | 'method' | 'resourceType'>): Promise<boolean> {
    const listener = this.#listener;
    const concerned = this.#urls.length === 0 || this.#urls.some((pattern) => pattern.test(request.url));
    if (listener === null || !concerned) return true;
    const details: Details = {
      ...request,
      id: 0,
      timestamp: Date.now(),
      referrer: '',
      uploadData: [],
    };
    return new Promise((resolve) => listener(details, (response) => resolve(response.cancel !== true)));
  }
}

/** `*` stands for any text, as in Electron's own URL patterns; `<all_urls>` for every URL. */
function urlPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}
