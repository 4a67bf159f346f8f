/** Values that no field should have, as JSON text, and a seeded chance to choose them by. */

/** Uniform in [0, 1): mulberry32, which is fast, and good enough to choose by. */
export function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** JSON text that no value of JavaScript is written as: 1e400, a lone surrogate, the same name twice. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Json =
  | Raw
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

export function write(json: Json): string {
  if (json instanceof Raw) return json.text;
  if (Array.isArray(json)) return `[${json.map(write).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  return `{${Object.entries(json)
    .map(([name, value]) => `${JSON.stringify(name)}:${write(value)}`)
    .join(',')}}`;
}

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

export const absurdities: readonly string[] = [
  ...['null', 'true', 'false', '[]', '{}', '[[]]', '[null]', '[{}]', '""', '" "', '"0"', '0', '-0', '-1'],
  ...[
    '1e308',
    '-1e308',
    '1e400',
    '-1e400',
    '5e-324',
    '9007199254740993',
    '0.1',
    '1e21',
    '99999999999999999999',
  ],
  ...['1796037725295000000', '253402300800000', '8640000000000001', '-62135596800', '1e11', '99999999999'],
  ...['4000000000', '4000000000000', '1796037725.2951234', '1796037725295.51', '"2099-12-31T23:59:59Z"'],
  ...[
    '"9999-12-31T23:59:59Z"',
    '"0000-00-00T00:00:00Z"',
    '"1970-01-01"',
    '"2026-02-30T25:61:61Z"',
    '"+275760-09-13"',
  ],
  ...[
    '"20 minutes"',
    '"PT20M"',
    '"P9999999D"',
    '"99:99:99"',
    '"-5"',
    '"1e999"',
    '"NaN"',
    '"Infinity"',
    '"null"',
  ],
  ...[
    '"\\u2212 0,35"',
    '"$0.48"',
    '"1.234.567,89 EUR"',
    '"(12)"',
    '"12 apples"',
    '"USDT"',
    '"\\u0661\\u0662"',
  ],
  ...['"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"\\u202e123\\u202c"', '"\\u2066\\u2067"', '"\\ufeff"'],
  ...[
    '"\\u200b"',
    '"🦄🦄"',
    '"<img src=x onerror=alert(1)>"',
    '"&#x1F600;&amp;amp;"',
    '"&#xFFFFFF;&#9999999;"',
    '"\\\\n\\\\u0041"',
  ],
  ...[
    '"__proto__"',
    '"constructor"',
    '"toString"',
    '{"__proto__":{"id":1}}',
    '{"constructor":1,"toString":2}',
  ],
  ...['".."', '"/"', '"%E0%A4%A"', '"../../v1/balance"', '"a?b#c"', '"-"', '"+"', '"+1202555****"', '"001"'],
  ...[
    '{"amount":1e308,"currency":"USD"}',
    '{"USD":0.48}',
    '{"amount":5,"scale":-300}',
    '{"amount":5,"scale":400}',
    '{"id":null}',
    '{"0":"a","1":"b"}',
    '{"value":{"value":1}}',
  ],
  ...['"PENDING"', '"CANCELED"', '"4"', '[1,"2",null,{"a":[]}]', `"${'9'.repeat(400)}"`, '9'.repeat(400)],
  `"${'x'.repeat(300)}"`,
  `"${'\\ud83d'.repeat(60)}"`,
  `"${'849-201 '.repeat(40)}"`,
  nested(60, '[', ']'),
  `${'{"data":'.repeat(40)}1${'}'.repeat(40)}`,
];

/** Dear to read, so seldom met. Deeper than any stack, and short enough to be read over HTTP. */
export const heavies: readonly string[] = [
  nested(40_000, '[', ']'),
  `${'{"data":'.repeat(40_000)}null${'}'.repeat(40_000)}`,
  `"${'&#'.repeat(10_000)}"`,
  `"${'9 '.repeat(10_000)}"`,
  `"${'\\u0301'.repeat(10_000)}"`,
  `"${'a'.repeat(20_000)}"`,
];
