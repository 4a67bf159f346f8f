import type { Random } from '../random.ts';
import type { Sender } from './sms-body.ts';

const TOKEN = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const CODE_IN_LINK_SHARE = 0.3;

/** A link that confirms without typing: with a token, or with the code itself. */
export function drawLink({ id, domain }: Sender, code: string, random: Random): string {
  const host = domain ?? `${id}.example`;
  return random.chance(CODE_IN_LINK_SHARE)
    ? `https://${host}/v/${code}`
    : `https://${host}/c/${random.text(TOKEN, 8)}`;
}
