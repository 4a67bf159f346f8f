import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../preload/words/index.ts';
import { heldModifiers, type Press, readPress } from '../../../../renderer/settings/key-recorder.svelte.ts';
import { keyNames } from '../../../../renderer/ui/window-keys.ts';

const press = (code: string, key: string, change: Partial<Press> = {}): Press => ({
  code,
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isAltGraph: false,
  ...change,
});
const ctrlShift = { ctrlKey: true, shiftKey: true };
const chord = (accelerator: string) => ({ kind: 'chord', accelerator });
const say = (accelerator: string, platform: string) =>
  keyNames(accelerator.split('+'), platform, en.views.shortcuts);

describe('keys that are recorded', () => {
  it.each([
    ['linux', press('KeyC', 'C', ctrlShift), 'CommandOrControl+Shift+C'],
    ['win32', press('Digit1', '!', ctrlShift), 'CommandOrControl+Shift+1'],
    ['win32', press('F5', 'F5', { altKey: true }), 'Alt+F5'],
    ['win32', press('Space', ' ', { metaKey: true }), 'Super+Space'],
    ['linux', press('ArrowUp', 'ArrowUp', { ctrlKey: true, altKey: true }), 'CommandOrControl+Alt+Up'],
    ['darwin', press('KeyC', 'c', { metaKey: true, shiftKey: true }), 'Shift+CommandOrControl+C'],
    ['darwin', press('KeyC', 'c', { ctrlKey: true }), 'Control+C'],
  ])('are an accelerator: on %s', (platform, pressed, accelerator) => {
    expect(readPress(pressed, platform)).toEqual(chord(accelerator));
  });

  it.each([
    ['Cyrillic', press('KeyC', 'С', ctrlShift), 'CommandOrControl+Shift+C'],
    ['Arabic', press('KeyC', 'ؤ', { ctrlKey: true }), 'CommandOrControl+C'],
    ['Arabic digits', press('Digit4', '٤', { ctrlKey: true }), 'CommandOrControl+4'],
    ['Turkish', press('KeyI', 'ı', { ctrlKey: true }), 'CommandOrControl+I'],
    ['Dvorak', press('KeyC', 'j', { ctrlKey: true }), 'CommandOrControl+J'],
    ['Dvorak, where QWERTY has a comma', press('Comma', 'w', { ctrlKey: true }), 'CommandOrControl+W'],
    ['AZERTY', press('KeyQ', 'a', { ctrlKey: true }), 'CommandOrControl+A'],
    ['AZERTY, whose digits need Shift', press('Digit2', 'é', { ctrlKey: true }), 'CommandOrControl+2'],
  ])('are those of the layout, or else of the place: %s', (_layout, pressed, accelerator) => {
    expect(readPress(pressed, 'linux')).toEqual(chord(accelerator));
  });

  it('are the letter and not the sign that Option makes of it', () => {
    expect(readPress(press('KeyC', 'ç', { altKey: true }), 'darwin')).toEqual(chord('Alt+C'));
  });

  it('wait for more while only modifiers are down', () => {
    expect(readPress(press('ShiftLeft', 'Shift', ctrlShift), 'linux')).toEqual({ kind: 'held' });
    expect(heldModifiers(press('ShiftLeft', 'Shift', ctrlShift), 'linux')).toEqual([
      'CommandOrControl',
      'Shift',
    ]);
  });

  it('cancel with Escape and clear with Backspace, alone', () => {
    expect(readPress(press('Escape', 'Escape'), 'linux')).toEqual({ kind: 'cancel' });
    expect(readPress(press('Backspace', 'Backspace'), 'linux')).toEqual({ kind: 'clear' });
    expect(readPress(press('Escape', 'Escape', { ctrlKey: true }), 'linux')).toEqual({ kind: 'unusable' });
  });

  it.each([
    ['a letter alone', press('KeyC', 'c')],
    ['Shift and a letter', press('KeyC', 'C', { shiftKey: true })],
    ['punctuation, which is elsewhere on other keyboards', press('Semicolon', 'ö', { ctrlKey: true })],
    ['AltGr, which types', press('KeyQ', '@', { ctrlKey: true, altKey: true, isAltGraph: true })],
    ['a function key that Electron lacks', press('F25', 'F25', { ctrlKey: true })],
  ])('cannot be %s', (_name, pressed) => {
    expect(readPress(pressed, 'win32')).toEqual({ kind: 'unusable' });
  });

  it('never make an accelerator without Ctrl, Alt or Cmd, whatever is pressed', () => {
    const anyPress = fc.record({
      code: fc.oneof(fc.constantFrom('KeyC', 'Digit1', 'F5', 'Space', 'Comma', ''), fc.string()),
      key: fc.oneof(fc.constantFrom('c', '1', 'Escape', 'Backspace', 'Shift'), fc.string()),
      ctrlKey: fc.boolean(),
      metaKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      isAltGraph: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPress, fc.constantFrom('darwin', 'win32', 'linux'), (pressed, platform) => {
        const recorded = readPress(pressed, platform);
        if (recorded.kind !== 'chord') return;
        expect(recorded.accelerator).toMatch(
          /^(?:(?:CommandOrControl|Control|Alt|Shift|Super)\+)+(?:[A-Z0-9]|F\d\d?|[A-Z][a-zA-Z]+)$/,
        );
        expect(pressed.ctrlKey || pressed.metaKey || pressed.altKey).toBe(true);
      }),
    );
  });
});

describe('the names of keys', () => {
  const shown = (accelerator: string, platform: string) => say(accelerator, platform).map((key) => key.shown);

  it('are signs on macOS and words elsewhere', () => {
    expect(shown('Shift+CommandOrControl+C', 'darwin')).toEqual(['⇧', '⌘', 'C']);
    expect(shown('CommandOrControl+Shift+C', 'linux')).toEqual(['Ctrl', 'Shift', 'C']);
    expect(shown('Super+Left', 'win32')).toEqual(['Win', '←']);
    expect(shown('Super+PageUp', 'linux')).toEqual(['Super', 'Page Up']);
  });

  it('are read aloud as words everywhere', () => {
    expect(say('Shift+CommandOrControl+C', 'darwin').map((key) => key.spoken)).toEqual([
      'Shift',
      'Command',
      'C',
    ]);
  });

  it('are those of the file where a person wrote others there', () => {
    expect(shown('Control+Numpad+constructor', 'linux')).toEqual(['Ctrl', 'Numpad', 'constructor']);
  });
});
