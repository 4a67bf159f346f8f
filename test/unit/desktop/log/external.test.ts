import { readFileSync } from 'node:fs';
import process from 'node:process';
import { shell } from 'electron';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { openLink } from '../../../../main/desktop/about/about.electron.ts';
import { addressesFor } from '../../../../main/desktop/about/about.ts';
import { contract } from '../../../../preload/contract.ts';
import type { Link } from '../../../../preload/model/index.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const addressOf = addressesFor({ platform: process.platform, isWayland: false });

// Written as an object literal, so that its keys are exactly the links.
const links = Object.keys(addressOf) as Link[];

describe.each(links)('the link %s', (link) => {
  it('opens its own address in the browser', async () => {
    vi.stubEnv('XDG_SESSION_TYPE', 'x11');
    const open = vi.spyOn(shell, 'openExternal').mockResolvedValue(undefined);
    expect(await openLink(link)).toBe(true);
    expect(open.mock.calls).toEqual([[addressOf[link]]]);
  });

  it('can be asked for by the page', () => expect(v.is(contract.openLink.argument, link)).toBe(true));
});

it.each([
  'https://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'toString',
  '',
  addressOf.issues,
  null,
])('the page cannot ask for an address: %s', (asked) =>
  expect(v.is(contract.openLink.argument, asked)).toBe(false),
);

it('tells when no browser would open it', async () => {
  vi.spyOn(shell, 'openExternal').mockRejectedValue(new Error('No application'));
  expect(await openLink('issues')).toBe(false);
});

describe('the form for a fault', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/fault.yml', 'utf8'));
  const fields = new Map<string, { options?: string[] }>(
    form.body.flatMap(({ id, attributes }: { id?: string; attributes: object }) =>
      id === undefined ? [] : [[id, attributes]],
    ),
  );

  it.each([
    ['win32', false, 'Windows'],
    ['darwin', false, 'macOS'],
    ['linux', false, 'Linux with X11'],
    ['linux', true, 'Linux with Wayland'],
  ])('has version and system filled in on %s', (platform, isWayland, system) => {
    const { searchParams } = new URL(addressesFor({ platform, isWayland }).issues);
    expect([...searchParams.keys()]).toEqual(['template', 'version', 'system']);
    expect(searchParams.get('version')).toMatch(/^\d+\.\d+\.\d+/);
    // A choice that the form does not offer would be dropped.
    expect(searchParams.get('system')).toBe(system);
    expect(fields.get('system')?.options).toContain(system);
  });

  it('has the fields that the address fills, and asks for the diagnostics', () => {
    expect([...fields.keys()]).toEqual(expect.arrayContaining(['version', 'system', 'diagnostics']));
  });
});
