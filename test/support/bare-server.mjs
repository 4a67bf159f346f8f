// @ts-check
/**
 * The cost of the sandbox's load with nothing behind it: a process with node:http alone that takes an order, sends one
 * event, and lists one SMS, with the same headers and bodies of the same size. The bench holds the sandbox against it.
 */
import { createHmac } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';

const [receiver = ''] = process.argv.slice(2);
/** As long as an SMS takes to arrive in the sandbox that is measured. */
const arrivalMs = 100;
const key = Buffer.from('a key of 32 bytes, for the bench');
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let count = 0;
/** The time at which the SMS of each order is due, in epoch ms. @type {Map<string, number>} */
const dueAtMs = new Map();

/** @param {string} id */
function sendEvent(id) {
  const body = JSON.stringify({
    event: 'sms.received',
    timestamp: '2026-05-19T21:16:00Z',
    data: {
      reservation_id: id,
      phone_number: '+12025550143',
      service: 'whatsapp',
      sender: 'WhatsApp',
      text: 'Your WhatsApp code: 849-201. Do not share it.',
      code: '849201',
    },
  });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'bare',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  const event = request(receiver, { method: 'POST', agent, headers }, (answer) => answer.resume());
  event.on('error', () => {}); // The receiver is closed at the end of the load.
  event.end(body);
}

const server = createServer((incoming, outgoing) => {
  /** @type {Buffer[]} */
  const parts = [];
  incoming.on('data', (part) => parts.push(part));
  incoming.on('end', () => {
    const isOrder = incoming.method === 'POST';
    const asked = isOrder ? JSON.parse(Buffer.concat(parts).toString()) : null;
    count += isOrder ? 1 : 0;
    const id = isOrder
      ? `res_${String(count).padStart(10, '0')}`
      : ((incoming.url ?? '').split('/')[3] ?? '');
    const body = isOrder
      ? {
          id,
          phone_number: '+12025550143',
          ...asked,
          status: 'PENDING',
          price: 0.42,
          currency: 'USD',
          created_at: '2026-05-19T21:16:00.000Z',
          expires_at: '2026-05-19T21:36:00.000Z',
        }
      : {
          reservation_id: id,
          sms: [
            {
              id: 'sms_1',
              sender: 'WhatsApp',
              text: 'Your WhatsApp code: 849-201. Do not share it.',
              code: '849201',
              received_at: new Date(dueAtMs.get(id) ?? 0).toISOString(),
            },
          ],
          total: 1,
        };
    outgoing.writeHead(isOrder ? 201 : 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(isOrder ? { Location: `/v1/reservations/${id}` } : {}),
    });
    outgoing.end(JSON.stringify(body));
    if (!isOrder) dueAtMs.delete(id);
    else {
      dueAtMs.set(id, Date.now() + arrivalMs);
      setTimeout(sendEvent, arrivalMs, id);
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
process.once('SIGTERM', () => process.exit(0));
