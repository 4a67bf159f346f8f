import { describe, expect, it } from 'vitest';
import { createQuitSequence } from '../../../../main/desktop/life/quit-sequence.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';

function setUp(options: { isOrdering?: boolean; stops?: boolean; fails?: boolean } = {}) {
  const { isOrdering = false, stops = true, fails = false } = options;
  const time = createFakeTime();
  const steps: string[] = [];
  const quitting = createQuitSequence({
    application: {
      async stop() {
        steps.push('stop');
        if (fails) throw new Error('no');
        if (!stops) await new Promise(() => {});
      },
      flush: () => void steps.push('flush'),
      isOrdering: () => isOrdering,
    },
    onStopping: () => steps.push('hide'),
    onStopped: () => steps.push('safe'),
    quit: () => steps.push('quit'),
    timers: time.timers,
    log: { info: () => {}, warn: (event) => steps.push(event), error: (event) => steps.push(event) },
  });
  return { quitting, time, steps };
}

describe('quitting', () => {
  it('waits until everything is stopped and on disk, then happens', async () => {
    const { quitting, time, steps } = setUp();
    expect(quitting.mayQuit()).toBe(false);
    await settle();
    expect(steps).toEqual(['hide', 'stop', 'flush', 'safe', 'quit']);
    expect(quitting.mayQuit()).toBe(true);
    expect(time.pending()).toBe(0);
  });

  it('happens once, however often it is asked for', async () => {
    const { quitting, steps } = setUp();
    for (let times = 0; times < 3; times += 1) quitting.mayQuit();
    await settle();
    quitting.mayQuit();
    expect(steps.filter((step) => step === 'quit')).toHaveLength(1);
  });

  it('happens although stopping failed', async () => {
    const { quitting, steps } = setUp({ fails: true });
    quitting.mayQuit();
    await settle();
    expect(steps).toEqual(['hide', 'stop', 'stop-failed', 'flush', 'safe', 'quit']);
  });

  it.each([
    ['8 s, whatever hangs', false, 8_000],
    ['50 s for the answer to an order', true, 50_000],
  ])('waits at most %s', async (_name, isOrdering, limitMs) => {
    const { quitting, time, steps } = setUp({ isOrdering, stops: false });
    quitting.mayQuit();
    await time.advance(limitMs - 1);
    expect(steps).not.toContain('quit');
    await time.advance(1);
    expect(steps).toEqual(['hide', 'stop', 'stop-overdue', 'flush', 'safe', 'quit']);
  });
});

describe('the end of the session', () => {
  it('is held up by nothing: what is in memory goes to disk at once', () => {
    const { quitting, steps } = setUp({ isOrdering: true, stops: false });
    quitting.endSession();
    expect(steps).toEqual(['flush', 'safe']);
    expect(quitting.mayQuit()).toBe(true);
  });

  it('cuts short a quit that is under way', async () => {
    const { quitting, steps } = setUp({ stops: false });
    expect(quitting.mayQuit()).toBe(false);
    quitting.endSession();
    expect(steps.at(-1)).toBe('quit');
    expect(quitting.mayQuit()).toBe(true);
  });

  it('that did not come is forgotten: a later quit is in order again', async () => {
    const { quitting, time, steps } = setUp();
    quitting.endSession();
    await time.advance(120_000);
    expect(quitting.mayQuit()).toBe(false);
    await settle();
    expect(steps.at(-1)).toBe('quit');
  });
});

describe('ending with a step of another', () => {
  it('stops in order first, and quits by that step', async () => {
    const { quitting, steps } = setUp();
    quitting.quitWith(() => steps.push('install'));
    await settle();
    expect(steps).toEqual(['hide', 'stop', 'flush', 'safe', 'install']);
    expect(quitting.mayQuit()).toBe(true);
  });

  it('quits all the same when that step came to nothing', async () => {
    const { quitting, time, steps } = setUp();
    quitting.quitWith(() => steps.push('install'));
    await time.advance(60_000);
    expect(steps.slice(-2)).toEqual(['install', 'quit']);
  });

  it('does not take the place of a quit that is under way', async () => {
    const { quitting, steps } = setUp();
    quitting.mayQuit();
    quitting.quitWith(() => steps.push('install'));
    await settle();
    expect(steps).not.toContain('install');
  });
});
