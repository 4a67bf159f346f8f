/**
 * A set of words as tables of numbers. To find the longest word at a place of a text allocates nothing, and what is read for
 * it lies close together. `compile-words.ts` makes the tables, `find-words.ts` reads them.
 */
import type { WordStarts } from './word-starts.ts';

/**
 * The words are a tree. A node stands for the letters up to a fork or to the end of a word. It is a row of `cells`: the
 * header; the letters behind the one that leads to it; the number of the ending, if a word ends there; the letters that lead
 * on; and for each of them but the first, two cells with the place of its node. The node of the first follows at once.
 */
export interface WordTables {
  readonly starts: WordStarts;
  readonly cells: Uint16Array;
  /** For each ending `endingSize` numbers: those of four words, and flags. */
  readonly endings: Int32Array;
  /** The endings of words of one unit. */
  readonly ones: Uint16Array;
  /** By ending: the words for which the accents count, by their writing in NFC and small letters. */
  readonly accented: ReadonlyMap<number, { readonly bound: Writings; readonly free: Writings }>;
}

export type Writings = ReadonlyMap<string, number>;

/** The header has the number of letters, whether a word ends there, and how many letters lead on. */
export const lettersMask = 0x3f;
export const endFlag = 0x40;
export const forkShift = 7;
export const mostForks = 0x1ff;

/**
 * An ending has the bound and the free word where the letters of the text end, then those where more letters follow. A bound
 * word begins only where a word of the text begins.
 */
export const endingSize = 5;
export const wherePart = 2;
export const flagsAt = 4;
/** For some writing the accents count. */
export const hasAccented = 1;
/** In the place of a word. */
export const noWord = -1;
/** In the place of an ending. */
export const noEnding = 0;

const space = 0x20;
const hyphen = 0x2d;
const line = 0x0a;

/** "one-time" and "one time" are one phrase; so is one broken over two lines. */
export const phraseUnit = (unit: number): number => (unit === hyphen || unit === line ? space : unit);

/** A folded word as it is looked up. */
export const phraseOf = (word: string): string => word.replaceAll(/[-\n]/g, ' ');
