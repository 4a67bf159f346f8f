/** `powerSaveBlocker`: counted, as there is no machine here to keep awake. */
let lastId = 0;
const started = new Set<number>();

export const powerSaveBlocker = {
  start: () => {
    lastId += 1;
    started.add(lastId);
    return lastId;
  },
  stop: (id: number) => started.delete(id),
  isStarted: (id: number) => started.has(id),
} satisfies Electron.PowerSaveBlocker;
