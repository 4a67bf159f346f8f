import { describe, expect, it } from 'vitest';
import { restoreWorld } from '../../../main/sandbox/world/restore.ts';
import type { World } from '../../../main/sandbox/world/world.ts';
import { granted, order, worldWith } from './kit.ts';

const busyWorld = granted(order(granted(order(worldWith(2500))).world)).world;
const throughJson = (world: unknown): unknown => JSON.parse(JSON.stringify(world));

describe('a saved world', () => {
  it('comes back whole through JSON', () => {
    expect(restoreWorld(throughJson(busyWorld))).toEqual(busyWorld);
  });

  it('continues as if it had never stopped', () => {
    const restored = restoreWorld(throughJson(busyWorld));
    if (restored === null) throw new Error('not understood');
    expect(order(restored)).toEqual(order(busyWorld));
  });

  it('holds no API key', () => {
    expect(JSON.stringify(busyWorld)).not.toContain('key-of-ada');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'world'],
    ['another version', { ...busyWorld, version: 2 }],
    ['a broken generator', { ...busyWorld, random: [1, 2, 3] }],
    ['a negative balance', withWallet(busyWorld, { settledMinor: -1 })],
    ['more held than there is', withWallet(busyWorld, { settledMinor: 1 })],
    ['a lost hold', withWallet(busyWorld, { holds: {} })],
    ['a reservation without account', { ...busyWorld, wallets: {} }],
  ])('is not understood when it is %s', (_name, saved) => {
    expect(restoreWorld(throughJson(saved ?? null))).toBeNull();
  });
});

function withWallet(world: World, change: object): unknown {
  const wallets = Object.entries(world.wallets).map(([id, wallet]) => [id, { ...wallet, ...change }]);
  return { ...world, wallets: Object.fromEntries(wallets) };
}
