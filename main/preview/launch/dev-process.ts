/** The running application of `npm run dev`: Electron where it can run, otherwise the preview. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createBuilder, type InlineConfig } from 'vite';
import { explainSandbox, judgeSandbox } from './chromium-sandbox.ts';
import { findElectron } from './electron-binary.ts';
import { startElectron } from './electron-process.ts';
import { hasDisplay, readSandboxView, sandboxHelper } from './system-view.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface RunningApp {
  readonly child: ChildProcess;
  /** Asks it to quit in order. */
  readonly quit: () => void;
}

export type StartApp = (isRestart: boolean) => RunningApp;

/** The command that starts the application with these arguments. A restart keeps port and session, so that open pages find it again. */
export async function prepareApp(args: readonly string[]): Promise<StartApp> {
  const electron = usableElectron(args);
  if (electron !== null) return () => startElectron(electron, args);
  const asked = args.some((arg) => arg === '--port' || arg.startsWith('--port='));
  const port = asked ? [] : ['--port', String(await freePort())];
  const env = { ...process.env, RENTIUM_STAND_IN_SESSION: randomBytes(32).toString('base64url') };
  return (isRestart) => {
    const quiet = isRestart && !args.includes('--no-open') ? ['--no-open'] : [];
    const child = spawn(process.execPath, [at('./preview.js'), ...args, ...port, ...quiet], {
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    // On Windows `kill` ends a process without asking it; the preview also quits when its channel closes.
    const quit = () => void (process.platform === 'win32' ? child.disconnect() : child.kill('SIGTERM'));
    return { child, quit };
  };
}

/** The path of Electron, or null after saying why it cannot be used. */
function usableElectron(args: readonly string[]): string | null {
  if (!hasDisplay(process.platform, process.env)) return say('There is no display: running the preview.');
  const binary = findElectron();
  switch (binary.kind) {
    case 'wrong override':
      return say(binary.sentence);
    case 'missing':
      return say('Electron is not here ("npm start" fetches it): running the preview.');
    case 'found': {
      const judgement = judgeSandbox(readSandboxView(binary.path, args));
      if (judgement === 'usable') return binary.path;
      return say(...explainSandbox(judgement, sandboxHelper(binary.path)));
    }
  }
}

function say(...lines: string[]): null {
  for (const line of lines) console.log(line);
  return null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

// Builds the application's three bundles and builds them again at every change of a source.

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
