/** The words of all languages. The first entry is of no language: its words are everywhere. */
import { african } from './african.ts';
import { baltic } from './baltic.ts';
import { eastasian } from './eastasian.ts';
import { europe } from './europe.ts';
import { everywhere } from './everywhere.ts';
import { germanic } from './germanic.ts';
import { indic } from './indic.ts';
import { iranian } from './iranian.ts';
import { other } from './other.ts';
import { romance } from './romance.ts';
import { semitic } from './semitic.ts';
import { slavic } from './slavic.ts';
import { southeastasian } from './southeastasian.ts';
import { turkic } from './turkic.ts';
import type { LanguageWords } from './types.ts';
import { uralic } from './uralic.ts';

export const languages: readonly LanguageWords[] = [
  ...everywhere,
  ...germanic,
  ...romance,
  ...slavic,
  ...baltic,
  ...uralic,
  ...europe,
  ...turkic,
  ...semitic,
  ...iranian,
  ...indic,
  ...eastasian,
  ...southeastasian,
  ...african,
  ...other,
];
