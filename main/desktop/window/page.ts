/** Answers the page: its files from an allow-list, under a policy that lets it do nothing but draw, and its calls. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { type CallName, contract, type Handlers } from '../../../preload/contract.ts';
import type { Log } from '../../core/index.ts';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** URL path → absolute file, for every file that may be asked for. Source maps may not. */
export function listFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && extname(entry.name) in contentTypes,
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/${relative(folder, path).split(sep).join('/')}`, path];
    }),
  );
}

export function answerFrom(files: ReadonlyMap<string, string>, request: Request): Response {
  const path = files.get(new URL(request.url).pathname);
  const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
  if (path === undefined || request.method !== 'GET') return new Response(null, { status: 404, headers });
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  return new Response(readFileSync(path), { headers: { ...headers, 'content-type': contentType } });
}

/** The page has a protocol of its own, and so an origin that no web page can have. */
export const pageScheme = 'app';
export const pageOrigin = 'app://rentium';
export const pageUrl = `${pageOrigin}/index.html`;

// Calls: who calls and with what is checked, then a handler is called. Nothing else stands between page and main.

/** The caller, as Electron names it: `url` is that of the calling frame, null when the frame is gone. */
export interface Caller {
  readonly url: string | null;
  readonly isTopFrame: boolean;
  readonly isOurWindow: boolean;
}

export const callNames = (Object.keys(contract) as (keyof typeof contract)[]).filter(
  (name): name is CallName => contract[name].direction === 'invoke',
);

/**
 * Answers one call. Rejects when the caller is not the top frame of our own window on our own page: that is never a
 * person's doing. A bad argument is answered as a `bad-call` problem.
 */
export async function answerCall(
  name: CallName,
  argument: unknown,
  caller: Caller,
  { handlers, pageOrigin, log }: { handlers: Handlers; pageOrigin: string; log: Log },
): Promise<unknown> {
  if (!isOurPage(caller, pageOrigin)) {
    log.warn('call-refused', { name });
    throw new Error('Refused: the call does not come from the application’s own page');
  }
  const parsed = v.safeParse(contract[name].argument, argument);
  if (!parsed.success) {
    log.warn('bad-call', { name });
    return { ok: false, problem: { kind: 'bad-call' } };
  }
  try {
    // The schema of this very name has just accepted the argument, which TypeScript cannot follow through an index.
    const handle = handlers[name] as (argument: unknown) => unknown;
    return await handle(parsed.output);
  } catch (error) {
    log.error('call-failed', { name, error: String(error) });
    throw error;
  }
}

function isOurPage(caller: Caller, pageOrigin: string): boolean {
  if (!caller.isOurWindow || !caller.isTopFrame || caller.url === null || !URL.canParse(caller.url))
    return false;
  const { protocol, host } = new URL(caller.url);
  return `${protocol}//${host}` === pageOrigin;
}
