/**
 * Every text a person reads, in one catalogue per language. Sentences are whole (never glued from parts), so that each
 * language orders them as it does. English says which texts there are; the types hold the others to it. Who shows texts
 * is handed a catalogue: the page loads one (load.ts), main has the desktop's part of each (desktop.ts).
 */
import type { desktop } from './en/desktop.ts';
import type { views } from './en/window.ts';

/** Literals stand for any string, so that another language fits. */
type Worded<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Worded<Said>
    : { readonly [K in keyof T]: Worded<T[K]> };

/** The texts outside the window. Main has those of all languages, and none of the window's. */
export type DesktopTexts = Worded<typeof desktop>;

/** The texts of the window, but for those that a box of the system says too. */
export type WindowTexts = Worded<typeof views>;

/** A whole catalogue. A language that lacks a text, or has one too many, is a type error. */
export type Texts = Omit<DesktopTexts, 'views'> & { readonly views: DesktopTexts['views'] & WindowTexts };

export type { Language } from '../model/index.ts';
export { fold, toWesternDigits } from './fold.ts';
export {
  codeGroups,
  formatMoney,
  formatNumber,
  formatOrder,
  formatPercent,
  formatSpan,
  formatTimeLeft,
  minorDigits,
  minutesLeftMs,
} from './format.ts';
export { numberFormat, remember } from './intl.ts';
export { chooseLanguage, languages, type Speech } from './languages.ts';
export { en, loadTexts } from './load.ts';
export { describeProblem, type HelpfulAction } from './problems.ts';
export { sayNotice } from './shapes.ts';
export {
  countryAliases,
  regionNames,
  regionOf,
  spokenCountryName,
  spokenOperatorName,
  spokenOrder,
} from './spoken.ts';
export { describeUnresolved, judgeUnresolved } from './unresolved.ts';
