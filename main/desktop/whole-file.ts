/** Writes a file as a whole: atomically and flushed, so that no reader finds half of it. */
import { writeFile } from 'atomically';

/** A refusal that does not go away by itself is told soon. */
const longestRetryMs = 500;

/** Makes the folder as well. Rejects with what the file system says. */
export const writeWhole = (path: string, content: string, mode: number): Promise<void> =>
  writeFile(path, content, { mode, timeout: longestRetryMs });
