/** Opens pages outside in the person's browser: the only caller of `openExternal`, which takes no address but ours. */
import process from 'node:process';
import { shell } from 'electron';
import type { Link } from '../../../preload/model/index.ts';
import { addressesFor } from './links.ts';

/** False when no browser would open it. */
export async function openLink(link: Link): Promise<boolean> {
  // Set by the session: https://www.freedesktop.org/software/systemd/man/latest/pam_systemd.html
  const isWayland = process.env['XDG_SESSION_TYPE'] === 'wayland';
  const addresses = addressesFor({ platform: process.platform, isWayland });
  try {
    await shell.openExternal(addresses[link]);
    return true;
  } catch {
    return false;
  }
}
