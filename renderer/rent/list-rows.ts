/** The rows of a list, their order and their headings. */
import type { Choice, LikedChoices } from '../state/index.ts';

type Compare = (a: Choice, b: Choice) => number;

/** A short list needs no headings: all of it is in sight. */
const minGroupedRows = 9;

export interface RowGroup {
  readonly heading: LikedChoices['kind'] | 'others' | null;
  readonly choices: readonly Choice[];
}

/** Groups the liked choices first, then all others; each group is sorted by `compare`, or kept as it is without one. */
export function groupRows(
  choices: readonly Choice[],
  { ids, kind }: LikedChoices,
  compare: Compare | null,
): readonly RowGroup[] {
  const sorted = compare === null ? choices : [...choices].sort(compare);
  const places = placesOf(ids);
  const liked = sorted.filter(({ id }) => places.has(id));
  if (liked.length === 0 || choices.length < minGroupedRows) return [{ heading: null, choices: sorted }];
  if (compare === null) liked.sort(byLiking(ids));
  return [
    { heading: kind, choices: liked },
    { heading: 'others', choices: sorted.filter(({ id }) => !places.has(id)) },
  ];
}

/** The first `count` rows, under their headings. */
export function firstRows(groups: readonly RowGroup[], count: number): readonly RowGroup[] {
  let left = count;
  return groups.flatMap(({ heading, choices }) => {
    const taken = choices.slice(0, left);
    left -= taken.length;
    return taken.length === 0 ? [] : [{ heading, choices: taken }];
  });
}

/** For what is found as well as other things: the liked, then those that `compare` puts first, else the cheap. */
export function compareFound(ids: readonly string[], compare: Compare): Compare {
  const compareLiking = byLiking(ids);
  return (a, b) => compareLiking(a, b) || compare(a, b);
}

function byLiking(ids: readonly string[]): Compare {
  const places = placesOf(ids);
  const place = ({ id }: Choice) => places.get(id) ?? ids.length;
  return (a, b) => place(a) - place(b);
}

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]));
