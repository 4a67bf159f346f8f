/** Notices that the computer has another network: its list of addresses is looked at now and then while it matters. */
import type { NetworkInterfaceInfo } from 'node:os';
import type { Cancel, Timers } from '../core/index.ts';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const lookEveryMs = 4_000;

/** The addresses by which this computer can reach others, in one text that is the same while they are. */
export const describeNetwork = (interfaces: Interfaces): string =>
  Object.entries(interfaces)
    .flatMap(([name, addresses = []]) =>
      // Link-local and temporary addresses come and go without a change of the way out.
      addresses
        .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
        .map(
          ({ cidr, address, family }) => `${name} ${family === 'IPv6' ? prefixOf(cidr ?? address) : address}`,
        ),
    )
    .toSorted()
    .filter((line, index, lines) => line !== lines[index - 1])
    .join('\n');

/** The first four groups of an IPv6 address: the rest may change by itself (RFC 8981). */
const prefixOf = (address: string): string => address.split(':').slice(0, 4).join(':');

export interface NetworkWatch {
  /** Begins or ends looking, as `isNeeded` says now. */
  update(): void;
  stop(): void;
}

export function watchNetwork(ports: {
  readonly timers: Timers;
  readonly readInterfaces: () => Interfaces;
  readonly isNeeded: () => boolean;
  readonly onChange: () => void;
}): NetworkWatch {
  let cancel: Cancel | null = null;
  let known: string | null = null;

  function look(): void {
    const now = describeNetwork(ports.readInterfaces());
    const isChanged = known !== null && now !== known;
    known = now;
    cancel = ports.timers.after(lookEveryMs, look);
    if (isChanged) ports.onChange();
  }

  function stop(): void {
    cancel?.();
    cancel = null;
    known = null;
  }

  return {
    update() {
      if (!ports.isNeeded()) stop();
      else if (cancel === null) look();
    },
    stop,
  };
}
