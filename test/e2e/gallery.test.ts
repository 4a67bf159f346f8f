import { describe, it } from 'vitest';
import { alwaysExamined, examineThemes } from '../tools/gallery/examine.ts';
import { useGallery } from '../tools/gallery/session.ts';
import { stateNamed } from '../tools/gallery/states.ts';
import { hasBrowser } from '../tools/launch-browser.ts';

describe.skipIf(!hasBrowser())('the popup', () => {
  const show = useGallery();

  it.each(alwaysExamined)(
    '%s has no accessibility violation in any theme, and fits 320 px and a zoom to double',
    (name) => examineThemes(show, stateNamed(name)),
  );
});
