/** Windows executables as far as their resources go: making an empty one, and reading what a packed one says of itself. */
import { readFileSync } from 'node:fs';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const english = { lang: 1033, codepage: 1200 };

/** A 64-bit executable without code, that has a version resource as Electron's has. */
export function createWindowsExecutable(): Buffer {
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable, true);
  Resource.VersionInfo.create({
    lang: english.lang,
    fixedInfo: {},
    strings: [{ ...english, values: { ProductName: 'Electron', CompanyName: 'GitHub, Inc.' } }],
  }).outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

export interface WindowsResources {
  readonly strings: Record<string, string>;
  /** Sides in pixels of the pictures in its icon. */
  readonly iconSizes: readonly number[];
  /** The executable's record of the archive that it may run. */
  readonly integrity: readonly { file: string; alg: string; value: string }[];
}

export function readWindowsResources(path: string): WindowsResources {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(path)));
  const [icon] = Resource.IconGroupEntry.fromEntries(entries);
  const integrity = entries.find(({ type }) => type === 'INTEGRITY')?.bin;
  return {
    strings: Resource.VersionInfo.fromEntries(entries)[0]?.getStringValues(english) ?? {},
    iconSizes: (icon?.icons ?? []).map(({ width }) => width || 256),
    integrity: integrity === undefined ? [] : JSON.parse(Buffer.from(integrity).toString('utf8')),
  };
}
