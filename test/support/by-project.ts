import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The projects with the longest files first, so that at the end no core waits for another. */
const order = ['full', 'e2e', 'integration', 'mocked', 'unit'];
/** It mostly waits for processes and an SMS: others work meanwhile. */
const first = 'test/e2e/main-job.test.ts';

/** Shuffles the files within their project: a process goes on to the next file only while that is of the same one. */
export default class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const drawn = ({ moduleId }: TestSpecification) =>
      createHash('sha256').update(`${seed} ${moduleId}`).digest('hex');
    const rank = ({ project, moduleId }: TestSpecification) =>
      moduleId.endsWith(first) ? 0 : 1 + order.indexOf(project.name);
    const keyed = files.map((file) => ({ file, rank: rank(file), drawn: drawn(file) }));
    return keyed.sort((a, b) => a.rank - b.rank || a.drawn.localeCompare(b.drawn)).map(({ file }) => file);
  }
}
