/** Hides what could be a key, a code or a phone number: tokens of 20 and more characters, and runs of four and more digits. */
export const redact = (text: string): string =>
  text.replaceAll(/[A-Za-z0-9_-]{20,}/g, '[redacted]').replaceAll(/\d{4,}/g, (run) => '*'.repeat(run.length));
