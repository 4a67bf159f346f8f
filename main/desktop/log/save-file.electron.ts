/** Asks where to save, and saves. */
import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { storageReason, writeWhole } from '../../storage/index.ts';
import type { SavedFile } from '../port.ts';

export async function saveFile(suggestedName: string, content: string): Promise<SavedFile> {
  const ending = extname(suggestedName).slice(1);
  // The popup does not make the application the active one, and the dialog would open behind others.
  if (process.platform === 'darwin') app.focus({ steal: true });
  // Without a parent: the popup hides when it loses the focus, and a dialog of its own would go with it.
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('downloads'), suggestedName),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  try {
    await writeWhole(filePath, content, 0o600);
  } catch (error) {
    return { kind: 'failed', reason: storageReason(error) };
  }
  return { kind: 'saved', file: basename(filePath) };
}
