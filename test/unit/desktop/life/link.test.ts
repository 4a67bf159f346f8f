import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  createLinkOpener,
  linkIn,
  orderIn,
  parseLink,
  registerLinks,
} from '../../../../main/desktop/life/link.ts';

const order = { service: 'whatsapp', country: 'us', operator: 'any' };
const good = 'rentium://rent?service=whatsapp&country=us';

describe('a link', () => {
  it.each([
    [good, order],
    [`${good}&operator=tmobile`, { ...order, operator: 'tmobile' }],
    ['rentium://rent/?country=US&service=WhatsApp', order],
    ['RENTIUM://rent?service=whatsapp&country=us', order],
  ])('%s names an order', (link, named) => {
    expect(parseLink(link)).toEqual(named);
  });

  it.each([
    'rentium://rent',
    'rentium://rent?service=whatsapp',
    'rentium://rent?service=&country=us',
    `${good}&service=telegram`,
    `${good}&price=0`,
    `${good}&confirm=true`,
    `${good}#buy`,
    `${good}#`,
    'rentium://buy?service=whatsapp&country=us',
    'rentium://rent/now?service=whatsapp&country=us',
    'rentium://user@rent?service=whatsapp&country=us',
    'rentium://rent:80?service=whatsapp&country=us',
    'rentium:rent?service=whatsapp&country=us',
    'rentium://rent?service=%3Cimg%20src=x%3E&country=us',
    'rentium://rent?service=../whatsapp&country=us',
    'rentium://rent?service=whatsapp&country=u%00s',
    `rentium://rent?service=whatsapp&country=us&operator=${'a'.repeat(300)}`,
    'https://rent?service=whatsapp&country=us',
    'file:///etc/passwd',
    '',
  ])('%s names none', (link) => {
    expect(parseLink(link)).toBeNull();
  });

  it('whatever it is, gives three ids of harmless signs or nothing', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('service', 'country', 'operator', 'whatsapp', 'us', '&', '='),
    );
    const link = fc.oneof(
      fc.string().map((rest) => `rentium:${rest}`),
      fc
        .array(fc.tuple(part, part))
        .map((pairs) => `rentium://rent?${pairs.map((pair) => pair.join('=')).join('&')}`),
    );
    fc.assert(
      fc.property(link, (text) => {
        const named = parseLink(text);
        if (named === null) return;
        expect(Object.keys(named).sort()).toEqual(['country', 'operator', 'service']);
        for (const id of Object.values(named)) expect(id).toMatch(/^[a-z0-9][a-z0-9_.-]{0,63}$/);
      }),
    );
  });
});

describe('the arguments of a start', () => {
  it('may hold one link', () => {
    expect(linkIn(['--hidden'])).toEqual({ kind: 'none' });
    expect(linkIn(['--', good])).toEqual({ kind: 'order', order });
    expect(linkIn([good, good])).toEqual({ kind: 'refused' });
    expect(linkIn(['rentium://rent'])).toEqual({ kind: 'refused' });
  });

  it('of another process are checked again', () => {
    expect(orderIn({ isHidden: true, order })).toEqual(order);
    fc.assert(
      fc.property(fc.anything(), (handOver) => {
        const named = orderIn(handOver);
        if (named !== null) expect(named.service).toMatch(/^[a-z0-9]/);
      }),
    );
    expect(orderIn({ order: { ...order, service: '<b>' } })).toBeNull();
  });
});

it('waits for the page, and opens the last link then', () => {
  const opener = createLinkOpener();
  const opened = vi.fn();
  opener.open({ ...order, country: 'gb' });
  opener.open(order);
  opener.pageReady(opened);
  expect(opened.mock.calls).toEqual([[order]]);
  opener.open({ ...order, country: 'de' });
  expect(opened).toHaveBeenLastCalledWith({ ...order, country: 'de' });
});

it.each([
  ['win32', 'installed', 1],
  ['win32', 'development', 0],
  ['win32', 'portable', 0],
  ['linux', 'installed', 0],
  ['darwin', 'installed', 0],
] as const)('on %s the %s build takes links over: %i', (platform, build, count) => {
  const setAsDefaultProtocolClient = vi.fn(() => true);
  registerLinks({ setAsDefaultProtocolClient }, platform, build, 'C:\\app.exe');
  expect(setAsDefaultProtocolClient.mock.calls).toHaveLength(count);
  if (count > 0) expect(setAsDefaultProtocolClient).toHaveBeenCalledWith('rentium', 'C:\\app.exe', ['--']);
});
