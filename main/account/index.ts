export type { Session } from './account.ts';
export { type AccountParts, type AccountPorts, composeAccount } from './compose.ts';
export { fieldsOf } from './connection.ts';
export { noStoredSandbox, storedSandbox } from './embedded-sandbox.ts';
export { noStoredKey, storedKey } from './vault.ts';
export type { BalanceReading } from './wallet.ts';
