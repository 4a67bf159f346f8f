import { isIPv4 } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** The receiver of events, and the disturbances of their delivery. */
export interface WebhookTarget {
  /** http or https, on a loopback address. */
  readonly url: string;
  /** Signs each request; null sends it unsigned, as the vendor's page shows it. */
  readonly secret: string | null;
  /** 0..1: the share of events that are delivered twice. */
  readonly duplicateShare: number;
  /** 0..1: the share of events that are held back until a later one has been tried. */
  readonly shuffleShare: number;
}

/** Says in one sentence why a target cannot be used; null when it can. */
export function refusalOf(target: WebhookTarget): string | null {
  if (!URL.canParse(target.url)) return 'The webhook target is not a URL.';
  const url = new URL(target.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return 'The webhook target must be an http or https URL.';
  if (!isLoopback(url)) return 'The webhook target must be on this computer: 127.0.0.1, [::1] or localhost.';
  if (url.username !== '' || url.password !== '')
    return 'The webhook target must not hold a user name or password.';
  if (target.secret === '') return 'The webhook secret must not be empty.';
  if (target.secret !== null && !isSecret(target.secret))
    return 'The webhook secret must be "whsec_" followed by base64, as Standard Webhooks writes it.';
  if (!isShare(target.duplicateShare)) return 'The share of duplicates must be from 0 to 1.';
  if (!isShare(target.shuffleShare)) return 'The share of events out of order must be from 0 to 1.';
  return null;
}

/**
 * True when a parsed http(s) URL names this computer: 127.0.0.0/8, [::1] or `localhost`. The URL parser (WHATWG URL,
 * host parsing) has already turned every other spelling, such as 2130706433 or 0x7f.1, into one of these.
 */
export function isLoopback({ hostname }: URL): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}

function isSecret(text: string): boolean {
  if (!text.startsWith('whsec_')) return false;
  try {
    return new Webhook(text) !== undefined;
  } catch {
    return false; // It is not base64, or it is empty.
  }
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;
