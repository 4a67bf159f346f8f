/** Settings: keys that work in every window. */
import type { Texts } from '../index.ts';

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Sie gelten in jedem Fenster, gleich was vorn ist.',
  names: {
    copyLatest: 'Letzten Code kopieren',
    openPopup: 'Rentium Tray öffnen',
    rentFavourite: 'Ersten Favoriten mieten',
  },
  record: 'Aufnehmen',
  recordFor: (name) => `Tasten aufnehmen: ${name}`,
  recording: 'Tasten drücken …',
  recordingHint: 'Esc behält die jetzigen, Rücktaste entfernt sie.',
  remove: (name) => `Tasten entfernen: ${name}`,
  refused: 'Ein anderes Programm hat diese Tasten, darum bewirken sie hier nichts.',
  asked:
    'Die Arbeitsumgebung wurde um diese Tasten gebeten. Ob sie sie vergibt, sagt sie nicht; es steht in ihren eigenen Einstellungen.',
  keys: {
    CommandOrControl: 'Strg',
    Control: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Leertaste',
    Insert: 'Einfg',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
  },
  macKeys: { CommandOrControl: 'Befehl', Control: 'Control', Alt: 'Option', Shift: 'Umschalt' },
};
