import { expect, it } from 'vitest';
import { askForTrayHost, type Run } from '../../../../main/desktop/tray/host.ts';

/** Output of each program, as seen. A program that is not named here is not installed. */
const runOf =
  (said: Readonly<Record<string, string | null>>, asked: string[] = []): Run =>
  async (program) => {
    asked.push(program);
    return program in said ? (said[program] ?? null) : 'absent';
  };

it.each<[string, Record<string, string | null>, string]>([
  ['busctl finds a host', { busctl: 'v b true\n' }, 'present'],
  ['busctl finds a watcher without a host', { busctl: 'v b false\n' }, 'missing'],
  ['busctl finds no watcher, or no bus', { busctl: null }, 'missing'],
  ['gdbus finds a host', { gdbus: '(<true>,)\n' }, 'present'],
  ['gdbus finds a watcher without a host', { gdbus: '(<false>,)\n' }, 'missing'],
  ['dbus-send finds a host', { 'dbus-send': '   variant       boolean true\n' }, 'present'],
  ['there is no way to ask', {}, 'unknown'],
])('%s', async (_name, said, host) => {
  expect(await askForTrayHost(runOf(said))).toBe(host);
});

it('asks the first program that there is, and no other', async () => {
  const asked: string[] = [];
  await askForTrayHost(runOf({ gdbus: null, 'dbus-send': 'boolean true' }, asked));
  expect(asked).toEqual(['busctl', 'gdbus']);
});

it('answers on this machine, whatever it has, within its limit', async () => {
  expect(['present', 'missing', 'unknown']).toContain(await askForTrayHost());
});
