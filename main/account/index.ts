export { type AccountRoom, createAccount, type Session } from './account.ts';
export { type AccountParts, composeAccount } from './compose.ts';
export {
  type ConnectionTracker,
  createConnectionTracker,
  createOutageLog,
  fieldsOf,
  type OutageLog,
} from './connection.ts';
export {
  noStoredSandbox,
  openEmbeddedSandbox,
  type SendingSandbox,
  storedSandbox,
} from './embedded-sandbox.ts';
export { createVault, noStoredKey, storedKey } from './vault.ts';
export { type BalanceReading, createWallet, type WalletReader } from './wallet.ts';
