import fc from 'fast-check';
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
  `'Authorization': 'Bearer ${key}',`,
  `{"Authorization": "Bearer ${key}"}`,
  `{"api_key":"${key}"}`,
  `curl -H "Authorization: Bearer ${key}" https://api.rentiumsms.online/v1/balance`,
  `https://api.rentiumsms.online/?api_key=${key}`,
  `X-API-Key: ${key}`,
  `x-api-key=${key}`,
  `--api-key=${key}`,
  `--api-key ${key}`,
  `Token ${key}`,
  `Authorization: ApiKey ${key}`,
  `$env:RENTIUM_API_KEY="${key}"`,
  `setx RENTIUM_API_KEY ${key}`,
  `Your API key is ${key}`,
  `Key #1: ${key}.`,
  `API key:\n${key}`,
  `Ключ: ${key}`,
  `密钥：${key}`,
  `(${key})`,
  `**${key}**`,
  `&lt;${key}&gt;`,
  `\u001b[200~${key}\u001b[201~`,
  `${key}\u0000`,
  'ｒｓｋ_live_0123456789',
])('finds the key in %j', (pasted) => expect(cleanApiKey(pasted)).toBe(key));

it.each(['', '   ', '"', 'Bearer ', 'rsk_\u0435_live', 'my key', 'ключ', 'rsk_•••••', 'a'.repeat(501)])(
  'takes %j for no key',
  (pasted) => expect(cleanApiKey(pasted)).toBeNull(),
);

it.each([
  `${key} ${key}x`,
  'https://api.rentiumsms.online/account/0123456789',
  'curl https://api.rentiumsms.online/v1/balance',
])('does not guess at %j', (pasted) => expect(cleanApiKey(pasted)).toBeNull());

it('leaves a key alone, whatever it is made of', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9_-]{1,20}(?:[.:/+][A-Za-z0-9_-]{1,20}){0,3}={0,2}$/),
      (whole) => {
        // `key:abc` is a key behind a word that names one.
        fc.pre(!/(?:key|token|secret|bearer|authorization|basic|clave|chave|chiave)[^:]*:/i.test(whole));
        expect(cleanApiKey(whole)).toBe(whole);
      },
    ),
    {
      examples: [['id:0123456789abcdef'], ['bearer_token_key'], ['aGVsbG8ga2V5==']],
    },
  );
});

it('leaves a key alone that looks like a word in front of one', () =>
  expect(cleanApiKey('bearer_token_key')).toBe('bearer_token_key'));
