import { fractionOf, mix } from './drift.ts';

/** How long a shelf stays as it is: something sold out is there again after this, or it is another's turn. */
const SPELL_MINUTES = 15;
/** The share of spells in which one operator has sold out grows with the rank of the shelf, up to this one. */
const MOST_SPELLS = 0.2;
const RANK_OF_MOST_SPELLS = 200;
/** From here on, all operators of a shelf may have sold out together. */
const RANK_OF_EMPTY_SHELVES = 150;
const EMPTY_SPELLS = 0.02;

/**
 * Which operator of a shelf (its place in the list) has no numbers in a minute, `all` of them, or null for none. What
 * most people ask for is kept best: the first service in the first country never sells out.
 */
export function soldOutAt(
  key: number,
  rank: number,
  operatorCount: number,
  minute: number,
): number | 'all' | null {
  const spell = mix(mix(key, 2), Math.floor(minute / SPELL_MINUTES));
  const lot = fractionOf(spell, 0);
  if (rank >= RANK_OF_EMPTY_SHELVES && lot >= 1 - EMPTY_SPELLS) return 'all';
  if (lot >= MOST_SPELLS * Math.min(1, rank / RANK_OF_MOST_SPELLS)) return null;
  return Math.floor(fractionOf(spell, 1) * operatorCount);
}
