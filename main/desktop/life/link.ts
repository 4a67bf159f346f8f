/** Links such as `rentium://rent?service=whatsapp&country=us`. Any page can make one, so it opens the rent panel and does no more. */
import * as v from 'valibot';
import { type OrderIds, orderIdsSchema } from '../../cli/index.ts';
import type { Build } from './identity.electron.ts';

export const linkScheme = 'rentium';

/** Three ids are shorter, with their names. */
const maxLength = 300;

/** The order that a link names; null for every other text. */
export function parseLink(text: string): OrderIds | null {
  if (text.length > maxLength || !URL.canParse(text)) return null;
  const url = new URL(text);
  const { protocol, host, pathname, search, searchParams, username, password } = url;
  if (protocol !== `${linkScheme}:` || host !== 'rent' || !['', '/'].includes(pathname)) return null;
  // Nothing but host and query: what else it holds is meant for somebody else.
  if (username !== '' || password !== '' || url.hash !== '' || text.includes('#')) return null;
  const names = [...searchParams.keys()];
  if (search === '' || new Set(names).size !== names.length) return null;
  const ids = v.safeParse(orderIdsSchema, Object.fromEntries(searchParams));
  return ids.success ? ids.output : null;
}

export const isLink = (arg: string): boolean => arg.toLowerCase().startsWith(`${linkScheme}:`);

/** The link among the arguments of a start. `refused`: there is one, and it names no order. */
export type LinkInArguments =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'order'; readonly order: OrderIds };

export function linkIn(args: readonly string[]): LinkInArguments {
  const links = args.filter(isLink);
  if (links.length === 0) return { kind: 'none' };
  const [only = '', ...others] = links;
  const order = others.length === 0 ? parseLink(only) : null;
  return order === null ? { kind: 'refused' } : { kind: 'order', order };
}

/** The order that a second launch hands over; null where it hands over none. */
export function orderIn(handOver: unknown): OrderIds | null {
  const parsed = v.safeParse(v.object({ order: orderIdsSchema }), handOver);
  return parsed.success ? parsed.output.order : null;
}

/** Keeps the order of a link until the page is there to show it. The last link counts. */
export interface LinkOpener {
  open(order: OrderIds): void;
  /** From now on links are opened at once. */
  pageReady(openRentPanel: (order: OrderIds) => void): void;
}

export function createLinkOpener(): LinkOpener {
  let openNow: ((order: OrderIds) => void) | null = null;
  let waiting: OrderIds | null = null;
  return {
    open(order) {
      if (openNow === null) waiting = order;
      else openNow(order);
    },
    pageReady(openRentPanel) {
      openNow = openRentPanel;
      if (waiting !== null) openRentPanel(waiting);
      waiting = null;
    },
  };
}

// Links are heard from the system, and Windows is told who opens them.

/** Electron's `app`, as far as it tells of links. */
interface LinkSource {
  on(event: 'open-url', hear: (event: { preventDefault(): void }, url: string) => void): unknown;
}

/**
 * Call before Electron is ready: macOS sends a link that starts the application before that. On Windows and Linux a link is
 * an argument of another launch.
 */
export function hearLinks(
  app: LinkSource,
  platform: NodeJS.Platform,
  opener: Pick<LinkOpener, 'open'>,
): void {
  if (platform !== 'darwin') return;
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const order = parseLink(url);
    if (order !== null) opener.open(order);
  });
}

/**
 * Windows learns from the running program who opens links; macOS from the bundle's Info.plist and Linux from the package's
 * desktop file. Only the installed program says so: a start from source or a portable one would take links away from it,
 * and leave them to a program that is gone. `--` keeps whatever follows from being a switch.
 */
export function registerLinks(
  app: { setAsDefaultProtocolClient(scheme: string, path: string, args: string[]): boolean },
  platform: NodeJS.Platform,
  build: Build,
  execPath: string,
): void {
  if (platform === 'win32' && build === 'installed') {
    app.setAsDefaultProtocolClient(linkScheme, execPath, ['--']);
  }
}
