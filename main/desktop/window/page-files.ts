/** The page's files as an allow-list, each answered under a policy that lets the page do nothing but draw. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

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
