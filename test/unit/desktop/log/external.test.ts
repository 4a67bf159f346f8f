import { shell } from 'electron';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLink } from '../../../../main/desktop/log/external.electron.ts';
import { addressOf } from '../../../../main/desktop/log/links.ts';
import { contract } from '../../../../preload/contract.ts';
import type { Link } from '../../../../preload/model/index.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));
afterEach(() => vi.restoreAllMocks());

// Written as an object literal, so that its keys are exactly the links.
const links = Object.keys(addressOf) as Link[];

describe.each(links)('the link %s', (link) => {
  it('opens its own address in the browser', async () => {
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
