/** `session`: one per partition, each with its own protocol handlers. Permission answers are kept and never asked for. */
import { EventEmitter } from 'node:events';
import { isReady } from './lifecycle.ts';
import { ProtocolRegistry, registerSchemesAsPrivileged } from './protocol.ts';
import { WebRequest } from './web-request.ts';

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
