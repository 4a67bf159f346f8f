import { describe, expect, it } from 'vitest';
import type { Update } from '../../../preload/model/index.ts';
import { en } from '../../../preload/words/index.ts';
import { parseRetention, retentions, viewUpdate } from '../../../renderer/settings/settings.ts';
import { isFound } from '../../../renderer/settings/settings-search.svelte.ts';
import { galleryNowMs } from '../../gallery/build.ts';

describe('how long history is kept', () => {
  const labels = (days: number | null) =>
    retentions(days, en.views.settings, 'en-US').map(({ label }) => label);

  it('is one of the usual times, or what a person set in the file', () => {
    expect(labels(30)).toEqual(['7 days', '30 days', '90 days', 'One year', 'Forever']);
    expect(labels(45)[0]).toBe('45 days');
  });

  it('comes back from what was chosen', () => {
    for (const days of [7, 365, null]) expect(parseRetention(String(days))).toBe(days);
  });
});

describe('a setting', () => {
  it('is found by its words in any order, without accents or case', () => {
    expect(isFound('code CLEAR', 'Clipboard Clear a copied code')).toBe(true);
    expect(isFound('loschen', 'Kopierten Code löschen')).toBe(true);
    expect(isFound('', 'anything')).toBe(true);
    expect(isFound('clear webhook', 'Clipboard Clear a copied code')).toBe(false);
  });
});

describe('an update', () => {
  const view = (update: Update) => viewUpdate(update, en.views.updates, galleryNowMs, 'en-US');

  it.each<[Update, string, string | null]>([
    [{ kind: 'none', checkedAtMs: null }, 'Not looked for yet.', 'check'],
    [{ kind: 'none', checkedAtMs: galleryNowMs - 7_200_000 }, 'The newest, as of 2 hours ago.', 'check'],
    [{ kind: 'checking' }, 'Looking for updates…', 'check'],
    [{ kind: 'available', version: '0.2.0', isInstallable: true }, 'Version 0.2.0 is available.', 'download'],
    [{ kind: 'available', version: '0.2.0', isInstallable: false }, 'Version 0.2.0 is available.', 'open'],
    [{ kind: 'downloading', version: '0.2.0', share: 0.42 }, 'Downloading: 42%', null],
    [{ kind: 'ready', version: '0.2.0' }, 'Version 0.2.0 is ready.', 'install'],
  ])('%j offers what comes next', (update, sentence, action) => {
    expect(view(update)).toMatchObject({ sentence, action });
  });

  it('cannot be asked for twice, and is not offered where the build does not update itself', () => {
    expect(view({ kind: 'checking' })?.isBusy).toBe(true);
    expect(view({ kind: 'unsupported' })).toBeNull();
  });
});
