import { describe, expect, it } from 'vitest';
import { en } from '../../../../preload/words/index.ts';
import { clearDelays, parsePort } from '../../../../renderer/settings/settings.ts';
import { commandFor } from '../../../../renderer/shell/shortcuts.ts';

const press = (key: string, modifiers: Partial<Parameters<typeof commandFor>[0]> = {}) =>
  commandFor({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });

describe('shortcuts', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('open tabs and the rent panel with %j', (modifier) => {
    expect(press('1', modifier)).toEqual({ kind: 'show', tab: 'numbers' });
    expect(press('2', modifier)).toEqual({ kind: 'show', tab: 'history' });
    expect(press('3', modifier)).toEqual({ kind: 'show', tab: 'settings' });
    expect(press('n', modifier)).toEqual({ kind: 'rent' });
    expect(press('N', modifier)).toEqual({ kind: 'rent' });
    expect(press('+', modifier)).toEqual({ kind: 'rent' });
    expect(press('+', { ...modifier, shiftKey: true })).toEqual({ kind: 'rent' });
    expect(press('w', modifier)).toEqual({ kind: 'hide' });
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('order again with %j', (modifier) => {
    expect(press('r', modifier)).toEqual({ kind: 'rent-again', place: null });
    expect(press('r', { ...modifier, shiftKey: true })).toBeNull();
  });

  it.each([
    ['т', 'KeyN', { kind: 'rent' }],
    ['ν', 'KeyN', { kind: 'rent' }],
    ['ק', 'KeyR', { kind: 'rent-again', place: null }],
    ['ص', 'KeyW', { kind: 'hide' }],
    ['&', 'Digit1', { kind: 'show', tab: 'numbers' }],
    ['٣', 'Digit3', { kind: 'show', tab: 'settings' }],
    // A Dvorak layout gives n where a US keyboard has l.
    ['n', 'KeyL', { kind: 'rent' }],
    ['b', 'KeyN', null],
  ])('know the key of another layout: %s on %s', (key, code, command) => {
    expect(press(key, { code, ctrlKey: true })).toEqual(command);
  });

  it('choose what is offered first with Alt and a digit, whatever character that makes', () => {
    expect(press('¡', { code: 'Digit1', altKey: true })).toEqual({ kind: 'rent-again', place: 0 });
    expect(press('9', { code: 'Digit9', altKey: true })).toEqual({ kind: 'rent-again', place: 8 });
    expect(press('0', { code: 'Digit0', altKey: true })).toBeNull();
    expect(press('1', { code: 'Digit1', altKey: true, ctrlKey: true })).toBeNull();
    expect(press('1', { code: 'Digit1' })).toBeNull();
  });

  it('close with Escape alone', () => {
    expect(press('Escape')).toEqual({ kind: 'close' });
    expect(press('Escape', { shiftKey: true })).toBeNull();
  });

  it('leave plain typing and other chords alone', () => {
    for (const key of ['1', 'n', 'N', '+', 'w', '4', 'constructor']) expect(press(key)).toBeNull();
    expect(press('4', { ctrlKey: true })).toBeNull();
    expect(press('constructor', { ctrlKey: true })).toBeNull();
    expect(press('n', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('1', { ctrlKey: true, altKey: true })).toBeNull();
    expect(press('1', { ctrlKey: true, metaKey: true })).toBeNull();
  });
});

describe('settings', () => {
  it('offer the usual delays once, and another one that is set', () => {
    expect(clearDelays(30_000, en.views.settings, 'en-US').map(({ label }) => label)).toEqual([
      'Never',
      'After 30 sec',
      'After 1 min',
      'After 5 min',
    ]);
    const last = (delayMs: number) => clearDelays(delayMs, en.views.settings, 'en-US').at(-1);
    expect(last(600_000)).toEqual({ value: '600000', label: 'After 10 min' });
    expect(last(90_000)).toEqual({ value: '90000', label: 'After 90 sec' });
  });

  it('take ports from 0 to 65535 and nothing else', () => {
    expect(['0', ' 8080 ', '65535'].map(parsePort)).toEqual([0, 8080, 65_535]);
    expect(['٨٠٨٠', '８０８０'].map(parsePort)).toEqual([8080, 8080]);
    for (const typed of ['', '-1', '65536', '80a', '1e3', '8.5']) expect(parsePort(typed)).toBeUndefined();
  });
});
