/** The usual wordings of texts with a code: each with each word for a code, and what it is for. None may be missed. */
import { expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';
import wordingsByLanguage from '../../fixtures/codes/common-wordings.json' with { type: 'json' };

/** `{C}` stands for a word for a code, `{P}` for what a person does with it, `{X}` for what it is for, `{N}` for the code. */
interface Wordings {
  readonly words: readonly string[];
  readonly purposes: readonly string[];
  readonly things: readonly string[];
  readonly frames: readonly string[];
}

const wordings: Readonly<Record<string, Wordings>> = wordingsByLanguage;

const code = '482913';

function* textsOf({ words, purposes, things, frames }: Wordings): Generator<string> {
  for (const frame of frames) {
    for (const word of frame.includes('{C}') ? words : ['']) {
      for (const purpose of frame.includes('{P}') ? purposes : ['']) {
        for (const thing of frame.includes('{X}') ? things : [''])
          yield capital(
            frame.replace('{C}', word).replace('{P}', purpose).replace('{X}', thing).replace('{N}', code),
          );
      }
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

it.each(Object.entries(wordings))('in %s each common wording is read', (_language, each) => {
  const texts = [...textsOf(each)];
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => extractCode(text)?.code !== code)).toEqual([]);
});
