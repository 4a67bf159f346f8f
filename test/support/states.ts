import { unknownSystem } from '../../main/core/state.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { AppState } from '../../preload/model/index.ts';
import { usd } from './fake-client.ts';

/** A snapshot of a connected sandbox with nothing rented. */
export const stateOf = (parts: Partial<AppState> = {}): AppState => ({
  revision: 1,
  account: { kind: 'sandbox' },
  connection: { kind: 'online' },
  wallet: { balance: usd(1_234), readAtMs: Date.UTC(2026, 4, 19, 12) },
  rentals: [],
  outlooks: {},
  historyRevision: 1,
  settings: defaultSettings,
  alerts: [],
  notices: [],
  lastCopy: null,
  webhookUrl: null,
  system: unknownSystem,
  about: { version: '0.1.0', platform: 'linux', dataFolder: '/data' },
  ...parts,
});

/** For a state in whose listeners nothing goes wrong. */
export const rethrow = (error: unknown): never => {
  throw error;
};
