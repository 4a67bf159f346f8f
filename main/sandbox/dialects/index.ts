export type { CanonicalAnswer, DialectAnswer } from './answers.ts';
export { applyDialect } from './apply-dialect.ts';
export { canonical, type Dialect, dialectSchema } from './dialect.ts';
export { type PresetName, presets } from './presets.ts';
export { wrapDialect } from './wrap-dialect.ts';
