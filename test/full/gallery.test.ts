import { describe, it } from 'vitest';
import { alwaysExamined, examineLanguage, examineThemes } from '../gallery/examine.ts';
import { useGallery } from '../gallery/session.ts';
import { galleryStates, stateNamed } from '../gallery/states.ts';
import { hasBrowser } from '../support/launch-browser.ts';

describe.skipIf(!hasBrowser())('the popup', () => {
  const show = useGallery();

  it.each(Object.keys(galleryStates))(
    '%s has no accessibility violation in any theme, and fits 320 px and a zoom to double',
    (name) => examineThemes(show, stateNamed(name)),
  );

  // The rest of the gallery is judged in English.
  describe.each(['es', 'de', 'ar'] as const)('%s', (language) => {
    it.each(alwaysExamined)('%s has no accessibility violation and fits the narrowest pages', (name) =>
      examineLanguage(show, stateNamed(name), language),
    );
  });
});
