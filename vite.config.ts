import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** `node:sqlite` exists under its prefix alone, so Node's list does not name it. */
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'node:sqlite'];

/** Of the libraries in each bundle. The packages carry them beside the application. */
const license = { fileName: 'licenses.md' };

/** A module of a library, and the source that stands in its place. */
interface Replacement {
  readonly module: string;
  /** The package that imports it; any when absent. */
  readonly importedBy?: string;
  readonly source: string;
}

const refuse = (what: string) =>
  `() => { throw new Error(${JSON.stringify(`This bundle is built without ${what}`)}); }`;

/**
 * These libraries load everything at once, so no bundler can leave out what main never calls. Each replacement below says what it
 * saves of main's 2,207 kB (minified, Vite 8; together 442 kB) and what breaks it. A replaced part that is called after all
 * throws, and the browser tests run the built result. To measure again, take one out and build.
 */
const replacements: readonly Replacement[] = [
  {
    // Saves 270 kB: fetch, WebSocket, caches and mocks, which also take over the dispatcher of Node's own fetch.
    // Breaks when undici moves these four files, which are not part of its API: the build then fails with "Could not resolve".
    module: 'undici',
    source: `
      import api from 'undici/lib/api/index.js';
      import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
      Object.assign(Dispatcher.prototype, api);
      export { default as buildConnector } from 'undici/lib/core/connect.js';
      export { default as Client } from 'undici/lib/dispatcher/client.js';
      export { default as Pool } from 'undici/lib/dispatcher/pool.js';`,
  },
  {
    // Saves 42 kB: bodies that are forms; those of main/rentium are strings.
    // A moved file only ends the saving. A body that is no string, buffer or stream throws.
    module: '../web/fetch/body.js',
    importedBy: 'undici',
    source: `export const extractBody = ${refuse('form bodies')};`,
  },
  // conf can check a store against a schema and migrate it. main/files.ts has its own schemas, so neither is asked for.
  {
    // Saves 131 kB, which also needs the next one. A store made with `schema` throws.
    module: 'ajv/dist/2020.js',
    importedBy: 'conf',
    source: `export const Ajv2020 = ${refuse('schema validation')};`,
  },
  {
    // Saves 129 kB, the same ones: this library brings Ajv too. A store made with `schema` throws.
    module: 'ajv-formats',
    importedBy: 'conf',
    source: `export default { default: ${refuse('schema validation')} };`,
  },
  {
    // Saves 125 kB of the piece that serves MCP: Ajv, for forms that a server asks its client to fill in. One that is asked throws.
    module: '@modelcontextprotocol/server/_shims',
    source: `
      export { default as process } from 'node:process';
      export class DefaultJsonSchemaValidator { getValidator = ${refuse('the validation of forms')}; }`,
  },
  {
    // Saves 27 kB. A store made with `migrations` throws.
    module: 'semver',
    importedBy: 'conf',
    source: `export default new Proxy({}, { get: ${refuse('store migrations')} });`,
  },
];

const leanMain: Plugin = {
  name: 'lean-main',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'main' || name === 'cli',
  resolveId(id, importer = '') {
    const isAsked = ({ module, importedBy }: Replacement) =>
      module === id && (importedBy === undefined || importer.includes(`/node_modules/${importedBy}/`));
    const index = replacements.findIndex(isAsked);
    return index < 0 ? null : `\0lean-main:${index}`;
  },
  load(id) {
    const index = /^\0lean-main:(\d+)$/.exec(id)?.[1];
    return index === undefined ? null : replacements[Number(index)]?.source;
  },
};

/**
 * Lucide's components put each icon together while the page runs, which took a quarter of the first paint's scripts. An icon is
 * plain markup instead, made from the same data when the page is built; it takes a size and an id. Another attribute, or
 * another form of the library's files, ends the build.
 */
const plainIcons: Plugin = {
  name: 'plain-icons',
  enforce: 'pre',
  load(id) {
    if (!/\/@lucide\/svelte\/dist\/icons\/[a-z0-9-]+\.svelte$/.test(id)) return null;
    const json = /const iconData = (.*);$/m.exec(readFileSync(id, 'utf8'))?.[1];
    if (json === undefined) throw new Error(`No icon in ${id}`);
    const { node } = JSON.parse(json) as { node: [string, Record<string, string>][] };
    const shapes = node.map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')} />`,
    );
    return `<script>let { size = 24, id = undefined } = $props();</script>
      <svg {id} width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"
        stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes.join('')}</svg>`;
  },
};

/**
 * The page is first drawn once its script has run, which mostly draws the numbers: a frame of skeleton in between would only
 * hold them up. Vite drops the attribute that the page's own HTML has.
 */
const numbersFirst: Plugin = {
  name: 'numbers-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        '<script type="module" crossorigin',
        '<script type="module" blocking="render" crossorigin',
      ),
  },
};

/** The flag of every country as a file of its own beside the page, which loads those that come into sight. */
const flagFiles: Plugin = {
  name: 'flag-files',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const emit = (from: string, to: string) =>
      this.emitFile({
        type: 'asset',
        fileName: `flags/${to}`,
        source: readFileSync(at(`node_modules/country-flag-icons/${from}`)),
      });
    const names = readdirSync(at('node_modules/country-flag-icons/3x2'));
    for (const name of names.filter((file) => /^[A-Z]{2}\.svg$/.test(file))) {
      emit(`3x2/${name}`, name.toLowerCase());
    }
    emit('LICENSE', 'license.md');
  },
};

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
      license,
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
  plugins: [svelte({ configFile: at('svelte.config.js') }), leanMain, plainIcons, numbersFirst, flagFiles],
  server: { host: '127.0.0.1', strictPort: false },
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    sourcemap: true,
    license,
    // All that a late piece needs is loaded by then or comes a moment later: naming it in the page costs more than it saves.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
  },
  environments: {
    // Of the page alone: the bundles for Node keep their entries apart.
    client: {
      build: {
        rolldownOptions: {
          // One piece holds all that the first paint needs: each further file is a request that main answers.
          output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
        },
      },
    },
    main: nodeBundle(at('dist/main'), { index: at('main/index.ts') }),
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('dist/preload'),
        emptyOutDir: true,
        ssr: true,
        minify: true,
        license,
        rolldownOptions: {
          input: { preload: at('preload/index.ts') },
          external: ['electron'],
          // A sandboxed preload is one plain script: no ESM, no second file (Electron's "Process Sandboxing" and "ES Modules" pages).
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
    tools: nodeBundle(
      at('dist/tools'),
      {
        start: at('main/preview/start.ts'),
        preview: at('main/preview/preview.ts'),
        electron: at('main/preview/electron.ts'),
        dev: at('main/preview/dev.ts'),
        'crash-child': at('test/support/crash/child.ts'),
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
          input: { page: at('main/preview/page/page.ts') },
          preserveEntrySignatures: 'strict',
          output: { format: 'iife', name: 'standInPage', entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
    cli: nodeBundle(at('dist/cli'), { cli: at('main/cli/cli.ts') }),
    sandbox: nodeBundle(at('dist/sandbox'), { sandbox: at('main/cli/sandbox.ts') }),
  },
  builder: {
    async buildApp(builder) {
      const wanted =
        mode === 'sandbox'
          ? ['sandbox']
          : mode === 'tools'
            ? ['client', 'main', 'preload', 'tools', 'page', 'cli', 'sandbox']
            : ['client', 'main', 'preload'];
      for (const name of wanted) {
        const environment = builder.environments[name];
        if (environment === undefined) throw new Error(`No build environment named ${name}`);
        await builder.build(environment);
      }
    },
  },
}));
