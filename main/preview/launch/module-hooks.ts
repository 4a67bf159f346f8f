/** Makes `electron` mean another module from here on, for `import` and for `require` alike. */
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/** `target`: the file: URL of the module that takes electron's place. */
export function resolveElectronTo(target: URL): void {
  // Node 20 has no registerHooks; the types here are those of a later Node.
  const { registerHooks } = nodeModule as { registerHooks?: typeof nodeModule.registerHooks };
  if (registerHooks !== undefined) {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'electron' ? { url: target.href, shortCircuit: true } : next(specifier, context),
    });
    return;
  }
  const hook = `export const resolve = (specifier, context, next) =>
    specifier === 'electron' ? { url: ${JSON.stringify(target.href)}, shortCircuit: true } : next(specifier, context);`;
  nodeModule.register(`data:text/javascript,${encodeURIComponent(hook)}`);
  redirectRequire(fileURLToPath(target));
}

interface Resolver {
  _resolveFilename: (request: string, ...rest: unknown[]) => string;
}

/** `register` reaches `import` alone. Bundled CommonJS packages call `require('electron')`. */
function redirectRequire(file: string): void {
  // Not part of Node's public types, but the one place that all of `require` passes in Node 20.
  const resolver = nodeModule.Module as unknown as Resolver;
  const original = resolver._resolveFilename;
  resolver._resolveFilename = (request, ...rest) =>
    request === 'electron' ? file : original.call(resolver, request, ...rest);
}
