/**
 * Every text a person reads, in one catalogue per language. Sentences are whole (never glued from parts), so that each
 * language orders them as it does. English says which texts there are; the types hold the others to it. Who shows texts
 * is handed a catalogue: the page loads one (load.ts), main has the desktop's part of each (desktop.ts).
 */
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
export { formatLocalTime, numberFormat, remember } from './intl.ts';
export { chooseLanguage, languages, type Speech } from './languages.ts';
export { en, loadTexts } from './load.ts';
export { describeProblem, describeUnresolved, type HelpfulAction, judgeUnresolved } from './problems.ts';
export { sayNotice } from './shapes.ts';
export {
  countryAliases,
  regionNames,
  regionOf,
  spokenCountryName,
  spokenOperatorName,
  spokenOrder,
} from './spoken.ts';
export type { DesktopTexts, Texts, WindowTexts } from './texts.ts';
