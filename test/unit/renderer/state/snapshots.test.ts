import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppState, StatePatch } from '../../../../preload/model/index.ts';
import { patchBetween } from '../../../../preload/model/state.ts';
import { createSnapshots } from '../../../../renderer/state/snapshots.ts';
import { usd } from '../../../support/fake-client.ts';
import { settle } from '../../../support/fake-time.ts';
import { stateOf } from '../../../support/states.ts';

const later = (state: AppState): AppState => ({
  ...state,
  revision: state.revision + 1,
  wallet: { balance: usd(state.revision), readAtMs: 0 },
});

/** Main and page with the messages between them in the test's hand. */
function setUp() {
  let state = stateOf();
  const answers: (() => void)[] = [];
  const patches: StatePatch[] = [];
  const seen: AppState[] = [];
  const snapshots = createSnapshots(
    () => {
      const answer = state;
      return new Promise((resolve) => answers.push(() => resolve(answer)));
    },
    (next) => seen.push(next),
  );
  snapshots.start();
  return {
    seen,
    now: () => state,
    change() {
      const next = later(state);
      patches.push(patchBetween(state, next));
      state = next;
    },
    async deliverAnswer() {
      answers.shift()?.();
      await settle();
    },
    deliverPatch() {
      const patch = patches.shift();
      if (patch !== undefined) snapshots.follow(patch);
    },
    losePatch: () => void patches.shift(),
    hasMessages: () => answers.length + patches.length > 0,
  };
}

it('draws main’s last snapshot in the end, whatever overtakes what and what is lost before the last', async () => {
  const step = fc.constantFrom('change', 'deliverAnswer', 'deliverPatch', 'losePatch');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const world = setUp();
      for (const name of steps) await world[name as 'deliverAnswer']();
      world.change();
      while (world.hasMessages()) {
        world.deliverPatch();
        await world.deliverAnswer();
      }
      expect(world.seen.at(-1)).toEqual(world.now());
      const revisions = world.seen.map(({ revision }) => revision);
      expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    }),
  );
});
