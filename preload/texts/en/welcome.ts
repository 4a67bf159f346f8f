/** The pages before there is an account: the first run, and a key that is locked. */
export const firstRun = {
  title: 'A phone number for one code',
  lead: 'Rent a number, see the code the moment its SMS arrives, and copy it.',
  trySandbox: 'Try the sandbox',
  sandboxHint: 'Free practice numbers, no account needed.',
  or: 'or use your account',
  keyLabel: 'API key',
  keyHint: 'From your RentiumSMS account. It is checked with the service, then kept on this computer.',
  saveKey: 'Save key',
  savingKey: 'Checking the key…',
  keepInMemory: 'Keep until I quit',
  keepWeak: 'Store it all the same',
  honest:
    'This is an unofficial client. Rented numbers pass from person to person: never use them for a bank or your main e-mail.',
};

export const locked = {
  title: 'Your key is locked',
  lead: 'The system keyring would not open, so the stored key cannot be read. It is kept untouched. Unlock the keyring, then restart: it is asked once at each start.',
  restart: 'Restart',
  restarting: 'Restarting…',
  other: 'or enter another key',
};
