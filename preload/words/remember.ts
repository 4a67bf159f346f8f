/**
 * Calls `make` once for each list of arguments and answers the same value from then on. For values that take far longer
 * to make than to look up, of which there are few. Arguments are told apart as JSON, so options may be written in place.
 */
export function remember<Arguments extends readonly unknown[], Made>(
  make: (...args: Arguments) => Made,
): (...args: Arguments) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...args);
    made.set(key, value);
    return value;
  };
}
