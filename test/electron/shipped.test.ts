/**
 * A program exactly as it is shipped, named by RENTIUM_TEST_PROGRAM: a packed folder's, or one that an installer put there. Its
 * fuses refuse Node's inspector, so it is worked through its page, which Chromium's own debugging port shows, and through
 * what every program can see: exit codes, files and the system's clipboard.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { rent } from '../support/open-popup.ts';
import { createTempFolder } from '../support/temp-folder.ts';
import { arrivalLimitMs, saysThatItCrashed } from './main-job.ts';
import { runToEnd } from './run-to-end.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where no program was named. */
    readonly shippedProgram: string | null;
  }
}

const named = inject('shippedProgram');
const program = named === null ? null : resolve(named);
if (program === null && process.env['REQUIRE_ELECTRON'] === '1') {
  throw new Error('RENTIUM_TEST_PROGRAM names no program');
}
if (program === null)
  console.warn('RENTIUM_TEST_PROGRAM names no program: the tests of what is shipped are skipped.');

interface ShippedRun {
  readonly child: ChildProcess;
  readonly page: Page;
  readonly exited: Promise<number | null>;
}

async function start(path: string, userData: string): Promise<ShippedRun> {
  const child = spawn(path, ['--remote-debugging-port=0', '--user-data', userData], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const exited = new Promise<number | null>((end) => child.once('exit', end));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The program shows no page');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return { child, page, exited };
}

/** Chromium prints it to the error output. */
async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('The error output is not read');
  for await (const line of createInterface({ input: stderr })) {
    const address = /^DevTools listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      stderr.resume(); // Else the program would wait for a reader one day.
      return address;
    }
  }
  throw new Error('The program ended before it could be worked');
}

function systemClipboard(): string {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    linux: ['xclip', '-selection', 'clipboard', '-out'],
    darwin: ['pbpaste'],
    win32: ['powershell', '-NoProfile', '-Command', 'Get-Clipboard'],
  };
  const [command = '', ...args] = commands[process.platform] ?? [];
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (error) {
    // Of an empty clipboard xclip says that it failed; that the tool itself is missing is another matter.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
    return '';
  }
}

describe.skipIf(program === null)('as shipped', () => {
  // What `skipIf` has ruled out, the types do not know.
  const path = program ?? '';

  async function copyFirstCode(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Try the sandbox' }).click();
    await rent(page, 'WhatsApp', 'United States');
    const copy = page.getByRole('button', { name: 'Copy code' }).first();
    await copy.waitFor({ timeout: arrivalLimitMs });
    await copy.click();
    await expect.poll(systemClipboard).toMatch(/^[0-9A-Z-]{4,10}$/);
    return systemClipboard();
  }

  it('a newcomer rents a number and copies its code; a second start hands over and ends', async () => {
    const userData = createTempFolder();
    const { page, child } = await start(path, userData);
    const code = await copyFirstCode(page);
    expect(await runToEnd(path, ['--user-data', userData])).toBe(0);
    expect(child.exitCode).toBeNull();
    await page.getByText(code, { exact: true }).first().waitFor();
  });

  // Windows has no signal that asks a program to quit; there main-job.test.ts quits the package that can be inspected.
  it.skipIf(process.platform === 'win32')(
    'asked to quit it leaves neither code nor mark, and goes on at the next start',
    async () => {
      const userData = createTempFolder();
      const first = await start(path, userData);
      const code = await copyFirstCode(first.page);
      first.child.kill('SIGTERM');
      expect(await first.exited).toBe(0);
      expect(readdirSync(userData)).not.toContain('running');
      expect(systemClipboard()).not.toContain(code);

      const second = await start(path, userData);
      await second.page.getByText(code, { exact: true }).first().waitFor();
      expect(await saysThatItCrashed(second.page)).toBe(false);
    },
  );

  it('lets nobody inspect its main process', async () => {
    const userData = createTempFolder();
    const child = spawn(path, ['--inspect=0', '--user-data', userData], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    const exited = new Promise((end) => child.once('exit', end));
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await exited;
    });
    // The mark of a run is made long after Node's inspector would have said where it listens.
    await expect.poll(() => existsSync(`${userData}/running`)).toBe(true);
    expect(said).not.toContain('Debugger listening');
  });
});
