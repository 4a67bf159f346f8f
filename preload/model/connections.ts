/**
 * Every connection that the application makes, with the hosts that are known beforehand. The privacy page says in words
 * when each is made and with what. A test compares it with what a whole day connects to.
 */
const vendorHost = 'api.rentiumsms.online';
export const vendorUrl = `https://${vendorHost}`;

export const connections = {
  service: [vendorHost],
  proxy: [],
  updates: ['github.com'],
  self: ['127.0.0.1'],
  links: ['neverssl.com'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ConnectionKind = keyof typeof connections;

// The keys of a literal object are its keys.
export const connectionKinds = Object.keys(connections) as readonly ConnectionKind[];
