/** Finds settings by what is said beside them. */
import { createContext } from 'svelte';
import { fold } from '../../preload/words/index.ts';

/** True when every typed word is somewhere in `words`. */
export function isFound(typed: string, words: string): boolean {
  const found = fold(words);
  return fold(typed)
    .split(' ')
    .every((word) => found.includes(word));
}

export class SettingsSearch {
  query = $state('');
  /** Number of rows that match. */
  count = $state(0);
  /** The same, outside of Svelte's state: an effect that ends reads a state as it was before the change. */
  #shown = 0;

  /** A row that matches is counted until the returned function is called. */
  show(): () => void {
    this.#add(1);
    return () => this.#add(-1);
  }

  #add(rows: number): void {
    this.#shown += rows;
    this.count = this.#shown;
  }
}

export interface SectionSearch {
  /** Matching rows of the section are counted here. */
  readonly search: SettingsSearch;
  /** Whoever looks for a section finds all that is in it. */
  readonly title: string;
}

export const [getSettingsSearch, setSettingsSearch] = createContext<SettingsSearch>();
export const [getSectionSearch, setSectionSearch] = createContext<SectionSearch>();
