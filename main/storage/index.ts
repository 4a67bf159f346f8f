export { createDisk, type Disk, writeWhole } from './disk.ts';
export { type Damage, type Document, openDocument, type StorageReason, storageReason } from './document.ts';
export { createSaving, type Saving } from './saving.ts';
