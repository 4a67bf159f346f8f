/** The command line against the built application: list, code, copy, balance, status and rent over its socket. */
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { channelOf } from '../../preload/contract.ts';
import { runCommandLine, startCommand } from '../support/command.ts';
import { launchApp, rentFirstOffer } from '../support/launched-app.ts';
import { redeemToken } from '../support/preview/socket-page.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** Each command is a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const previewFile = fileURLToPath(new URL('../../dist/tools/preview.js', import.meta.url));

async function launchWithService() {
  const service = await startService();
  const app = await launchApp({ env: { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey } });
  const run = (...args: readonly string[]) => runCommandLine([...args, '--user-data', app.userData]);
  return { service, ...app, run };
}

/** The application reads the SMS, which the service has, and shows its code. */
const untilCode = async ({ state, readNow }: Awaited<ReturnType<typeof launchApp>>, code: string) => {
  await vi.waitFor(async () => {
    await readNow();
    const { rentals } = await state();
    if (!rentals.some(({ sms }) => sms.some((one) => one.code?.value === code)))
      throw new Error('No code yet');
  }, 20_000);
};

it('goes from an open number to its code on the clipboard', async () => {
  const { service, run, ...app } = await launchWithService();
  expect(await run('list')).toEqual({ code: 0, out: 'No open numbers.', err: '' });
  expect(await run('code')).toEqual({ code: 3, out: '', err: 'There is no code yet.' });
  await rentFirstOffer(app);
  const status = await run('status', '--json');
  expect(JSON.parse(status.out)).toMatchObject({
    account: 'live',
    server: new URL(service.url).host,
    window: null,
    openNumbers: 1,
    waitingNumbers: 1,
  });

  const waiting = startCommand(['code', '--wait', '--user-data', app.userData]);
  await service.deliver('482913');
  await untilCode(app, '482913');
  expect(await waiting.ended).toEqual({ code: 0, out: '482913', err: '' });
  expect(await run('code')).toEqual({ code: 0, out: '482913', err: '' });
  expect(await run('code', '--wait')).toEqual({ code: 0, out: '482913', err: '' });

  const list = await run('list');
  expect(list.out.split('\n')).toHaveLength(2);
  expect(list.out).toMatch(/^NUMBER +SERVICE +COUNTRY +STATE +CODE\n\+\d+ .* open +482913$/);
  const { numbers } = JSON.parse((await run('list', '--json')).out);
  expect(numbers).toMatchObject([{ state: 'open', code: '482913', price: { currency: 'USD' } }]);

  expect(await run('copy')).toEqual({
    code: 0,
    out: 'Copied 482913. It is cleared from the clipboard after 60 s.',
    err: '',
  });
  await app.control.until(({ clipboard }) => clipboard === '482913');
});

it('reads the balance, and says why it cannot', async () => {
  const { service, run } = await launchWithService();
  expect(await run('balance')).toEqual({ code: 0, out: '25.00 USD', err: '' });
  expect(JSON.parse((await run('balance', '--json')).out)).toMatchObject({
    amount: '25.00',
    currency: 'USD',
  });
  await service.goAway();
  const away = await run('balance', '--json');
  expect([away.code, away.out]).toEqual([1, '']);
  expect(JSON.parse(away.err)).toMatchObject({ error: 'refused', message: expect.stringMatching(/\w/) });
});

it('opens the rent panel filled in, and buys nothing', async () => {
  const { service, run, page, state } = await launchWithService();
  const asked = page.next('push', ({ channel }) => channel === channelOf('showRent'));
  expect(await run('rent', 'WhatsApp', 'us')).toMatchObject({ code: 0, err: '' });
  expect((await asked).args[0]).toEqual({
    service: { id: 'whatsapp', name: 'WhatsApp' },
    country: { id: 'us', name: 'United States' },
    operator: { id: 'any', name: 'Any operator' },
  });
  expect((await state()).rentals).toEqual([]);
  const journal = service.sandbox.controls.journal.list({ method: 'POST' });
  expect(journal).toEqual([]);
});

it.each([
  ['nosuch us', 'The service offers no service "nosuch".'],
  ['whatsap us', 'The service offers no service "whatsap". Near it: whatsapp (WhatsApp).'],
  ['whatsapp usa', 'The service offers no country "usa" for this service. Near it: us (United States)'],
  ['whatsapp us nosuchop', 'The service offers no operator "nosuchop" for this service and country.'],
])('refuses to open the rent panel for %s, and opens nothing', async (words, sentence) => {
  const { run, control } = await launchWithService();
  await control.window('close');
  expect(await run('rent', ...words.split(' '))).toEqual({
    code: 1,
    out: '',
    err: expect.stringContaining(sentence),
  });
  expect((await control.state()).windows.some(({ visible }) => visible)).toBe(false);
});

it('says where to choose an account while there is none', async () => {
  const { run } = await launchApp().then(({ userData }) => ({
    run: (...args: readonly string[]) => runCommandLine([...args, '--user-data', userData]),
  }));
  const chooseFirst =
    /^No account is chosen yet\. Choose the sandbox, or enter your RentiumSMS key, in the window\./;
  for (const words of [['balance'], ['rent', 'whatsapp', 'us']]) {
    expect(await run(...words)).toEqual({ code: 1, out: '', err: expect.stringMatching(chooseFirst) });
  }
});

it('ends the waiting when the time is over', async () => {
  const { run, ...app } = await launchWithService();
  await rentFirstOffer(app);
  expect(await run('code', '--wait', '--timeout', '1')).toEqual({
    code: 5,
    out: '',
    err: 'No code came in time.',
  });
});

it('tells that nothing runs, and starts nothing to tell it', async () => {
  const userData = createTempFolder();
  expect(await runCommandLine(['status', '--user-data', userData])).toEqual({
    code: 4,
    out: '',
    err: 'Rentium Tray does not run.',
  });
});

it('listens where its owner alone can ask, and no longer than it runs', async () => {
  const { userData, preview } = await launchApp();
  const file = join(userData, 'command.json');
  const { address } = await vi.waitFor(() => JSON.parse(readFileSync(file, 'utf8')));
  const mode = (path: string) => lstatSync(path).mode & 0o777;
  expect([mode(file), mode(address), mode(dirname(address))]).toEqual([0o600, 0o600, 0o700]);
  await preview.stop();
  expect([existsSync(file), existsSync(dirname(address))]).toEqual([false, false]);
});

it('tells nothing to whoever does not know the secret, or speaks otherwise', async () => {
  const { userData } = await launchApp();
  const file = join(userData, 'command.json');
  const { address } = await vi.waitFor(() => JSON.parse(readFileSync(file, 'utf8')));
  const say = (text: string) =>
    new Promise<string>((resolve) => {
      const socket = connect({ path: address });
      let heard = '';
      socket.on('data', (part) => {
        heard += String(part);
      });
      socket.on('error', () => {});
      socket.once('close', () => resolve(heard));
      socket.write(text);
    });
  const ask = { verb: 'status' };
  const wrong = { secret: randomBytes(32).toString('hex'), from: 'command', ask };
  expect(await say(`${JSON.stringify(wrong)}\n`)).toBe('');
  expect(await say('GET / HTTP/1.1\n\n')).toBe('');
  expect(await say(`${'x'.repeat(5_000)}`)).toBe('');
});

it('does not follow an address that is not a plain file of this user', async () => {
  const userData = createTempFolder();
  writeFileSync(join(userData, 'command.json'), JSON.stringify({ address: '/nowhere', secret: 'short' }));
  expect(await runCommandLine(['status', '--user-data', userData])).toMatchObject({ code: 4 });
});

it('is the packaged program too: its main module runs a command and ends, without a window', async () => {
  const { userData } = await launchApp();
  const env = { RENTIUM_USER_DATA: userData };
  const asProgram = (...args: readonly string[]) => runCommandLine(args, { env, file: previewFile });
  expect(await asProgram('status')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Rentium Tray .* runs\./),
  });
  expect(await asProgram('code')).toMatchObject({ code: 3, out: '', err: 'There is no code yet.' });
  expect(await asProgram('list', '--no-such')).toMatchObject({ code: 2 });
});

it('starts the application hidden where it does not run, and leaves it running', async () => {
  const userData = createTempFolder();
  const env = { DISPLAY: '', WAYLAND_DISPLAY: '' };
  const told = await runCommandLine(['list', '--user-data', userData], { env });
  expect(told).toEqual({ code: 0, out: 'No open numbers.', err: 'Rentium Tray is starting …' });
  const lock = join(userData, 'stand-in-instance', 'lock');
  const pid = Number(readFileSync(lock, 'utf8'));
  onTestFinished(() => {
    if (existsSync(lock)) process.kill(pid, 'SIGTERM');
  });
  const run = (...args: readonly string[]) => runCommandLine([...args, '--user-data', userData], { env });
  const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;
  const [url = ''] = address.exec((await run('status')).out) ?? [];
  // No tab has it open: whoever needs the window is told where it is, in the same terminal.
  expect((await run('rent', 'whatsapp', 'us')).err).toMatch(/ Open http:\S+ in your browser\.$/);
  const second = await runCommandLine(['--no-open', '--user-data', userData], { env, file: previewFile });
  const [fresh = url] = address.exec(second.out) ?? [];
  expect(await redeemToken(fresh)).not.toBe('');
  expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({ window: null });

  expect(await run('quit')).toEqual({ code: 0, out: 'Rentium Tray has quit.', err: '' });
  expect(await run('quit')).toEqual({ code: 4, out: '', err: 'Rentium Tray does not run.' });
});
