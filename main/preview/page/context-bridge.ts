/**
 * `contextBridge`: what the preload shows to the page. Everything that passes is copied, functions become proxies whose
 * arguments and results are copied in turn, and the exposed object cannot be changed by the page.
 */
type Unknown = (...args: unknown[]) => unknown;

function bridged(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
  // typeof says that it can be called; with what is for the caller to know.
  if (typeof value === 'function') return proxyOf(value as Unknown);
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (value instanceof Promise) return settled(value);
  // Only the message survives; the page gets an error of its own world.
  if (value instanceof Error) return new Error(value.message);
  if (value instanceof Node || value instanceof Blob) return value;
  if (!Array.isArray(value) && !isRecord(value)) return structuredClone(value);
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const [key, entry] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: bridged(entry, seen),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

/** Objects of a class pass as plain records, without their prototype's methods. */
const isRecord = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]';

function proxyOf(target: Unknown): Unknown {
  return (...args) => {
    try {
      return bridged(target(...args.map((argument) => bridged(argument))));
    } catch (error) {
      throw error instanceof Error ? new Error(error.message) : error;
    }
  };
}

const settled = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => bridged(value),
    (error: unknown) => {
      throw bridged(error);
    },
  );

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const entry of Object.values(value)) freeze(entry);
}

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => {
    if (name in window)
      throw new Error(`Cannot bind an API on top of an existing property on the window object`);
    const exposed = bridged(api);
    freeze(exposed);
    Object.defineProperty(window, name, { value: exposed, enumerable: true });
  },
} satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>;
