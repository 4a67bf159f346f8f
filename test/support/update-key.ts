/** Real keys and manifests for a test, made as the release workflow makes them. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface UpdateKey {
  readonly privateKey: KeyObject;
  /** As the package has it. */
  readonly publicKey: string;
}

export function createUpdateKey(): UpdateKey {
  const pair = generateKeyPairSync('ed25519');
  return {
    privateKey: pair.privateKey,
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** The text of a manifest that these keys sign. `prefix`: what else a signature may have been made for. */
export function signManifest(
  manifest: unknown,
  keys: readonly UpdateKey[],
  prefix = 'rentium-tray update manifest 1\n',
): string {
  const content = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  const signatures = keys.map(({ privateKey }) =>
    sign(null, Buffer.from(prefix + content), privateKey).toString('base64'),
  );
  return JSON.stringify({ content, signatures });
}
