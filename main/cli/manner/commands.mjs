// @ts-check
/** The tables of the commands that run from source. */

/** @typedef {import('./command.mjs').Command} Command */
/** @typedef {import('./command.mjs').Option} Option */

/** @type {Option} */
const userData = { name: 'user-data', value: 'DIR', text: 'the folder for all state' };
/** @type {Option} */
const hidden = { name: 'hidden', text: 'start without showing the window' };
/** @type {readonly Option[]} */
const browser = [
  { name: 'port', value: 'N', text: 'the port on 127.0.0.1 (0, the default: any free one)' },
  { name: 'no-open', text: 'do not open the browser' },
];

/** @type {Command} */
export const startCommand = {
  program: 'npm start --',
  summary:
    'Runs Rentium Tray in Electron. Where Electron cannot run, the application opens in your browser.\n' +
    'Options that are not listed are passed on to Electron.',
  options: [userData, hidden],
  groups: [{ title: 'In the browser only', options: browser }],
  examples: ['--hidden', '--user-data ./data'],
  page: 'README.md',
};

/** @type {Command} */
export const previewCommand = {
  program: 'npm run preview --',
  summary: 'Runs Rentium Tray in your browser, with a pane that plays the desktop around it.',
  options: [
    ...browser,
    userData,
    {
      name: 'platform',
      value: 'NAME',
      choices: ['linux', 'darwin', 'win32'],
      text: "the system to play: linux, darwin or win32 (this computer's own)",
    },
    hidden,
  ],
  examples: ['--port 4000 --no-open', '--platform darwin'],
  page: 'docs/preview.md',
};

/** @type {Command} */
export const sandboxCommand = {
  program: 'npm run sandbox --',
  summary: 'Runs a complete local RentiumSMS service. It prints its address and its key.',
  options: [
    { name: 'port', value: 'N', text: 'the port on 127.0.0.1 (0, the default: any free one)' },
    {
      name: 'api-key',
      value: 'K',
      isRepeated: true,
      text: 'a Bearer key, as often as there are to be accounts (default: a random one)',
    },
    { name: 'balance', value: 'AMOUNT', text: 'what each wallet holds, in US dollars (25.00)' },
    { name: 'seed', value: 'N', text: 'the same seed gives the same world (keys are random all the same)' },
    { name: 'time-scale', value: 'X', text: 'SMS arrive, and reservations expire, X times sooner' },
    { name: 'webhook', value: 'URL', text: 'where sms.received is POSTed; an address of this computer' },
    {
      name: 'fault',
      value: 'F',
      isRepeated: true,
      text: 'what goes wrong, such as latency:delay_ms=500,share=0.3; may be repeated',
    },
    {
      name: 'cors',
      value: 'ORIGIN',
      isRepeated: true,
      text: 'lets web pages of this origin use the service, such as http://localhost:5173; may be repeated',
    },
  ],
  examples: [
    '--port 4010 --api-key rsk_mine',
    '--seed 1 --time-scale 10',
    '--fault reset-after:path=/v1/reservations,times=1',
  ],
  page: 'docs/sandbox.md',
};
