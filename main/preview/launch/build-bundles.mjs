// @ts-check
/** `node build-bundles.mjs ENVIRONMENT…` builds these environments of vite.config.ts, one after the other. */
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const configFile = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));
const builder = await createBuilder({ configFile, logLevel: 'error' });
for (const name of process.argv.slice(2)) {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`No build environment named ${name}`);
  await builder.build(environment);
}
