/** An event whose default can be prevented, as Electron hands to its listeners. */
export interface PreventableEvent {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
}

export function preventableEvent<T extends object>(details?: T): PreventableEvent & T {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
  };
  Object.defineProperty(event, 'defaultPrevented', { get: () => prevented, enumerable: true });
  // TypeScript does not know the property that defineProperty added.
  return Object.assign(event, details) as PreventableEvent & T;
}
