/** Makes short sounds out of sine waves: no file has to be loaded, and they are the same on every system. */
import type { OwnSound } from '../../preload/model/index.ts';

interface Note {
  readonly fromHz: number;
  /** The pitch at the end; a steady one has the same at its beginning. */
  readonly toHz: number;
  readonly afterSeconds: number;
  readonly seconds: number;
  /** 0 to 1. */
  readonly loudness: number;
}

const steady = (hz: number, afterSeconds: number, seconds: number, loudness = 0.25): Note => ({
  fromHz: hz,
  toHz: hz,
  afterSeconds,
  seconds,
  loudness,
});

const notesOf: Readonly<Record<OwnSound, readonly Note[]>> = {
  chime: [steady(880, 0, 0.5), steady(1108.7, 0.12, 0.5), steady(1318.5, 0.24, 0.8)],
  // The second is not in tune with the first: that makes it a bell.
  bell: [steady(1046.5, 0, 1.2), steady(2887, 0, 0.6, 0.08)],
  drop: [
    { fromHz: 500, toHz: 1500, afterSeconds: 0, seconds: 0.14, loudness: 0.3 },
    { fromHz: 700, toHz: 1900, afterSeconds: 0.18, seconds: 0.14, loudness: 0.2 },
  ],
};

/** An exponential curve reaches no zero. */
const silence = 0.0001;
/**
 * A browser holds sounds back until the person has pressed something: by then this one is no news. Electron plays them at
 * once (`autoplayPolicy` is `no-user-gesture-required` by default, electron: docs/api/structures/web-preferences.md).
 */
const patienceMs = 1000;

let context: AudioContext | null = null;

/** Rejects never: a computer without a sound device stays silent. */
export async function synthesize(name: OwnSound): Promise<void> {
  context ??= new AudioContext();
  const audio = context;
  const askedMs = performance.now();
  await audio.resume().catch(() => {});
  if (audio.state !== 'running' || performance.now() - askedMs > patienceMs) return;
  const ends = notesOf[name].map((note) => play(audio, note));
  await Promise.all(ends);
  // An open one keeps the sound device awake.
  await audio.suspend();
}

function play(audio: AudioContext, { fromHz, toHz, afterSeconds, seconds, loudness }: Note): Promise<void> {
  const startAt = audio.currentTime + afterSeconds;
  const endAt = startAt + seconds;
  const wave = audio.createOscillator();
  const volume = audio.createGain();
  wave.frequency.setValueAtTime(fromHz, startAt);
  wave.frequency.exponentialRampToValueAtTime(toHz, endAt);
  volume.gain.setValueAtTime(silence, startAt);
  volume.gain.exponentialRampToValueAtTime(loudness, startAt + 0.01);
  volume.gain.exponentialRampToValueAtTime(silence, endAt);
  wave.connect(volume).connect(audio.destination);
  wave.start(startAt);
  wave.stop(endAt);
  return new Promise((resolve) => wave.addEventListener('ended', () => resolve(), { once: true }));
}
