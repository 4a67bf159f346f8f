/** The preview's own arguments. Others belong to the application, which reads `process.argv` itself. */
import { parseArgs } from 'node:util';

export interface PreviewOptions {
  /** 0: a free one. */
  readonly port: number;
  readonly open: boolean;
  /** Null: the default folder. */
  readonly userData: string | null;
}

/** An error is one sentence for the person who typed the arguments. */
export function readPreviewOptions(args: readonly string[]): PreviewOptions | { readonly error: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        'user-data': { type: 'string' },
        // The application's own: it does not show its window at once.
        hidden: { type: 'boolean' },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      return { error: `--port takes a number from 0 to 65535, not "${values.port}".` };
    }
    return { port, open: !values['no-open'], userData: values['user-data'] ?? null };
  } catch (error) {
    const [reason = 'The arguments are not understood'] = String(error)
      .replace(/^\w*Error[^:]*: /, '')
      .split('. ');
    return { error: `${reason}. Known are --port N, --no-open, --user-data DIR and --hidden.` };
  }
}
