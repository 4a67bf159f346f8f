/** Keeps the API key as ciphertext. It leaves this room only towards the API client, and is never deleted by a failure. */
import * as v from 'valibot';
import { type KeyStorage, type LocalProblem, vendorUrl } from '../../preload/model/index.ts';
import type { Cipher } from '../core/index.ts';
import type { Document } from '../storage/index.ts';

export interface StoredKey {
  readonly ciphertext: string | null;
}
export const storedKey: v.GenericSchema<unknown, StoredKey> = v.object({
  ciphertext: v.nullable(v.string()),
});
export const noStoredKey: StoredKey = { ciphertext: null };

export type VaultContent =
  | { readonly kind: 'empty' }
  /** `origin`: the only one that the key may be sent to. */
  | { readonly kind: 'key'; readonly key: string; readonly origin: string; readonly storage: KeyStorage }
  | { readonly kind: 'locked' };

export interface Vault {
  read(): Promise<VaultContent>;
  /** Stores the key for `origin`, or says why not. `weak` consents to a place that other programs can read. */
  store(
    key: string,
    origin: string,
    consent: 'protected' | 'weak',
  ): Promise<{ readonly storage: KeyStorage } | { readonly problem: LocalProblem }>;
  forget(): LocalProblem | null;
}

const bound = v.object({ key: v.string(), origin: v.string() });
type BoundKey = v.InferOutput<typeof bound>;

/** Encrypted together: whoever can write the file, or the environment, cannot say that the key is for somebody else. */
const seal = ({ key, origin }: BoundKey): string => JSON.stringify({ key, origin });

/** Until 0.1.0 the key alone was encrypted. Such a key is the vendor's; the next save binds it. */
function unseal(text: string): BoundKey {
  try {
    const parsed = v.safeParse(bound, JSON.parse(text));
    if (parsed.success) return parsed.output;
  } catch {
    // No JSON: the key alone.
  }
  return { key: text, origin: new URL(vendorUrl).origin };
}

export function createVault(document: Document<StoredKey>, cipher: Cipher): Vault {
  const save = (ciphertext: string | null): LocalProblem | null => {
    const reason = document.set({ ciphertext });
    return reason === null ? null : { kind: 'storage', reason };
  };
  /** The key was read well: that its ciphertext could not be renewed is no reason to withhold it. */
  const renew = async (key: BoundKey): Promise<void> => {
    try {
      save(await cipher.encrypt(seal(key)));
    } catch {}
  };
  const storageNow = async (): Promise<KeyStorage> =>
    (await cipher.protection()) === 'protected' ? 'protected' : 'weak';
  return {
    async read() {
      const { ciphertext } = document.get();
      if (ciphertext === null) return { kind: 'empty' };
      try {
        const { text, isStale } = await cipher.decrypt(ciphertext);
        const key = unseal(text);
        if (isStale) await renew(key);
        return { kind: 'key', ...key, storage: await storageNow() };
      } catch {
        return { kind: 'locked' };
      }
    },
    async store(key, origin, consent) {
      const protection = await cipher.protection();
      if (protection === 'unavailable' || (protection === 'weak' && consent !== 'weak')) {
        return { problem: { kind: 'vault', protection } };
      }
      const before = document.get().ciphertext;
      try {
        const problem = save(await cipher.encrypt(seal({ key, origin })));
        if (problem === null) return { storage: protection };
        document.set({ ciphertext: before });
        return { problem };
      } catch {
        return { problem: { kind: 'vault-locked' } };
      }
    },
    forget: () => save(null),
  };
}
