/** The preview's own arguments. Others belong to the application, which reads `process.argv` itself. */
import { parseArgs } from 'node:util';
import { hostSystem, type System, systemNamed, systems } from '../desktop/system.ts';

const helpText = `Options:
  --port N         the port on 127.0.0.1 (0, the default: any free one)
  --no-open        do not open the browser
  --user-data DIR  the folder for all state
  --platform NAME  the system to play: linux, darwin or win32 (this computer's own)
  --hidden         start without showing the window`;

const options = {
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  'user-data': { type: 'string' },
  platform: { type: 'string', default: hostSystem },
  // The application's own: it does not show its window at once.
  hidden: { type: 'boolean' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface PreviewOptions {
  /** 0: a free one. */
  readonly port: number;
  readonly open: boolean;
  /** Null: the default folder. */
  readonly userData: string | null;
  readonly platform: System;
}

/** Chromium's, which Electron takes as well. The application reads them through `app.commandLine`. */
const chromiumSwitches = {
  'no-sandbox': { type: 'boolean' },
  'ozone-platform': { type: 'string' },
  'ozone-platform-hint': { type: 'string' },
  'enable-features': { type: 'string' },
  'disable-features': { type: 'string' },
  'password-store': { type: 'string' },
} as const;

/** An error is one sentence for the person who typed the arguments. */
export function readPreviewOptions(
  args: readonly string[],
): PreviewOptions | { readonly error: string } | { readonly help: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, ...chromiumSwitches },
    });
    if (values.help) return { help: helpText };
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      return { error: `--port takes a number from 0 to 65535, not "${values.port}".` };
    }
    const platform = systemNamed(values.platform);
    if (platform === null) {
      return { error: `--platform takes ${systems.join(', ')}, not "${values.platform}".` };
    }
    return { port, open: !values['no-open'], userData: values['user-data'] ?? null, platform };
  } catch (error) {
    const [reason = 'The arguments are not understood'] = (
      error instanceof Error ? error.message : String(error)
    ).split(/[.\n]+\s*/);
    return {
      error: `${reason}. Known are --port N, --no-open, --user-data DIR, --platform NAME and --hidden.`,
    };
  }
}

/** Without the arguments that are Electron's or Chromium's: the preview that runs in Electron's place does not know them. */
export function keepPreviewArgs(args: readonly string[]): string[] {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind !== 'option' || !(token.name in options)) return [];
    return token.value === undefined ? [`--${token.name}`] : [`--${token.name}=${token.value}`];
  });
}
