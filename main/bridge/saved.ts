import type { Result } from '../../preload/model.ts';
import type { SavedFile } from '../desktop/port.ts';
import { refuse } from '../results.ts';

/** What the page is told of a file that was to be saved: null when the person thought better of it. */
export function answerSaved(saved: SavedFile): Result<{ readonly file: string } | null> {
  switch (saved.kind) {
    case 'saved':
      return { ok: true, value: { file: saved.file } };
    case 'cancelled':
      return { ok: true, value: null };
    case 'failed':
      return refuse({ kind: 'storage', reason: saved.reason });
  }
}
