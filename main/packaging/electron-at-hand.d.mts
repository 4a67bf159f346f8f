export type PackedSystem = 'linux' | 'win' | 'mac';

export interface Host {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
}

export interface WantedPackages {
  readonly systems: readonly PackedSystem[];
  readonly archs: readonly string[];
  /** An unpacked folder instead of installers. */
  readonly isFolder: boolean;
}

export function wantedPackages(args: readonly string[], host: Host): WantedPackages;

export function chooseElectron(
  wanted: WantedPackages,
  at: { readonly folder: string; readonly version: string; readonly host: Host },
): { readonly folder: string | null; readonly message: string };
