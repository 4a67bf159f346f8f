import { describe, expect, it } from 'vitest';
import { clearDelays, parsePort } from '../../../renderer/lib/settings.ts';
import { commandFor } from '../../../renderer/lib/shortcuts.ts';

const press = (key: string, modifiers: Partial<Parameters<typeof commandFor>[0]> = {}) =>
  commandFor({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });

describe('shortcuts', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('open tabs and the rent panel with %j', (modifier) => {
    expect(press('1', modifier)).toEqual({ kind: 'show', tab: 'numbers' });
    expect(press('2', modifier)).toEqual({ kind: 'show', tab: 'history' });
    expect(press('3', modifier)).toEqual({ kind: 'show', tab: 'settings' });
    expect(press('n', modifier)).toEqual({ kind: 'rent' });
    expect(press('N', modifier)).toEqual({ kind: 'rent' });
  });

  it('close with Escape alone', () => {
    expect(press('Escape')).toEqual({ kind: 'close' });
    expect(press('Escape', { shiftKey: true })).toBeNull();
  });

  it('leave plain typing and other chords alone', () => {
    for (const key of ['1', 'n', 'N', '4', 'constructor']) expect(press(key)).toBeNull();
    expect(press('4', { ctrlKey: true })).toBeNull();
    expect(press('constructor', { ctrlKey: true })).toBeNull();
    expect(press('n', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('1', { ctrlKey: true, altKey: true })).toBeNull();
    expect(press('1', { ctrlKey: true, metaKey: true })).toBeNull();
  });
});

describe('settings', () => {
  it('offer the usual delays once, and another one that is set', () => {
    expect(clearDelays(30_000).map(({ label }) => label)).toEqual([
      'Never',
      'After 30 s',
      'After 60 s',
      'After 5 min',
    ]);
    expect(clearDelays(600_000).at(-1)).toEqual({ value: '600000', label: 'After 10 min' });
  });

  it('take ports from 0 to 65535 and nothing else', () => {
    expect(['0', ' 8080 ', '65535'].map(parsePort)).toEqual([0, 8080, 65_535]);
    for (const typed of ['', '-1', '65536', '80a', '1e3', '8.5']) expect(parsePort(typed)).toBeNull();
  });
});
