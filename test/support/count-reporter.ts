import type { Reporter, TestModule } from 'vitest/node';

/** Of more, such as all browser tests, whoever skipped them says why, or `-t` chose others. */
const mostNamed = 10;

/** Ends a run with the names of the few tests that were skipped, and one plain line of counts for people and machines. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
        if (state === 'skipped') skipped.push(test.fullName);
      }
    }
    for (const name of skipped.length <= mostNamed ? skipped : []) process.stdout.write(`\nSkipped: ${name}`);
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
