/**
 * Formatters of Intl, made once for each locale and options: making one costs hundreds of times what using it does.
 */
/** Throws a RangeError as the constructor does, for example where a currency code is none. */
export const numberFormat = remember(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const relativeTimeFormat = remember(
  (locale: string, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

const timeFormat = remember(
  (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);

/**
 * A moment (epoch milliseconds) in this computer's time zone, which is not named. Throws a RangeError where no date has it.
 * A format that is kept would go on telling times in the zone in which it was made. So it tells them in UTC, and is given
 * the moment at which the clocks of UTC show what those here do.
 */
export function formatLocalTime(ms: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return timeFormat(locale, options).format(ms - new Date(ms).getTimezoneOffset() * 60_000);
}

export const pluralRules = remember(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

// The form that a language uses beside a number.

/** CLDR's names of the forms; which numbers each stands for differs by language. `other` is the one they all have. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `plural('en', 1, { one: 'one SMS', other: '1 SMS' })` is `one SMS`. A form that is not given is `other`. */
export const plural = (locale: string, count: number, forms: PluralForms): string =>
  forms[pluralRules(locale, {}).select(count)] ?? forms.other;

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
