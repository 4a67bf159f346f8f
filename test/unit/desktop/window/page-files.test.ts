import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerFrom, listFiles } from '../../../../main/desktop/window/page.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

/** A built page with a file beside it that is none of the page's business. */
function createPage() {
  const folder = createTempFolder();
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<title>Rentium Tray</title>');
  writeFileSync(join(page, 'assets', 'index.js'), 'draw()');
  writeFileSync(join(page, 'assets', 'index.js.map'), '{}');
  writeFileSync(join(folder, 'key.json'), '{"ciphertext":"secret"}');
  return listFiles(page);
}
const ask = (path: string, init?: RequestInit) =>
  answerFrom(createPage(), new Request(`app://rentium${path}`, init));

it('answers the page and its parts with their types', async () => {
  const html = ask('/index.html');
  expect(html.status).toBe(200);
  expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await html.text()).toBe('<title>Rentium Tray</title>');
  expect(ask('/assets/index.js').headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

it.each([
  ['a file outside', '/../key.json'],
  ['a file outside, encoded', '/%2e%2e/key.json'],
  ['a file outside, encoded with its slash', '/..%2fkey.json'],
  ['an absolute path', '//key.json'],
  ['a source map', '/assets/index.js.map'],
  ['a folder', '/assets/'],
  ['nothing in particular', '/'],
])('does not answer %s', (_name, path) => expect(ask(path).status).toBe(404));

it.each(['/index.html', '/assets/index.js', '/nowhere'])('lets no one guess at the type: %s', (path) => {
  expect(ask(path).headers.get('x-content-type-options')).toBe('nosniff');
});

it('answers no other method', () => expect(ask('/index.html', { method: 'POST' }).status).toBe(404));

describe('its policy', () => {
  it.each(['/index.html', '/nowhere'])(
    'comes with every answer, lets no script in but its own, and no connection out: %s',
    (path) => {
      const policy = ask(path).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    },
  );
});
