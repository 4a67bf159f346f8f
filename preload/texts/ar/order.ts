/** An order in a few words: names of either script, in the order of Arabic. */
import type { Order } from '../../model.ts';
import { isolate } from '../bidi.ts';

export const order = ({ service, country }: Order): string =>
  `${isolate(service.name)}، ${isolate(country.name)}`;
