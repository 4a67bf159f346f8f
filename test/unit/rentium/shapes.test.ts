import * as v from 'valibot';
import { expect, it } from 'vitest';
import { reservation, sms } from '../../../main/rentium/shapes.ts';

it('a field that cannot be is unknown, and takes neither the id nor the rest with it', () => {
  const odd = { phoneNumber: 'none', operatorId: 5, status: {}, expiresAtMs: Number.NaN };
  expect(
    v.parse(reservation, { id: 'res_1', price: { amountMinor: 1e308, currency: 'USD' }, ...odd }),
  ).toEqual({
    id: 'res_1',
    phoneNumber: null,
    price: null,
    operatorId: null,
    status: null,
    expiresAtMs: null,
  });
  expect(
    v.parse(sms, { id: 's', text: 'x', sender: 1, code: [], receivedAtMs: Number.POSITIVE_INFINITY }),
  ).toEqual({
    id: 's',
    text: 'x',
    sender: null,
    code: null,
    receivedAtMs: null,
  });
});
