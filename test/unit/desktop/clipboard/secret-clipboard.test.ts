import { describe, expect, it } from 'vitest';
import {
  createCodeClipboard,
  createLeaseFocus,
} from '../../../../main/desktop/clipboard/secret-clipboard.ts';
import { createFakeDesktop } from '../../../support/fake-desktop.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';

function setUp() {
  const desktop = createFakeDesktop();
  const time = createFakeTime();
  const warnings: string[] = [];
  const codes = createCodeClipboard({
    clipboard: desktop.clipboard,
    focus: desktop.focus,
    leaseFocus: createLeaseFocus(desktop, time.timers),
    ...time,
    log: { info: () => {}, warn: (event) => warnings.push(event), error: () => {} },
  });
  return { desktop, time, codes, warnings };
}

it('takes the code off the clipboard when its time is over', async () => {
  const { desktop, time, codes } = setUp();
  expect(await codes.copySecret('849201', 60_000)).toBe('copied');
  await time.advance(59_999);
  expect(desktop.clipboardText).toBe('849201');
  await time.advance(1);
  expect(desktop.clipboardText).toBe('');
});

it('leaves alone what was copied since', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('849201', 60_000);
  desktop.clipboardText = 'a shopping list';
  await time.advance(60_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('a shopping list');
});

it('leaves alone what it copied itself since, which is no secret', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('849201', 60_000);
  await codes.copy('+14155550134');
  await time.advance(60_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('+14155550134');
  expect(time.pending()).toBe(0);
});

it('gives a newer code its own full time', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('1111', 60_000);
  await time.advance(40_000);
  await codes.copySecret('2222', 60_000);
  await time.advance(40_000);
  expect(desktop.clipboardText).toBe('2222');
});

it('gives a code that was being copied at a wake its own full time, however late the one before', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('1111', 60_000);
  time.jump(3_600_000);
  const copier = codes.copySecret('2222', 60_000);
  codes.wake();
  await copier;
  await time.advance(59_999);
  expect(desktop.clipboardText).toBe('2222');
  await time.advance(1);
  expect(desktop.clipboardText).toBe('');
});

it('takes a late code off at a wake although the copy under way comes to nothing', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('1111', 60_000);
  time.jump(3_600_000);
  desktop.isClipboardBroken = true;
  const copier = codes.copySecret('2222', 60_000);
  codes.wake();
  expect(await copier).toBeNull();
  await settle();
  expect(desktop.clipboardText).toBe('');
});

it('never clears when told so, not even at quit', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('849201', 0);
  await time.advance(86_400_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('849201');
});

it('clears at quit and leaves no timer', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('849201', 60_000);
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('');
  expect(time.pending()).toBe(0);
});

it('leaves alone at quit what was copied since', async () => {
  const { desktop, codes } = setUp();
  await codes.copySecret('849201', 60_000);
  desktop.clipboardText = 'a shopping list';
  await codes.clearNow();
  expect(desktop.clipboardText).toBe('a shopping list');
});

it('clears on waking up what fell due in sleep, and nothing earlier', async () => {
  const { desktop, time, codes } = setUp();
  await codes.copySecret('849201', 60_000);
  time.jump(30_000);
  codes.wake();
  await settle();
  expect(desktop.clipboardText).toBe('849201');
  time.jump(30_000);
  codes.wake();
  await settle();
  expect(desktop.clipboardText).toBe('');
});

it('clears the code of the last of two copies made at once', async () => {
  const { desktop, time, codes } = setUp();
  await Promise.all([codes.copySecret('1111', 60_000), codes.copySecret('2222', 60_000)]);
  expect(desktop.clipboardText).toBe('2222');
  await time.advance(60_000);
  expect(desktop.clipboardText).toBe('');
  expect(time.pending()).toBe(0);
});

describe('histories of the clipboard', () => {
  it('are told to leave codes out, and numbers in', async () => {
    const { desktop, codes } = setUp();
    await codes.copySecret('849201', 60_000);
    expect(desktop.isClipboardMarked).toBe(true);
    await codes.copy('+14155550134');
    expect(desktop.isClipboardMarked).toBe(false);
  });

  it('may see a code that the system copies in no other way, which is written down', async () => {
    const { desktop, time, codes, warnings } = setUp();
    desktop.isMarkingBroken = true;
    expect(await codes.copySecret('849201', 60_000)).toBe('copied');
    expect(desktop.clipboardText).toBe('849201');
    expect(warnings).toEqual(['secret-copy-failed']);
    await time.advance(60_000);
    expect(desktop.clipboardText).toBe('');
  });
});

describe('when the system refuses', () => {
  it('says so', async () => {
    const { desktop, codes } = setUp();
    desktop.isClipboardBroken = true;
    expect(await codes.copySecret('849201', 60_000)).toBeNull();
    expect(await codes.copy('849201')).toBeNull();
  });

  it('writes down once that nothing could be copied', async () => {
    const { desktop, codes, warnings } = setUp();
    desktop.isClipboardBroken = true;
    await codes.copySecret('849201', 60_000);
    expect(warnings).toEqual(['copy-failed']);
  });

  it('takes the code off as soon as the program that holds the clipboard lets it go, and writes that down once', async () => {
    const { desktop, time, codes, warnings } = setUp();
    await codes.copySecret('849201', 60_000);
    desktop.isReadingBroken = true;
    await time.advance(64_000);
    expect(desktop.clipboardText).toBe('849201');
    desktop.isReadingBroken = false;
    await time.advance(2_000);
    expect(desktop.clipboardText).toBe('');
    expect(warnings).toEqual(['clear-failed']);
    expect(time.pending()).toBe(0);
  });

  it('does not try for ever to take the code off, nor at quit more than once', async () => {
    const { desktop, time, codes } = setUp();
    desktop.isReadingBroken = true;
    await codes.copySecret('1111', 60_000);
    await time.advance(120_000);
    expect(time.pending()).toBe(0);
    await codes.copySecret('2222', 60_000);
    await codes.clearNow();
    expect(time.pending()).toBe(0);
  });

  it('still takes the earlier code off when a later copy failed', async () => {
    const { desktop, time, codes } = setUp();
    await codes.copySecret('1111', 60_000);
    desktop.isClipboardBroken = true;
    await codes.copySecret('2222', 60_000);
    await time.advance(60_000);
    expect(desktop.clipboardText).toBe('');
  });
});

describe('on Wayland, which takes nothing from an application without the focus', () => {
  function setUpWayland() {
    const parts = setUp();
    parts.desktop.focus.isNeeded = true;
    return parts;
  }

  it('copies at once while the window has the focus', async () => {
    const { desktop, codes } = setUpWayland();
    desktop.focus.gain();
    expect(await codes.copySecret('849201', 60_000)).toBe('copied');
    expect(desktop.opened).toEqual([]);
  });

  it('opens the window, waits for its focus before it writes, and puts it away again', async () => {
    const { desktop, time, codes } = setUpWayland();
    const copier = codes.copySecret('849201', 60_000);
    await settle();
    expect(desktop.isShown).toBe(true);
    expect(desktop.clipboardText).toBe('');
    desktop.focus.gain();
    expect(await copier).toBe('copied');
    expect(desktop.clipboardText).toBe('849201');
    expect(desktop.isShown).toBe(false);
    expect(desktop.focus.listenerCount()).toBe(0);
    await codes.clearNow();
    expect(time.pending()).toBe(0);
  });

  it('leaves a window open that was open', async () => {
    const { desktop, codes } = setUpWayland();
    desktop.isShown = true;
    const copier = codes.copy('text');
    await settle();
    desktop.focus.gain();
    await copier;
    expect(desktop.isShown).toBe(true);
  });

  it('writes all the same when the focus does not come, says that this is uncertain, and leaves the window open', async () => {
    const { desktop, time, codes } = setUpWayland();
    const copier = codes.copySecret('849201', 60_000);
    await time.advance(1_000);
    expect(await copier).toBe('uncertain');
    expect(desktop.clipboardText).toBe('849201');
    expect(desktop.isShown).toBe(true);
    expect(desktop.focus.listenerCount()).toBe(0);
  });

  it('clears once more when the window has the focus again: without it the first time may have been in vain', async () => {
    const { desktop, time, codes } = setUpWayland();
    desktop.focus.gain();
    await codes.copySecret('849201', 60_000);
    desktop.focus.lose();
    await time.advance(60_000);
    desktop.clipboardText = '849201'; // The system had not listened.
    desktop.focus.gain();
    await settle();
    expect(desktop.clipboardText).toBe('');
    expect(desktop.focus.listenerCount()).toBe(0);
  });

  it.each(['2222', '1111'])(
    'gives %s its own full time when the time of 1111 ends while the focus is waited for',
    async (code) => {
      const { desktop, time, codes } = setUpWayland();
      desktop.focus.gain();
      await codes.copySecret('1111', 60_000);
      desktop.focus.lose();
      await time.advance(59_800);
      const copier = codes.copySecret(code, 60_000);
      await time.advance(300);
      desktop.focus.gain();
      expect(await copier).toBe('copied');
      await time.advance(59_999);
      expect(desktop.clipboardText).toBe(code);
      await time.advance(1);
      expect(desktop.clipboardText).toBe('');
    },
  );

  it('does not clear once more what was copied anew meanwhile, by the focus that the new copy took', async () => {
    const { desktop, time, codes } = setUpWayland();
    desktop.focus.gain();
    await codes.copySecret('849201', 60_000);
    desktop.focus.lose();
    await time.advance(60_000);
    const copier = codes.copySecret('849201', 60_000);
    await settle();
    desktop.focus.gain();
    expect(await copier).toBe('copied');
    await time.advance(59_999);
    expect(desktop.clipboardText).toBe('849201');
    await time.advance(1);
    expect(desktop.clipboardText).toBe('');
    expect(desktop.focus.listenerCount()).toBe(0);
  });
});
