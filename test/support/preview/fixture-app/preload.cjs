const { contextBridge, ipcRenderer } = require('electron');

let refused = null;
try {
  require('node:fs');
} catch (error) {
  refused = error.message;
}

contextBridge.exposeInMainWorld('fixture', {
  refused,
  nested: { list: [1, 2] },
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  onPushed: (listener) => {
    const forward = (_event, value) => listener(value);
    ipcRenderer.on('pushed', forward);
    return () => ipcRenderer.removeListener('pushed', forward);
  },
  keep: (value) => {
    value.changed = true;
    return value;
  },
  fail: () => {
    throw Object.assign(new TypeError('no'), { code: 'SECRET' });
  },
});
