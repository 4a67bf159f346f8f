/** On a shared computer: the data folder is its owner's alone, and nothing is written through a link in it. */
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { beginRun, dataFolderProblem } from '../../../../main/desktop/life/data-folder.ts';
import { createLog } from '../../../../main/desktop/log/log.electron.ts';
import { createDisk } from '../../../../main/storage/disk.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  const former = process.umask(0);
  process.umask(former);
  afterEach(() => void process.umask(former));

  /** The files of each part of the application, with the folder that it makes. */
  const makers: Record<string, (folder: string) => void> = {
    'the check of a start': (folder) => void dataFolderProblem(folder),
    'the first save': (folder) => createDisk(folder).save('settings', {}),
    'the log': (folder) => createLog(folder).info('some-event'),
  };
  it.each(Object.entries(makers))('is 0700 under any umask, made by %s', (_name, make) => {
    const folder = join(createTempFolder(), 'data');
    process.umask(0);
    make(folder);
    expect(modeOf(folder)).toBe('700');
  });

  it.each(['the check of a start', 'the log'])('that was open to others is closed by %s', (name) => {
    const folder = join(createTempFolder(), 'data');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    makers[name]?.(folder);
    expect(modeOf(folder)).toBe('700');
  });

  const writers: Record<string, (folder: string) => void> = {
    running: (folder) => void beginRun(folder),
    'settings.json': makers['the first save'] ?? (() => {}),
    'settings.json.new': makers['the first save'] ?? (() => {}),
    'settings.new.json': makers['the first save'] ?? (() => {}),
    [`.write-test-${process.pid}`]: makers['the check of a start'] ?? (() => {}),
    'main.log': makers['the log'] ?? (() => {}),
  };
  it.each(Object.entries(writers))('has no link that is written through: %s', (name, write) => {
    const target = join(createTempFolder(), 'precious');
    writeFileSync(target, 'precious');
    const folder = createTempFolder();
    symlinkSync(target, join(folder, name));
    write(folder);
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  it('gets its own file where a link was', () => {
    const folder = createTempFolder();
    symlinkSync(join(createTempFolder(), 'elsewhere'), join(folder, 'running'));
    beginRun(folder);
    expect(lstatSync(join(folder, 'running')).isFile()).toBe(true);
  });
});
