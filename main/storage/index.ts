export { createDisk, type Disk, type TextFormat } from './disk.ts';
export {
  type Damage,
  type Document,
  NewerFile,
  type OpenedDocument,
  openDocument,
  type StorageReason,
  storageReason,
} from './document.ts';
export { type FileSystem, nodeFileSystem } from './file-system.ts';
export { createSaving, type Saving } from './saving.ts';
export { writeWhole } from './write-whole.ts';
