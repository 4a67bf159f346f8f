/** The sandbox as a command: its arguments by the table, its values by the sandbox itself. */
import { type CliPorts, readOptions, runSandbox } from '../sandbox/index.ts';
import { sandboxCommand } from './manner/commands.mjs';
import { runByTable } from './manner/read.ts';

/** Runs until it is stopped. Answers the exit code: 0 stopped, 1 could not start, 2 wrong usage. */
export const runSandboxCommand = (
  args: readonly string[],
  version: string,
  ports: CliPorts,
): Promise<number> =>
  runByTable(sandboxCommand, args, {
    version: `RentiumSMS sandbox of Rentium Tray ${version}`,
    print: ports.printLine,
    printError: ports.printError,
    async run(values) {
      const read = readOptions(values);
      return read.ok ? await runSandbox(read.options, ports) : read;
    },
  });
