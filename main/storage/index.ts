export { createDisk, type Disk, type TextFormat, writeWhole } from './disk.ts';
export {
  createSaving,
  type Damage,
  type Document,
  NewerFile,
  type OpenedDocument,
  openDocument,
  type Saving,
} from './document.ts';
export {
  type FileSystem,
  makePrivate,
  nodeFileSystem,
  type StorageReason,
  storageReason,
} from './file-system.ts';
export { compact, partsOf, type RowList, readableRows, rowList, textOrNull } from './found-words.ts';
