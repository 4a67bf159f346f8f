import * as v from 'valibot';
import { type FaultKind, type FullFault, faultKinds, faultSchema } from './fault.ts';

export type FaultParse =
  | { readonly ok: true; readonly fault: FullFault }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a fault as the command line writes it: `kind`, or `kind:name=value,name=value`, as in
 * `latency:delay_ms=500,share=0.3`. What is wrong with it is told in one sentence.
 */
export function parseFault(text: string): FaultParse {
  const [kind = '', ...parts] = text.split(':');
  // A value may hold colons too: a location, a date.
  const rest = parts.join(':');
  if (!isKind(kind))
    return fail(`"${kind.slice(0, 40)}" is no kind of fault: there are ${faultKinds.join(', ')}.`);
  const fields: Record<string, unknown> = { kind };
  // A date has a comma too: only one before the next name separates.
  for (const part of rest === '' ? [] : rest.split(/,(?=[^,=]*=)/)) {
    const [, name, value] = /^([a-z_]+)=(.*)$/s.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      return fail(`The fault ${kind} is followed by name=value, not by "${part.slice(0, 40)}".`);
    }
    if (Object.hasOwn(fields, name)) return fail(`The fault ${kind} has "${name}" twice.`);
    fields[name] = readValue(value);
  }
  const parsed = v.safeParse(faultSchema, fields);
  return parsed.success ? { ok: true, fault: parsed.output } : fail(describe(kind, parsed.issues[0], fields));
}

const fail = (message: string): FaultParse => ({ ok: false, message });

const isKind = (text: string): text is FaultKind => faultKinds.some((kind) => kind === text);

function readValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function describe(
  kind: FaultKind,
  issue: v.BaseIssue<unknown>,
  fields: Readonly<Record<string, unknown>>,
): string {
  const name = v.getDotPath(issue) ?? '';
  if (!Object.hasOwn(fields, name)) return `The fault ${kind} needs "${name}".`;
  if (issue.expected === 'never') return `The fault ${kind} has no "${name}".`;
  return `The fault ${kind} cannot have "${String(fields[name]).slice(0, 40)}" for "${name}".`;
}
