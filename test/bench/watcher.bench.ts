import { bench, describe } from 'vitest';
import { type ArrivalModel, firstSmsPrior } from '../../main/rentals/watching/arrival-model.ts';
import { expectedReads, hazardCurve } from '../../main/rentals/watching/read-plan.ts';
import {
  lifeMs,
  type Measured,
  mean,
  quantile,
  type Simulation,
  simulateWatch,
} from '../support/watch-simulation.ts';

/**
 * How long an SMS waits until it is seen, by the real watcher and limiter in virtual time, against fixed pollers and
 * against theory. Arrivals are the reference: 80 % lognormal (median 12 s, sigma 0.9), 20 % never, life 1,200 s. Every
 * number of a row is open until its SMS was seen or it expired. All delays are those of the SMS that came.
 */

const fixedIntervalMs = 5_000;
const reach = { ofBound: 1.15, timesBetter: 5, clickWaitMs: 150 };

/** (∫√(f·S))² / 2B, per SMS that comes: no way to spend `requests` on each number finds them sooner. */
function boundMs(world: ArrivalModel, requests: number): number {
  const limits = { mostPerSecond: Number.POSITIVE_INFINITY, leastPerSecond: 0 };
  const root = expectedReads(hazardCurve(world, lifeMs), 1, limits);
  return root ** 2 / (2 * requests) / world.share;
}

/** A poller at a fixed interval and a random phase asks once per interval, and once more to find what came. */
const fixedPoller = ({ meanSpanMs }: Measured, share: number) => ({
  requestsAt: (intervalMs: number) => meanSpanMs / intervalMs + share,
  delayWith: (requests: number) => meanSpanMs / (requests - share) / 2,
});

const seconds = (ms: number): number => Number((ms / 1_000).toFixed(3));
const rounded = (value: number): number => Number(value.toFixed(2));

async function row(simulation: Simulation) {
  const world = simulation.world ?? firstSmsPrior;
  const measured = await simulateWatch(simulation);
  const delayMs = mean(measured.delaysMs);
  const fixed = fixedPoller(measured, world.share);
  const theBoundMs = boundMs(world, measured.requestsPerRental);
  return {
    measured,
    delayMs,
    ofBound: delayMs / theBoundMs,
    timesBetter: fixedIntervalMs / 2 / delayMs,
    fixedRequests: fixed.requestsAt(fixedIntervalMs),
    shown: {
      numbers: simulation.rentalCount,
      seed: simulation.seed,
      'requests each': rounded(measured.requestsPerRental),
      'of 5 s poller': rounded(fixed.requestsAt(fixedIntervalMs)),
      'mean delay s': seconds(delayMs),
      '95 % s': seconds(quantile(measured.delaysMs, 0.95)),
      '5 s poller s': seconds(fixedIntervalMs / 2),
      'same requests s': seconds(fixed.delayWith(measured.requestsPerRental)),
      'bound s': seconds(theBoundMs),
      'of bound': rounded(delayMs / theBoundMs),
      'polls/s most': measured.mostPolls,
      'of one most': measured.mostOfOneRental,
      '429': measured.refusals,
    },
  };
}

function demand(isReached: boolean, what: string): void {
  if (!isReached) throw new Error(`Not reached: ${what}`);
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe('the watcher, in virtual time', () => {
  bench(
    'open reservations: 1, 10, 50, 200',
    async () => {
      const one = await row({ openCount: 1, rentalCount: 5_000, seed: 1 });
      const ten = await row({ openCount: 10, rentalCount: 5_000, seed: 2 });
      const fifty = await row({ openCount: 50, rentalCount: 2_000, seed: 3 });
      const many = await row({ openCount: 200, rentalCount: 2_000, seed: 4, clicksPerSecond: 0.5 });
      console.table({ 1: one.shown, 10: ten.shown, 50: fifty.shown, 200: many.shown });
      const clickWaitMs = quantile(many.measured.clickWaitsMs, 0.95);
      const clicks = many.measured.clickWaitsMs.length;
      console.log(`200 open: of ${clicks} clicks, 95 % waited at most ${clickWaitMs} ms before they left`);
      for (const [open, { ofBound, timesBetter, measured, fixedRequests }] of [
        ['1 open', one],
        ['10 open', ten],
      ] as const) {
        demand(ofBound <= reach.ofBound, `${open}: ${ofBound} of the bound`);
        demand(timesBetter >= reach.timesBetter, `${open}: ${timesBetter} times better`);
        demand(
          measured.requestsPerRental <= fixedRequests,
          `${open}: no more requests than the fixed poller`,
        );
      }
      demand(many.measured.refusals === 0, '200 open: no 429');
      demand(clickWaitMs < reach.clickWaitMs, `200 open: a click waits ${clickWaitMs} ms`);
    },
    once,
  );

  bench(
    'own arrivals and webhook hints, 3 open',
    async () => {
      // Slower and rarer than the prior has it.
      const world = { share: 0.6, medianMs: 45_000, sigma: 0.5 };
      const sample = { openCount: 3, rentalCount: 1_000, seed: 5 };
      const prior = await row({ ...sample, world });
      const learned = await row({ ...sample, world, isLearning: true });
      const hinted = await row({ ...sample, hintDelayMs: 300 });
      console.table({
        'other arrivals, by the prior': prior.shown,
        'other arrivals, learned': learned.shown,
        'a hint 0.3 s after each SMS': hinted.shown,
      });
      demand(learned.delayMs < prior.delayMs, 'what was learned makes it faster');
      demand(hinted.measured.requestsPerRental < hinted.fixedRequests / 3, 'hints save most requests');
    },
    once,
  );
});
