/**
 * The application in a process of its own, to be killed at any moment: it rents numbers one after the other, as often as
 * it is allowed to, and tells on its standard output what it was about to do and what it announced.
 */
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { compose } from '../../../main/app.ts';
import { createDisk } from '../../../main/storage/disk.ts';
import { type FileSystem, nodeFileSystem } from '../../../main/storage/file-system.ts';
import { createFakeDesktop } from '../fake-desktop.ts';
import { noKeyring, quietLog } from '../quiet-ports.ts';
import { order as wanted } from '../rentals.ts';
import { createFastTime } from './fast-time.ts';
import type { ChildLine, ChildSetting } from './protocol.ts';

// The parent wrote it, from the same type.
const setting = JSON.parse(process.argv[2] ?? '') as ChildSetting;
const { folder, url, key, time } = setting;
const pauseMs = 500;
const { clock, timers } = createFastTime(time);

/** Full for a quarter of the time. */
const fullEveryMs = 120;

/** As a disk does that is nearly full: what still fits is written, and the next write says ENOSPC (POSIX write). */
function fillingFiles(): FileSystem {
  let hasRoom = true;
  return {
    ...nodeFileSystem,
    write(file, bytes, start) {
      const isFull = Math.floor(Date.now() / fullEveryMs) % 4 === 0;
      if (isFull && !hasRoom) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      hasRoom = !isFull;
      const end = isFull ? start + Math.ceil((bytes.length - start) / 2) : bytes.length;
      return nodeFileSystem.write(file, bytes.subarray(0, end), start);
    },
  };
}

const tell = (line: ChildLine): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const app = compose({
  clock,
  timers,
  chance: { random: Math.random, uuid: randomUUID },
  log: quietLog,
  disk: createDisk(folder, setting.disk === 'good' ? nodeFileSystem : fillingFiles()),
  cipher: noKeyring,
  desktop: {
    ...createFakeDesktop(),
    notify(content) {
      if (Math.random() < setting.diesBeforeAnnouncing) process.kill(process.pid, 'SIGKILL');
      tell({ kind: 'announced', content });
    },
  },
  environment: {
    apiUrl: url,
    apiKey: key,
    systemLocales: ['en'],
    about: { version: '0', platform: 'linux', dataFolder: folder },
  },
});

await app.start();
for (const { id, state } of app.state.get().rentals) {
  // What a person would do with a card that says so, now and then: otherwise they would fill the limit.
  if (state.kind === 'unresolved') await app.handlers.checkUnresolved(id);
}
tell({ kind: 'ready' });

async function order(): Promise<void> {
  for (;;) {
    tell({ kind: 'clicked' });
    const result = await app.handlers.rent({ order: wanted, priceShown: null });
    tell({ kind: 'answered', isOk: result.ok });
    await new Promise<void>((resolve) => {
      timers.after(pauseMs, resolve);
    });
  }
}

async function settle(): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (app.state.get().rentals.every(({ state }) => state.kind !== 'open')) resolve();
    };
    app.state.listen(look);
    look();
  });
  await app.stop();
  tell({ kind: 'settled' });
  process.exit(0);
}

await (setting.wish === 'order' ? order() : settle());
