/** The application in the system around it, through the stand-in and without a browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { AppState } from '../../preload/model/index.ts';
import { launchApp, rentFirstOffer, valueIn } from '../support/launched-app.ts';
import { spawnPreview } from '../support/preview/driver.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** Each launch is a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const isShown = (view: { readonly windows: readonly { readonly visible: boolean }[] }) =>
  view.windows.some(({ visible }) => visible);

it('starts hidden at login, once there is an account', async () => {
  const userData = createTempFolder();
  const first = await launchApp({ userData, args: ['--hidden'] });
  expect(isShown(await first.control.state())).toBe(true);
  await first.call('useSandbox');
  await first.preview.stop();
  const second = await launchApp({ userData, args: ['--hidden'] });
  expect(isShown(await second.control.state())).toBe(false);
});

it('shows its window to a person who launches it again, and not to the system at login', async () => {
  const { userData, control } = await launchApp();
  await control.window('close');
  await control.until((view) => !isShown(view));
  await spawnPreview({ userData, args: ['--hidden'] }).exited;
  expect(isShown(await control.state())).toBe(false);
  await spawnPreview({ userData }).exited;
  await control.until(isShown);
});

it('sets keys, stores them, takes them again at the next start, and gives them back at quit', async () => {
  const userData = createTempFolder();
  const first = await launchApp({ userData });
  const keys = { name: 'openPopup', accelerator: 'Control+Alt+O' } as const;
  expect(await first.call('setShortcut', keys)).toEqual({ ok: true, value: null });
  expect(await first.call('setShortcut', { ...keys, accelerator: 'O' })).toMatchObject({
    problem: { kind: 'shortcut', reason: 'invalid' },
  });
  await first.call('recordShortcut', { isRecording: true });
  expect((await first.control.state()).shortcuts).toEqual([]);
  await first.preview.stop();

  const second = await launchApp({ userData });
  await second.control.until(({ shortcuts }) => shortcuts.includes('Control+Alt+O'));
  expect((await second.state()).system.shortcuts.openPopup).toBe('on');
  await second.control.pressShortcut('Control+Alt+O');
  await second.control.until((view) => !isShown(view));
  await second.control.pressShortcut('Control+Alt+O');
  await second.control.until(isShown);
});

it('saves a report of faults for its owner alone', async () => {
  const { userData, call } = await launchApp();
  const saved = await call('saveDiagnostics');
  if (!saved.ok || saved.value === null) throw new Error('Nothing was saved');
  const report = JSON.parse(readFileSync(join(userData, 'saved', saved.value.file), 'utf8'));
  expect(report).toMatchObject({ application: expect.any(String), account: { kind: 'none' }, log: [] });
  expect(readdirSync(join(userData, 'saved'))).toEqual([saved.value.file]);
  if (process.platform !== 'win32') {
    expect(statSync(join(userData, 'saved', saved.value.file)).mode & 0o777).toBe(0o600);
  }
});

it('opens pages outside by name, and takes no address', async () => {
  const { call, control } = await launchApp();
  expect(await call('openLink', 'issues')).toEqual({ ok: true, value: null });
  // A page that was taken over may send anything.
  expect(await call('openLink', 'https://evil.example' as 'issues')).toMatchObject({
    problem: { kind: 'bad-call' },
  });
  const opened = (await control.state()).shell.filter(({ call: made }) => made === 'openExternal');
  expect(opened.map(({ target }) => target)).toEqual([
    expect.stringMatching(/^https:\/\/[^?]*\/issues\/new\?template=fault\.yml&/),
  ]);
});

it('says honestly what this build cannot do', async () => {
  const { call, state } = await launchApp();
  expect(await call('setLaunchAtLogin', true)).toMatchObject({
    problem: { kind: 'login-item', reason: 'unsupported' },
  });
  expect(await call('checkForUpdate')).toMatchObject({ problem: { kind: 'update', reason: 'unsupported' } });
  expect((await state()).system).toMatchObject({ loginItem: 'unsupported', update: { kind: 'unsupported' } });
});

it('tells once that the last run was cut off, and nothing after one that ended in order', async () => {
  const userData = createTempFolder();
  const kinds = async (app: { state: () => Promise<AppState> }) =>
    (await app.state()).notices.map(({ kind }) => kind);
  const first = await launchApp({ userData });
  expect(await kinds(first)).toEqual([]);
  await first.preview.kill();
  const second = await launchApp({ userData });
  expect(await kinds(second)).toEqual(['ended-badly']);
  expect(await second.preview.stop()).toBe(0);
  expect(await kinds(await launchApp({ userData }))).toEqual([]);
});

it('has everything safe when the session ends, and takes its end for no crash', async () => {
  const { userData, preview, control } = await launchApp();
  await control.power('shutdown');
  expect(readdirSync(userData)).not.toContain('running');
  await preview.kill();
  expect((await (await launchApp({ userData })).state()).notices).toEqual([]);
});

/** An application with one number that has had its code. */
async function launchWithCode(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const { url, deliver } = await startService();
  const app = await launchApp({ args, env: { ...env, RENTIUM_API_URL: url, RENTIUM_API_KEY: serviceKey } });
  const { rentalId } = await rentFirstOffer(app);
  await deliver('482913');
  await app.readNow();
  await app.control.notification(() => true);
  const sms = (await app.state()).rentals[0]?.sms[0];
  if (sms?.code == null) throw new Error('An SMS without a code');
  return { ...app, rentalId, smsId: sms.id, code: sms.code.value };
}

it('copies a code where clipboard histories leave it out, and a number as plain text', async () => {
  const { call, control, rentalId, smsId, code } = await launchWithCode();
  valueIn(await call('copyNumber', { rentalId, form: 'e164' }));
  expect((await control.state()).clipboardFormats).toEqual(['text/plain']);
  expect(valueIn(await call('copyCode', { rentalId, smsId, which: 'code' }))).toBe('copied');
  const { clipboard, clipboardFormats } = await control.state();
  expect(clipboard).toBe(code);
  expect(clipboardFormats.length).toBeGreaterThan(1);
});

it('on Wayland takes the focus for a copy, and says so where it gets none', async () => {
  const onLinux = ['--platform', 'linux'];
  const env = { XDG_SESSION_TYPE: 'wayland', XDG_DATA_DIRS: createTempFolder() };
  const copyLatest = async ({ control }: Awaited<ReturnType<typeof launchWithCode>>) => {
    await control.window('close');
    const { tray } = await control.until((view) => !isShown(view));
    const label = tray?.menu.find((item) => item.label.startsWith('Copy latest code'))?.label ?? '';
    await control.clickMenu([label]);
  };
  const willing = await launchWithCode(env, onLinux);
  await copyLatest(willing);
  await willing.control.until((view) => view.clipboard === willing.code && !isShown(view));
  expect((await willing.state()).notices).toEqual([]);
  const keys = { name: 'openPopup', accelerator: 'Control+Alt+O' } as const;
  expect(await willing.call('setShortcut', keys)).toMatchObject({ problem: { reason: 'unsupported' } });

  const refusing = await launchWithCode({ ...env, RENTIUM_STAND_IN_FOCUS: 'refused' }, onLinux);
  await copyLatest(refusing);
  await refusing.control.until(isShown);
  await expect.poll(async () => (await refusing.state()).notices).toMatchObject([{ kind: 'copy-uncertain' }]);
  // Wayland took nothing from a window without the focus.
  expect((await refusing.control.state()).clipboard).toBe('');
});
