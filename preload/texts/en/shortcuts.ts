/** Settings: keys that work in every window. */
export const shortcuts = {
  text: 'They work in every window, whatever is in front.',
  names: {
    copyLatest: 'Copy the latest code',
    openPopup: 'Open Rentium Tray',
    rentFavourite: 'Rent the first favourite',
  },
  record: 'Record',
  recordFor: (name: string) => `Record keys: ${name}`,
  recording: 'Press keys…',
  recordingHint: 'Esc keeps what is set, Backspace removes it.',
  remove: (name: string) => `Remove keys: ${name}`,
  refused: 'Another program has these keys, so they do nothing here.',
  asked: 'The desktop was asked for these keys. It does not say whether it gives them; its own settings do.',
  /** What keys are called on Windows and Linux. */
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  /** What is read aloud for the signs of macOS. */
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};
