export { chooseCode } from './choose.ts';
export { extractCode } from './extract.ts';
export type { ChoiceReason, ChosenCode, CodeHint, ExtractedCode } from './types.ts';
