/** SECURITY.md names tests as its proof: that they exist is held here. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const page = readFileSync(at('SECURITY.md'), 'utf8');

/** A file in backticks, and the beginnings of tests in quotes that follow it. */
const claims = [...page.matchAll(/`(test\/[\w/.-]+\.ts)` ("[^"]+"(?:,\s+"[^"]+")*)/g)].flatMap(
  ([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => [file, name] as const),
);

it('covers all twenty items of Electron’s checklist', () => {
  const items = [...page.matchAll(/^\| (\d+) +\|/gm)].map(([, item]) => Number(item));
  expect(items).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

describe('its proofs', () => {
  it('are many', () => expect(claims.length).toBeGreaterThan(30));

  it.each(claims)('%s has a test that begins "%s"', (file, name) => {
    const isThere = existsSync(at(file)) && readFileSync(at(file), 'utf8').includes(`'${name}`);
    expect(isThere).toBe(true);
  });
});
