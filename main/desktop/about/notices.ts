/** Joins the licences of all bundled libraries, which the build lists for each bundle, into one text. Pure. */

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
