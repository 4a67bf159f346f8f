// @ts-check
/**
 * The bundles that the commands run: what Vite builds for each, from which sources, and where the result lies.
 *
 * @typedef {object} Bundle
 * @property {readonly string[]} environments  the environments of vite.config.ts, in the order in which they are built
 * @property {string} output  the folder of the result
 * @property {readonly string[]} sources  files and folders; a change in any of them makes the result out of date
 */

/** Everything that changes the result of any build. npm writes the second lock file: it names what is installed. */
const buildSettings = [
  'vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'main/preview/launch/bundles.mjs',
  'main/preview/launch/build-bundles.mjs',
];

/** @type {{ readonly [name in BundleName]: Bundle }} */
export const bundles = {
  page: bundle('dist/renderer', ['client'], ['renderer', 'preload']),
  main: bundle('dist/main', ['main'], ['main', 'preload']),
  preload: bundle('dist/preload', ['preload'], ['preload']),
  // The script for the preview's page lies inside the folder of the tools, which Vite empties: the two are built together.
  tools: bundle('dist/tools', ['tools', 'page'], ['main/preview', 'test/support', 'main', 'preload']),
  cli: bundle('dist/cli', ['cli'], ['main/cli', 'main/core', 'main/storage', 'preload']),
  sandbox: bundle('dist/sandbox', ['sandbox'], ['main', 'preload']),
};

/** @typedef {'page' | 'main' | 'preload' | 'tools' | 'cli' | 'sandbox'} BundleName */

/**
 * @param {string} output
 * @param {readonly string[]} environments
 * @param {readonly string[]} sources
 * @returns {Bundle}
 */
function bundle(output, environments, sources) {
  return { output, environments, sources: [...sources, ...buildSettings] };
}
