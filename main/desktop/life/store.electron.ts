/** The data folder as electron-store keeps it: settings and key are its stores, the ledger and the rest plain files. */
import ElectronStore from 'electron-store';
import { createDisk, type Disk } from '../../storage/index.ts';

type Content = Record<string, unknown>;

/** The files that a person's choices and secrets live in. */
const stored: readonly string[] = ['settings', 'key'];

/**
 * Both kinds of file are read and written by `storage/`: whole and flushed, or not at all, and with the words that this
 * version does not know. electron-store's own writer ignores how many bytes a nearly full disk took (conf's `_write` calls
 * atomically's `writeFileSync`, which calls write(2) once), so it is replaced. Change events stay its own.
 */
export function createElectronDisk(folder: string): Disk {
  const disk = createDisk(folder);
  const stores = new Map<string, ElectronStore<Content>>();

  function storeOf(name: string): ElectronStore<Content> {
    const known = stores.get(name);
    if (known !== undefined) return known;
    const store = new ElectronStore<Content>({
      cwd: folder,
      name,
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: false,
    });
    stores.set(name, store);
    return store;
  }

  return {
    ...disk,
    load(name, format) {
      const content = disk.load(name, format);
      // Its store is made while the file is whole: making one throws where it is not.
      if (content !== undefined && stored.includes(name)) storeOf(name);
      return content;
    },
    save(name, content, copyName, format) {
      if (!stored.includes(name)) return disk.save(name, content, copyName, format);
      const store = storeOf(name);
      Object.assign(store, { _write: (value: object) => disk.save(name, value, copyName, format) });
      store.store = { ...content };
    },
  };
}
