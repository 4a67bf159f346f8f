/** docs/command-line.md: its tables are those of the code, and every example in it runs against the real application. */
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { withMadeParts } from '../../main/cli/help.ts';
import { parseLink } from '../../main/desktop/life/link.ts';
import { launchApp, rentFirstOffer } from '../support/launched-app.ts';
import { createOutput } from '../support/preview/output.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const path = fileURLToPath(new URL('../../docs/command-line.md', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const page = readFileSync(path, 'utf8');
const blocksOf = (language: string) =>
  [...page.matchAll(/^```(\w+)\n([^`]*)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
const scripts = blocksOf('sh');
const [codeScript = '', ...otherScripts] = scripts;

it('has the tables of the code; `vitest -u` writes them anew', async () => {
  await expect(withMadeParts(page)).toMatchFileSnapshot(path);
});

/** Runs a script in bash, in which `rentium-tray` is the command line of the application with this data folder. */
function runScript(script: string, userData: string, input?: string) {
  const home = createTempFolder();
  const bin = createTempFolder();
  const program = join(bin, 'rentium-tray');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(program, 0o755);
  // Bash takes a socket as its input for a remote login, and would read its own settings.
  const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    env: {
      ...process.env,
      HOME: home,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      RENTIUM_USER_DATA: userData,
    },
  });
  const output = createOutput(child);
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output, ended, home };
}

it('has examples', () => {
  expect(scripts.length).toBeGreaterThan(3);
});

// A shell of Unix runs them.
describe.skipIf(process.platform === 'win32')('every example runs', () => {
  it('from the rent panel to the code', async () => {
    const service = await startService();
    const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey };
    const app = await launchApp({ env });
    const { output, ended } = runScript(codeScript, app.userData);
    await output.nextLine(/^The rent panel is open\./, 20_000);
    await rentFirstOffer(app); // The person's click.
    await service.deliver('482913');
    await vi.waitFor(async () => {
      await app.readNow();
      if (!(await app.state()).rentals.some(({ sms }) => sms.length > 0)) throw new Error('No SMS yet');
    }, 20_000);
    expect([await ended, output.errorLines]).toEqual([0, []]);
    expect(output.lines.slice(1)).toEqual(['Your code is 482913', 'Copied 482913.']);
  });

  it('all others', async () => {
    const { userData, call } = await launchApp();
    await call('useSandbox');
    for (const script of otherScripts) {
      const { output, ended } = runScript(script, userData);
      expect([script, await ended, output.errorLines]).toEqual([script, 0, []]);
    }
  });

  it('for an assistant', async () => {
    const [json = ''] = blocksOf('json');
    const { command, args } = JSON.parse(json).mcpServers['rentium-tray'];
    const hello = { jsonrpc: '2.0', id: 1, method: 'initialize' };
    const params = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 't', version: '1' },
    };
    const input = `${JSON.stringify({ ...hello, params })}\n`;
    const script = [command, ...args].join(' ');
    const { child, output, ended } = runScript(script, createTempFolder());
    child.stdin.write(input);
    expect(await output.nextLine(/rentium-tray/, 20_000)).toContain('"serverInfo"');
    child.stdin.end();
    expect(await ended).toBe(0);
  });
});

it('names links that the application opens', () => {
  const links = blocksOf('text').flatMap((text) => text.trim().split('\n'));
  expect(links.map(parseLink)).toEqual([
    { service: 'whatsapp', country: 'us', operator: 'any' },
    { service: 'whatsapp', country: 'us', operator: 'tmobile' },
  ]);
});
