/** The page that a token leads to: it keeps the secret in its tab and goes on to the application, without the token. */
import { randomBytes } from 'node:crypto';
import { secretItem } from '../wire/messages.ts';

/** sessionStorage belongs to one tab and one origin, port included. */
export function enterWith(secret: string): Response {
  const nonce = randomBytes(16).toString('base64');
  // Neither can end the script or its texts: both are of base64's letters, or the stand-in's own.
  const script = `sessionStorage.setItem('${secretItem}', '${secret}'); location.replace('/');`;
  const html = `<!doctype html><meta charset="utf-8"><title>Rentium Tray</title><script nonce="${nonce}">${script}</script>`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}
