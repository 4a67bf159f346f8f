import * as v from 'valibot';
import { expect, it } from 'vitest';
import { contract } from '../../../preload/contract.ts';
import { wanted } from '../../support/rentals.ts';

it('an order that a later version wrote more into can be sent as the page was shown it', () => {
  const { order } = wanted;
  const later = { ...order, service: { ...order.service, icon: 'x' }, duration: 20 };
  expect(v.parse(contract.rent.argument, { ...wanted, order: later })).toMatchObject({ order });
  expect(v.parse(contract.rent.argument, { ...wanted, order: later })).not.toHaveProperty('order.duration');
});
