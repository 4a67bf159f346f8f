/**
 * Integration and end-to-end tests talk to this machine alone: any other address throws where it is opened. A name under
 * `.test`, which exists nowhere (RFC 6761), is let through where the test itself says what it resolves to.
 */
import { forbidConnections } from './forbid-connections.ts';

forbidConnections(
  (host, isResolvedByTest) =>
    host === '127.0.0.1' ||
    host === '::1' ||
    host === 'localhost' ||
    (isResolvedByTest && host.endsWith('.test')),
);
