/** Certificates are verified, whatever the environment says. The certificate here is signed by itself alone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import tls from 'node:tls';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createHttp } from '../../main/rentium/http.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url));

async function startUnknownServer() {
  const heard: (string | undefined)[] = [];
  const server = createServer(
    { key: read('key.pem'), cert: read('self-signed.pem') },
    (request, response) => {
      heard.push(request.headers.authorization);
      response.end('{}');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No address');
  return { origin: `https://127.0.0.1:${address.port}`, heard };
}

it.each([undefined, '0', '1'])(
  'sends no key to a server that nobody vouches for, with NODE_TLS_REJECT_UNAUTHORIZED=%s',
  async (value) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { origin, heard } = await startUnknownServer();
    const http = createHttp(origin);
    onTestFinished(() => http.close());
    const result = await http.request({
      method: 'GET',
      path: '/v1/balance',
      headers: { authorization: 'Bearer rsk_secret' },
      timeoutMs: 5_000,
      signal: new AbortController().signal,
    });
    expect(result).toEqual({
      ok: false,
      failure: {
        kind: 'unreachable',
        outcome: 'unsent',
        fault: {
          // Where Node cannot read the system's certificates, the person is told how to name theirs.
          reason: 'getCACertificates' in tls ? 'certificate-untrusted' : 'certificate-unknown',
          code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
        },
      },
    });
    expect(heard).toEqual([]);
  },
);
