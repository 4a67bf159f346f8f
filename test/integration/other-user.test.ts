/** Another user of this computer, tried with a real other user id. Only root can take one: elsewhere this is skipped, aloud. */
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../main/cli/address.ts';
import { createRedirectFile } from '../../main/preview/launch/redirect-file.ts';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { openSocketPage, redeemToken } from '../support/preview/socket-page.ts';

const nobody = 65_534;
const canTry = process.platform === 'linux' && process.getuid?.() === 0;
if (!canTry)
  console.warn(
    'SKIPPED: another user id can be tried as root on Linux alone (test/integration/other-user.test.ts).',
  );

const key = 'rsk_other_users_must_not_see_this';

describe.skipIf(!canTry)('another user', () => {
  // All may enter it, so that only the application's own modes stand in the way.
  const open = mkdtempSync(join(tmpdir(), 'rentium-shared-'));
  const data = join(open, 'data');
  const script = join(open, 'other-user.mjs');
  let preview: Preview;
  let seen: ReadonlyMap<string, unknown>;
  let files: readonly string[];

  beforeAll(async () => {
    chmodSync(open, 0o755);
    cpSync(fileURLToPath(new URL('../support/other-user.mjs', import.meta.url)), script);
    mkdirSync(data, { mode: 0o777 });
    chmodSync(data, 0o777);
    preview = await launchPreview({
      userData: data,
      env: { RENTIUM_API_KEY: key, RENTIUM_API_URL: 'http://127.0.0.1:9' },
    });
    await openSocketPage(preview.origin, await redeemToken(preview.url));
    createRedirectFile(data).write(preview.url);
    // It is written once the application listens, perhaps after its window has loaded.
    const address = await vi.waitFor(() => {
      const found = readAddress(data);
      if (found === null) throw new Error('No address of the command line');
      return found;
    }, 10_000);
    files = readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1));
    const tried = { folder: data, files, socket: address.address, pid: preview.child.pid };
    const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(tried)], {
      uid: nobody,
      gid: nobody,
      cwd: '/',
      env: {},
    });
    // The script of this same checkout wrote it.
    seen = new Map(Object.entries(JSON.parse(stdout) as Record<string, unknown>));
  }, 60_000);
  afterAll(async () => {
    await preview?.stop();
    rmSync(open, { recursive: true, force: true });
  });

  it('sees no file of the application, the file that leads the browser on among them, and changes none', () => {
    expect(files).toEqual(expect.arrayContaining(['command.json', join('opening', 'open.html')]));
    expect([seen.get('list'), seen.get('plant')]).toEqual(['EACCES', 'EACCES']);
    for (const file of files) {
      expect([file, seen.get(`read ${file}`), seen.get(`change ${file}`)]).toEqual([
        file,
        'EACCES',
        'EACCES',
      ]);
    }
  });

  it('gets into no socket of the command line', () => {
    expect(seen.get('socket')).toBe('EACCES');
  });

  it('reads neither key nor token in what the system shows of a process', () => {
    expect(seen.get('environment')).toBe('EACCES');
    expect(seen.get('arguments')).toContain('preview.js');
    expect(seen.get('arguments')).not.toMatch(/token|rsk_/);
    const { secret = '' } = readAddress(data) ?? {};
    expect(secret).not.toBe('');
    expect(seen.get('arguments')).not.toContain(secret);
  });

  it('may enter the folder around it: what keeps them out is the application’s own', () => {
    expect(readFileSync(join(dirname(data), 'other-user.mjs'), 'utf8')).toContain('planted');
    expect(seen.size).toBeGreaterThan(5);
  });
});
