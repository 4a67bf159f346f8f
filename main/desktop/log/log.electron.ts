/** The log file: rotating at 1 MB, three old files kept, readable by its owner alone, redacted before a line is written. */
import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../../core/index.ts';
import { redact, redactFields } from '../../core/index.ts';
import { makePrivate } from '../../storage/index.ts';

const oldFileCount = 3;

export interface LogFile extends Log {
  /** The last lines, oldest first, also of files that were rotated away. */
  recent(lineCount: number): Promise<readonly string[]>;
}

export function createLog(folder: string, maxFileBytes = 1_000_000): LogFile {
  /** 0 is the file that is written to, 1 the youngest of the old ones. */
  const pathOf = (age: number) => join(folder, age === 0 ? 'main.log' : `main.${age}.log`);
  prepareFolder(folder, pathOf(0));
  const log = electronLog.create({ logId: folder });
  log.transports.console.level = false;
  const { file } = log.transports;
  file.level = 'info';
  file.maxSize = maxFileBytes;
  file.writeOptions = { ...file.writeOptions, mode: 0o600 };
  file.resolvePathFn = () => pathOf(0);
  file.archiveLogFn = () => {
    for (let age = oldFileCount - 1; age >= 0; age -= 1) moveOver(pathOf(age), pathOf(age + 1));
  };

  return {
    info: (event, fields) => log.info(lineOf(event, fields)),
    warn: (event, fields) => log.warn(lineOf(event, fields)),
    error: (event, fields) => log.error(lineOf(event, fields)),
    async recent(lineCount) {
      let lines: readonly string[] = [];
      for (let age = 0; age <= oldFileCount && lines.length < lineCount; age += 1) {
        lines = [...(await linesOf(pathOf(age))), ...lines];
      }
      return lines.slice(-lineCount);
    },
  };
}

/** Its owner's alone, and no link in the place of the file: lines would be added to what it leads to. */
function prepareFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    makePrivate(folder);
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file);
  } catch {
    // A run without a log is better than none.
  }
}

/** One line, whatever the fields hold: JSON has no line breaks. */
function lineOf(event: string, fields: Record<string, unknown> = {}): string {
  const name = /^[a-z]+(?:-[a-z]+)*$/.test(event) ? event : redact(event);
  try {
    return `${name} ${JSON.stringify(redactFields(fields))}`;
  } catch {
    return `${name} [fields that cannot be read]`; // A getter of theirs threw.
  }
}

function moveOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // There are not that many files yet, or the system holds one: the next rotation tries again.
  }
}

async function linesOf(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  } catch {
    return [];
  }
}
