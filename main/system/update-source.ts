/** Where newer versions come from, as the update room needs it. */

/** `notes` is plain text. */
export interface Release {
  readonly version: string;
  readonly notes: string;
}

export type UpdateFailure = 'unreachable' | 'other';

export interface UpdateSource {
  /** False where this build does not update itself. Asking may load what updates need, which is much. */
  isSupported(): Promise<boolean>;
  /** A newer release, or null when this is the newest. */
  look(): Promise<Release | null | UpdateFailure>;
  /** Downloads what was found; `onProgress` hears of the share that is there, in 0..1. */
  download(onProgress: (share: number) => void): Promise<UpdateFailure | null>;
  /** Quits, installs what was downloaded, and starts again. */
  install(): void;
}
