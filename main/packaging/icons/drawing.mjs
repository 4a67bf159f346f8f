/** Every icon that is kept as a file. */
import { drawAppIcons } from './app-icon.mjs';
import { drawTrayIcons } from './tray-icons.mjs';

/** Path below this folder → content. The same source draws the same bytes. */
export function drawIcons() {
  const trayIcons = [...drawTrayIcons()].map(([path, content]) => [`tray/${path}`, content]);
  return new Map([...drawAppIcons(), ...trayIcons]);
}
