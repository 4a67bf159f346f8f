/** Unit tests reach no network at all: any connection throws where it is opened, with the address it wanted. */
import { forbidConnections } from './forbid-connections.ts';

forbidConnections(() => false);
