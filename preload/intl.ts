/**
 * Formatters of Intl, made once for each locale and options: making one costs hundreds of times what using it does.
 * None for times: one that is kept would go on telling them in the time zone in which it was made.
 */

/** Options may be written at the place of the call: they are told apart by what they say. */
function keep<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = locale + JSON.stringify(options);
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}

/** Throws a RangeError as the constructor does, for example where a currency code is none. */
export const numberFormat = keep<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (locale, options) => new Intl.NumberFormat(locale, options),
);

export const relativeTimeFormat = keep<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(
  (locale, options) => new Intl.RelativeTimeFormat(locale, options),
);

export const pluralRules = keep<Intl.PluralRulesOptions, Intl.PluralRules>(
  (locale, options) => new Intl.PluralRules(locale, options),
);
