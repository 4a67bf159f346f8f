/** The script that runs in the page before the application's own: the stand-in's half there, around the real preload. */
import { readFile } from 'node:fs/promises';
import { loadedWindow } from '../api/browser-window.ts';
import { playedSystem } from '../desktop/system.ts';

/** Built by vite's `page` environment beside the other tools. */
const bundleUrl = new URL('./page/page.js', import.meta.url);

/**
 * One function scope holds all of it, so the page finds no `require`, no `ipcRenderer` and nothing of the stand-in. The
 * preload is written into the script, not evaluated from a text: the application's policy forbids that, rightly.
 */
export async function pageScript(): Promise<string> {
  const bundle = await readFile(bundleUrl, 'utf8');
  const preloadPath = loadedWindow()?.webContents.preload ?? null;
  const preload = preloadPath === null ? '' : await readFile(preloadPath, 'utf8');
  const config = JSON.stringify({ platform: playedSystem() });
  return `(function () {
${bundle}
standInPage(${config}, function (require, module, exports, process) {
${preload}
});
})();
`;
}
