import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files first, so that no core waits for the last one. */
const order = ['full', 'e2e', 'integration', 'mocked', 'unit'];

/** Shuffles the files within their project: a process goes on to the next file only while that is of the same one. */
export default class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const drawn = ({ moduleId }: TestSpecification) =>
      createHash('sha256').update(`${seed} ${moduleId}`).digest('hex');
    const rank = ({ project }: TestSpecification) => order.indexOf(project.name);
    const keyed = files.map((file) => ({ file, rank: rank(file), drawn: drawn(file) }));
    return keyed.sort((a, b) => a.rank - b.rank || a.drawn.localeCompare(b.drawn)).map(({ file }) => file);
  }
}
