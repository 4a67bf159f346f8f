import { describe, expect, it } from 'vitest';
import { isReserved, readAccelerator } from '../../../../main/desktop/shortcuts/shortcuts.ts';

describe('readAccelerator', () => {
  it.each([
    ['CommandOrControl+Shift+C', 'control+shift+c', 'shift+super+c'],
    ['CmdOrCtrl+Shift+c', 'control+shift+c', 'shift+super+c'],
    ['Shift+Ctrl+C', 'control+shift+c', 'control+shift+c'],
    ['Alt+F9', 'alt+f9', 'alt+f9'],
    ['Shift+F24', 'shift+f24', 'shift+f24'],
    ['Super+1', 'super+1', 'super+1'],
    ['Meta+num5', 'super+num5', 'super+num5'],
    ['Control+Alt+Plus', 'alt+control+plus', 'alt+control+plus'],
    ['Control+Alt+Enter', 'alt+control+return', 'alt+control+return'],
    ['Control+Alt+;', 'alt+control+;', 'alt+control+;'],
    [' Control + Space ', 'control+space', 'control+space'],
    ['Command+Option+K', null, 'alt+super+k'],
  ])('reads %s', (accelerator, elsewhere, mac) => {
    expect(readAccelerator(accelerator, 'linux')).toBe(elsewhere);
    expect(readAccelerator(accelerator, 'win32')).toBe(elsewhere);
    expect(readAccelerator(accelerator, 'darwin')).toBe(mac);
  });

  it.each([
    ['a key alone', 'C'],
    ['a function key alone', 'F5'],
    ['Shift with a letter, which types it', 'Shift+C'],
    ['modifiers alone', 'Control+Shift'],
    ['two keys', 'Control+A+B'],
    ['a key that is none', 'Control+Hyper'],
    ['a function key that no keyboard has', 'Control+F25'],
    ['the same modifier twice', 'Ctrl+Control+C'],
    ['the same modifier by two names', 'CommandOrControl+Control+Command+C'],
    ['a plus that is not written out', 'Control++'],
    ['a lock', 'Control+Capslock'],
    ['nothing', ''],
  ])('refuses %s', (_name, accelerator) => {
    for (const platform of ['linux', 'darwin']) expect(readAccelerator(accelerator, platform)).toBeNull();
  });
});

describe('isReserved', () => {
  it.each([
    ['Control+C', 'linux', true],
    ['Control+V', 'win32', true],
    ['Alt+F4', 'win32', true],
    ['Command+C', 'darwin', true],
    ['Command+Q', 'darwin', true],
    ['Control+C', 'darwin', false],
    ['Control+Shift+C', 'linux', false],
    ['Alt+C', 'linux', false],
  ])('%s on %s: %s', (accelerator, platform, expected) => {
    const keys = readAccelerator(accelerator, platform);
    expect(keys).not.toBeNull();
    expect(isReserved(keys ?? '', platform)).toBe(expected);
  });
});
