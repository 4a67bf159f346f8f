/** The way to the service: straight, or through a proxy that the environment or the system names. */

/** One way out. `http` is a proxy that is asked to CONNECT; `https` the same over TLS. */
export type Route =
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'http' | 'https' | 'socks5' | 'socks4';
      readonly host: string;
      readonly port: number;
      readonly user: string | null;
      readonly password: string | null;
    };

const direct: Route = { kind: 'direct' };

type ProxyKind = Exclude<Route['kind'], 'direct'>;
const kinds: Readonly<Record<string, ProxyKind>> = {
  http: 'http',
  https: 'https',
  socks: 'socks5',
  socks5: 'socks5',
  socks5h: 'socks5',
  socks4: 'socks4',
  socks4a: 'socks4',
};
const defaultPorts: Readonly<Record<ProxyKind, number>> = {
  http: 80,
  https: 443,
  socks5: 1080,
  socks4: 1080,
};

/** `http://user:password@proxy:8080`, or without a scheme, which then is http; null for what names no proxy. */
export function parseProxy(text: string): Route | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  const scheme = whole.slice(0, whole.indexOf(':')).toLowerCase();
  const kind = kinds[scheme];
  // Only http has a port of its own for URL, which it would leave out; another scheme keeps what is written.
  const address = whole.replace(/^[^:]+/, 'x');
  if (kind === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.hostname === '') return null;
  return {
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPorts[kind] : Number(url.port),
    user: url.username === '' ? null : decode(url.username),
    password: url.password === '' ? null : decode(url.password),
  };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** True for a host that `NO_PROXY` names: a host, a domain with all below it, `host:port`, or `*`. */
function isExcepted(host: string, port: number, exceptions: string): boolean {
  return exceptions
    .split(/[,\s]+/)
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const onlyPort = /:(\d{1,5})$/.exec(entry)?.[1];
      const name = onlyPort === undefined ? entry : entry.slice(0, -onlyPort.length - 1);
      if (onlyPort !== undefined && Number(onlyPort) !== port) return false;
      const domain = name.replace(/^\*?\.?/, '');
      return host === domain || host.endsWith(`.${domain}`);
    });
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The way that `HTTPS_PROXY` (or `HTTP_PROXY` for plain http), else `ALL_PROXY`, and `NO_PROXY` ask for, in lower case
 * first as curl reads them; null where they say nothing. This computer itself is always reached straight.
 */
export function routeOfEnvironment(origin: string, environment: Environment): Route | null {
  const { protocol, hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isLoopback(host)) return direct;
  const read = (name: string): string => environment[name.toLowerCase()] || environment[name] || '';
  const scheme = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = parseProxy(read(scheme)) ?? parseProxy(read('ALL_PROXY'));
  if (proxy === null) return null;
  const portNumber = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  return isExcepted(host, portNumber, read('NO_PROXY')) ? direct : proxy;
}

/**
 * The ways that Electron's `resolveProxy` lists, best first: `PROXY a:8080; SOCKS5 b:1080; DIRECT` (the format of PAC
 * files). What makes no sense is left out; straight where nothing is left.
 */
export function parseProxyList(list: string): readonly Route[] {
  const routes = list.split(';').flatMap((entry): readonly Route[] => {
    const [word = '', address = ''] = entry.trim().split(/\s+/);
    const scheme = {
      PROXY: 'http',
      HTTP: 'http',
      HTTPS: 'https',
      SOCKS: 'socks4',
      SOCKS4: 'socks4',
      SOCKS5: 'socks5',
    }[word.toUpperCase()];
    if (word.toUpperCase() === 'DIRECT') return [direct];
    const route = scheme === undefined ? null : parseProxy(`${scheme}://${address}`);
    return route === null ? [] : [route];
  });
  return routes.length === 0 ? [direct] : routes;
}
