/**
 * The application's policy with one difference: `connect-src` also allows the stand-in's own WebSocket, which carries what
 * goes through Electron's IPC in the real application. Everything else stays as the application wrote it.
 */
export function allowSocket(policy: string, socketUrl: string): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '');
  const index = directives.findIndex((directive) => /^connect-src(\s|$)/i.test(directive));
  const sources = (directives[index] ?? inherited(directives))
    .split(/\s+/)
    .slice(1)
    .filter((source) => source.toLowerCase() !== "'none'");
  const widened = ['connect-src', ...sources, socketUrl].join(' ');
  return (index < 0 ? [...directives, widened] : directives.with(index, widened)).join('; ');
}

/** Without a connect-src of its own a page has that of default-src. */
const inherited = (directives: readonly string[]): string =>
  directives.find((directive) => /^default-src(\s|$)/i.test(directive)) ?? '';
