import type { Offer } from '../catalogue/catalogue.ts';
import type { Random } from '../random.ts';
import {
  type CodeShares,
  composeCodeSms,
  composeSecondSms,
  reportCode,
  type SmsBody,
} from '../texts/compose.ts';
import { drawSmsId, type Sms } from './reservations.ts';

/** The delays of SMS are lognormal: half come within the median, some minutes later. */
export const medianDelayMs = 12_000;
export const delaySigma = 0.9;

/** Draws the delay of a first SMS after the order, in ms. */
export const drawDelayMs = (random: Random): number =>
  medianDelayMs * Math.exp(delaySigma * drawNormal(random));

/** Standard normal (Box and Muller 1958). */
function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}

/** The luck of new reservations, as it can be set. */
export interface Odds {
  /** Of all SMS with a code: how many are reported without one, and with a wrong one. */
  readonly codes: CodeShares;
  /** The share of reservations whose SMS is sent at all, 0..1; null: each operator's own success rate. */
  readonly deliveryShare: number | null;
  /** The share of SMS that are followed by another one; by default a quarter. */
  readonly nextShare?: number;
}
export const defaultOdds: Odds = { codes: { absent: 0.1, wrong: 0.02 }, deliveryShare: null };

export interface Circumstances {
  readonly nowMs: number;
  /** 10 lets everything happen ten times sooner. */
  readonly timeScale: number;
  readonly odds: Odds;
  /** In a fresh world every first SMS arrives soon and with its code: a newcomer sees how it is meant to be. */
  readonly isFresh: boolean;
}

/** The future of a reservation: the SMS it will get, or the time at which its number is taken away. */
export interface Fate {
  readonly upcoming: readonly Sms[];
  readonly failsAtMs: number | null;
}

const freshDelayMs = { from: 4_000, to: 10_000 };
const failedShare = 0.15;
const failsAfterMs = { from: 30_000, to: 300_000 };
const nextDelayMs = { from: 20_000, to: 60_000 };
const nextShare = 0.25;
const maxSms = 4;
const noCodeFaults: CodeShares = { absent: 0, wrong: 0 };

/** Decides, when a number is ordered, which SMS it will receive and when. */
export function drawFate({ service, country, operator }: Offer, random: Random, around: Circumstances): Fate {
  const { nowMs, timeScale, odds, isFresh } = around;
  const after = (delayMs: number) => Math.round(nowMs + delayMs / timeScale);
  const isSent = random.chance(odds.deliveryShare ?? operator.successRate / 100);
  if (!isSent && !isFresh) {
    const isFailed = random.chance(failedShare);
    return { upcoming: [], failsAtMs: isFailed ? after(draw(failsAfterMs, random)) : null };
  }

  const codes = isFresh ? noCodeFaults : odds.codes;
  let delayMs = isFresh ? draw(freshDelayMs, random) : drawDelayMs(random);
  let body = composeCodeSms(service, country.language, random);
  const upcoming = [arriving(body, after(delayMs), codes, random)];
  while (upcoming.length < maxSms && random.chance(odds.nextShare ?? nextShare)) {
    delayMs += draw(nextDelayMs, random);
    body = composeSecondSms(service, country.language, body, random);
    upcoming.push(arriving(body, after(delayMs), codes, random));
  }
  return { upcoming, failsAtMs: null };
}

const draw = ({ from, to }: { from: number; to: number }, random: Random) => random.between(from, to);

const arriving = (body: SmsBody, receivedAtMs: number, codes: CodeShares, random: Random): Sms => ({
  id: drawSmsId(random),
  sender: body.sender,
  text: body.text,
  code: reportCode(body, codes, random),
  receivedAtMs,
});
