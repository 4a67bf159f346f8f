/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of one canonical field: none, one or more fields. `all` are the canonical ones beside it. */
export type Writer = (value: unknown, all: Fields) => Fields;

/** Writes each field anew; those without a writer stay as they are. */
export const rewrite = (canonical: Fields, writers: Readonly<Record<string, Writer>>): Fields =>
  Object.fromEntries(
    Object.entries(canonical).flatMap(([name, value]) => {
      const writer = writers[name];
      return writer === undefined ? [[name, value]] : Object.entries(writer(value, canonical));
    }),
  );
