import type { CountryFacts } from '../catalogue/countries.ts';
import type { ServiceFacts } from '../catalogue/services.ts';
import type { Random } from '../random.ts';
import { composeCodeSms, composeSecondSms } from '../texts/compose.ts';
import { drawSmsId } from './ids.ts';
import type { Sms } from './world.ts';

const FIRST_DELAY_MS = { from: 4_000, to: 12_000 };
const SECOND_DELAY_MS = { from: 20_000, to: 60_000 };
const SECOND_SHARE = 0.25;
const LOST_SHARE = 0.05;

export interface Circumstances {
  readonly nowMs: number;
  /** 10 lets everything happen ten times sooner. */
  readonly timeScale: number;
  /** In a fresh world every first SMS arrives. */
  readonly isFresh: boolean;
}

/** Decides which SMS a new reservation will receive, and when. */
export function drawSchedule(
  service: ServiceFacts,
  country: CountryFacts,
  random: Random,
  { nowMs, timeScale, isFresh }: Circumstances,
): readonly Sms[] {
  const isLost = random.chance(LOST_SHARE);
  if (isLost && !isFresh) return [];

  const delay = ({ from, to }: { from: number; to: number }) => random.between(from, to) / timeScale;
  const firstAtMs = Math.round(nowMs + delay(FIRST_DELAY_MS));
  const body = composeCodeSms(service, country.language, random);
  const first = { id: drawSmsId(random), ...body, receivedAtMs: firstAtMs };
  if (!random.chance(SECOND_SHARE)) return [first];

  const secondAtMs = Math.round(firstAtMs + delay(SECOND_DELAY_MS));
  const secondBody = composeSecondSms(service, country.language, body, random);
  return [first, { id: drawSmsId(random), ...secondBody, receivedAtMs: secondAtMs }];
}
