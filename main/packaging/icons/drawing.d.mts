export function drawIcons(): ReadonlyMap<string, Uint8Array>;
