/** The pages for people: every link leads somewhere, every command exists, and README stays short. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultKinds } from '../../main/sandbox/faults/fault.ts';
import { connectionKinds } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { keysOf, windowActions } from '../../renderer/ui/window-keys.ts';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const withoutCode = (text: string) => text.replaceAll(/```[^`]*```/g, '').replaceAll(/`[^`\n]*`/g, '');

/** As GitHub makes the anchor of a heading: small letters, no punctuation, hyphens for spaces. */
const anchorsOf = (path: string) =>
  [...read(path).matchAll(/^#{1,6} (.{1,200})$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const linksOf = (path: string) =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)\s]{1,300})\)|\bsrc="([^"]{1,300})"/g)]
    .map(([, target, source]) => target ?? source ?? '')
    .filter((target) => !/^(https?|mailto):/.test(target));

describe.each(pages)('%s', (page) => {
  it('links to files and headings that exist', () => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const named = [...read(page).matchAll(/npm run ([a-z][a-z:]{0,40}[a-z])/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the privacy page says what About says, connection by connection', () => {
  const { privacyIntro, connections } = en.views.about;
  const page = read('docs/privacy.md');
  expect(page).toContain(privacyIntro);
  const rows = [...page.matchAll(/^\| [^|]+ \| ([^|]+) \|$/gm)].map(([, text]) => text).slice(2);
  expect(rows).toEqual(connectionKinds.map((kind) => connections[kind]));
});

it('the page about the sandbox names every fault', () => {
  const page = read('docs/sandbox.md');
  expect(faultKinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});

it('README stays short enough to be read: about 500 words', () => {
  const words = withoutCode(read('README.md'))
    .replaceAll(/<[^>]{1,300}>/g, '')
    .replaceAll(/\]\([^)]{1,300}\)/g, ']')
    .match(/[\p{L}\p{N}’'-]+/gu);
  expect(words?.length).toBeLessThan(600);
});

it('README still warns of what matters most', () => {
  expect(read('README.md')).toContain('unofficial client');
  expect(read('README.md').replaceAll(/\s+>?\s*/g, ' ')).toContain(
    'Never use one for a bank or your main e-mail',
  );
});

// docs/shortcuts.md against the table that the window obeys and lists.

const keysInDocs = [...read('docs/shortcuts.md').matchAll(/^\| (<kbd>[^|]{1,200}) \|/gm)].map(
  ([, cell = '']) => [...cell.matchAll(/<kbd>([^<]{1,20})<\/kbd>/g)].map(([, key]) => key),
);

it('docs/shortcuts.md lists the keys of the window, in their order', () => {
  const inTable = windowActions.map((action) => {
    const { chords, upTo } = keysOf(action);
    const keys = chords.flat().map((key) => (key === 'CommandOrControl' ? 'Ctrl' : key));
    return upTo === undefined ? keys : [...keys, upTo];
  });
  expect(keysInDocs).toEqual(inTable);
});

it('docs/settings.md names every switch and amount of the notifications', () => {
  const page = read('docs/settings.md');
  const { settings } = en.views;
  const named = [
    settings.lowBalance,
    settings.quiet,
    settings.autoCopy,
    settings.autoCopyNumber,
    settings.limits,
  ];
  expect(named.filter((name) => !page.includes(`| ${name} |`))).toEqual([]);
});
