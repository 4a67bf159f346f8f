import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

const on = '1'.charCodeAt(0);

/** The fuses of an executable, or of a macOS application's folder, by their names in @electron/fuses: blown or not. */
export async function readFuses(path: string): Promise<Record<string, boolean>> {
  const wire: Partial<Record<FuseV1Options, number>> = await getCurrentFuseWire(path);
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  return Object.fromEntries(
    names.map((name) => [name, wire[FuseV1Options[name as keyof typeof FuseV1Options]] === on]),
  );
}
