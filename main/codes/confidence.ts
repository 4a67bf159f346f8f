/** Turns a score into a confidence, so that of the readings with 0.9 and more 99 of 100 are right. */

/**
 * Scores with the share of readings that were right from there on, as measured on texts that nobody had looked at: of
 * those that just pass six in ten are right, of the next nine in ten.
 */
const measured = [
  [3.5, 0.6],
  [4.4, 0.8],
  [7.2, 0.9],
  [8, 1],
] as const;

export function confidenceOf(score: number): number {
  for (let at = 1; at < measured.length; at += 1) {
    const [fromScore, from] = measured[at - 1] ?? measured[0];
    const [toScore, to] = measured[at] ?? measured[0];
    if (score <= toScore)
      return from + ((to - from) * Math.max(score - fromScore, 0)) / (toScore - fromScore);
  }
  return 1;
}
