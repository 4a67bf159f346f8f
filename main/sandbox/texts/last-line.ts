import type { Random } from '../random.ts';
import type { Sender } from './sms-body.ts';

const BOUND_SHARE = 0.6;
const RETRIEVER_SHARE = 0.12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Ends a text for machines, or leaves it: with the code bound to the sender's domain (WICG "Origin-bound one-time
 * codes delivered via SMS"), or with the 11 characters by which Android's SMS Retriever knows the app to hand it to,
 * older ones of which begin with `<#>`.
 */
export function withLastLine(text: string, code: string, { domain }: Sender, random: Random): string {
  if (domain && random.chance(BOUND_SHARE)) {
    return `${text}${random.pick(['\n', '\n\n'])}@${domain} #${code}`;
  }
  if (!random.chance(RETRIEVER_SHARE)) return text;
  return `${random.pick(['', '<#> '])}${text}\n${random.text(BASE64, 11)}`;
}
