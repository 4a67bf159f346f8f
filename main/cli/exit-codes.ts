/** The exit codes of the command, one meaning each. */
export const exitCodes = {
  done: { code: 0, text: 'done' },
  refused: { code: 1, text: 'it could not be done; the reason is on the standard error' },
  misused: { code: 2, text: 'the command was not understood' },
  nothing: { code: 3, text: 'there is no code yet' },
  absent: { code: 4, text: 'Rentium Tray does not run, or could not be started' },
  late: { code: 5, text: 'no code came within the time of `--timeout`' },
} as const;

export type Ending = keyof typeof exitCodes;
