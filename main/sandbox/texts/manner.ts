import type { Language } from './languages.ts';
import type { Some } from './wording.ts';

/**
 * Whole texts of one service in its own manner, by language, with `{code}` and the placeholders of `fill`. They come
 * besides what any service may write.
 */
export type Manner = Readonly<Partial<Record<Language, Some<string>>>>;
export type Manners = Readonly<Record<string, Manner>>;
