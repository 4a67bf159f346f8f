/** The package of this computer's own system. Those of all three, and what is in them, are examined by `npm run test:all`. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listArchive } from '../support/package/asar-files.ts';
import { packageHere } from '../support/package/build-package.ts';
import { filesOf, partsOf } from '../support/package/packed-app.ts';
import { createStandInDist, hostSystem } from '../support/package/stand-in-dist.ts';

it('npm run package -- --dir takes the Electron that is installed, and packs what runs and nothing else', {
  timeout: 150_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rentium-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const output = await packageHere(createStandInDist(hostSystem, folder), folder);
  const [unpacked] = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const app = partsOf(join(output, unpacked?.name ?? ''), hostSystem);
  const paths = listArchive(app.archive).map(({ path }) => path);
  const { always, sometimes } = filesOf(hostSystem);
  const isOf = (patterns: readonly RegExp[]) => (path: string) => patterns.some((each) => each.test(path));
  expect(paths.filter((path) => !isOf([...always, ...sometimes])(path))).toEqual([]);
  expect(always.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
});
