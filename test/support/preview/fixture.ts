/** The stand-in's own test application, in a folder that is gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from './driver.ts';

/** Launch options for the fixture application; `remove` deletes its data. */
export function fixtureApp(
  env: Readonly<Record<string, string>> = {},
): LaunchOptions & { remove: () => void } {
  const userData = mkdtempSync(join(tmpdir(), 'stand-in-'));
  return {
    userData,
    env: {
      RENTIUM_STAND_IN_MAIN: fileURLToPath(new URL('./fixture-app/main.mjs', import.meta.url)),
      ...env,
    },
    remove: () => rmSync(userData, { recursive: true, force: true }),
  };
}
