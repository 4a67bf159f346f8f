import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  endInterruptedTakeOvers,
  sourceToTakeOver,
  takeOver,
  takeOverSteps,
} from '../../../../main/desktop/life/take-over.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

type Files = Readonly<Record<string, string>>;

const numbers: Files = {
  'rentals.json': '{"open":1}',
  'rentals.last-good.json': '{"open":1}',
  'past.json': '{}',
  'key.json': '{"ciphertext":"abc"}',
  'settings.json': '{"language":"de"}',
  running: '',
};
const chromium: Files = { 'Local State': '{"os_crypt":{"encrypted_key":"xyz"}}' };

function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
const read = (folder: string): Files =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function setUp(files: Files = { ...numbers, ...chromium }) {
  const appData = createTempFolder();
  const [old, own] = [join(appData, 'Rentium Tray'), join(appData, 'own')];
  write(old, files);
  mkdirSync(join(old, 'logs'));
  /** The steps of a start under the locks. */
  const start = () => {
    const source = sourceToTakeOver(own, [join(appData, 'nobody'), old]);
    if (source !== null) takeOver(source, own);
    return source;
  };
  return { old, own, start };
}

describe('at the first start', () => {
  it('takes over every document, its copies and the mark of a run; Chromium and the log stay', () => {
    const { old, own, start } = setUp();
    expect(start()).toBe(old);
    expect(read(own)).toEqual({ ...numbers, ...chromium });
    expect(readdirSync(old).sort()).toEqual(['Local State', 'logs']);
    expect(start()).toBeNull();
  });

  it('takes nothing over where there is nothing', () => {
    const { old, own, start } = setUp(chromium);
    expect(start()).toBeNull();
    expect(existsSync(own)).toBe(false);
    expect(filesOf(old)).toEqual(chromium);
  });

  it('takes nothing over into a folder that was used before', () => {
    const { old, own, start } = setUp();
    write(own, { 'settings.json': '{"language":"es"}' });
    expect(start()).toBeNull();
    expect(readdirSync(old)).toContain('rentals.json');
  });

  it('takes over into a folder that only Chromium used, whose key to the secrets is replaced by the one that opens them', () => {
    const { own, start } = setUp();
    write(own, { 'Local State': '{"os_crypt":{"encrypted_key":"another"}}' });
    start();
    expect(read(own)).toEqual({ ...numbers, ...chromium });
  });

  it.skipIf(process.platform === 'win32')('keeps what only its owner may read so', () => {
    const { old, own, start } = setUp();
    chmodSync(join(old, 'key.json'), 0o600);
    start();
    expect(statSync(join(own, 'key.json')).mode & 0o777).toBe(0o600);
  });
});

describe('interrupted', () => {
  /** Runs a take-over that dies after `count` steps. False when it had no more than that. */
  function dieAfter(count: number, old: string, own: string): boolean {
    const steps = takeOverSteps(old, own);
    for (let step = 0; step < count; step += 1) if (steps.next().done === true) return false;
    return true;
  }
  const allSteps = () => {
    const { old, own } = setUp();
    return Array.from(takeOverSteps(old, own)).length;
  };
  const everyStep = Array.from({ length: 14 }, (_, index) => index + 1);

  it('has the steps that are tried below', () => {
    expect(allSteps()).toBe(everyStep.length + 1);
  });

  it.each(everyStep)('after step %i: the next start has all of it, and the old folder none', (count) => {
    const { old, own, start } = setUp();
    expect(dieAfter(count, old, own)).toBe(true);
    expect(start()).toBe(old);
    expect(read(own)).toEqual({ ...numbers, ...chromium });
    expect(readdirSync(old).sort()).toEqual(['Local State', 'logs']);
  });

  it.each(everyStep)(
    'after step %i: the old build has all of it or nothing, when it starts next',
    (count) => {
      const { old, own, start } = setUp();
      dieAfter(count, old, own);
      endInterruptedTakeOvers(old, [join(own, 'nobody'), own]);
      const left = Object.keys(filesOf(old)).filter((name) => name in numbers);
      expect([Object.keys(numbers).sort(), []]).toContainEqual(left.sort());
      // It goes on with what it has, and the new build never takes an older state for the newer.
      const later = { 'rentals.json': '{"open":2}' };
      if (left.length > 0) write(old, later);
      start();
      expect(read(own)).toEqual(
        left.length > 0 ? { ...numbers, ...chromium, ...later } : { ...numbers, ...chromium },
      );
    },
  );

  it.each(everyStep)('after step %i: what an older version saved since then is not lost', (count) => {
    const { old, own, start } = setUp();
    dieAfter(count, old, own);
    // It knows of no take-over, and begins anew with what it misses.
    const later = { 'rentals.json': '{"open":3}', 'settings.json': '{"language":"ar"}' };
    write(old, later);
    start();
    expect(read(own)).toEqual({ ...numbers, ...chromium, ...later });
    expect(readdirSync(old).sort()).toEqual(['Local State', 'logs']);
  });

  it('the old folder is removed meanwhile: half a copy is dropped, a whole one is kept', () => {
    const half = setUp();
    dieAfter(4, half.old, half.own);
    rmSync(half.old, { recursive: true });
    expect(half.start()).toBeNull();
    expect(readdirSync(half.own)).toEqual([]);

    const whole = setUp();
    dieAfter(10, whole.old, whole.own);
    rmSync(whole.old, { recursive: true });
    expect(whole.start()).toBeNull();
    expect(read(whole.own)).toEqual({ ...numbers, ...chromium });
  });

  it('the disk is full: it is told, and nothing is lost', () => {
    const { old, own, start } = setUp();
    // A folder where a file is to be written makes the copy fail as a full disk would.
    mkdirSync(join(own, 'past.json'), { recursive: true });
    expect(start).toThrow();
    expect(filesOf(old)).toMatchObject(numbers);
    rmSync(join(own, 'past.json'), { recursive: true });
    start();
    expect(read(own)).toEqual({ ...numbers, ...chromium });
  });
});

/** Without the folders in it. */
function filesOf(folder: string): Files {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}
