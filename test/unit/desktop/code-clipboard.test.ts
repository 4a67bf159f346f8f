import { expect, it } from 'vitest';
import { createCodeClipboard } from '../../../main/desktop/code-clipboard.ts';
import { createFakeDesktop } from '../../tools/fake-desktop.ts';
import { createFakeTime } from '../../tools/fake-time.ts';

function setUp() {
  const desktop = createFakeDesktop();
  const time = createFakeTime();
  return { desktop, time, codes: createCodeClipboard(desktop.clipboard, time.timers) };
}

it('takes the code off the clipboard when its time is over', async () => {
  const { desktop, time, codes } = setUp();
  expect(await codes.copy('849201', 60_000)).toBe(true);
  await time.advance(59_999);
  expect(desktop.clipboardText).toBe('849201');
  await time.advance(1);
  expect(desktop.clipboardText).toBe('');
});

it('leaves alone what was copied since', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copy('849201', 60_000);
  desktop.clipboardText = 'a shopping list';
  await time.advance(60_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('a shopping list');
});

it('gives a newer code its own full time', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copy('1111', 60_000);
  await time.advance(40_000);
  await codes.copy('2222', 60_000);
  await time.advance(40_000);
  expect(desktop.clipboardText).toBe('2222');
});

it('never clears when told so, not even at quit', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copy('849201', 0);
  await time.advance(86_400_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('849201');
});

it('clears at quit and leaves no timer', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copy('849201', 60_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('');
  expect(time.pending()).toBe(0);
});

it('says when the system refuses', async () => {
  const { desktop, codes } = setUp();
  desktop.isClipboardBroken = true;
  expect(await codes.copy('849201', 60_000)).toBe(false);
});

it('still takes the earlier code off when a later copy failed', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copy('1111', 60_000);
  desktop.isClipboardBroken = true;
  await codes.copy('2222', 60_000);
  await time.advance(60_000);
  expect(desktop.clipboardText).toBe('');
});
