/** Decides when to look for newer versions and when to install one: never while a code is awaited. */
import { dayMs, type Result, type Update } from '../../../preload/model/index.ts';
import type { Cancel, Chance, Clock, Timers } from '../../core/index.ts';
import { done, refuse } from '../../core/index.ts';

/** After the start, which has better things to do. */
const firstDelayMs = 60_000;
/** While a code is awaited, a number lives for some twenty minutes. */
const postponedMs = 10 * 60_000;
/** So that not everybody asks at the same hour. */
const jitterShare = 0.2;

export interface UpdatesPorts {
  readonly source: UpdateSource;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  /** The person wants them looked for. */
  readonly isWanted: () => boolean;
  readonly isAwaitingCode: () => boolean;
  readonly onChange: (update: Update) => void;
  /** The highest serial of a manifest that was ever seen: an older one is no news. */
  readonly serials: { get(): number; raise(serial: number): void };
}

export interface Updates {
  start(): Promise<void>;
  /** Reads the setting again, which may have changed. */
  replan(): void;
  /** The machine slept, and its timers with it. */
  wake(): void;
  /** The person asks: now, whatever is wanted otherwise. */
  check(): Promise<Result<null>>;
  /** Ends with the download. Only the person's click begins one. */
  download(): Promise<Result<null>>;
  install(): Promise<Result<null>>;
  stop(): void;
}

export function createUpdates(ports: UpdatesPorts): Updates {
  const { source, clock, timers } = ports;
  let update: Update = { kind: 'unsupported' };
  let dueAtMs = Number.POSITIVE_INFINITY;
  let cancelDue: Cancel = () => {};

  function show(next: Update): void {
    update = next;
    ports.onChange(next);
  }

  function plan(delayMs: number): void {
    cancelDue();
    const jitteredMs = delayMs * (1 + jitterShare * (ports.chance.random() - 0.5));
    dueAtMs = clock.now() + jitteredMs;
    cancelDue = timers.after(jitteredMs, due);
  }

  function stop(): void {
    cancelDue();
    dueAtMs = Number.POSITIVE_INFINITY;
  }

  function due(): void {
    if (clock.now() < dueAtMs)
      plan(dueAtMs - clock.now()); // A timer that was cut short.
    else if (ports.isAwaitingCode()) plan(postponedMs);
    else {
      plan(dayMs);
      if (update.kind === 'none') void look();
    }
  }

  function replan(): void {
    if (update.kind === 'unsupported' || !ports.isWanted()) stop();
    else if (dueAtMs === Number.POSITIVE_INFINITY) plan(firstDelayMs);
  }

  async function look(): Promise<Result<null>> {
    const before = update;
    show({ kind: 'checking' });
    const found = await source.look(ports.serials.get());
    if (isFailure(found)) {
      show(before);
      return refuse({ kind: 'update', reason: found });
    }
    if (found === null) show({ kind: 'none', checkedAtMs: clock.now() });
    else {
      const { version, serial } = found;
      if (serial !== null) ports.serials.raise(serial);
      show({ kind: 'available', version, isInstallable: serial !== null });
    }
    return done;
  }

  return {
    async start() {
      if (!(await source.isSupported())) return show({ kind: 'unsupported' });
      show({ kind: 'none', checkedAtMs: null });
      replan();
    },
    replan,
    wake() {
      if (clock.now() >= dueAtMs) due();
    },
    async check() {
      switch (update.kind) {
        case 'unsupported':
          return refuse({ kind: 'update', reason: 'unsupported' });
        case 'none':
        case 'available':
          return await look();
        case 'checking':
        case 'downloading':
        case 'ready':
          return done;
      }
    },
    async download() {
      if (update.kind === 'downloading' || update.kind === 'ready') return done;
      if (update.kind !== 'available' || !update.isInstallable) {
        return refuse({ kind: 'update', reason: 'other' });
      }
      const { version } = update;
      show({ kind: 'downloading', version, share: 0 });
      const failure = await source.download((share) => show({ kind: 'downloading', version, share }));
      if (failure === null) {
        show({ kind: 'ready', version });
        return done;
      }
      show({ kind: 'available', version, isInstallable: true });
      return refuse({ kind: 'update', reason: failure });
    },
    async install() {
      if (update.kind !== 'ready') return refuse({ kind: 'update', reason: 'other' });
      if (ports.isAwaitingCode()) return refuse({ kind: 'update', reason: 'awaiting-code' });
      const failure = await source.install();
      return failure === null ? done : refuse({ kind: 'update', reason: failure });
    },
    stop,
  };
}

const isFailure = (found: unknown): found is UpdateFailure => found === 'unreachable' || found === 'other';

// The source of newer versions, as a port of updates.

/** `serial` is that of its signed manifest; null where nothing vouches for it: then it is told of, and not installed. */
export interface Release {
  readonly version: string;
  readonly serial: number | null;
}

export type UpdateFailure = 'unreachable' | 'other';

export interface UpdateSource {
  /** False where this build does not update itself. Asking may load what updates need, which is much. */
  isSupported(): Promise<boolean>;
  /** A newer release, or null when this is the newest. A manifest with a lower serial than was seen before is refused. */
  look(highestSerial: number): Promise<Release | null | UpdateFailure>;
  /** Downloads what was found; `onProgress` hears of the share that is there, in 0..1. */
  download(onProgress: (share: number) => void): Promise<UpdateFailure | null>;
  /** Checks what was downloaded once more, then quits, installs it, and starts again. */
  install(): Promise<UpdateFailure | null>;
}
