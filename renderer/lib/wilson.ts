/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

export interface Interval {
  /** Both lie in 0..1. */
  readonly low: number;
  readonly high: number;
}

/**
 * Where the true share lies with 95 % confidence when `hits` of `count` trials (at least one) were hits: the score
 * interval of E. B. Wilson (1927). It stays within 0..1 and is honest about few trials.
 */
export function wilsonInterval(hits: number, count: number): Interval {
  const share = hits / count;
  const shrink = 1 + z ** 2 / count;
  const centre = (share + z ** 2 / (2 * count)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
