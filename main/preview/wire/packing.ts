/** Values on their way between page and main: first cloned as Electron clones them, then written as text. */
import { parse, stringify } from 'devalue';

const cannotCloneMessage = 'An object could not be cloned.';

/** The structured clone algorithm with Electron's error: functions, symbols and DOM nodes throw, prototypes are lost. */
export function clone<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch {
    throw new Error(cannotCloneMessage);
  }
}

const reducers = {
  Error: (value: unknown) => value instanceof Error && { name: value.name, message: value.message },
  // devalue writes the whole buffer behind a view, which may be Node's shared pool: only the view's own bytes may travel.
  Bytes: (value: unknown) =>
    value instanceof Uint8Array && value.byteLength !== value.buffer.byteLength && value.slice(),
};
const revivers = {
  Error: ({ name, message }: { name: string; message: string }) =>
    Object.assign(new Error(message), name === 'Error' ? {} : { name }),
  Bytes: (value: Uint8Array) => value,
};

/** A cloned value as text. Throws Electron's clone error for what cannot be written. */
export function pack(value: unknown): string {
  try {
    return stringify(value, reducers);
  } catch {
    throw new Error(cannotCloneMessage);
  }
}

/** The value that `pack` wrote. Throws on any other text. */
export const unpack = (text: string): unknown => parse(text, revivers);
