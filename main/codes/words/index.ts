/** The words of all languages. The first entry is of no language: its words are everywhere. */
import { baltic } from './baltic.ts';
import { europe } from './europe.ts';
import { everywhere } from './everywhere.ts';
import { germanic } from './germanic.ts';
import { legacy } from './legacy.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { uralic } from './uralic.ts';
import type { LanguageWords } from './types.ts';

export const languages: readonly LanguageWords[] = [
  ...everywhere,
  ...germanic,
  ...romance,
  ...slavic,
  ...baltic,
  ...uralic,
  ...europe,
  ...legacy,
];
