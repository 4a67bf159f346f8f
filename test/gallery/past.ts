/** A made-up past of any length, the same each time: what a busy person's history may look like. */
import type { Named, Payment, Phone, Rental } from '../../preload/model/index.ts';
import { code, endedRental, galleryNowMs, named, rentalId, sms, usd } from './build.ts';

const services: readonly Named[] = [
  named('whatsapp', 'WhatsApp'),
  named('telegram', 'Telegram'),
  named('google', 'Google'),
  named('openai', 'OpenAI'),
  named('discord', 'Discord'),
  named('uber', 'Uber'),
  named('airbnb', 'Airbnb'),
  named('steam', 'Steam'),
];

interface Place {
  readonly country: Named;
  readonly dial: string;
  readonly operators: readonly Named[];
}

const places: readonly Place[] = [
  {
    country: named('us', 'United States'),
    dial: '1',
    operators: [named('tmobile', 'T-Mobile'), named('verizon', 'Verizon'), named('att', 'AT&T')],
  },
  {
    country: named('gb', 'United Kingdom'),
    dial: '44',
    operators: [named('ee', 'EE'), named('vodafone', 'Vodafone')],
  },
  {
    country: named('de', 'Germany'),
    dial: '49',
    operators: [named('o2', 'O2'), named('telekom', 'Telekom')],
  },
  { country: named('id', 'Indonesia'), dial: '62', operators: [named('telkomsel', 'Telkomsel')] },
  { country: named('br', 'Brazil'), dial: '55', operators: [named('any', 'Any operator')] },
];

/** The same numbers from 0 to 1 on each call with the same seed (a linear congruential generator). */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], share: number): T => {
  // Low shares come first and more often, as a person has favourites.
  const chosen = list[Math.floor(share ** 2 * list.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
};

const base = endedRental('base', 60);
const lifeMs = 20 * 60_000;

/** So many numbers that ended, newest first, some hours apart each; three in twenty without SMS. */
export function pastRentals(count: number, hoursApart = 5): readonly Rental[] {
  const chance = createChance(7);
  let createdAtMs = galleryNowMs - 40 * 60_000;
  return Array.from({ length: count }, (_, index) => {
    const past = rentalAt(`past-${index}`, createdAtMs, chance);
    createdAtMs -= chance() * 2 * hoursApart * 3_600_000;
    return past;
  });
}

function rentalAt(id: string, createdAtMs: number, chance: () => number): Rental {
  const service = pick(services, chance());
  const { country, dial, operators } = pick(places, chance());
  const operator = pick(operators, chance());
  const amount = usd(18 + Math.floor(chance() * 60));
  const endedAtMs = createdAtMs + lifeMs;
  const came = chance() > 0.15;
  const payment: Payment = came
    ? { kind: 'charged', amount }
    : { kind: 'refunded', amount, atMs: endedAtMs + 5_000 };
  return {
    ...base,
    id: rentalId(id),
    order: { service, country, operator },
    state: { kind: 'ended', atMs: endedAtMs },
    phone: phoneOf(dial, Math.floor(chance() * 1e9)),
    price: amount,
    payment,
    createdAtMs,
    expiresAtMs: endedAtMs,
    sms: came ? [smsOf(service, createdAtMs, chance)] : [],
  };
}

function smsOf(service: Named, createdAtMs: number, chance: () => number): Rental['sms'][number] {
  const value = String(100_000 + Math.floor(chance() * 900_000));
  const text = `${value} is your ${service.name} code. Do not share it with anyone.`;
  // Most within a minute, a few much later.
  const seenAtMs = createdAtMs + (8 + chance() ** 4 * 400) * 1000;
  return sms(`sms-${value}`, text, {
    sender: service.name,
    code: code(value, text),
    receivedAtMs: seenAtMs,
    seenAtMs,
  });
}

function phoneOf(dial: string, number: number): Phone {
  const digits = String(number).padStart(9, '2');
  const groups = `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
  return { e164: `+${dial}${digits}`, national: groups, international: `+${dial} ${groups}` };
}
