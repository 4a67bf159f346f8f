import { expect, it } from 'vitest';
import { chooseCode } from '../../../main/codes/index.ts';

it('takes the service’s code when it stands in the text, and says where', () => {
  const text = 'Ignore 482913 or use code 310-956 for Contoso';
  expect(chooseCode('310956', text)).toMatchObject({
    value: '310956',
    alternative: null,
    start: 26,
    end: 33,
    reason: 'agree',
  });
});

it('takes the text’s code when the service’s does not stand there, and offers the other', () => {
  expect(chooseCode('999999', 'Your Contoso code is 482913')).toMatchObject({
    value: '482913',
    source: 'text',
    alternative: '999999',
    reason: 'text-confident',
  });
});

it('takes the service’s code where the text shows none', () => {
  expect(chooseCode('482913', 'Welcome to Contoso!')).toEqual({
    value: '482913',
    source: 'service',
    alternative: null,
    start: null,
    end: null,
    reason: 'service-only',
  });
});

it.each([null, '', '0', '  '])('takes the text’s code where the service says %j', (none) => {
  expect(chooseCode(none, 'Your Contoso code is 482913')).toMatchObject({
    value: '482913',
    reason: 'text-only',
  });
  expect(chooseCode(none, 'Welcome to Contoso!')).toBeNull();
});
