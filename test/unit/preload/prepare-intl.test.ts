import { afterEach, expect, it, vi } from 'vitest';
import { prepareIntl } from '../../../preload/prepare-intl.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('wakes Intl once, when the page has been read and its scripts are still on their way', () => {
  const document = new EventTarget();
  vi.stubGlobal('document', document);
  const made = vi.spyOn(Intl, 'NumberFormat');
  prepareIntl();
  // The preload runs before the page is read: what it did here would hold the page up.
  expect(made).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('readystatechange'));
  expect(made).toHaveBeenCalledOnce();
  document.dispatchEvent(new Event('readystatechange'));
  expect(made).toHaveBeenCalledOnce();
});
