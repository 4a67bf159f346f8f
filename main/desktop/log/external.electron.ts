/** Opens pages outside in the person's browser: the only caller of `openExternal`, which takes no address but ours. */
import { shell } from 'electron';
import type { Link } from '../../../preload/model/index.ts';
import { addressOf } from './links.ts';

/** False when no browser would open it. */
export async function openLink(link: Link): Promise<boolean> {
  try {
    await shell.openExternal(addressOf[link]);
    return true;
  } catch {
    return false;
  }
}
