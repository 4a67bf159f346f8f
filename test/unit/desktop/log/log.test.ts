import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../../main/desktop/log/log.electron.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const everything = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

it('writes one line per event, for its owner alone', () => {
  const folder = createTempFolder();
  const log = createLog(folder);
  log.warn('file-set-aside', { file: 'settings.json', reason: 'two\nlines' });
  const lines = everything(folder).trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\[warn\] +file-set-aside \{"file":"settings.json","reason":"two\\nlines"\}$/);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'main.log')).mode & 0o777).toBe(0o600);
});

it('lets no key, code or number reach the disk, wherever it stood', () => {
  const folder = createTempFolder();
  const log = createLog(folder);
  for (const secret of ['rsk_live_4f1c0a9be2d74c33', '849201', '849 201', '+14155550134', 'A1B2C3']) {
    const error = new Error(`failed for ${secret}`, { cause: new Error(secret) });
    log.info('some-event', { plain: secret, deep: { list: [{ error }] } });
    log.error('other-event', { stack: error.stack, error });
    log.warn(`event of ${secret}`);
    expect(everything(folder)).not.toContain(secret);
  }
});

it('says an event whose fields cannot be read', () => {
  const folder = createTempFolder();
  const fields = {
    get broken(): string {
      throw new Error('no');
    },
  };
  expect(() => createLog(folder).info('odd-event', fields)).not.toThrow();
  expect(everything(folder)).toContain('odd-event');
});

it('never grows beyond four files of its size', () => {
  const folder = createTempFolder();
  const log = createLog(folder, 2_000);
  for (let index = 0; index < 400; index += 1) log.info('tick', { wait: 'x'.repeat(50) });
  expect(readdirSync(folder).sort()).toEqual(['main.1.log', 'main.2.log', 'main.3.log', 'main.log']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(2_200);
});

it('answers its last lines across files, oldest first', async () => {
  const folder = createTempFolder();
  const log = createLog(folder, 1_000);
  for (let index = 0; index < 60; index += 1) log.info('tick', { index, wait: 'x'.repeat(20) });
  const indexes = (await log.recent(30)).map((line) => Number(/"index":(\d+)/.exec(line)?.[1]));
  expect(indexes).toEqual(Array.from({ length: 30 }, (_, index) => 30 + index));
});

it('answers none before the first', async () => {
  expect(await createLog(createTempFolder()).recent(10)).toEqual([]);
});

describe('a log that cannot be written', () => {
  it('stops nothing where there can be no folder for it', async () => {
    const file = join(createTempFolder(), 'file');
    writeFileSync(file, 'not a folder');
    const log = createLog(file);
    expect(() => log.error('some-event', {})).not.toThrow();
    expect(await log.recent(10)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('stops nothing where every write fails', () => {
    const folder = createTempFolder();
    mkdirSync(join(folder, 'main.log'));
    const log = createLog(folder);
    expect(() => log.error('some-event', {})).not.toThrow();
  });
});

it('loses no line that its size allows when a file is full', () => {
  const folder = createTempFolder();
  const log = createLog(folder, 1_000);
  for (let index = 0; index < 40; index += 1) log.info('tick', { index, wait: 'x'.repeat(20) });
  const names = ['main.3.log', 'main.2.log', 'main.1.log', 'main.log'];
  const there = readdirSync(folder);
  const lines = names
    .filter((name) => there.includes(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  const indexes = [...lines.matchAll(/"index":(\d+)/g)].map(([, index]) => Number(index));
  expect(indexes).toEqual(Array.from({ length: indexes.length }, (_, at) => 40 - indexes.length + at));
});
