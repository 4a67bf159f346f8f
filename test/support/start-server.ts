import { createServer, type RequestListener, type Server } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server on loopback that lives as long as the test. Port 0 is any free one. */
export async function startServer(
  answer: RequestListener,
  port = 0,
): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No address');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
