/** Builds the application's three bundles and builds them again at every change of a source. */
import { fileURLToPath } from 'node:url';
import { createBuilder, type InlineConfig } from 'vite';

const bundleNames = ['client', 'main', 'preload'] as const;
export type Bundle = (typeof bundleNames)[number];

/** Nothing is emptied: a process that starts during a rebuild must find its files, old or new. */
const watched = { build: { watch: {}, emptyOutDir: false } };

/** Resolves when each bundle was built once; `rebuilt` tells of every later build. The result stops the watching. */
export async function watchBuilds(rebuilt: (bundle: Bundle) => void): Promise<() => Promise<void>> {
  const config: InlineConfig = {
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    mode: 'development',
    logLevel: 'warn',
    ...watched,
    environments: { client: watched, main: watched, preload: watched },
  };
  const builder = await createBuilder(config);
  const watchers = await Promise.all(
    bundleNames.map(async (name) => {
      const environment = builder.environments[name];
      if (environment === undefined) throw new Error(`No build environment named ${name}`);
      const watcher = await builder.build(environment);
      if (!('on' in watcher)) throw new Error(`The ${name} build is not watching`);
      await new Promise<void>((builtOnce) => {
        let isFirst = true;
        watcher.on('event', (event) => {
          if (event.code === 'BUNDLE_END') void event.result.close();
          if (event.code === 'ERROR') console.error(event.error.message);
          if (event.code !== 'END') return;
          if (!isFirst) rebuilt(name);
          isFirst = false;
          builtOnce();
        });
      });
      return watcher;
    }),
  );
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}
