/** The pages outside that the application opens: these and no other. */
import { homepage, version } from '../../../package.json';
import { type Link, vendorUrl } from '../../../preload/model/index.ts';

/** The system that the application runs on, as far as a report of a fault needs it. */
export interface ReportedSystem {
  readonly platform: string;
  /** True where the desktop speaks Wayland. */
  readonly isWayland: boolean;
}

/**
 * The addresses of all links. The form for faults comes with version and system filled in, by the ids of
 * .github/ISSUE_TEMPLATE/fault.yml, and with nothing else: no number, code or key.
 */
export const addressesFor = (system: ReportedSystem): Readonly<Record<Link, string>> => ({
  vendor: vendorUrl,
  readme: `${homepage}#readme`,
  issues: `${homepage}/issues/new?${new URLSearchParams({ template: 'fault.yml', version, system: nameOf(system) })}`,
  releases: `${homepage}/releases`,
  'network-login': 'http://neverssl.com',
  'network-guide': `${homepage}/blob/main/docs/troubleshooting.md#proxies-and-certificates`,
});

/** The choice in the form. */
function nameOf({ platform, isWayland }: ReportedSystem): string {
  if (platform === 'win32') return 'Windows';
  if (platform === 'darwin') return 'macOS';
  return isWayland ? 'Linux with Wayland' : 'Linux with X11';
}
