import type { Dialect } from './dialect.ts';
import type { Fields } from './names.ts';

export type KeyedEnvelope = Extract<Dialect['listEnvelope'], `keyed${string}`>;

export const isKeyed = (envelope: Dialect['listEnvelope']): envelope is KeyedEnvelope =>
  envelope.startsWith('keyed');

/** A list in its envelope, without those that are keyed. `beside` is what the canonical envelope has besides the list. */
export function wrapList(
  plural: string,
  list: unknown,
  beside: Fields,
  envelope: Exclude<Dialect['listEnvelope'], KeyedEnvelope>,
): unknown {
  switch (envelope) {
    case 'named':
      return { ...beside, [plural]: list };
    case 'bare':
      return list;
    case 'data-named':
      return { data: { ...beside, [plural]: list } };
    case 'data':
    case 'items':
    case 'results':
    case 'list':
      return { ...beside, [envelope]: list };
  }
}

/** A single object in its envelope. `isRental` is false for what could not be called a reservation or an order. */
export function wrapObject(fields: Fields, envelope: Dialect['objectEnvelope'], isRental: boolean): Fields {
  switch (envelope) {
    case 'bare':
      return fields;
    case 'data':
    case 'result':
      return { [envelope]: fields };
    case 'reservation':
    case 'order':
    case 'rental':
      return isRental ? { [envelope]: fields } : fields;
    case 'success':
    case 'ok':
    case 'status-success':
      return { ...flag(envelope, true), data: fields };
  }
}

/** The fields with which some services say beside everything whether it went well. */
export function flag(envelope: Dialect['objectEnvelope'], isGood: boolean): Fields {
  switch (envelope) {
    case 'success':
    case 'ok':
      return { [envelope]: isGood };
    case 'status-success':
      return { status: isGood ? 'success' : 'error' };
    default:
      return {};
  }
}
