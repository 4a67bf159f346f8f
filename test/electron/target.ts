/** The program that the tests in real Electron drive. */
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { findElectron } from '../../main/preview/launch/electron-binary.ts';

export interface Target {
  readonly program: string;
  /** Arguments before the application's own. */
  readonly args: readonly string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** An executable that was packed with Node's inspector allowed; null for the built sources. */
    readonly inspectableProgram: string | null;
  }
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const electron = findElectron();
/** The built sources, as `npm start` runs them. Null where there is no Electron. */
export const sources: Target | null =
  electron.kind === 'found' ? { program: electron.path, args: [projectFolder] } : null;

const inspectable = inject('inspectableProgram');
/** Null where the built sources are tested. */
export const packaged: Target | null = inspectable === null ? null : { program: inspectable, args: [] };

/** Null where there is no Electron: a failure where REQUIRE_ELECTRON is set. */
export const target = packaged ?? sources;
const missing = 'Electron’s binary is not here';
if (target === null && process.env['REQUIRE_ELECTRON'] === '1') throw new Error(missing);
if (target === null) console.warn(`${missing}: the tests in real Electron are skipped.`);
