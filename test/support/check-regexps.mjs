/**
 * Looks at every regular expression of the product with a checker for catastrophic backtracking (ReDoS), as part of
 * `npm run check`. Fails, naming file and line, when one could be made to backtrack without bound.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSafe } from 'redos-detector';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['main', 'preload', 'renderer'];
/** The steps are the bound. The time only ends a checker that hangs: a busy computer must not make it cry wolf. */
const limits = { maxScore: 400, maxSteps: 60_000, timeout: 300_000 };

/** @type {(folder: string) => string[]} */
const filesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(ts|js|mjs|svelte)$/.test(entry.name) ? [path] : [];
  });

/**
 * A Svelte file with all but its scripts blanked out, so that lines keep their numbers.
 * @type {(path: string) => string}
 */
function sourceOf(path) {
  const text = readFileSync(join(root, path), 'utf8');
  if (!path.endsWith('.svelte')) return text;
  const blank = (/** @type {string} */ part) => part.replace(/[^\n]/g, ' ');
  let [source, at] = ['', 0];
  for (const script of text.matchAll(/(<script[^>]*>)(.*?)<\/script>/gs)) {
    const from = script.index + (script[1] ?? '').length;
    source += blank(text.slice(at, from)) + script[2];
    at = from + (script[2] ?? '').length;
  }
  return source + blank(text.slice(at));
}

/** @type {(path: string) => { line: number, pattern: RegExp }[]} */
function regexpsIn(path) {
  const file = ts.createSourceFile(path, sourceOf(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  /** @type {{ line: number, pattern: RegExp }[]} */
  const found = [];
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText(file)) ?? [];
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1, pattern: new RegExp(pattern, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

let count = 0;
const offenders = [];
for (const path of rooms.flatMap(filesIn)) {
  for (const { line, pattern } of regexpsIn(path)) {
    count += 1;
    const { safe, error } = isSafe(pattern, limits);
    if (!safe) offenders.push(`${relative(root, join(root, path))}:${line}  ${pattern}  (${error})`);
  }
}
for (const offender of offenders) console.error(offender);
if (offenders.length > 0) {
  console.error(`${offenders.length} of ${count} regular expressions may backtrack too much.`);
  process.exit(1);
}
console.log(`${count} regular expressions, none of which can backtrack badly.`);
