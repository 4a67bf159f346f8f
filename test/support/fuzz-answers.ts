/** Runs a life against absurd answers until there were so many of them, and says how to see a failure again. */
import type { Http } from '../../main/rentium/http.ts';
import type { Limiter } from '../../main/rentium/limiter.ts';
import { type AbsurdService, createAbsurdService } from './absurd-answers.ts';
import type { AbsurdLife } from './absurd-life.ts';

/** Another one in each run; `FUZZ_SEED` repeats one. */
export const fuzzSeed = (): number => Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

export async function runFuzz(
  name: string,
  seed: number,
  answerCount: number,
  begin: (service: AbsurdService) => AbsurdLife,
  isDone: () => boolean = () => false,
): Promise<AbsurdLife> {
  const service = createAbsurdService(seed);
  const life = begin(service);
  const startedMs = performance.now();
  try {
    while (service.count() < answerCount && !isDone()) await life.step();
  } catch (error) {
    throw new Error(`${name}: FUZZ_SEED=${seed}, answer ${service.count()}\n${service.last().join('\n')}`, {
      cause: error,
    });
  }
  const seconds = Math.round((performance.now() - startedMs) / 1_000);
  console.info(`${name}: ${service.count()} absurd answers in ${seconds} s, FUZZ_SEED=${seed}`);
  return life;
}

/** The rate of requests is tested elsewhere. */
export const openLimiter: Limiter = { admit: async () => {}, holdUntil: () => {}, heldUntilMs: () => 0 };

/** The service without a network between. */
export const absurdHttp = (service: AbsurdService): Http => ({
  async request({ method, path }) {
    const { status, date, retryAfter, body } = service.answer(method, path);
    return { ok: true, answer: { status, headers: { date, retryAfter }, body } };
  },
  close: async () => {},
});
