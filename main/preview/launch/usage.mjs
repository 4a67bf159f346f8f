// @ts-check
/** Answers `--help` and `--version` without a build. */

export const startUsage = `npm start -- [options]

Runs Rentium Tray in Electron. Where Electron cannot run, the application opens in your browser.

Options:
  --user-data DIR  the folder for all state
  --hidden         start without showing the window
  --help, --version

In the browser only:
  --port N         the port on 127.0.0.1 (0, the default: any free one)
  --no-open        do not open the browser

Other options are passed on to Electron. README.md names the environment variables.`;

/**
 * @param {readonly string[]} args
 * @returns {'help' | 'version' | null}
 */
export function askedQuestion(args) {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return 'help';
  return args.some((arg) => arg === '--version' || arg === '-v') ? 'version' : null;
}

/**
 * Null for a Node that can run the application; otherwise the sentence that says why not.
 *
 * @param {string} version such as 20.19.0
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > 20 || (major === 20 && minor >= 19);
  return isEnough ? null : `Rentium Tray needs Node 20.19 or later; this is Node ${version}.`;
}
