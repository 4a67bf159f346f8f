import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { calls } from '../../../main/sandbox/service/app.ts';
import examples from '../../../main/sandbox/service/examples.json';
import { recordExamples } from '../../support/sandbox-examples.ts';

const path = fileURLToPath(new URL('../../../main/sandbox/service/examples.json', import.meta.url));

it('are what the sandbox really answers; `vitest -u` records them anew', async () => {
  await expect(`${JSON.stringify(await recordExamples(), null, 2)}\n`).toMatchFileSnapshot(path);
});

it('are there for every call with JSON, and for every error', () => {
  const withJson = calls.filter(
    ({ answers }) => answers[200]?.schema !== undefined || answers[201] !== undefined,
  );
  expect(Object.keys(examples.operations).sort()).toEqual(
    withJson.map(({ operationId }) => operationId).sort(),
  );
  for (const { operationId } of calls.filter(({ body }) => body !== undefined)) {
    expect(examples.operations).toHaveProperty([operationId, 'request']);
  }
  const told = new Set(
    calls.flatMap(({ answers }) => Object.keys(answers).filter((status) => Number(status) >= 400)),
  );
  expect(Object.keys(examples.failures).sort()).toEqual([...told].sort());
});
