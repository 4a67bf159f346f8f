import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLine, type Ticket } from '../../../main/sandbox/webhooks/webhooks.ts';

type Step = { readonly kind: 'join' } | { readonly kind: 'take' } | { readonly kind: 'leave'; at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: 'join' as const }),
  fc.constant({ kind: 'take' as const }),
  fc.record({ kind: fc.constant('leave' as const), at: fc.nat(20) }),
);

it('a line keeps its order, whoever leaves it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const line = createLine<number>();
      const tickets: Ticket[] = [];
      let expected: number[] = [];
      for (const each of steps) {
        if (each.kind === 'join') {
          expected.push(tickets.length);
          tickets.push(line.join(tickets.length));
        } else if (each.kind === 'take') {
          expect(line.takeFirst()).toBe(expected.shift());
        } else {
          // Also places that are empty by now: leaving twice is allowed.
          line.leave(tickets[each.at] ?? -1);
          expected = expected.filter((item) => item !== each.at);
        }
        expect(line.size()).toBe(expected.length);
      }
    }),
  );
});
