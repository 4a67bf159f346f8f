import type { Random } from '../random.ts';

/** How long SMS take: lognormal, half of them within the median, some of them minutes later. */
export const MEDIAN_DELAY_MS = 12_000;
export const DELAY_SIGMA = 0.9;

/** Draws the delay of a first SMS after the order, in ms. */
export const drawDelayMs = (random: Random): number =>
  MEDIAN_DELAY_MS * Math.exp(DELAY_SIGMA * drawNormal(random));

/** Standard normal (Box and Muller 1958). */
function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}
