import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone when the test is over. */
export function createTempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rentium-test-'));
  // A process that is just ending may still write: removal is tried a few times.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
