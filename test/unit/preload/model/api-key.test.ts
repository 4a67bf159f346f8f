import { expect, it } from 'vitest';
import { cleanApiKey } from '../../../../preload/model/index.ts';

const key = 'rsk_live_0123456789';

it.each([
  key,
  ` ${key}\n`,
  'rsk_live\u200b_0123456789\ufeff',
  'rsk_live_\r\n  0123456789',
  `"${key}"`,
  `“${key}”`,
  `Bearer ${key}`,
  `bearer  ${key}`,
  `Authorization: Bearer ${key}`,
  `-H "Authorization: Bearer ${key}"`,
  `RENTIUM_API_KEY="${key}"`,
  `export RENTIUM_API_KEY=${key}`,
  `'Authorization': 'Bearer ${key}',`.replace("'Authorization':", 'Authorization:'),
])('finds the key in %j', (pasted) => expect(cleanApiKey(pasted)).toBe(key));

it.each(['', '   ', '"', 'Bearer ', 'rsk_\u0435_live', 'my key', 'ключ', 'rsk_•••••', 'a'.repeat(501)])(
  'takes %j for no key',
  (pasted) => expect(cleanApiKey(pasted)).toBeNull(),
);

it('leaves a key alone that looks like a word in front of one', () =>
  expect(cleanApiKey('bearer_token_key')).toBe('bearer_token_key'));
