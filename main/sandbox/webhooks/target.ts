import { isLoopback } from './loopback.ts';

/** Where events go, and what goes wrong on the way. */
export interface WebhookTarget {
  /** http or https, on a loopback address. */
  readonly url: string;
  /** Signs each request; null sends it unsigned, as the vendor's page shows it. */
  readonly secret: string | null;
  /** 0..1: how many of the events are delivered twice. */
  readonly duplicateShare: number;
  /** 0..1: how many of the events are held back until a later one has been tried. */
  readonly shuffleShare: number;
}

/** What is wrong with a target, as a sentence; null when nothing is. */
export function refusalOf(target: WebhookTarget): string | null {
  if (!URL.canParse(target.url)) return 'The webhook target is not a URL.';
  const url = new URL(target.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return 'The webhook target must be an http or https URL.';
  if (!isLoopback(url)) return 'The webhook target must be on this computer: 127.0.0.1, [::1] or localhost.';
  if (url.username !== '' || url.password !== '')
    return 'The webhook target must not hold a user name or password.';
  if (target.secret === '') return 'The webhook secret must not be empty.';
  if (!isShare(target.duplicateShare)) return 'The share of duplicates must be from 0 to 1.';
  if (!isShare(target.shuffleShare)) return 'The share of events out of order must be from 0 to 1.';
  return null;
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;
