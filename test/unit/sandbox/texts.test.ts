import { describe, expect, it } from 'vitest';
import { services } from '../../../main/sandbox/catalogue/services.ts';
import { seededRandom } from '../../../main/sandbox/random.ts';
import { composeCodeSms, composeSecondSms } from '../../../main/sandbox/texts/compose.ts';
import { type Language, wordings } from '../../../main/sandbox/texts/languages.ts';
import { serviceTexts } from '../../../main/sandbox/texts/service-texts.ts';

// Object.keys gives plain strings; the record's keys are exactly the languages.
const languages = Object.keys(wordings) as Language[];
const service = (id: string) => {
  const found = services.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No service ${id}`);
  return found;
};
const bare = (text: string) => text.replaceAll(/[\s-]/g, '');

describe('the texts', () => {
  it('hold the code once, and no placeholder is left, for every service and language', () => {
    const random = seededRandom(1);
    for (const each of services) {
      for (const language of languages) {
        for (let draw = 0; draw < 5; draw += 1) {
          const { sender, text, code } = composeCodeSms(each, language, random);
          expect(sender).toBe(each.name);
          expect(code).toMatch(/^[A-Z0-9]{4,6}$/);
          expect(bare(text).split(code ?? '')).toHaveLength(2);
          expect(text).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it('have a place for exactly one code in each template', () => {
    const templates = [
      ...Object.values(wordings).flatMap(({ codes }) => codes),
      ...Object.values(serviceTexts).flat(),
    ];
    for (const template of templates) expect(template.split('{code}')).toHaveLength(2);
    for (const id of Object.keys(serviceTexts)) expect(services.map((each) => each.id)).toContain(id);
  });

  it.each([
    ['whatsapp', /\b\d{3}-\d{3}\b/],
    ['google', /\bG-\d{6}\b/],
    ['instagram', /\b\d{3} \d{3}\b/],
    ['telegram', /\b\d{5}\b/],
    ['steam', /\b[A-Z0-9]{5}\b/],
  ])('of %s write the code its own way', (id, written) => {
    const random = seededRandom(2);
    for (let draw = 0; draw < 20; draw += 1) {
      expect(composeCodeSms(service(id), 'en', random).text).toMatch(written);
    }
  });

  it('give the digits of a Google code without its printed prefix', () => {
    const { text, code } = composeCodeSms(service('google'), 'en', seededRandom(3));
    expect(text).toContain(`G-${code}`);
    expect(code).toMatch(/^\d{6}$/);
  });

  it('come in the language of the country about half of the time', () => {
    const random = seededRandom(4);
    const drawn = Array.from({ length: 400 }, () => composeCodeSms(service('discord'), 'vi', random).text);
    const local = drawn.filter((text) => text.includes('mã') || text.includes('Mã'));
    expect(local.length).toBeGreaterThan(150);
    expect(local.length).toBeLessThan(250);
  });

  it('follow up with the same code, a new code, or none', () => {
    const random = seededRandom(5);
    const first = composeCodeSms(service('whatsapp'), 'de', random);
    const codes = Array.from(
      { length: 60 },
      () => composeSecondSms(service('whatsapp'), 'de', first, random).code,
    );
    expect(codes).toContain(first.code);
    expect(codes).toContain(null);
    expect(new Set(codes).size).toBeGreaterThan(3);
  });
});
