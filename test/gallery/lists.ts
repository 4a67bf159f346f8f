/** What the rent panel's lists answer in the gallery. */
import type { Bridge } from '../../preload/contract.ts';
import type { Country, Operator, Service } from '../../preload/model/index.ts';
import { rentalId, usd } from './build.ts';

const service = (id: string, name: string, cents: number | null, count: number | null): Service => ({
  id,
  name,
  price: cents === null ? null : usd(cents),
  stock: count === null ? null : { count, exact: count < 1000 },
});

export const services: readonly Service[] = [
  service('whatsapp', 'WhatsApp', 35, 1240),
  service('telegram', 'Telegram', 60, 830),
  service('google', 'Google, Gmail and YouTube', 22, 2000),
  service('discord', 'Discord', 18, 415),
  service('openai', 'OpenAI', null, null),
  service('uber', 'Uber', 12, 96),
  service('airbnb', 'Airbnb', 14, 0),
];

const country = (id: string, name: string, dialCode: string, cents: number, count: number): Country => ({
  ...service(id, name, cents, count),
  dialCode,
});

export const countries: readonly Country[] = [
  country('us', 'United States', '+1', 42, 312),
  country('gb', 'United Kingdom', '+44', 38, 208),
  country('de', 'Germany', '+49', 55, 77),
  country('ci', 'Côte d’Ivoire', '+225', 19, 12),
  country('gs', 'South Georgia and the South Sandwich Islands', '+500', 120, 3),
];

export const operators: readonly Operator[] = [
  { ...service('any', 'Any operator', 42, 312), deliveryRate: null },
  { ...service('tmobile', 'T-Mobile', 48, 57), deliveryRate: 0.914 },
  { ...service('att', 'AT&T', 51, 120), deliveryRate: 0.88 },
  { ...service('mint', 'Mint Mobile', null, 1000), deliveryRate: 0.5 },
];

const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value });

/** Lists that answer at once, and an order that succeeds. */
export const listAnswers: Partial<Bridge> = {
  listServices: () => ok(services),
  listCountries: () => ok(countries),
  listOperators: () => ok(operators),
  rent: () => ok(rentalId('new')),
};
