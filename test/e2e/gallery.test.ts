import { describe, it } from 'vitest';
import { alwaysExamined, examineThemes } from '../gallery/examine.ts';
import { useGallery } from '../gallery/session.ts';
import { stateNamed } from '../gallery/states.ts';
import { hasBrowser } from '../support/launch-browser.ts';

describe.skipIf(!hasBrowser())('the popup', () => {
  const show = useGallery();

  it.each(alwaysExamined)(
    '%s has no accessibility violation in any theme, and fits 320 px and a zoom to double',
    (name) => examineThemes(show, stateNamed(name)),
  );
});
