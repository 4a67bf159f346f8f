import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ShortcutDetails } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  type Build,
  type FormerIdentityPorts,
  identityOf,
  removeFormerIdentity,
  startMenuEntry,
} from '../../../../main/desktop/life/identity.electron.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const formerId = 'io.github.rentium-tray';
const activator = 'HKCU\\Software\\Classes\\CLSID\\{8F62065E-0822-4EFF-82AB-A288D49A4B10}';

/** A Windows as far as it matters: Start-menu entries as files, what is in them, and one key of the registry. */
function setUp({ build = 'installed' as Build, platform = 'win32' as NodeJS.Platform } = {}) {
  const appData = createTempFolder();
  const entry = startMenuEntry(appData, 'Rentium Tray');
  const program = (name: string) => {
    const path = join(appData, name);
    writeFileSync(path, '');
    return path;
  };
  const execPath = program('Rentium Tray.exe');
  const details = new Map<string, ShortcutDetails>();
  const warnings: string[] = [];
  let woken: string | null = null;
  const parts: FormerIdentityPorts = {
    platform,
    build,
    execPath,
    appData,
    log: { info: () => {}, error: () => {}, warn: (event) => void warnings.push(event) },
    shell: {
      readShortcutLink(path) {
        const found = details.get(path);
        if (found === undefined) throw new Error('Failed to read shortcut link');
        return found;
      },
      writeShortcutLink(path: string, operation: unknown, changes?: ShortcutDetails) {
        expect(operation).toBe('update');
        details.set(path, { ...details.get(path), ...changes, target: changes?.target ?? '' });
        return true;
      },
    },
    async runRegistryTool(args) {
      if (args[0] === 'query' && args[1] === `${activator}\\LocalServer32` && woken !== null) {
        return `\r\n${args[1]}\r\n    (Standard)    REG_SZ    ${woken}\r\n\r\n`;
      }
      if (args[0] !== 'delete' || args[1] !== activator || woken === null) throw new Error('exit code 1');
      woken = null;
      return '';
    },
  };
  return {
    parts,
    execPath,
    program,
    entry,
    details,
    warnings,
    tidy: () => removeFormerIdentity(parts),
    writeEntry(found: ShortcutDetails) {
      mkdirSync(dirname(entry), { recursive: true });
      writeFileSync(entry, '');
      details.set(entry, found);
    },
    wake: (path: string) => {
      woken = path;
    },
    woken: () => woken,
  };
}

describe('the Start-menu entry of the former id', () => {
  it('goes when it leads to Electron’s own program, as every start from source left it', async () => {
    const { entry, writeEntry, program, tidy } = setUp();
    writeEntry({ target: program('electron.exe'), appUserModelId: formerId });
    await tidy();
    expect(existsSync(entry)).toBe(false);
  });

  it('goes when it leads nowhere, as a portable program left it', async () => {
    const { entry, writeEntry, tidy } = setUp();
    writeEntry({ target: 'C:\\Temp\\2aX\\Rentium Tray.exe', appUserModelId: formerId });
    await tidy();
    expect(existsSync(entry)).toBe(false);
  });

  it('is renamed when it is this program’s own, or a person would miss it', async () => {
    const { entry, writeEntry, execPath, details, tidy } = setUp();
    writeEntry({ target: execPath.toUpperCase(), appUserModelId: formerId, description: 'x' });
    await tidy();
    const { appId, toastActivatorClsid } = identityOf('installed');
    expect(details.get(entry)).toEqual({
      target: execPath,
      appUserModelId: appId,
      toastActivatorClsid,
      description: 'x',
    });
  });

  it('stays when it leads to another program, which may be an older version in use', async () => {
    const { entry, writeEntry, program, tidy } = setUp({ build: 'development' });
    writeEntry({ target: program('Older.exe'), appUserModelId: formerId });
    await tidy();
    expect(existsSync(entry)).toBe(true);
  });

  it('stays when it is of the present id: a start from source never touches the installed one', async () => {
    const { entry, writeEntry, program, tidy } = setUp({ build: 'development' });
    writeEntry({ target: program('electron.exe'), appUserModelId: identityOf('installed').appId });
    await tidy();
    expect(existsSync(entry)).toBe(true);
  });

  it('that cannot be read stays, and is told once', async () => {
    const { entry, warnings, tidy } = setUp();
    mkdirSync(dirname(entry), { recursive: true });
    writeFileSync(entry, 'damaged');
    await tidy();
    expect(existsSync(entry)).toBe(true);
    expect(warnings).toEqual(['former-identity-stays']);
  });
});

describe('the program that Windows wakes for the former id', () => {
  it.each(['electron.exe', 'Rentium Tray.exe'])('goes when it is %s', async (name) => {
    const { program, wake, woken, tidy } = setUp();
    wake(program(name));
    await tidy();
    expect(woken()).toBeNull();
  });

  it('stays when it is another that is there', async () => {
    const { program, wake, woken, tidy } = setUp();
    wake(program('Older.exe'));
    await tidy();
    expect(woken()).not.toBeNull();
  });

  it('was never there: nothing is said', async () => {
    const { warnings, tidy } = setUp();
    await tidy();
    expect(warnings).toEqual([]);
  });
});

it('looks at nothing where there is no Windows', async () => {
  const { parts, warnings, entry, writeEntry, program } = setUp({ platform: 'linux' });
  writeEntry({ target: program('electron.exe'), appUserModelId: formerId });
  await removeFormerIdentity({ ...parts, shell: Object.create(null) });
  expect([existsSync(entry), warnings]).toEqual([true, []]);
});
