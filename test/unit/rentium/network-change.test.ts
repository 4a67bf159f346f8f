import { expect, it } from 'vitest';
import { watchNetwork } from '../../../main/rentium/network-change.ts';
import { createFakeTime } from '../../support/fake-time.ts';

const address = (text: string, internal = false) => ({
  address: text,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  family: 'IPv4' as const,
  cidr: `${text}/24`,
  internal,
});

it('tells of another network within seconds, and looks only while it matters', async () => {
  const time = createFakeTime();
  let interfaces = { wlan0: [address('192.168.1.5')], lo: [address('127.0.0.1', true)] };
  let isNeeded = true;
  let changes = 0;
  const watch = watchNetwork({
    timers: time.timers,
    readInterfaces: () => interfaces,
    isNeeded: () => isNeeded,
    onChange: () => {
      changes += 1;
    },
  });
  watch.update();
  await time.advance(20_000);
  expect(changes).toBe(0);
  interfaces = { ...interfaces, wlan0: [address('10.0.0.7')] };
  await time.advance(5_000);
  expect(changes).toBe(1);
  isNeeded = false;
  watch.update();
  expect(time.pending()).toBe(0);
});
