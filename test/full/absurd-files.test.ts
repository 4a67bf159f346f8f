import { it } from 'vitest';
import { fileNames, startWithAbsurdFile } from '../support/absurd-files.ts';

it.each(fileNames)(
  '%s with absurd values is opened within its bounds, and loses nothing else, a thousand times',
  (name) => startWithAbsurdFile(name, 1_000),
);
