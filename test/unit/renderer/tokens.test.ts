import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../support/contrast.ts';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block that opens with `opening`. */
function tokensOf(opening: string): ReadonlyMap<string, string> {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no ${opening}`);
  const block = css.slice(start + opening.length, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const usual = tokensOf(':root {');
const strong = new Map([...usual, ...tokensOf('@container style(--contrast: more) {\n  body {')]);

/** Value of a token in a light or dark scheme. */
function colourOf(tokens: ReadonlyMap<string, string>, name: string, scheme: 'light' | 'dark'): string {
  const value = tokens.get(name) ?? '';
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return (scheme === 'light' ? light : dark) ?? value;
}

const grounds = ['surface', 'raised', 'sunken', 'hover'];
/** Pairs of text and ground colours. */
const texts: Readonly<Record<string, readonly string[]>> = {
  text: [...grounds, 'accent-wash', 'caution-wash', 'danger-wash', 'selection'],
  'text-muted': grounds,
  'accent-text': ['accent', 'accent-hover'],
  'accent-ink': [...grounds, 'accent-wash'],
  danger: ['surface', 'raised', 'danger-wash'],
  caution: ['surface', 'raised', 'caution-wash'],
  'selected-text': ['selected'],
};
/** Edges and marks without words. */
const marks: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['surface', 'raised'],
  focus: grounds,
  knob: ['accent', 'line-strong'],
};

const themes = [
  { name: 'light', tokens: usual, scheme: 'light', leastForText: 4.5 },
  { name: 'dark', tokens: usual, scheme: 'dark', leastForText: 4.5 },
  { name: 'high contrast', tokens: strong, scheme: 'dark', leastForText: 7 },
  { name: 'high contrast of a light system', tokens: strong, scheme: 'light', leastForText: 7 },
] as const;

describe.each(themes)('the $name theme', ({ tokens, scheme, leastForText }) => {
  const check = (pairs: typeof texts, least: number) => {
    for (const [front, backs] of Object.entries(pairs)) {
      for (const back of backs) {
        const ratio = contrastRatio(colourOf(tokens, front, scheme), colourOf(tokens, back, scheme));
        expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least);
      }
    }
  };

  it(`has every text at least ${leastForText} times as bright as its ground, or as dark`, () => {
    check(texts, leastForText);
  });

  it('has edges and marks that stand out three times', () => {
    check(marks, 3);
  });
});

/** The style rules of every component and style sheet of the page, each beginning with its selectors. */
const styles = readdirSync(new URL('../../../renderer/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /\.(?:svelte|css)$/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(`../../../renderer/${name}`, import.meta.url), 'utf8');
    return { name, css: name.endsWith('.css') ? text : (text.split('<style>')[1] ?? '') };
  });

// A row that comes or goes has Chromium ask such a rule again for every element of its kind in the whole list: with
// `span + span` a frame of scrolling the history took half as long again to style.
it('no style follows a sibling that it names by its element alone', () => {
  const found = styles.flatMap(({ name, css }) =>
    [...css.matchAll(/([^\s{};>+~]+) [+~] (?!\d)[^{};]*\{/g)]
      .filter(([, before = '']) => !/[.#[]/.test(before))
      .map(([rule]) => `${name}: ${rule}`),
  );
  expect(styles.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
