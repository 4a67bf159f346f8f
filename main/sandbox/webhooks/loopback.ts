import { isIPv4 } from 'node:net';

/**
 * Whether a parsed http(s) URL names this computer: 127.0.0.0/8, [::1] or `localhost`. The URL parser (WHATWG URL,
 * host parsing) has already turned every other spelling, such as 2130706433 or 0x7f.1, into one of these.
 */
export function isLoopback({ hostname }: URL): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}
