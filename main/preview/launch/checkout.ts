/** Finds the files of this checkout, from a module that runs as source or bundled. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = folderWithPackage(dirname(fileURLToPath(import.meta.url)));

/** `path`: from the folder of package.json; empty for that folder itself. */
export const inCheckout = (path: string): string => join(root, path);

function folderWithPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderWithPackage(dirname(folder));
}
