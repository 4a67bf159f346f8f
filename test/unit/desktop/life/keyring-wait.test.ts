import { expect, it } from 'vitest';
import { createKeyringWait } from '../../../../main/desktop/life/keyring-wait.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';

function setUp(platform: NodeJS.Platform, isOpenedAtLogin: boolean) {
  const time = createFakeTime();
  const wait = createKeyringWait(platform, isOpenedAtLogin, time.timers);
  let isOver = false;
  void wait.over.then(() => {
    isOver = true;
  });
  return { time, wait, isOver: () => isOver };
}

it.each([
  ['linux', false],
  ['darwin', true],
  ['win32', true],
] as const)('the keyring is asked at once (%s, at login: %s)', async (platform, isOpenedAtLogin) => {
  const { time, isOver } = setUp(platform, isOpenedAtLogin);
  await settle();
  expect(isOver()).toBe(true);
  expect(time.pending()).toBe(0);
});

it('on Linux it is left alone at login for a while, and then asked all the same', async () => {
  const { time, isOver } = setUp('linux', true);
  await time.advance(14_999);
  expect(isOver()).toBe(false);
  await time.advance(1);
  expect(isOver()).toBe(true);
});

it('is asked as soon as the person is there', async () => {
  const { time, wait, isOver } = setUp('linux', true);
  wait.end();
  await settle();
  expect(isOver()).toBe(true);
  expect(time.pending()).toBe(0);
});
