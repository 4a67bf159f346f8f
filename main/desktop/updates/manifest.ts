/**
 * The update manifest says which files a release has, signed with a key whose public half is in the package. Who owns the
 * release page cannot make one. Pure.
 */
import { createPublicKey, verify } from 'node:crypto';
import * as v from 'valibot';
import type { Document } from '../../storage/index.ts';

/**
 * The public halves of the keys that sign releases: Ed25519 in SPKI, in base64. `node main/packaging/update-manifest.mjs
 * make-key` makes one. A build without any installs nothing: it tells of a newer version and opens its page.
 */
export const releaseKeys: readonly string[] = [];

/** Its name among the files of a release. */
export const manifestName = 'rentium-tray-update.json';

/** Comes before what is signed, so that no signature of another kind can stand for one. main/packaging signs the same. */
const signedPrefix = 'rentium-tray update manifest 1\n';

const base64 = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z0-9+/]{1,98}={0,2}$/));
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const signed = v.object({
  /** The text of the content below: the signature covers its bytes. */
  content: v.pipe(v.string(), v.maxLength(50_000)),
  /** More than one while a key is replaced. */
  signatures: v.pipe(v.array(base64), v.maxLength(8)),
});

/** Versions as this application has them: `1.2.3` and `1.2.3-beta.4`. */
export const isVersion = (text: string): boolean =>
  /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[a-z]{1,12}\.\d{1,6})?$/.test(text);

const content = v.object({
  /** Grows with each manifest that is signed. */
  serial: positive,
  version: v.pipe(v.string(), v.check(isVersion)),
  expiresAtMs: positive,
  /** SHA-512 in base64 of each file, by its name. */
  files: v.record(v.string(), v.object({ sha512: base64 })),
});

export type Manifest = v.InferOutput<typeof content>;

/** `publicKeys`: Ed25519 in SPKI, in base64. Null where none of them has signed the text, or it is no manifest. */
export function readManifest(text: string, publicKeys: readonly string[]): Manifest | null {
  const envelope = v.safeParse(signed, parse(text));
  if (!envelope.success) return null;
  const bytes = Buffer.from(signedPrefix + envelope.output.content);
  const isSigned = publicKeys.some((key) =>
    envelope.output.signatures.some((signature) => isSignedBy(key, bytes, signature)),
  );
  if (!isSigned) return null;
  const read = v.safeParse(content, parse(envelope.output.content));
  return read.success ? read.output : null;
}

function isSignedBy(publicKey: string, bytes: Buffer, signature: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(signature, 'base64'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A file of a release as the feed names it. */
export interface FeedFile {
  readonly url: string;
  readonly sha512: string;
}

export type ManifestVerdict = 'published' | 'expired' | 'rolled-back' | 'another-version' | 'other-files';

/** Holds what the feed offers against the manifest. Only `published` may be downloaded. */
export function judgeOffer(
  manifest: Manifest,
  offer: { readonly version: string; readonly files: readonly FeedFile[] },
  { nowMs, highestSerial }: { readonly nowMs: number; readonly highestSerial: number },
): ManifestVerdict {
  if (manifest.serial < highestSerial) return 'rolled-back';
  if (nowMs >= manifest.expiresAtMs) return 'expired';
  if (manifest.version !== offer.version) return 'another-version';
  const areOurs = offer.files.every(({ url, sha512 }) => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    return Object.hasOwn(manifest.files, name) && manifest.files[name]?.sha512 === sha512;
  });
  return areOurs && offer.files.length > 0 ? 'published' : 'other-files';
}

// The highest serial of an update manifest, on disk: a restart must not make an older one news.

export interface StoredUpdates {
  readonly highestSerial: number;
}
export const storedUpdates: v.GenericSchema<unknown, StoredUpdates> = v.object({
  highestSerial: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export const noStoredUpdates: StoredUpdates = { highestSerial: 0 };

export const serialsIn = (document: Document<StoredUpdates>) => ({
  get: () => document.get().highestSerial,
  raise(serial: number): void {
    // Where it cannot be kept it holds for this run.
    if (serial > document.get().highestSerial) document.set({ highestSerial: serial });
  },
});
