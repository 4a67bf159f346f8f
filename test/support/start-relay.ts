import { connect, createServer } from 'node:net';
import { listen } from './start-tcp-server.ts';

/** Forwards to `port` until `die`, then swallows what comes on open sockets, as a network that changed; new ones still work. */
export async function startRelay(port: number): Promise<{ readonly url: string; die(): void }> {
  let born = 0;
  let deadBelow = 0;
  const relayPort = await listen(createServer(), (socket) => {
    born += 1;
    const nth = born;
    const onward = connect(port, '127.0.0.1').on('error', () => socket.destroy());
    socket.on('data', (bytes) => nth > deadBelow && onward.write(bytes));
    onward.pipe(socket);
    socket.on('close', () => onward.destroy());
  });
  return {
    url: `http://127.0.0.1:${relayPort}`,
    die: () => {
      deadBelow = born;
    },
  };
}
