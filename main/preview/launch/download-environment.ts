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
  const http = httpProxy(either(env, 'http_proxy') ?? env['npm_config_proxy'] ?? either(env, 'all_proxy'));
  const https = httpProxy(either(env, 'https_proxy') ?? env['npm_config_https_proxy']) ?? http;
  const proxy = https ?? http;
  // Whoever set the switch, to whatever, has decided.
  const isUsed = env['ELECTRON_GET_USE_PROXY'] !== '';
  if (!isUsed || proxy === null) return { env, proxy: null };
  const noProxy = either(env, 'no_proxy') ?? env['npm_config_noproxy'];
  const named = { http_proxy: http, https_proxy: https, no_proxy: noProxy };
  const set = Object.entries(named).filter(([, value]) => value);
  return {
    env: { ...env, ELECTRON_GET_USE_PROXY: 'true', ...Object.fromEntries(set) },
    proxy: withoutPassword(proxy),
  };
}

/** undici speaks to HTTP proxies only. */
const httpProxy = (address: string | undefined): string | null =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : null;

/** A variable in small or in capital letters. Empty is absent. */
const either = (env: Variables, name: string): string | undefined =>
  env[name] || env[name.toUpperCase()] || undefined;

function withoutPassword(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
