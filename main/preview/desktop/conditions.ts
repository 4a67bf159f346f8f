/** Conditions of the desktop around the application. An environment variable sets each, and a test can change it. */

/** Of each condition, its values; the first is the usual one. */
export const knownConditions = {
  /** `weak`: Linux without a keyring. `locked`: one that nobody has opened, or that was declined. */
  keyring: ['normal', 'weak', 'locked'],
  /** `refused`: the system gives a window the focus only when a person does. */
  focus: ['granted', 'refused'],
  /**
   * `clicks`: a server that draws no buttons. `silent`: one without the capability `actions`, which tells of no click.
   * `failing`: none answers. `unsupported`: there can be none. Only Linux has the first two.
   */
  notifications: ['buttons', 'clicks', 'silent', 'failing', 'unsupported'],
  /** Linux: whether something shows tray icons, asked when an icon is made. */
  trayHost: ['present', 'missing'],
  /** `held`: another program keeps it open. */
  clipboard: ['free', 'held'],
  /** Linux under Wayland: what the portal for global shortcuts does with what it is asked for. */
  shortcutPortal: ['refuses', 'binds', 'missing'],
  /** The frame that calls of the page come from. `gone`: it has navigated away by the time main looks. */
  frame: ['top', 'inner', 'gone'],
} as const;

export type ConditionName = keyof typeof knownConditions;
export type Condition<K extends ConditionName> = (typeof knownConditions)[K][number];

const changedConditions = new Map<ConditionName, string>();

/** RENTIUM_STAND_IN_TRAY_HOST for `trayHost`. */
const variableOf = (name: ConditionName): string =>
  `RENTIUM_STAND_IN_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

export function condition<K extends ConditionName>(name: K): Condition<K> {
  const wanted = changedConditions.get(name) ?? process.env[variableOf(name)];
  const values: readonly Condition<K>[] = knownConditions[name];
  const [usual] = knownConditions[name];
  return values.find((value) => value === wanted) ?? usual;
}

/** False for a value that the condition does not have. */
export function setCondition(name: ConditionName, value: string): boolean {
  const values: readonly string[] = knownConditions[name];
  if (!values.includes(value)) return false;
  changedConditions.set(name, value);
  return true;
}
