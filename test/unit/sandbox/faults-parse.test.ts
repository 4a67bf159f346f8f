import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { faultKinds, faultSchema, parseFault } from '../../../main/sandbox/faults/fault.ts';

describe('a fault on the command line', () => {
  it.each([
    ['reset-before', { kind: 'reset-before', share: 1 }],
    ['latency:delay_ms=500,share=0.3', { kind: 'latency', delay_ms: 500, jitter_ms: 0, share: 0.3 }],
    [
      'reset-after:path=/v1/reservations,times=1',
      { kind: 'reset-after', path: '/v1/reservations', times: 1, share: 1 },
    ],
    [
      'status:status=429,retry_after=7,method=GET,carried_out=true',
      { kind: 'status', status: 429, retry_after: 7, method: 'GET', share: 1, carried_out: true },
    ],
    [
      'status:retry_after=Wed, 20 May 2026 08:00:00 GMT,status=503',
      {
        kind: 'status',
        status: 503,
        retry_after: 'Wed, 20 May 2026 08:00:00 GMT',
        share: 1,
        carried_out: false,
      },
    ],
    ['clock-skew:skew_ms=-90000', { kind: 'clock-skew', skew_ms: -90_000, share: 1 }],
    [
      'redirect:location=https://example.org/?a=b',
      { kind: 'redirect', location: 'https://example.org/?a=b', share: 1, carried_out: false },
    ],
    ['html', { kind: 'html', status: 502, share: 1, carried_out: false }],
    ['huge', { kind: 'huge', bytes: 50_000_000, share: 1 }],
  ])('is read from %s', (text, fault) => expect(parseFault(text)).toEqual({ ok: true, fault }));

  it.each([
    ['429', '"429" is no kind of fault'],
    ['', '"" is no kind of fault'],
    ['latency', 'The fault latency needs "delay_ms".'],
    ['latency:delay_ms', 'is followed by name=value, not by "delay_ms"'],
    ['latency:delay_ms=soon', 'cannot have "soon" for "delay_ms"'],
    ['latency:delay_ms=5,delay_ms=6', 'has "delay_ms" twice'],
    ['latency:delay_ms=5,kind=never', 'has "kind" twice'],
    ['never:delay_ms=5', 'The fault never has no "delay_ms".'],
    ['never:share=1.5', 'cannot have "1.5" for "share"'],
    ['never:times=0', 'cannot have "0" for "times"'],
    ['never:path=v1', 'cannot have "v1" for "path"'],
    ['never:method=PUT', 'cannot have "PUT" for "method"'],
    ['status:status=200', 'cannot have "200" for "status"'],
    ['status:status=503,retry_after=soon', 'cannot have "soon" for "retry_after"'],
    ['redirect:location=a b', 'cannot have "a b" for "location"'],
  ])('%j is refused in one sentence that says why', (text, reason) => {
    const parsed = parseFault(text);
    expect(parsed.ok ? null : parsed.message).toContain(reason);
    expect(parsed.ok ? null : parsed.message).toMatch(/^[^\n]+\.$/);
  });

  it('names every kind there is when it knows none of that name', () => {
    const parsed = parseFault('fire');
    for (const kind of faultKinds) expect(parsed.ok ? null : parsed.message).toContain(kind);
  });
});

it('has a JSON Schema, for the OpenAPI document', () => {
  expect(toJsonSchema(faultSchema, { typeMode: 'input' })).toHaveProperty('oneOf.length', faultKinds.length);
});

it('survives being read twice', () => {
  const once = v.parse(faultSchema, { kind: 'html' });
  expect(v.parse(faultSchema, once)).toEqual(once);
});
