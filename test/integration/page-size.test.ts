import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** As `npm run build` makes it: before the tests it has been built. */
const folder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const mostBytes = 75_000;

/** Parts that are shown later must load later. */
const late = [
  ...['brand-marks', 'Settings', 'StartChoices', 'History', 'Insights', 'RentPanel', 'Line', 'ShortcutList'],
  ...['NumberMenu', 'PhoneMenu'],
];

/** A script and all that it imports before it runs, each once. */
function withImports(folder: string, script: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const text = readFileSync(join(folder, script), 'utf8');
  for (const [, imported = ''] of text.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) {
    withImports(folder, join(dirname(script), imported), seen);
  }
  return seen;
}

it('the page needs at most 75 KB of script, as gzip counts, before it is drawn', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => src);
  expect(entries).toHaveLength(1);
  const scripts = new Set<string>();
  for (const entry of entries) withImports(folder, entry, scripts);
  const bytes = [...scripts].map((script) => gzipSync(readFileSync(join(folder, script))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
  const isLate = (name: string) => late.some((part) => name.startsWith(`assets/${part}-`));
  expect([...scripts].filter(isLate)).toEqual([]);
  const built = readdirSync(join(folder, 'assets'));
  expect(late.filter((part) => !built.some((name) => name.startsWith(`${part}-`)))).toEqual([]);
});
