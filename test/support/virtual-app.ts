import { compose } from '../../main/app.ts';
import type { Chance } from '../../main/core/ports.ts';
import type { App } from '../../main/desktop/index.ts';
import type { NotificationContent } from '../../main/desktop/notifications/content.ts';
import { type Random, seededRandom } from '../../main/sandbox/random.ts';
import type { Disk } from '../../main/storage/disk.ts';
import { createFakeDesktop, type FakeDesktop } from './fake-desktop.ts';
import type { FakeTime } from './fake-time.ts';
import type { InProcessHttp } from './in-process-http.ts';

export const virtualKey = 'rsk_test_5f1c0a9be2d74c33';

export interface VirtualApp {
  readonly app: App;
  readonly announced: readonly NotificationContent[];
  readonly desktop: FakeDesktop;
  /** The power fails: whatever this life of the application does from now on reaches neither disk nor desktop. */
  crash(): void;
}

/** One life of the whole application in the time of a test, against a service in the same process. */
export async function startVirtualApp(ports: {
  time: FakeTime;
  disk: Disk;
  http: InProcessHttp;
  random: Random;
}): Promise<VirtualApp> {
  const { time, http, random } = ports;
  const announced: NotificationContent[] = [];
  let isAlive = true;
  /** How to cancel each timer that waits: those of a life that was cut off would be taken for ones left behind. */
  const timers = new Set<() => void>();
  const whileAlive =
    <Arguments extends unknown[], Answer>(call: (...args: Arguments) => Answer) =>
    (...args: Arguments): Answer => {
      if (!isAlive) throw new Error('The power has failed');
      return call(...args);
    };
  const { disk } = ports;
  const desktop = Object.assign(createFakeDesktop(), {
    notify: whileAlive((content: NotificationContent) => void announced.push(content)),
  });
  const app = compose({
    clock: time.clock,
    timers: {
      after(delayMs, run) {
        if (!isAlive) return () => {};
        const cancel = time.timers.after(delayMs, () => {
          timers.delete(cancel);
          run();
        });
        timers.add(cancel);
        return () => {
          timers.delete(cancel);
          cancel();
        };
      },
    },
    chance: chanceFrom(random),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    disk: {
      load: whileAlive(disk.load),
      save: whileAlive(disk.save),
      setAside: whileAlive(disk.setAside),
      remove: whileAlive(disk.remove),
      removeRemains: whileAlive(disk.removeRemains),
      list: whileAlive(disk.list),
    },
    cipher: {
      protection: async () => 'unavailable',
      encrypt: async () => '',
      decrypt: async () => ({ text: '', isStale: false }),
    },
    desktop,
    openHttp: (origin) => {
      const open = http.openHttp(origin);
      return {
        ...open,
        // A request that has left is carried out; its answer comes to nobody.
        request: async (request) => {
          const answer = await open.request(request);
          return isAlive ? answer : await new Promise<never>(() => {});
        },
      };
    },
    environment: {
      // Not of this computer: what its answers say of the time is heard.
      apiUrl: 'https://api.example.test',
      apiKey: virtualKey,
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: '/' },
    },
  });
  await app.start();
  return {
    app,
    desktop,
    announced,
    crash() {
      isAlive = false;
      for (const cancel of timers) cancel();
    },
  };
}

const chanceFrom = (random: Random): Chance => ({
  random: () => random.fraction(),
  uuid: () => {
    const hex = random.text('0123456789abcdef', 32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  },
});

export const virtualChance = (seed: number): Random => seededRandom(seed, 'virtual-app');
