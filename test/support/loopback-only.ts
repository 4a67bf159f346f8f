/** Integration and end-to-end tests talk to this machine alone: any other address throws where it is opened. */
import { forbidConnections } from './forbid-connections.ts';

forbidConnections((host) => host === '127.0.0.1' || host === '::1' || host === 'localhost');
