/** Answers a browser's request with the application's own protocol handler. */
import { loadedWindow } from '../api/browser-window.ts';
import { isNetworkError, type NetworkError } from '../api/protocol.ts';
import { pageScriptPath, socketPath } from '../wire/messages.ts';

const cspHeader = 'content-security-policy';

/**
 * `path` begins with a slash and may carry a query. `host` is the address the browser used, as `127.0.0.1:port`. A network
 * error is no answer at all: the page must see none.
 */
export async function serveApp(path: string, host: string): Promise<Response | NetworkError> {
  const window = loadedWindow();
  if (window === null) return sentence(503, 'The application has no window at the moment.');
  const { protocol, host: appHost } = new URL(window.webContents.getURL());
  const url = path === '/' ? window.webContents.getURL() : `${protocol}//${appHost}${path}`;
  const { session } = window.webContents;
  const resourceType = path === '/' ? 'mainFrame' : 'other';
  if (!(await session.webRequest.allows({ url, method: 'GET', resourceType }))) {
    return sentence(403, 'The application does not let its page load this.');
  }
  const answer = await session.protocol.answer(new Request(url));
  if (answer === null) return sentence(404, 'The application does not answer this address.');
  if (isNetworkError(answer)) return answer;
  return adapt(answer, `ws://${host}${socketPath}`);
}

async function adapt(answer: Response, socketUrl: string): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.set('cache-control', 'no-store');
  const policy = headers.get(cspHeader);
  if (policy !== null) headers.set(cspHeader, allowSocket(policy, socketUrl));
  const isHtml = (headers.get('content-type') ?? '').startsWith('text/html');
  const body = isHtml ? withPageScript(await answer.text()) : answer.body;
  return new Response(body, { status: answer.status, headers });
}

/** Before every other script, as a preload runs before the page's own. */
function withPageScript(html: string): string {
  const script = `<script src="${pageScriptPath}"></script>`;
  const head = /<head[^<>]{0,200}>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}

export const sentence = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/**
 * The application's policy with one difference: `connect-src` also allows the stand-in's own WebSocket, which carries what
 * goes through Electron's IPC in the real application. Everything else stays as the application wrote it.
 */
function allowSocket(policy: string, socketUrl: string): string {
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
