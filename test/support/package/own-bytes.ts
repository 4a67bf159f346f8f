/** Counts the bytes of a bundle that come from the project's own code, its word tables and its texts, by its source map. */
import { existsSync, readFileSync } from 'node:fs';
import { type EachMapping, eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { languageIds } from '../../../preload/model/index.ts';

export interface OwnBytes {
  /** Everything that no library's source is named for, without the word tables and the texts of other languages. */
  readonly code: number;
  /** The word tables by which codes are found: data, and large for the languages that it knows. */
  readonly words: number;
  /** The catalogues of all languages but English, and the SMS that the sandbox sends in all of them. */
  readonly texts: number;
}

const translations = [
  ...languageIds.filter((id) => id !== 'en').map((id) => `preload/words/${id}/`),
  'main/sandbox/texts/',
];

/** Bytes of the JavaScript file at `path`, which has its map beside it. */
export function ownBytesOf(path: string): OwnBytes {
  const content = readFileSync(path, 'utf8');
  // Rolldown's own helpers, which several pieces share, have no source.
  if (!existsSync(`${path}.map`)) return { code: Buffer.byteLength(content), words: 0, texts: 0 };
  const lines = content.split('\n');
  const mappings: EachMapping[] = [];
  eachMapping(new TraceMap(readFileSync(`${path}.map`, 'utf8')), (mapping) => mappings.push(mapping));
  // A mapping holds up to the next one, or to the end of its line.
  const bytesFrom = (...folders: readonly string[]): number =>
    mappings.reduce(
      (sum, mapping, index) =>
        sum + (folders.some((folder) => mapping.source?.includes(folder)) ? bytesOf(mapping, index) : 0),
      0,
    );
  const bytesOf = (mapping: EachMapping, index: number): number => {
    const next = mappings[index + 1];
    const end = next?.generatedLine === mapping.generatedLine ? next.generatedColumn : undefined;
    return Buffer.byteLength(lines[mapping.generatedLine - 1]?.slice(mapping.generatedColumn, end) ?? '');
  };
  const words = bytesFrom('main/codes/words/');
  const texts = bytesFrom(...translations);
  return { code: Buffer.byteLength(content) - bytesFrom('node_modules/') - words - texts, words, texts };
}
