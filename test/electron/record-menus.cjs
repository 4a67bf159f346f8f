/** Loaded by Electron before the application: keeps the labels of every menu that it makes, which Electron cannot list. */
const { Menu } = require('electron');

globalThis.menusMade = [];
const { buildFromTemplate } = Menu;
Menu.buildFromTemplate = (template) => {
  globalThis.menusMade.push(template.map(({ label }) => label ?? ''));
  return buildFromTemplate.call(Menu, template);
};
