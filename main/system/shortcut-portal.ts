/**
 * Whether a Wayland desktop hands out global shortcuts, by what its portals say they can do. Electron would answer that keys
 * are registered in any case (electron-45.md 7).
 */
const shortcutInterface = 'org.freedesktop.impl.portal.GlobalShortcuts';

/** `portalFiles`: the texts of the `.portal` files. `currentDesktop`: XDG_CURRENT_DESKTOP, names between colons. */
export function hasShortcutPortal(portalFiles: readonly string[], currentDesktop: string): boolean {
  const desktops = currentDesktop.toLowerCase().split(':');
  return portalFiles.some((text) => {
    const usedIn = listOf(text, 'UseIn').map((name) => name.toLowerCase());
    const isUsed = usedIn.length === 0 || usedIn.some((name) => desktops.includes(name));
    return isUsed && listOf(text, 'Interfaces').includes(shortcutInterface);
  });
}

/** A list of a key file: `Key=one;two;`. */
function listOf(text: string, key: string): readonly string[] {
  const line = text.split(/\r?\n/).find((candidate) => candidate.split('=')[0]?.trim() === key);
  return (line?.slice(line.indexOf('=') + 1).split(';') ?? []).map((item) => item.trim()).filter(Boolean);
}
