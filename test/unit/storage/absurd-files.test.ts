import { it } from 'vitest';
import { fileNames, startWithAbsurdFile } from '../../support/absurd-files.ts';

/** As many as take a second; test/full has the others. */
it.each(fileNames)('%s with absurd values is opened within its bounds, and loses nothing else', (name) =>
  startWithAbsurdFile(name, name === 'rentals' ? 40 : 20),
);
