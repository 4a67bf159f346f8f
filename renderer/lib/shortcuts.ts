/** From a key press to what it asks for: policy only, App.svelte carries it out. */
import type { Tab } from '../../preload/model.ts';

export type Command =
  | { readonly kind: 'show'; readonly tab: Tab }
  | { readonly kind: 'rent' }
  | { readonly kind: 'close' };

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const tabs: ReadonlyMap<string, Tab> = new Map([
  ['1', 'numbers'],
  ['2', 'history'],
  ['3', 'settings'],
]);

/** Null when the press means nothing here. */
export function commandFor(press: Press): Command | null {
  if (press.altKey || press.shiftKey) return null;
  if (press.key === 'Escape') return { kind: 'close' };
  if (press.ctrlKey === press.metaKey) return null;
  const tab = tabs.get(press.key);
  if (tab !== undefined) return { kind: 'show', tab };
  return press.key.toLowerCase() === 'n' ? { kind: 'rent' } : null;
}
