/**
 * Resolves names, never more than two at a time for one name. Without a network the system may take half a minute to say
 * that it cannot, and blocks one of the four threads meanwhile that Node also reads files with.
 */
import dns from 'node:dns';
import type { LookupFunction } from 'node:net';

const maxUnderWay = 2;

type Answer = Parameters<LookupFunction>[2];

interface Attempt {
  /** Those who hear of its failure. */
  readonly callers: Set<Answer>;
}

/** Called when a name is asked for, not when this module is loaded: tests replace it. */
const system: LookupFunction = (...asked) => dns.lookup(...asked);

/** Whichever attempt succeeds first answers all who wait. Its failure is told to those who joined it, and to no others. */
export function createLookup(resolve: LookupFunction = system): LookupFunction {
  const underWay = new Map<string, readonly Attempt[]>();

  function begin(key: string, [hostname, options, first]: Parameters<LookupFunction>): void {
    const attempt: Attempt = { callers: new Set([first]) };
    underWay.set(key, [...(underWay.get(key) ?? []), attempt]);
    resolve(hostname, options, (...answer) => {
      const attempts = underWay.get(key) ?? [];
      const left = attempts.filter((other) => other !== attempt);
      if (left.length > 0) underWay.set(key, left);
      else underWay.delete(key);
      for (const one of answer[0] === null ? [attempt, ...left] : [attempt]) {
        const callers = [...one.callers];
        one.callers.clear();
        for (const tell of callers) tell(...answer);
      }
    });
  }

  return (...asked) => {
    const [hostname, options, tell] = asked;
    const key = JSON.stringify([hostname, options]);
    const attempts = underWay.get(key) ?? [];
    if (attempts.length < maxUnderWay) begin(key, asked);
    else attempts.at(-1)?.callers.add(tell);
  };
}
