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
export { compact, partsOf, textOrNull } from './json-parts.ts';
export { type RowList, readableRows, rowList } from './unread-rows.ts';
export { writeWhole } from './write-whole.ts';
