/** The texts of the popup's views (a section of the catalogue in texts.ts). */
export const views = {
  appName: 'Rentium Tray',
};
