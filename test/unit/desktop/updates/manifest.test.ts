import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isVersion,
  judgeOffer,
  readManifest,
  releaseKeys,
} from '../../../../main/desktop/updates/manifest.ts';
import { createUpdateKey, signManifest } from '../../../support/update-key.ts';

const ours = createUpdateKey();
const theirs = createUpdateKey();
const hash = 'a'.repeat(86);
const name = 'rentium-tray-2.0.0-linux-x64.AppImage';
const manifest = {
  serial: 100,
  version: '2.0.0',
  expiresAtMs: 2_000,
  files: { [name]: { sha512: `${hash}==` } },
};

describe('a manifest', () => {
  it('is read where one of our keys signed it, and others signed it too', () => {
    expect(readManifest(signManifest(manifest, [ours]), [ours.publicKey])).toEqual(manifest);
    expect(readManifest(signManifest(manifest, [theirs, ours]), [ours.publicKey])).toEqual(manifest);
    expect(readManifest(signManifest(manifest, [ours]), [theirs.publicKey, ours.publicKey])).toEqual(
      manifest,
    );
  });

  it.each<[string, string, readonly string[]]>([
    ['another key signed', signManifest(manifest, [theirs]), [ours.publicKey]],
    ['nobody signed', signManifest(manifest, []), [ours.publicKey]],
    ['a build without a key should read', signManifest(manifest, [ours]), []],
    ['was signed for something else', signManifest(manifest, [ours], ''), [ours.publicKey]],
    ['is no JSON', 'latest', [ours.publicKey]],
    ['is signed and no manifest', signManifest({ version: '2.0.0' }, [ours]), [ours.publicKey]],
    ['is signed and no JSON', signManifest('2.0.0 and more', [ours]), [ours.publicKey]],
    [
      'names a version that is none',
      signManifest({ ...manifest, version: '../2.0.0' }, [ours]),
      [ours.publicKey],
    ],
  ])('is none where it %s', (_name, text, keys) => {
    expect(readManifest(text, keys)).toBeNull();
  });

  it('is none once a single character of its content is another', () => {
    const signed: { content: string; signatures: string[] } = JSON.parse(signManifest(manifest, [ours]));
    fc.assert(
      fc.property(fc.nat(signed.content.length - 1), fc.constantFrom('0', '9', 'a', '"'), (at, letter) => {
        fc.pre(signed.content[at] !== letter);
        const content = signed.content.slice(0, at) + letter + signed.content.slice(at + 1);
        expect(readManifest(JSON.stringify({ ...signed, content }), [ours.publicKey])).toBeNull();
      }),
    );
  });

  it('is none, without an error, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readManifest(text, [ours.publicKey]) === null),
    );
  });
});

describe('an offer', () => {
  const file = { url: name, sha512: `${hash}==` };
  const offer = { version: '2.0.0', files: [file] };
  const now = { nowMs: 1_999, highestSerial: 100 };

  it.each([
    ['is ours', offer, now, 'published'],
    [
      'is ours, at a full address',
      { ...offer, files: [{ ...file, url: `https://x/${name}` }] },
      now,
      'published',
    ],
    ['came to its end', offer, { ...now, nowMs: 2_000 }, 'expired'],
    ['is older than one that was seen', offer, { ...now, highestSerial: 101 }, 'rolled-back'],
    ['names another version', { ...offer, version: '2.0.1' }, now, 'another-version'],
    [
      'has another file under its name',
      { ...offer, files: [{ ...file, sha512: `b${hash.slice(1)}==` }] },
      now,
      'other-files',
    ],
    ['has one file more', { ...offer, files: [file, { ...file, url: 'more.exe' }] }, now, 'other-files'],
    [
      'has a file of every object',
      { ...offer, files: [{ ...file, url: 'constructor' }] },
      now,
      'other-files',
    ],
    ['has no file', { ...offer, files: [] }, now, 'other-files'],
  ] as const)('that %s is judged', (_name, offered, at, verdict) => {
    expect(judgeOffer(manifest, offered, at)).toBe(verdict);
  });
});

it.each(['1.2.3', '10.0.0-beta.12'])('%s is a version', (text) => expect(isVersion(text)).toBe(true));
it.each(['', '1.2', 'v1.2.3', '1.2.3/../4', '1.2.3?x', '1.2.3-beta', '1.2.3\n'])('%j is none', (text) =>
  expect(isVersion(text)).toBe(false),
);

it('is checked against nothing but Ed25519 keys in SPKI', () => {
  const kinds = releaseKeys.map(
    (key) =>
      createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' }).asymmetricKeyType,
  );
  expect(kinds).toEqual(releaseKeys.map(() => 'ed25519'));
});
