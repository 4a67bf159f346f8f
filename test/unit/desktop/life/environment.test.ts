import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readEnvironment } from '../../../../main/desktop/life/environment.ts';

const read = (args: string[], variables: Record<string, string> = {}) =>
  readEnvironment(args, variables, resolve('/home/me'));

it('takes the data folder from the command line before the variable', () => {
  const variables = { RENTIUM_USER_DATA: resolve('/from/variable') };
  expect(read([], variables).dataFolder).toBe(resolve('/from/variable'));
  expect(read(['--user-data', resolve('/from/option')], variables).dataFolder).toBe(resolve('/from/option'));
  expect(read(['--user-data=state'], variables).dataFolder).toBe(resolve('/home/me/state'));
});

it('takes blank and missing for absent', () => {
  expect(read(['--user-data'], { RENTIUM_API_KEY: ' ', RENTIUM_API_URL: '' })).toEqual({
    dataFolder: null,
    apiUrl: null,
    apiKey: null,
    isHidden: false,
  });
});

it('is not misled by the switches of Chromium', () => {
  expect(read(['--user-data-dir=/chromium', '--hidden'])).toMatchObject({ dataFolder: null, isHidden: true });
});
