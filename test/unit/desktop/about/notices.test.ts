import { expect, it } from 'vitest';
import { joinNotices } from '../../../../main/desktop/about/about.ts';

const list = (...sections: string[]) => ({
  title: null,
  text: ['# Licenses', 'The app bundles these:', ...sections].join('\n\n'),
});
const valibot = '## valibot - 1.4.0 (MIT)\n\nMIT License\n\nCopyright A';
const icons = '## simple-icons - 16.37.0 (CC0-1.0)\n\nCC0\n\n## Statement of Purpose\n\nThe laws';

it('has each library once, in the order of their names, with its whole licence', () => {
  const text = joinNotices([
    list(valibot, '## undici - 7.1.0 (MIT)\n\nMIT License'),
    list(icons, valibot),
    { title: 'country-flag-icons', text: 'MIT License\n\nCopyright B\n' },
  ]);
  const sections = text.split(/\n-{40}\n/).map((section) => section.trim());
  expect(sections).toEqual([
    'country-flag-icons\n\nMIT License\n\nCopyright B',
    'simple-icons - 16.37.0 (CC0-1.0)\n\nCC0\n\n## Statement of Purpose\n\nThe laws',
    'undici - 7.1.0 (MIT)\n\nMIT License',
    'valibot - 1.4.0 (MIT)\n\nMIT License\n\nCopyright A',
  ]);
});

it('keeps a library whose licence the build did not find', () => {
  expect(joinNotices([list('## svelte-toolbelt - 0.10.7')])).toBe('svelte-toolbelt - 0.10.7');
});
