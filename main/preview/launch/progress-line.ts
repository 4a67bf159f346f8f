/** Progress of a download: one line that is written anew in a terminal, a line for every tenth elsewhere. */
export interface Progress {
  readonly transferred: number;
  /** Null where the server does not say it. */
  readonly total: number | null;
}

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly say: (line: string) => void;
  /** Ends the line, so that the next output begins a new one. */
  readonly end: () => void;
}

const megabyte = 1_000_000;
const redrawIntervalMs = 100;
/** Without a known total, a line is written each time this much has come. */
const stepBytes = 20 * megabyte;
const clearLine = '\r\u001b[K';

export function createProgressLine(
  output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  now: () => number = Date.now,
): ProgressLine {
  let drawnAtMs = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  let lastStep = -1;

  const end = () => {
    if (isDrawn) output.write('\n');
    isDrawn = false;
  };
  return {
    show(progress) {
      if (output.isTTY) {
        if (now() - drawnAtMs < redrawIntervalMs && progress.transferred !== progress.total) return;
        drawnAtMs = now();
        isDrawn = true;
        output.write(clearLine + progressText(progress));
        return;
      }
      const step = stepOf(progress);
      if (step > lastStep) output.write(`${progressText(progress)}\n`);
      lastStep = Math.max(step, lastStep);
    },
    say(line) {
      end();
      output.write(`${line}\n`);
    },
    end,
  };
}

export function progressText({ transferred, total }: Progress): string {
  const received = (transferred / megabyte).toFixed(0);
  if (total === null || total === 0) return `  ${received} MB`;
  return `  ${received} of ${(total / megabyte).toFixed(0)} MB (${Math.floor((transferred / total) * 100)} %)`;
}

const stepOf = ({ transferred, total }: Progress): number =>
  total === null || total === 0
    ? Math.floor(transferred / stepBytes)
    : Math.floor((transferred / total) * 10);
