import { describe, expect, it } from 'vitest';
import { createPopupAttention } from '../../../../main/desktop/window/popup.ts';
import { createFakeTime } from '../../../support/fake-time.ts';

function setUp(platform: NodeJS.Platform) {
  const time = createFakeTime();
  return { time, attention: createPopupAttention(platform, platform !== 'linux', time.clock) };
}
const seen = { isVisible: true, isFocused: true };
const behind = { isVisible: true, isFocused: false };
const hidden = { isVisible: false, isFocused: false };

describe.each(['darwin', 'win32'] as const)('a floating popup (%s)', (platform) => {
  it('goes when it loses the focus', () => {
    const { time, attention } = setUp(platform);
    attention.shown();
    time.jump(5_000);
    expect(attention.blurred()).toBe(0);
  });

  it('is not opened again by the click that closed it', () => {
    const { time, attention } = setUp(platform);
    attention.blurred();
    time.jump(200);
    expect(attention.clicked(hidden)).toBe('stay');
    time.jump(1);
    expect(attention.clicked(hidden)).toBe('show');
  });

  it('is hidden by a click while it is open', () => {
    expect(setUp(platform).attention.clicked(seen)).toBe('hide');
  });
});

it('on Windows looks again before it goes, where it has only just been shown', () => {
  const { time, attention } = setUp('win32');
  attention.shown();
  expect(attention.blurred()).toBe(400);
  time.jump(150);
  expect(attention.blurred()).toBe(250);
  time.jump(250);
  expect(attention.blurred()).toBe(0);
});

it('on macOS goes at once however short it was shown', () => {
  const { attention } = setUp('darwin');
  attention.shown();
  expect(attention.blurred()).toBe(0);
});

describe.each(['darwin', 'win32'] as const)('a pinned popup (%s)', (platform) => {
  it('stays when it loses the focus, also where that was to be looked at again', () => {
    const { time, attention } = setUp(platform);
    attention.shown();
    attention.pin(true);
    expect(attention.blurred()).toBeNull();
    expect(attention.hidesOnBlur()).toBe(false);
    time.jump(5_000);
    expect(attention.blurred()).toBeNull();
    attention.pin(false);
    expect(attention.blurred()).toBe(0);
  });

  it('is fetched by a click on the icon while another window has the focus, and hidden by the next', () => {
    const { time, attention } = setUp(platform);
    attention.pin(true);
    attention.blurred();
    time.jump(5_000);
    expect(attention.clicked(behind)).toBe('show');
    expect(attention.clicked(seen)).toBe('hide');
  });
});

describe('an ordinary window (linux)', () => {
  it('stays when it loses the focus', () => {
    const { attention } = setUp('linux');
    attention.shown();
    expect(attention.blurred()).toBeNull();
  });

  it('is fetched by a click when it lies behind others, and hidden when it does not', () => {
    const { time, attention } = setUp('linux');
    expect(attention.clicked(hidden)).toBe('show');
    expect(attention.clicked(seen)).toBe('hide');
    expect(attention.clicked(behind)).toBe('show');
    attention.blurred(); // The panel took the focus for the click.
    time.jump(200);
    expect(attention.clicked(behind)).toBe('hide');
  });
});
