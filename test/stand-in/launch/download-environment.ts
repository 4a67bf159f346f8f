/**
 * The environment of Electron's installer: pure. `@electron/get` goes through a proxy only where ELECTRON_GET_USE_PROXY
 * is set when it loads, and reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY alone. Somebody whose `npm ci` got through by
 * npm's own settings or by ALL_PROXY expects the same of this download.
 */
type Variables = Readonly<Record<string, string | undefined>>;

export interface DownloadEnvironment {
  readonly env: NodeJS.ProcessEnv;
  /** The proxy in use, without name and password, or null. */
  readonly proxy: string | null;
}

export function downloadEnvironment(variables: Variables): DownloadEnvironment {
  const env = { ...variables };
  const proxy = proxyOf(env);
  // Whoever set the switch, to whatever, has decided.
  const isUsed =
    env['ELECTRON_GET_USE_PROXY'] === undefined ? proxy !== null : env['ELECTRON_GET_USE_PROXY'] !== '';
  if (!isUsed || proxy === null) return { env, proxy: null };
  const noProxy = either(env, 'no_proxy') ?? env['npm_config_noproxy'];
  const proxied: NodeJS.ProcessEnv = { ...env, ELECTRON_GET_USE_PROXY: 'true', https_proxy: proxy };
  if (noProxy !== undefined) proxied['no_proxy'] = noProxy;
  return { env: proxied, proxy: withoutPassword(proxy) };
}

function proxyOf(env: Variables): string | null {
  const named =
    either(env, 'https_proxy') ??
    env['npm_config_https_proxy'] ??
    env['npm_config_proxy'] ??
    either(env, 'all_proxy');
  // undici speaks to HTTP proxies only.
  return named !== undefined && /^https?:\/\//i.test(named) ? named : null;
}

/** A variable in small or in capital letters. Empty is absent. */
const either = (env: Variables, name: string): string | undefined =>
  env[name] || env[name.toUpperCase()] || undefined;

function withoutPassword(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
