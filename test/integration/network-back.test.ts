/** The whole application over a network that is away for seconds: each number is read within five seconds of its return. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { connect, createServer, type LookupFunction, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { compose } from '../../main/app.ts';
import { clock, timers } from '../../main/core/index.ts';
import { createOpenHttp } from '../../main/rentium/index.ts';
import { createDisk } from '../../main/storage/index.ts';
import type { RentalId, ReservationId } from '../../preload/model/index.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { rentalOf } from '../support/rentals.ts';
import { listen } from '../support/start-tcp-server.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const certificate = (name: string) =>
  readFileSync(new URL(`../support/certificates/${name}`, import.meta.url), 'utf8');
const count = 3;

/** A way to the service that can be lost: by refusing, by swallowing all bytes, or by a name that nobody resolves. */
type Kind = 'refuses' | 'swallows' | 'has no names';

async function startWay(kind: Kind) {
  const reads = new Map<string, number>();
  const service = createSecureServer(
    { key: certificate('server.key'), cert: certificate('good.pem') },
    (request, response) => {
      const path = request.url ?? '';
      if (path.endsWith('/sms')) reads.set(path, clock.now());
      const expiresAt = new Date(clock.now() + 20 * 60_000).toISOString();
      const answer = path.endsWith('/sms')
        ? { sms: [] }
        : { id: 'res_1', balance: 1, currency: 'USD', expires_at: expiresAt };
      response.end(JSON.stringify(answer));
    },
  );
  const servicePort = await listen(service);
  let isAway = false;
  const sockets = new Set<Socket>();
  const port = await listen(createServer(), (socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    const isDead = isAway;
    if (isDead && kind === 'refuses') {
      socket.resetAndDestroy();
      return;
    }
    const onward = connect(servicePort, '127.0.0.1').on('error', () => socket.destroy());
    // What was lost does not come back: a network address translation forgets its connections.
    let isLost = isDead;
    socket.on('data', (bytes) => {
      isLost ||= isAway;
      if (!isLost) onward.write(bytes);
    });
    onward.on('data', (bytes) => {
      isLost ||= isAway;
      if (!isLost) socket.write(bytes);
    });
    socket.on('close', () => onward.destroy());
  });
  const lookup: LookupFunction = (_name, _options, tell) => {
    const found = () => tell(null, [{ address: '127.0.0.1', family: 4 }]);
    if (!isAway || kind !== 'has no names') return found();
    // As the system asks: again after five seconds, and then no more.
    const later = setTimeout(() => {
      if (!isAway) return found();
      tell(Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' }), []);
    }, 5_000);
    later.unref();
  };
  return {
    reads,
    port,
    lookup,
    lose() {
      isAway = true;
      if (kind !== 'swallows') for (const socket of sockets) socket.resetAndDestroy();
    },
    comeBack() {
      isAway = false;
    },
  };
}

/** Loses the network and gets it back, while three numbers are open. */
async function expectReadsAfter(kind: Kind): Promise<void> {
  const way = await startWay(kind);
  const host = `service.test:${way.port}`;
  const disk = createDisk(createTempFolder());
  const entries = Array.from({ length: count }, (_, at) => ({
    rental: rentalOf({
      id: `rental-${at}` as RentalId,
      reservationId: `res_${at}` as ReservationId,
      createdAtMs: clock.now() - 60_000,
      expiresAtMs: clock.now() + 20 * 60_000,
      timeline: [],
    }),
    server: host,
    idempotencyKey: 'k',
    balanceBefore: null,
  }));
  disk.save('rentals', { version: 2, entries });
  const app = compose({
    clock,
    timers,
    chance: { random: Math.random, uuid: randomUUID },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    disk,
    cipher: {
      protection: async () => 'unavailable',
      encrypt: async () => '',
      decrypt: async () => ({ text: '', isStale: false }),
    },
    desktop: createFakeDesktop(),
    openHttp: createOpenHttp({ lookup: way.lookup, certificates: [certificate('ca.pem')] }),
    environment: {
      apiUrl: `https://${host}`,
      apiKey: 'rsk_test_5f1c0a9be2d74c33',
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: '/' },
    },
  });
  await app.start();
  onTestFinished(() => app.stop());
  await expect.poll(() => way.reads.size, { timeout: 5_000 }).toBe(count);
  way.lose();
  // So long that each number would have been read once more, and that what hung was given up.
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  way.reads.clear();
  way.comeBack();
  await expect.poll(() => way.reads.size, { timeout: 5_000, interval: 50, message: kind }).toBe(count);
}

it('a network is back that refused, swallowed or had no names: each number is read within five seconds', async () => {
  await Promise.all((['refuses', 'swallows', 'has no names'] as const).map(expectReadsAfter));
}, 30_000);
