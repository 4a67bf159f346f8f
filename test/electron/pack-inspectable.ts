/**
 * Packs the application once for all tests of `--mode packaged`, as it is shipped but for one fuse: Playwright drives the main
 * process through Node's inspector, which a shipped package refuses. What that fuse forbids, shipped.test.ts goes without.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findElectron } from '../../main/preview/launch/electron-binary.ts';
import { partsOf, programOf } from '../support/package/packed-app.ts';
import { hostSystem } from '../support/package/stand-in-dist.ts';

const packageScript = fileURLToPath(new URL('../../main/packaging/package.mjs', import.meta.url));

export default function packInspectable(project: TestProject): (() => void) | undefined {
  if (findElectron().kind !== 'found') return undefined; // The tests say so, and skip.
  const folder = mkdtempSync(join(tmpdir(), 'rentium-packed-'));
  const options = [
    '--no-build',
    '--dir',
    `-c.directories.output=${folder}`,
    '-c.electronFuses.enableNodeCliInspectArguments=true',
  ];
  execFileSync(process.execPath, [packageScript, ...options], { stdio: 'inherit' });
  const unpacked = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (unpacked === undefined) throw new Error(`electron-builder put nothing into ${folder}`);
  const { executable } = partsOf(join(folder, unpacked.name), hostSystem);
  project.provide('inspectableProgram', programOf(executable, hostSystem));
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
