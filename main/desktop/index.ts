export { composeDesktop } from './compose.ts';
export type { App, AppPorts } from './port.ts';
export { noStoredUpdates, storedUpdates } from './updates/manifest.ts';
export { createConsent } from './window/consent.ts';
