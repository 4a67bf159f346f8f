import type { AppState } from '../../preload/model.ts';

/** Whether `next` may replace what is shown: pushes and the first answer may overtake each other. */
export const isNewer = (
  shown: Pick<AppState, 'revision'> | null,
  next: Pick<AppState, 'revision'>,
): boolean => shown === null || next.revision > shown.revision;
