export type { JournalEntry, JournalFilter } from './entry.ts';
export { createJournal, type Journal } from './journal.ts';
