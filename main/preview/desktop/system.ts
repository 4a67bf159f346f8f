/** The system that the stand-in plays. Electron is a different program on each of them: some members exist on one alone. */
export const systems = ['linux', 'darwin', 'win32'] as const;
export type System = (typeof systems)[number];

export const systemNamed = (name: string): System | null => systems.find((system) => system === name) ?? null;

/** The system of this computer, which decides where files lie. Linux for one that Electron does not know. */
export const hostSystem: System = systemNamed(process.platform) ?? 'linux';

interface Offer {
  readonly target: object;
  readonly on: readonly System[];
  readonly members: object;
}

let played: System = hostSystem;
const offers: Offer[] = [];

export const playedSystem = (): System => played;

/** Gives `target` members that Electron has on these systems alone. On another one they are undefined. */
export function offerOn<T>(on: readonly System[], target: object, members: Partial<T>): void {
  const offer = { target, on, members };
  offers.push(offer);
  install(offer);
}

/** From now on the stand-in is Electron on this system. It does not touch `process.platform`. */
export function playSystem(system: System): void {
  played = system;
  for (const offer of offers) install(offer);
}

function install({ target, on, members }: Offer): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    if (on.includes(played)) Object.defineProperty(target, name, { ...descriptor, configurable: true });
    else Reflect.deleteProperty(target, name);
  }
}
