export { chooseCode } from './choose.ts';
export { type ExplainedNumber, explain } from './explain.ts';
export { extractCode } from './extract.ts';
export { prepareInBackground } from './prepare.ts';
export type { ChoiceReason, ChosenCode, CodeHint, CodeKind, ExtractedCode } from './types.ts';
export { prepareNextLanguage, prepareVocabulary } from './vocabulary.ts';
