import { isRecord } from '../handler.ts';
import { writeCurrency, writePrice } from './amounts.ts';
import type { Dialect } from './dialect.ts';
import {
  type Fields,
  flag,
  inLetterCase,
  isKeyed,
  type KeyedEnvelope,
  nameOf,
  rewrite,
  wrapList,
} from './envelopes.ts';

/** A list of services, countries or operators, by the name under which the canonical answer has it. */
export type OfferPlural = 'services' | 'countries' | 'operators';

export function writeOffers(plural: OfferPlural, canonical: Fields, dialect: Dialect): unknown {
  const { listEnvelope, objectEnvelope, letterCase } = dialect;
  const list = canonical[plural];
  const offers = Array.isArray(list) ? list.filter(isRecord) : [];
  const areNamesOnly = plural === 'operators' && dialect.operators === 'names';
  const outer = flag(objectEnvelope, true);

  if (isKeyed(listEnvelope)) {
    const envelope = areNamesOnly ? 'keyed-names' : listEnvelope;
    const entries = offers.map((offer) => [offer['id'], keyedValue(offer, envelope, dialect)] as const);
    return { ...inLetterCase(outer, letterCase), ...Object.fromEntries(entries) };
  }
  const entries = offers.map((offer) => (areNamesOnly ? offer['id'] : writeOffer(offer, dialect)));
  const wrapped = wrapList(plural, entries, {}, listEnvelope);
  return inLetterCase(isRecord(wrapped) ? { ...outer, ...wrapped } : wrapped, letterCase);
}

/** The value under an id. Its field names get their case here, because the ids around it must keep theirs. */
function keyedValue(offer: Fields, envelope: KeyedEnvelope, dialect: Dialect): unknown {
  switch (envelope) {
    case 'keyed': {
      const { id: _key, ...rest } = writeOffer(offer, dialect);
      return inLetterCase(rest, dialect.letterCase);
    }
    case 'keyed-numbers':
      return offer['available'];
    case 'keyed-names':
      return offer['name'];
  }
}

function writeOffer(offer: Fields, dialect: Dialect): Fields {
  const isWithAmount = dialect.price !== 'cents' && dialect.price !== 'usd-suffix';
  return rewrite(offer, {
    price: (price, { currency }) =>
      writePrice(nameOf('price', dialect), Number(price), textOrNull(currency), dialect),
    currency: (currency) => writeCurrency(currency, dialect, isWithAmount),
    available: (count) => writeStock(Number(count), dialect),
    success_rate: (percent) => writeSuccessRate(Number(percent), dialect),
  });
}

const maxPlainStock = 100;

function writeStock(count: number, dialect: Dialect): Fields {
  const name = nameOf('stock', dialect);
  switch (dialect.stock) {
    case 'number':
      return { [name]: count };
    case 'boolean':
      return { [name]: count > 0 };
    case 'plus':
      return { [name]: count > maxPlainStock ? `${maxPlainStock}+` : String(count) };
    case 'missing':
      return {};
  }
}

function writeSuccessRate(percent: number, dialect: Dialect): Fields {
  const name = nameOf('successRate', dialect);
  switch (dialect.successRate) {
    case 'percent':
      return { [name]: percent };
    case 'fraction':
      return { [name]: percent / 100 };
    case 'absent':
      return {};
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
