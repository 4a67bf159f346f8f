import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNotes } from '../../../../main/desktop/updates/release-notes.ts';

it.each([
  [
    'HTML as GitHub gives it',
    '<h2>New</h2>\n<ul>\n<li>Faster <b>codes</b></li>\n<li>A &lt;fix&gt; &amp; more</li>\n</ul>',
    'New\n\n- Faster codes\n\n- A <fix> & more',
  ],
  [
    'Markdown',
    '## New\n\n* Faster **codes**, see [the list](https://example.com)\n+ `copy` works',
    'New\n\n- Faster codes, see [the list]\n- copy works',
  ],
  ['a script and a comment', 'a<script>alert(1)</script>b<!-- hidden -->c', 'abc'],
  ['references', '&#8211; &#x41;&nbsp;&unknown; &#0;', '– A &unknown; &#0;'],
  ['plain text', 'Less than 5 < 6, and 7 > 2.\nSecond line', 'Less than 5 < 6, and 7 > 2.\nSecond line'],
  ['nothing', '', ''],
])('makes plain text of %s', (_name, source, text) => {
  expect(plainNotes(source)).toBe(text);
});

it('turns marks of direction and other invisible characters into blanks: notes must read as they are written', () => {
  expect(plainNotes('safe\u202eelif\u0000')).toBe('safe elif');
});

it('ends long notes with an ellipsis', () => {
  const notes = plainNotes('word '.repeat(5_000));
  expect(notes.length).toBeLessThanOrEqual(4_000);
  expect(notes).toMatch(/word…$/);
});

it('is bounded in length and time, whatever it is given', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '<!--',
    '<script',
    '&#',
    '**',
    '[',
    '](',
    '`',
    '\n',
    'a',
    '</script>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      expect(plainNotes(pieces.join('')).length).toBeLessThanOrEqual(4_000);
    }),
  );
  // Beginnings without an end, as many as fit: the test's own time limit is the judge.
  for (const text of ['<!--', '<script>', '[', '**a', '<li ', '&#1']) {
    expect(plainNotes(text.repeat(25_000)).length).toBeLessThanOrEqual(4_000);
  }
});
