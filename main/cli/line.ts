/** One line of text from a socket. */
import type { Socket } from 'node:net';

/** The first line, without its end; null where the socket ends before, or where the line is longer than `maxBytes`. */
export function readLine(socket: Socket, maxBytes: number): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const finish = (line: string | null) => {
      socket.off('data', take).off('close', end).off('end', end);
      resolve(line);
    };
    const end = () => finish(null);
    const take = (part: Buffer) => {
      const at = part.indexOf(0x0a);
      const rest = at < 0 ? part : part.subarray(0, at);
      parts.push(rest);
      size += rest.length;
      if (size > maxBytes) finish(null);
      else if (at >= 0) finish(Buffer.concat(parts).toString('utf8'));
    };
    socket.on('data', take).once('close', end).once('end', end);
  });
}
