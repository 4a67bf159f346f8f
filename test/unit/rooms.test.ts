/** The house keeps its shape: rooms, doors and the direction of imports, as ARCHITECTURE.md draws them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** From the ground up: a room imports only rooms that stand before it. */
const rooms = [
  'preload/model',
  'preload/words',
  'preload',
  'main/core',
  'main/storage',
  'main/sandbox',
  'main/codes',
  'main/rentium',
  'main/settings',
  'main/account',
  'main/webhook',
  'main/rentals',
  'main/cli',
  'main/desktop',
  'main/preview',
  'main',
  'renderer/state',
  'renderer/ui',
  'renderer/history',
  'renderer/settings',
  'renderer/rent',
  'renderer/numbers',
  'renderer/line',
  'renderer/shell',
  'renderer',
] as const;
type Room = (typeof rooms)[number];

/** Rooms whose every file may be imported: the entries of a process, and the shelf of components (each is its own door). */
const open: readonly Room[] = ['preload', 'main', 'renderer', 'renderer/ui'];
/** Doors beside `index.ts`: the part of desktop/ that needs Electron, the MCP server, whose library is large, and the languages all at once, which main alone loads. */
const otherDoors = [
  'main/desktop/index.electron.ts',
  'main/cli/mcp.ts',
  // Read before there is a build.
  'main/cli/manner/commands.mjs',
  'preload/words/desktop.ts',
];

const roomOf = (file: string): Room | undefined =>
  rooms.filter((room) => file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];

const sources = ['main', 'preload', 'renderer'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte|mjs)$/.test(name))
    .map((name) => join(folder, name.replaceAll('\\', '/'))),
);
const imports = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?<!typeof )(?:from|import\(?)\s*'([^']+)'/g)].map(
    ([, name = '']) => ({
      file,
      name,
      target: name.startsWith('.') ? join(dirname(file), name) : null,
    }),
  ),
);
const found = (isBad: (from: Room, to: Room, target: string, file: string) => boolean): string[] =>
  imports.flatMap(({ file, target }) => {
    const from = roomOf(file);
    const to = target === null ? undefined : roomOf(target);
    if (from === undefined || to === undefined || target === null) return [];
    return isBad(from, to, target, file) ? [`${file} -> ${target}`] : [];
  });
/** Each file with what it imports, types included, until only files are left that import each other in a circle. */
const circles = (): string[] => {
  const left = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target !== null && sources.includes(target)) left.set(file, [...(left.get(file) ?? []), target]);
  }
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [file, targets] of left) {
      const inside = targets.filter((target) => left.has(target));
      if (inside.length === 0) left.delete(file);
      else left.set(file, inside);
    }
  }
  return [...left.keys()];
};
const importers = (library: RegExp, allowed: RegExp): string[] =>
  imports
    .filter(({ file, name }) => library.test(name) && !allowed.test(file))
    .map(({ file, name }) => `${file} -> ${name}`);

const tree = ['main', 'preload', 'renderer', 'test'].flatMap((folder) => [
  `${folder}/`,
  ...readdirSync(folder, { recursive: true, withFileTypes: true }).map(
    (entry) => `${join(entry.parentPath.replaceAll('\\', '/'), entry.name)}${entry.isDirectory() ? '/' : ''}`,
  ),
]);
/** Folders (`rent/`) and sources (`page.electron.ts`) between backticks, with or without the folders before them. */
const pathsIn = (page: string): string[] =>
  [...page.matchAll(/`((?:[\w.-]+\/)*(?:[\w.-]+\/|[\w.-]+\.(?:ts|svelte|mjs|css)))`/g)].flatMap(([, path]) =>
    path === undefined || path.startsWith('dist/') ? [] : [path],
  );
const isInTheTree = (path: string): boolean =>
  /^(?:main|preload|renderer|test)\//.test(path)
    ? tree.includes(path)
    : tree.some((name) => name.endsWith(`/${path}`));

describe('the house', () => {
  it('reads every source', () => {
    expect(imports.length).toBeGreaterThan(1_000);
  });

  it('has no import that runs up, and so no circle of rooms', () => {
    expect(found((from, to) => rooms.indexOf(to) > rooms.indexOf(from))).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    expect(circles()).toEqual([]);
  });

  it('enters a room through its door alone', () => {
    const isDoor = (room: Room, target: string) =>
      target === `${room}/index.ts` || otherDoors.includes(target);
    expect(found((from, to, target) => from !== to && !open.includes(to) && !isDoor(to, target))).toEqual([]);
  });

  it('keeps the sandbox a service of its own: it imports nothing of the application', () => {
    expect(found((from, to) => from === 'main/sandbox' && to !== from)).toEqual([]);
  });

  it('keeps the simulator out of the webhook receiver', () => {
    expect(found((from, to) => from === 'main/webhook' && to === 'main/sandbox')).toEqual([]);
  });

  it('lets the page import preload/ alone', () => {
    expect(found((from, to) => from.startsWith('renderer') && to.startsWith('main'))).toEqual([]);
    expect(importers(/^(?:node:|electron|undici)/, /^(?:main|preload)\//)).toEqual([]);
  });

  it('has the names that ARCHITECTURE.md and CONTRIBUTING.md give', () => {
    const missing = ['ARCHITECTURE.md', 'CONTRIBUTING.md'].flatMap((page) =>
      pathsIn(readFileSync(page, 'utf8'))
        .filter((path) => !isInTheTree(path))
        .map((path) => `${page}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('imports nothing of its tests', () => {
    expect(imports.filter(({ target }) => target?.startsWith('test/')).map(({ file }) => file)).toEqual([]);
  });

  it('touches Electron in *.electron.ts and in the preload script alone', () => {
    expect(importers(/^electron(?:-store|-log.*)?$/, /\.electron\.ts$|^preload\/index\.ts$/)).toEqual([]);
  });

  it('asks which system it is at its edges alone', () => {
    const asks = sources.filter((file) => readFileSync(file, 'utf8').includes('process.platform'));
    const edges =
      /\.electron\.ts$|\.mjs$|^main\/preview\/|^main\/cli\/cli\.ts$|^main\/storage\/file-system\.ts$/;
    expect(asks.filter((file) => !edges.test(file))).toEqual([]);
  });

  it('talks HTTP through undici in the API client and in the webhooks of the sandbox alone', () => {
    expect(importers(/^undici/, /^main\/rentium\/|^main\/sandbox\/webhooks\//)).toEqual([]);
  });
});
