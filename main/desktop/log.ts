/** The log file: rotating at 1 MB, one old file kept, redacted before a line is written. */
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../ports.ts';
import { redact } from '../redact.ts';

const maxBytes = 1_000_000;

export function createLog(folder: string): Log {
  const file = electronLog.create({ logId: 'rentium' });
  file.transports.console.level = false;
  file.transports.file.level = 'info';
  file.transports.file.maxSize = maxBytes;
  file.transports.file.resolvePathFn = () => join(folder, 'main.log');
  const line = (event: string, fields: Record<string, unknown> = {}) =>
    redact(`${event} ${JSON.stringify(fields)}`);
  return {
    info: (event, fields) => file.info(line(event, fields)),
    warn: (event, fields) => file.warn(line(event, fields)),
    error: (event, fields) => file.error(line(event, fields)),
  };
}
