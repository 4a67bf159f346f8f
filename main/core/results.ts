/** The two forms that most answers of the bridge take. */
import type { Problem } from '../../preload/model/index.ts';

export const done = { ok: true, value: null } as const;
export const refuse = (problem: Problem) => ({ ok: false, problem }) as const;
