import * as v from 'valibot';

const epochMs = v.pipe(v.number(), v.finite());
const wholeMinor = v.pipe(v.number(), v.safeInteger());

const lineSchema = v.pipe(
  v.strictObject({
    atMs: epochMs,
    kind: v.picklist(['opening', 'hold', 'charge', 'refund', 'adjustment']),
    /** Null where no reservation is the cause. */
    reservationId: v.nullable(v.string()),
    /** The change of the money that can be spent. Zero for a charge: its money was held before. */
    amountMinor: wholeMinor,
    /** The money that could be spent, and that was held, after this movement. */
    availableMinor: wholeMinor,
    heldMinor: wholeMinor,
  }),
  v.readonly(),
);
export type StatementLine = v.InferOutput<typeof lineSchema>;

const lines = v.pipe(v.array(lineSchema), v.readonly());

/**
 * The last movements of a wallet, oldest first, in two parts: a new line copies the few `recent` ones only. Copying all
 * of them each time is what the garbage collector was busiest with at a thousand SMS a second.
 */
export const statementSchema = v.union([
  v.pipe(v.strictObject({ earlier: lines, recent: lines }), v.readonly()),
  // Earlier worlds were saved with one list.
  v.pipe(
    lines,
    v.transform((earlier) => ({ earlier, recent: [] })),
  ),
]);
export type Statement = v.InferOutput<typeof statementSchema>;

/** Older lines are dropped. */
export const maxStatementLines = 200;
const maxRecentLines = 16;

export const emptyStatement: Statement = { earlier: [], recent: [] };

export function addLine(statement: Statement, line: StatementLine): Statement {
  const { earlier, recent } = statement;
  if (recent.length < maxRecentLines) return { earlier, recent: [...recent, line] };
  return { earlier: linesOf(statement), recent: [line] };
}

/** The latest `maxStatementLines` of them, oldest first. */
export const linesOf = ({ earlier, recent }: Statement): readonly StatementLine[] =>
  [...earlier, ...recent].slice(-maxStatementLines);
