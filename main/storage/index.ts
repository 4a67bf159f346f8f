export { createDisk, type Disk, type TextFormat } from './disk.ts';
export {
  createSaving,
  type Damage,
  type Document,
  NewerFile,
  type OpenedDocument,
  openDocument,
  type Saving,
  type StorageReason,
  storageReason,
} from './document.ts';
export { type FileSystem, makePrivate, nodeFileSystem } from './file-system.ts';
export type { RowList } from './unread-rows.ts';
export { writeWhole } from './write-whole.ts';
