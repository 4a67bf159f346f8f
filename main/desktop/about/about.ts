/** Names the pages outside that the application opens, and joins the licences of what is in it. Pure. */
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

/** The notices of one bundle, or of something else that is shipped. */
export interface LicenceFile {
  /** For a file that is the licence of one thing; null for a list of the build. */
  readonly title: string | null;
  readonly text: string;
}

/** The heading of one library in a list of the build: its name, its version and its licence. */
const heading = /^## (?=\S.{0,100} - \d)/m;

/** One section for each library, in the order of their names, however many bundles it is in. */
export function joinNotices(files: readonly LicenceFile[]): string {
  const sections = new Map<string, string>();
  for (const { title, text } of files) {
    if (title !== null) sections.set(title, text.trim());
    else {
      for (const section of text.split(heading).slice(1)) {
        const end = section.indexOf('\n');
        const name = (end < 0 ? section : section.slice(0, end)).trim();
        sections.set(name, end < 0 ? '' : section.slice(end).trim());
      }
    }
  }
  return [...sections]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([name, text]) => [name, text].filter((part) => part !== '').join('\n\n'))
    .join(`\n\n${'-'.repeat(40)}\n\n`);
}
