/** Answers as text for people. Pure. */
import * as v from 'valibot';
import { type Ask, type ListedNumber, values } from './exchange.ts';

/** Null for an answer that has not the shape that this version knows. */
export function textOf(verb: Ask['verb'], value: unknown): string | null {
  const shown = v.safeParse(values[verb], value);
  if (!shown.success) return null;
  const say = printers[verb] as (value: unknown) => string; // The schema of the same verb has just read it.
  return say(shown.output);
}

const money = ({ amount, currency }: { amount: string; currency: string | null }): string =>
  currency === null ? amount : `${amount} ${currency}`;

const printers: { readonly [K in Ask['verb']]: (value: v.InferOutput<(typeof values)[K]>) => string } = {
  list: ({ numbers }) => (numbers.length === 0 ? 'No open numbers.' : table(numbers)),
  code: ({ code }) => code,
  copy: ({ code, isCertain }) =>
    isCertain
      ? `Copied ${code}.`
      : `Copied ${code}, but the system may have dropped it: Rentium Tray has no focus.`,
  balance: money,
  status: ({ version, account, connection, openNumbers, waitingNumbers, assistants }) =>
    [
      `Rentium Tray ${version} runs.`,
      `Account: ${account}`,
      `Connection: ${connection}`,
      `Open numbers: ${openNumbers}, of which ${waitingNumbers} wait for a code`,
      `Assistants: ${assistants}`,
    ].join('\n'),
  rent: () => 'The rent panel is open. Nothing is bought until you click Rent.',
};

function table(numbers: readonly ListedNumber[]): string {
  const head = ['NUMBER', 'SERVICE', 'COUNTRY', 'STATE', 'CODE'];
  const rows = numbers.map(({ number, service, country, state, code }) => [
    number ?? '-',
    service,
    country,
    state,
    code ?? '-',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
