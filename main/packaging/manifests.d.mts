export interface Release {
  readonly version: string;
  /** OWNER/NAME on GitHub. */
  readonly repository: string;
  /** File name to SHA-256 in hexadecimal. */
  readonly checksums: ReadonlyMap<string, string>;
}
/** Reads the lines of `sha256sum`: file name to checksum, in small letters. */
export function readChecksums(text: string): Map<string, string>;
/** All manifests of one release, as file path to text. Throws where the release lacks a file that one of them names. */
export function makeManifests(release: Release): Record<string, string>;
