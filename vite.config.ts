import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** `node:sqlite` exists under its prefix alone, so Node's list does not name it. */
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'node:sqlite'];

/**
 * A bundle for Node. Everything is bundled but `electron`, so that the package ships no node_modules
 * and the stand-in can take electron's place by resolving that one name elsewhere.
 */
function nodeBundle(
  outDir: string,
  input: Record<string, string>,
  external: string[] = [],
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, builtins: nodeModules },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      target: 'node20',
      minify: true,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: ['electron', ...nodeModules, ...external],
        output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

export default defineConfig(({ mode }) => ({
  root: at('renderer'),
  base: './',
  plugins: [svelte({ configFile: at('svelte.config.js') })],
  server: { host: '127.0.0.1', strictPort: false },
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    sourcemap: true,
    modulePreload: false,
  },
  environments: {
    main: nodeBundle(at('dist/main'), { index: at('main/index.ts') }),
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('dist/preload'),
        emptyOutDir: true,
        ssr: true,
        minify: true,
        rolldownOptions: {
          input: { preload: at('preload/index.ts') },
          external: ['electron'],
          // A sandboxed preload is one plain script: no ESM, no second file (electron-45.md 5.3).
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
    tools: nodeBundle(
      at('dist/tools'),
      {
        start: at('test/stand-in/start.ts'),
        preview: at('test/stand-in/preview.ts'),
        electron: at('test/stand-in/electron.ts'),
        dev: at('test/stand-in/dev.ts'),
        'crash-child': at('test/tools/crash/child.ts'),
      },
      // Found in node_modules at run time: these tools never leave the checkout.
      ['vite', 'lightningcss', 'rolldown'],
    ),
    // The stand-in's half in the page: one plain script that runs before the application's own.
    page: {
      consumer: 'client',
      build: {
        outDir: at('dist/tools/page'),
        emptyOutDir: true,
        copyPublicDir: false,
        sourcemap: false,
        target: 'chrome120',
        rolldownOptions: {
          input: { page: at('test/stand-in/page/page.ts') },
          preserveEntrySignatures: 'strict',
          output: { format: 'iife', name: 'standInPage', entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
    sandbox: nodeBundle(at('dist/sandbox'), { sandbox: at('main/sandbox/cli.ts') }),
  },
  builder: {
    async buildApp(builder) {
      const wanted =
        mode === 'sandbox'
          ? ['sandbox']
          : mode === 'tools'
            ? ['client', 'main', 'preload', 'tools', 'page', 'sandbox']
            : ['client', 'main', 'preload'];
      for (const name of wanted) {
        const environment = builder.environments[name];
        if (environment === undefined) throw new Error(`No build environment named ${name}`);
        await builder.build(environment);
      }
    },
  },
}));
