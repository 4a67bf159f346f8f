import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/extract.ts';
import { formsOf } from '../../../main/codes/word-forms.ts';

describe('a word with "~"', () => {
  const endings = { endings: 'u, unuz', vowelEndings: 'si, niz' };

  it('stands for itself and for each ending of its language', () => {
    expect(formsOf('kod~, giriş', endings)).toEqual(['kod', 'kodu', 'kodunuz', 'giriş']);
  });

  it('takes the endings for vowels behind one, accents or not', () => {
    expect(formsOf('şifre~, koda~', endings)).toEqual([
      ...['şifre', 'şifresi', 'şifreniz'],
      ...['koda', 'kodasi', 'kodaniz'],
    ]);
  });

  it('takes the same endings everywhere in a language that makes no difference', () => {
    expect(formsOf('koodi~', { endings: 'n' })).toEqual(['koodi', 'koodin']);
  });
});

describe('the inflected words', () => {
  it.each([
    ['fi', 'Kirjaudu koodillasi 482913'],
    ['et', 'Sisestage kinnituskoodiga 482913'],
    ['hu', 'A kódodat ne oszd meg: 482913'],
    ['tr', 'Kodunuzu kimseyle paylaşmayın: 482913'],
    ['az', 'Şifrənizi daxil edin: 482913'],
    ['kk', 'Құпиясөзіңізді енгізіңіз: 482913'],
    ['ky', 'Кодуңузду киргизиңиз: 482913'],
    ['uz', 'Kodingizni kiriting: 482913'],
    ['tk', 'Koduňyzy giriziň: 482913'],
    ['tt', 'Кодыгызны кертегез: 482913'],
    ['ka', 'კოდით დაადასტურეთ: 482913'],
    ['hy', 'Կոդով հաստատեք՝ 482913'],
    ['mn', 'Кодыг оруулна уу: 482913'],
    ['eu', 'Sartu kodearekin: 482913'],
    ['lt', 'Įveskite kodą 482913'],
    ['uk', 'Скористайтеся кодом 482913'],
    ['pl', 'Potwierdź kodem 482913'],
  ])('of %s name their code', (_language, text) => expect(extractCode(text)?.code).toBe('482913'));

  it.each([
    ['et', 'Kood 482913 on aegunud'],
    ['hu', 'A 482913 kód érvényét vesztette'],
    ['az', '482913 kodunun müddəti bitib'],
    ['kk', '482913 кодының мерзімі өтті'],
    ['ka', 'კოდი 482913 ვადაგასულია'],
    ['hy', '482913 կոդը չեղարկվել է'],
    ['sl', 'Koda 482913 je potekla'],
    ['lt', 'Kodas 482913 nebegalioja'],
    ['sq', 'Kodi 482913 ka skaduar'],
    ['mt', 'Il-kodiċi 482913 skada'],
    ['ga', 'Tá cód 482913 imithe in éag'],
    ['cy', "Mae'r cod 482913 wedi dod i ben"],
  ])('of %s say that a code is over', (_language, text) => expect(extractCode(text)).toBeNull());

  it.each([
    ['az', 'Wolt kodunuz 77041-dir'],
    ['uz', 'Kodingiz: 77041-ni kiriting'],
    ['hu', 'Kérjük, írja be a 77041-et kódként'],
    ['et', 'Teie kood on 77041-ga'],
  ])('of %s may have their ending behind the code', (_language, text) => {
    expect(extractCode(text)?.code).toBe('77041');
  });

  it.each([
    ['a bear', 'Kodiak 482913 ready'],
    ['a composer', 'Kodály 482913 played'],
    ['a tree', 'Pine 482913 planted'],
  ])('never reach into other words: %s', (_name, text) => expect(extractCode(text)).toBeNull());
});
