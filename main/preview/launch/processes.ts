/** Rules for every process that the start commands start. */
import { constants } from 'node:os';

/** A person or a system asks to end: Ctrl+C, `kill`, a terminal that closes. */
export const terminatingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Not inherited by any child: the key, which only the application may have, and ELECTRON_RUN_AS_NODE, which terminals
 * inside Electron applications leave behind and which turns Electron into a plain Node.
 */
const withheldVariables = ['RENTIUM_API_KEY', 'ELECTRON_RUN_AS_NODE'];

/** Windows does not tell small letters from capitals in names. */
export const childEnvironment = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(variables).filter(([name]) => !withheldVariables.includes(name.toUpperCase())),
  );

/** The exit code in a shell's convention. */
export const exitCodeOf = (code: number | null, signal: NodeJS.Signals | null): number =>
  code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
