/** The marks of services, loaded once the first of them is to be drawn. */
import type { findMark } from './brand-marks.ts';

/** Null until the marks are there; where their file is missing it finds none, and monograms are drawn. */
let find = $state.raw<typeof findMark | null>(null);
let isAsked = false;

/** Finds the mark of a service; null while the marks are still on their way. */
export function loadedMarks(): typeof findMark | null {
  if (!isAsked) {
    isAsked = true;
    void load();
  }
  return find;
}

async function load(): Promise<void> {
  try {
    find = (await import('./brand-marks.ts')).findMark;
  } catch {
    find = () => null;
  }
}
