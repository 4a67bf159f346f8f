/** The preview's own arguments. Others belong to the application, which reads `process.argv` itself. */
import {
  askedQuestion,
  helpOf,
  type Option,
  optionsOf,
  previewCommand,
  readArguments,
} from '../../cli/index.ts';
import { hostSystem, type System, systemNamed, systems } from '../desktop/system.ts';

export interface PreviewOptions {
  /** 0: a free one. */
  readonly port: number;
  readonly open: boolean;
  /** Null: the default folder. */
  readonly userData: string | null;
  readonly platform: System;
}

/** Chromium's, which Electron takes as well. The application reads them through `app.commandLine`. */
const chromiumSwitches: readonly Option[] = [
  { name: 'no-sandbox', text: '' },
  ...['ozone-platform', 'ozone-platform-hint', 'enable-features', 'disable-features', 'password-store'].map(
    (name) => ({ name, value: 'VALUE', text: '' }),
  ),
];
const ownOptions = optionsOf(previewCommand);

/** An error is one sentence for the person who typed the arguments. */
export function readPreviewOptions(
  args: readonly string[],
): PreviewOptions | { readonly error: string } | { readonly help: string } {
  if (askedQuestion(args) === 'help') return { help: helpOf(previewCommand) };
  const reading = readArguments([...ownOptions, ...chromiumSwitches], args);
  if (!reading.ok) return wrong(reading.error);
  const { values } = reading;
  const port = values.one('port') ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return wrong(`--port takes a number from 0 to 65535, not "${port}".`);
  }
  const platform = systemNamed(values.one('platform') ?? hostSystem);
  if (platform === null) {
    return wrong(`--platform takes ${systems.join(', ')}, not "${values.one('platform')}".`);
  }
  const userData = values.one('user-data') ?? null;
  return { port: Number(port), open: !values.has('no-open'), userData, platform };
}

const wrong = (sentence: string) => ({ error: `${sentence} See "${previewCommand.program} --help".` });

/** Without the arguments that are Electron's or Chromium's: the preview that runs in Electron's place does not know them. */
export function keepPreviewArgs(args: readonly string[]): string[] {
  const reading = readArguments(ownOptions, args, { isLenient: true });
  if (!reading.ok) return [];
  return ownOptions.flatMap(({ name, value }) => {
    if (!reading.values.has(name)) return [];
    return value === undefined ? [`--${name}`] : reading.values.all(name).map((one) => `--${name}=${one}`);
  });
}
