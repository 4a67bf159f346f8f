import { expect, it } from 'vitest';
import { downloadEnvironment } from '../../../main/preview/launch/fetch-electron.ts';
import { explainFetchFailure, type FetchFailure } from '../../../main/preview/launch/fetch-failure.ts';

const failure = (different: Partial<FetchFailure>): FetchFailure => ({
  step: 'download',
  isStalled: false,
  code: '',
  name: 'TypeError',
  host: 'github.com',
  status: 0,
  message: 'fetch failed',
  ...different,
});

it.each<[Partial<FetchFailure>, string | null, RegExp]>([
  [{ code: 'ENOTFOUND' }, null, /: github\.com cannot be reached: there is no network, or a firewall/],
  [{ code: 'EAI_AGAIN', host: '' }, null, /: its server cannot be reached: there is no network/],
  [{ code: 'ENOTFOUND' }, 'http://proxy:3128', /: the proxy http:\/\/proxy:3128 cannot be reached\.$/],
  [{ code: 'ECONNREFUSED', host: '127.0.0.1' }, null, /: 127\.0\.0\.1 refused the connection\.$/],
  [
    { code: 'ECONNREFUSED' },
    'http://proxy:3128',
    /: the proxy http:\/\/proxy:3128 refused the connection\.$/,
  ],
  [{ code: 'UND_ERR_CONNECT_TIMEOUT' }, null, /does not answer\.$/],
  [{ code: 'ECONNRESET' }, null, /the connection to github\.com broke off\.$/],
  [
    { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    null,
    /certificate of github\.com is not trusted; NODE_EXTRA_CA_CERTS/,
  ],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, null, /is not trusted/],
  [{ code: 'UND_ERR_ABORTED' }, 'http://proxy:3128', /: the proxy http:\/\/proxy:3128 refused\.$/],
  [{ status: 407 }, 'http://proxy:3128', /the proxy http:\/\/proxy:3128 wants a name and a password\.$/],
  [{ status: 403 }, null, /: the server refused with status 403\.$/],
  [{ code: 'ENOSPC' }, null, /: there is no space left on the disk\.$/],
  [{ code: 'EDQUOT', step: 'unpack' }, null, /: there is no space left on the disk\.$/],
  [
    { code: 'EACCES', message: "EACCES: permission denied, mkdir '/x'" },
    null,
    /cannot be written \(EACCES: .*\/x/,
  ],
  [{ name: 'ChecksumMismatchError' }, null, /its checksum differs/],
  [{ step: 'unpack', message: 'invalid zip' }, null, /archive could not be unpacked \(invalid zip\)\.$/],
  [{ isStalled: true, name: 'AbortError' }, null, /: github\.com sent nothing for 60 seconds\.$/],
  [{ message: 'something new' }, null, /: something new\.$/],
])('%o by proxy %o is told in one sentence', (different, proxy, sentence) => {
  const told = explainFetchFailure(failure(different), 60_000, proxy);
  expect(told).toMatch(/^Electron could not be fetched: /);
  expect(told).toMatch(sentence);
  expect(told).not.toContain('\n');
});

const proxy = 'http://me:secret@proxy.example:3128/';
it.each<[Record<string, string>, string | null]>([
  [{}, null],
  [{ HTTPS_PROXY: proxy }, 'http://proxy.example:3128'],
  [{ https_proxy: proxy }, 'http://proxy.example:3128'],
  [{ npm_config_https_proxy: proxy }, 'http://proxy.example:3128'],
  [{ npm_config_proxy: proxy }, 'http://proxy.example:3128'],
  [{ ALL_PROXY: proxy }, 'http://proxy.example:3128'],
  [{ ALL_PROXY: 'socks5://proxy.example:1080' }, null],
  [{ HTTPS_PROXY: '' }, null],
  [{ HTTPS_PROXY: proxy, ELECTRON_GET_USE_PROXY: '' }, null],
])('%o goes through the proxy %o', (variables, used) => {
  const { env, proxy: told } = downloadEnvironment(variables);
  expect(told).toBe(used);
  if (used === null) return expect(env).toEqual(variables);
  expect(env).toMatchObject({ ELECTRON_GET_USE_PROXY: 'true', https_proxy: proxy });
});

it('keeps npm’s exceptions from the proxy', () => {
  const { env } = downloadEnvironment({ npm_config_proxy: proxy, npm_config_noproxy: 'mirror.example' });
  expect(env['no_proxy']).toBe('mirror.example');
});
