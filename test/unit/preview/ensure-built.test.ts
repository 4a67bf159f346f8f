import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../../../main/preview/launch/ensure-built.mjs';
import { createTempFolder } from '../../support/temp-folder.ts';

const bundles = {
  main: { output: 'dist/main', environments: ['main'], sources: ['main', 'lock.json'] },
  page: { output: 'dist/page', environments: ['client'], sources: ['page', 'main/shared.ts', 'lock.json'] },
};
const sourceFiles = ['main/index.ts', 'main/shared.ts', 'page/app.ts', 'lock.json'];
const longAgo = new Date('2020-01-01T00:00:00Z');

/** A checkout whose "build" of an environment writes one file. */
function checkout() {
  const root = createTempFolder();
  const said: string[] = [];
  const write = (path: string, text: string, at = longAgo) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), at, at);
  };
  for (const path of sourceFiles) write(path, `first ${path}`);
  /** The environments that were built. */
  async function built(during: () => unknown = () => true) {
    const done: string[] = [];
    const isBuilt = await ensureBuilt({
      root,
      bundles,
      wanted: ['main', 'page'],
      say: (line) => said.push(line),
      async build(environments) {
        done.push(...environments);
        for (const name of environments)
          write(`dist/${name === 'client' ? 'page' : name}/index.js`, `built ${name}`);
        return (await during()) !== false;
      },
    });
    return isBuilt ? done : 'failed';
  }
  return { root, said, write, built };
}

it('builds everything once, and says so', async () => {
  const { said, built } = checkout();
  expect(await built()).toEqual(['main', 'client']);
  expect(said).toEqual(['Building Rentium Tray: some seconds, and only after a change.']);
  expect(await built()).toEqual([]);
  expect(said).toHaveLength(1);
});

it.each<[string, (of: ReturnType<typeof checkout>) => unknown, readonly string[]]>([
  ['a changed source', ({ write }) => write('main/index.ts', 'other main/index.ts'), ['main']],
  [
    'a change of the same length and time',
    ({ write }) => write('page/app.ts', 'FIRST page/app.ts', new Date()),
    ['client'],
  ],
  ['a source of two bundles', ({ write }) => write('main/shared.ts', 'other'), ['main', 'client']],
  ['a new source', ({ write }) => write('main/new/file.ts', 'new'), ['main']],
  ['a deleted source', ({ root }) => rmSync(join(root, 'main/index.ts')), ['main']],
  ['other packages', ({ write }) => write('lock.json', 'other'), ['main', 'client']],
  ['a deleted result', ({ root }) => rmSync(join(root, 'dist/main/index.js')), ['main']],
  [
    'a result that another build wrote',
    ({ write }) => write('dist/page/index.js', 'development'),
    ['client'],
  ],
  ['a damaged stamp', ({ write }) => write('dist/stamps/main.json', '{'), ['main']],
  ['another Node', ({ write }) => write('dist/stamps/main.json', '{"node":"v1.0.0"}'), ['main']],
])('builds again after %s, and nothing else', async (_what, change, expected) => {
  const project = checkout();
  await project.built();
  await change(project);
  expect(await project.built()).toEqual(expected);
  expect(await project.built()).toEqual([]);
});

it.each<[string, (of: ReturnType<typeof checkout>) => unknown]>([
  [
    'files that were only touched, as by a checkout',
    ({ write }) => sourceFiles.map((path) => write(path, `first ${path}`, new Date())),
  ],
  ['results that were only copied', ({ write }) => write('dist/main/index.js', 'built main', new Date())],
  [
    'a source that was changed and changed back',
    ({ write }) => {
      write('main/index.ts', 'other');
      write('main/index.ts', 'first main/index.ts', new Date());
    },
  ],
])('does not build again for %s', async (_what, change) => {
  const project = checkout();
  await project.built();
  await change(project);
  expect(await project.built()).toEqual([]);
});

it('builds again after a build that failed or was interrupted', async () => {
  const { built, write, root } = checkout();
  expect(await built(() => false)).toBe('failed');
  expect(await built()).toEqual(['main', 'client']);
  write('main/index.ts', 'other');
  await expect(built(() => Promise.reject(new Error('interrupted')))).rejects.toThrow('interrupted');
  write('main/index.ts', 'first main/index.ts'); // What the stamp of before had said.
  expect(await built()).toEqual(['main']);
  expect(readdirSync(join(root, 'dist'))).not.toContain('build.lock');
});

it('builds again for a source that was changed during the build', async () => {
  const { built, write } = checkout();
  await built(() => write('main/index.ts', 'saved meanwhile'));
  expect(await built()).toEqual(['main']);
});

it('takes the lock of a build whose process is gone', async () => {
  const { built, write } = checkout();
  write('dist/build.lock', '999999999', new Date());
  expect(await built()).toEqual(['main', 'client']);
});

it('waits for another build of the same checkout, and does not repeat it', async () => {
  const { built, said } = checkout();
  let second: Promise<unknown> | undefined;
  await built(async () => {
    second = built();
    await expect.poll(() => said).toContain('Waiting for another build of this checkout to end.');
  });
  expect(await second).toEqual([]);
});
