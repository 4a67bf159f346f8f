import { describe, expect, it } from 'vitest';
import {
  addLine,
  emptyStatement,
  linesOf,
  maxStatementLines,
  type StatementLine,
} from '../../../main/sandbox/accounts/account.ts';

const line = (atMs: number): StatementLine => ({
  atMs,
  kind: 'hold',
  reservationId: `res_${atMs}`,
  amountMinor: -1,
  availableMinor: 99,
  heldMinor: 1,
});

describe('a statement', () => {
  it('keeps the latest lines, oldest first, however many there were', () => {
    let statement = emptyStatement;
    const all: StatementLine[] = [];
    for (let atMs = 0; atMs < 3 * maxStatementLines; atMs += 1) {
      all.push(line(atMs));
      statement = addLine(statement, line(atMs));
      expect(linesOf(statement)).toEqual(all.slice(-maxStatementLines));
    }
  });

  it('leaves the one before as it was', () => {
    const before = addLine(emptyStatement, line(1));
    addLine(before, line(2));
    expect(linesOf(before)).toEqual([line(1)]);
  });
});
