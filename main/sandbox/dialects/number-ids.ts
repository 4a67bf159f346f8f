/** Ids such as `res_84920fd83a` as numbers and back: ten hexadecimal digits fit into a safe integer. */

const DIGITS = 10;

/** Ids in another form stay as they are. */
export function toNumberId(id: unknown): unknown {
  const hex = typeof id === 'string' ? /^[a-z]+_([0-9a-f]{10})$/.exec(id)?.[1] : undefined;
  return hex === undefined ? id : Number.parseInt(hex, 16);
}

/** The URL of a reservation with its own id in place of the number; all other URLs stay as they are. */
export const withTextId = (url: string): string =>
  url.replace(
    /^([^?#]*\/v1\/reservations\/)(\d{1,13})(?=$|[/?#])/,
    (_whole, start: string, number: string) => {
      return `${start}res_${Number(number).toString(16).padStart(DIGITS, '0')}`;
    },
  );
