import * as v from 'valibot';

export const dayMs = 86_400_000;
const duration = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(dayMs));
const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));

const defaultHtmlStatus = 502;
/** Far above what a client of this API should be willing to read. */
const hugeBytes = 50_000_000;
/** Room for the JSON around the filling. */
const minHugeBytes = 64;

/** Fields that choose the requests which a fault meets. All that are given must match. */
const aim = {
  method: v.optional(v.picklist(['GET', 'POST'])),
  path: v.optional(
    v.pipe(
      v.string(),
      v.startsWith('/'),
      v.description('What the path begins with'),
      v.examples(['/v1/reservations']),
    ),
  ),
  share: v.optional(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Share of these requests that it meets')),
    1,
  ),
  times: v.optional(v.pipe(positiveInteger, v.description('How often, before it removes itself'))),
};

/** For answers that are made up on the way: true lets the service do its part first. */
const carriedOut = v.optional(
  v.pipe(v.boolean(), v.description('The request is carried out all the same, a purchase made and paid')),
  false,
);

const errorStatus = v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599));

/** RFC 9110, 10.2.3: seconds, or a date in the preferred form of RFC 9110, 5.6.7. */
const retryAfter = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(
    v.string(),
    v.regex(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/),
    v.examples(['Wed, 20 May 2026 08:00:00 GMT']),
  ),
]);

/** One schema for each kind of fault. */
export const faultOptions = [
  v.strictObject({
    kind: v.pipe(v.literal('latency'), v.description('The request waits before it reaches the service')),
    ...aim,
    delay_ms: duration,
    jitter_ms: v.optional(v.pipe(duration, v.description('The delay varies by as much, up and down')), 0),
  }),
  v.strictObject({
    kind: v.pipe(v.literal('reset-before'), v.description('A reset; the request is never carried out')),
    ...aim,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('reset-after'), v.description('Carried out, then a reset instead of the answer')),
    ...aim,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('status'), v.description('An error in the form of this API')),
    ...aim,
    status: errorStatus,
    retry_after: v.optional(retryAfter),
    carried_out: carriedOut,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('html'), v.description("A proxy's page instead of JSON")),
    ...aim,
    /** 200 is what a login page between client and service answers. */
    status: v.optional(v.union([v.literal(200), errorStatus]), defaultHtmlStatus),
    carried_out: carriedOut,
  }),
  v.strictObject({
    kind: v.pipe(
      v.literal('truncated'),
      v.description('Status and headers as they should be, half of the body'),
    ),
    ...aim,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('slow-body'), v.description('The body trickles')),
    ...aim,
    duration_ms: duration,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('never'), v.description('No answer until the client gives up')),
    ...aim,
    carried_out: carriedOut,
  }),
  v.strictObject({
    kind: v.pipe(
      v.literal('wrong-types'),
      v.description('Some numbers as strings, strings as numbers, lists as objects, null for ids'),
    ),
    ...aim,
  }),
  v.strictObject({
    kind: v.pipe(
      v.literal('clock-skew'),
      v.description('The clock of the service is wrong, in headers and bodies'),
    ),
    ...aim,
    skew_ms: v.pipe(v.number(), v.integer(), v.minValue(-366 * dayMs), v.maxValue(366 * dayMs)),
  }),
  v.strictObject({
    kind: v.pipe(v.literal('rate-limit-storm'), v.description('429, from the first request that it meets')),
    ...aim,
    duration_ms: duration,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('huge'), v.description('JSON without end, for practical purposes')),
    ...aim,
    bytes: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(minHugeBytes), v.maxValue(Number.MAX_SAFE_INTEGER)),
      hugeBytes,
    ),
  }),
  v.strictObject({
    kind: v.pipe(v.literal('redirect'), v.description('302')),
    ...aim,
    location: v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.examples(['https://example.org/login'])),
    carried_out: carriedOut,
  }),
  v.strictObject({
    kind: v.pipe(v.literal('encoded'), v.description('A body that is compressed, or says so, unasked')),
    ...aim,
    how: v.optional(
      v.pipe(
        v.picklist(['gzip', 'br', 'cut-gzip', 'no-gzip']),
        v.description('`cut-gzip` ends in the middle; `no-gzip` is plain under the header of gzip'),
      ),
      'gzip',
    ),
  }),
  v.strictObject({
    kind: v.pipe(v.literal('charset'), v.description('A body in another character set than UTF-8')),
    ...aim,
    charset: v.optional(v.picklist(['utf-16le', 'iso-8859-1']), 'utf-16le'),
  }),
  v.strictObject({
    kind: v.pipe(v.literal('content-type'), v.description('The right body under a wrong type')),
    ...aim,
    type: v.optional(v.pipe(v.string(), v.regex(/^[\w.+/;= -]{1,100}$/)), 'text/html'),
  }),
  v.strictObject({
    kind: v.pipe(
      v.literal('sold-out'),
      v.description('Nothing is left of an offer, or of any: lists say so, an order is refused with 409'),
    ),
    ...aim,
    service: v.optional(v.string()),
    country: v.optional(v.string()),
    operator: v.optional(v.string()),
  }),
  v.strictObject({
    kind: v.pipe(
      v.literal('withdrawn'),
      v.description('Reservations answer with a word that no SMS will come, and nothing else changes'),
    ),
    ...aim,
    status: v.optional(
      v.pipe(v.string(), v.regex(/^[A-Za-z_ ]{1,40}$/), v.examples(['REFUNDED'])),
      'CANCELED',
    ),
  }),
  v.strictObject({
    kind: v.pipe(v.literal('empty'), v.description('Carried out, then 200 without a body')),
    ...aim,
  }),
] as const;

/** One thing that goes wrong on the way between client and service. All times in milliseconds. */
export const faultSchema = v.variant('kind', faultOptions);

/** A fault as it is written: fields with a default may be left out. */
export type Fault = v.InferInput<typeof faultSchema>;
/** A fault with every default filled in. */
export type FullFault = v.InferOutput<typeof faultSchema>;
type FaultKind = Fault['kind'];

export const faultKinds: readonly FaultKind[] = faultOptions.map((option) => option.entries.kind.literal);

type FaultParse =
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

type Kind<K extends FullFault['kind']> = Extract<FullFault, { kind: K }>;
export type Latency = Kind<'latency'>;
type ClockSkew = Kind<'clock-skew'>;
/** Faults that replace the answer, so that a request meets one at most. */
export type Exclusive = Exclude<FullFault, Latency | ClockSkew>;

/** The faults that one request meets. Delays and skews add up; of the others only the first counts. */
export interface Encounter {
  readonly latencies: readonly Latency[];
  readonly skewMs: number;
  readonly exclusive: Exclusive | null;
  /** The end of the storm that it met (epoch ms). */
  readonly stormEndsAtMs: number | null;
}
