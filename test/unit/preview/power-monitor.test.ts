import { expect, it } from 'vitest';
import type { PowerEvent } from '../../../main/preview/api/power-monitor.ts';
import type { System } from '../../../main/preview/desktop/system.ts';
import { play } from '../../support/play.ts';

async function listen(system: System, events: readonly string[]) {
  const { powerMonitor, perform } = await play(system);
  const heard: string[] = [];
  for (const event of events) powerMonitor.on(event, () => heard.push(event));
  return { powerMonitor, heard, tell: (event: PowerEvent) => perform({ do: 'power', event }) };
}

it('tells on Linux of no shutdown when the very first listener was for it', async () => {
  const { heard, tell } = await listen('linux', ['shutdown', 'suspend']);
  expect(tell('shutdown')).toMatch(/listens to no shutdown/);
  expect(heard).toEqual([]);
});

it('tells on Linux of a shutdown to a listener that comes after another one', async () => {
  const { heard, tell } = await listen('linux', ['suspend', 'shutdown']);
  expect(tell('shutdown')).toBeNull();
  expect(heard).toEqual(['shutdown']);
});

it('goes on telling until the last listener for it has left, and begins again with the next', async () => {
  const { powerMonitor, tell } = await listen('linux', ['suspend']);
  const first = () => {};
  const second = () => {};
  powerMonitor.on('shutdown', first).on('shutdown', second).off('shutdown', first);
  expect(tell('shutdown')).toBeNull();
  powerMonitor.off('shutdown', second);
  expect(tell('shutdown')).not.toBeNull();
  powerMonitor.on('shutdown', first);
  expect(tell('shutdown')).toBeNull();
});

it('tells on macOS in any order, and on Windows never: there a window hears it', async () => {
  const onMac = await listen('darwin', ['shutdown']);
  expect(onMac.tell('shutdown')).toBeNull();
  expect(onMac.heard).toEqual(['shutdown']);
  const onWindows = await listen('win32', ['suspend', 'shutdown']);
  expect(onWindows.tell('shutdown')).toMatch(/Windows tells a window/);
  expect(onWindows.heard).toEqual([]);
});

it.each([
  ['linux', []],
  ['darwin', ['lock-screen', 'unlock-screen']],
  ['win32', ['lock-screen', 'unlock-screen']],
] as const)('tells on %s of a locked screen: %j', async (system, expected) => {
  const { heard, tell } = await listen(system, ['lock-screen', 'unlock-screen']);
  tell('lock-screen');
  tell('unlock-screen');
  expect(heard).toEqual(expected);
});

it.each(['linux', 'darwin', 'win32'] as const)('tells on %s of sleep', async (system) => {
  const { heard, tell } = await listen(system, ['suspend', 'resume']);
  tell('suspend');
  tell('resume');
  expect(heard).toEqual(['suspend', 'resume']);
});
