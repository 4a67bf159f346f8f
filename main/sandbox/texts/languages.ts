import type { Wording } from './wording.ts';
import * as asian from './wordings/asian.ts';
import * as germanic from './wordings/germanic.ts';
import * as other from './wordings/other.ts';
import * as rightToLeft from './wordings/right-to-left.ts';
import * as romance from './wordings/romance.ts';
import * as slavic from './wordings/slavic.ts';

/** The sentences that any service may send, by language (BCP 47). */
export const wordings = {
  ...asian,
  ...germanic,
  ...other,
  ...rightToLeft,
  ...romance,
  ...slavic,
} satisfies Readonly<Record<string, Wording>>;

/** A language that SMS are written in. */
export type Language = keyof typeof wordings;

/** True for languages that are written from right to left. */
export const isRightToLeft = (language: Language): boolean => Object.hasOwn(rightToLeft, language);
