import { expect, it, vi } from 'vitest';
import { createFakeChance } from '../support/fake-chance.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { createFakeTime } from '../support/fake-time.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { quietLog } from '../support/quiet-ports.ts';

/** An application that no text was read in yet. */
async function setUp() {
  vi.resetModules();
  const { compose } = await import('../../main/app.ts');
  const { prepareNextLanguage } = await import('../../main/codes/index.ts');
  const time = createFakeTime();
  const app = compose({
    ...time,
    chance: createFakeChance(),
    log: quietLog,
    disk: createMemoryDisk(),
    cipher: {
      protection: async () => 'protected',
      encrypt: async () => '',
      decrypt: async () => ({ text: '', isStale: false }),
    },
    desktop: createFakeDesktop(),
    environment: {
      apiUrl: null,
      apiKey: null,
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: '/' },
    },
  });
  return { app, time, prepareNextLanguage };
}

it('leaves no timer for the words of the texts behind when it is stopped', async () => {
  const { app, time } = await setUp();
  await app.start();
  await time.advance(1_100);
  await app.stop();
  expect(time.pending()).toBe(0);
});

it('has the words of all languages ready some seconds after the start, before the first SMS', async () => {
  const { app, time, prepareNextLanguage } = await setUp();
  await app.start();
  await time.advance(10_000);
  expect(prepareNextLanguage()).toBe(false);
  await app.stop();
});
