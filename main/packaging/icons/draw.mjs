/** Writes every icon anew. Run `npm run icons` after a change of icons.svg or of how it is drawn, and look at the result. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawIcons } from './drawing.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = drawIcons();
for (const drawn of ['app', 'tray']) rmSync(join(folder, drawn), { recursive: true, force: true });
for (const [path, content] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
