import { expect, it } from 'vitest';
import { askedQuestion } from '../../../main/cli/manner/commands.mjs';
import { keepPreviewArgs } from '../../../main/preview/launch/options.ts';
import { childEnvironment } from '../../../main/preview/launch/processes.ts';
import { nodeComplaint } from '../../../main/preview/launch/usage.mjs';

it('answers the questions that need no build', () => {
  expect(askedQuestion(['--hidden', '--help'])).toBe('help');
  expect(askedQuestion(['-h'])).toBe('help');
  expect(askedQuestion(['--version'])).toBe('version');
  expect(askedQuestion(['-v'])).toBe('version');
  expect(askedQuestion(['--user-data', '/here'])).toBeNull();
});

it.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.1.0', true],
  ['24.21.0', true],
])('with Node %s can run: %s', (version, can) => {
  expect(nodeComplaint(version) === null).toBe(can);
});

it('keeps what the preview understands and leaves out what Chromium does', () => {
  const args = [
    '--no-sandbox',
    '--user-data',
    '/here',
    '--ozone-platform=x11',
    '--port=4000',
    '--no-open',
    '--hidden',
  ];
  expect(keepPreviewArgs(args).sort()).toEqual(['--hidden', '--no-open', '--port=4000', '--user-data=/here']);
});

it('hands no child the key, nor what turns Electron into a plain Node', () => {
  expect(
    childEnvironment({
      PATH: '/bin',
      RENTIUM_API_KEY: 'k',
      ELECTRON_RUN_AS_NODE: '1',
      Electron_Run_As_Node: '',
    }),
  ).toEqual({ PATH: '/bin' });
});
