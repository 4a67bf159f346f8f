/** Counts the bytes of a bundle that come from the project's own sources, by its source map. */
import { readFileSync } from 'node:fs';
import { type EachMapping, eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** Bytes of the JavaScript file at `path`, which has its map beside it, that no library's source is named for. */
export function ownBytesOf(path: string): number {
  const content = readFileSync(path, 'utf8');
  const lines = content.split('\n');
  const mappings: EachMapping[] = [];
  eachMapping(new TraceMap(readFileSync(`${path}.map`, 'utf8')), (mapping) => mappings.push(mapping));
  // A mapping holds up to the next one, or to the end of its line.
  const foreign = mappings.map((mapping, index) => {
    if (!mapping.source?.includes('node_modules/')) return 0;
    const next = mappings[index + 1];
    const end = next?.generatedLine === mapping.generatedLine ? next.generatedColumn : undefined;
    return Buffer.byteLength(lines[mapping.generatedLine - 1]?.slice(mapping.generatedColumn, end) ?? '');
  });
  return Buffer.byteLength(content) - foreign.reduce((sum, bytes) => sum + bytes, 0);
}
