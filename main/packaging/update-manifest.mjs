/**
 * Makes the key that signs releases, signs the manifest of a release, and renews it. Run by the release workflows:
 *
 *   node main/packaging/update-manifest.mjs make-key --out FILE
 *   node main/packaging/update-manifest.mjs sign --version 1.2.3 --folder release --out rentium-tray-update.json
 *   node main/packaging/update-manifest.mjs renew --in rentium-tray-update.json --out renewed.json
 *
 * The last two take the private key (PEM) from RENTIUM_UPDATE_KEY. main/desktop/updates/manifest.ts reads what they write.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const signedPrefix = 'rentium-tray update manifest 1\n';
/** A manifest that nobody renews ends by itself: then there are no updates, and nothing else happens. */
const lifeDays = 60;
const dayMs = 24 * 60 * 60_000;

const option = { type: 'string' };
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { version: option, folder: option, in: option, out: option },
});
const given = (name) => values[name] ?? fail(`The option --${name} is missing.`);

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function privateKey() {
  const pem = process.env['RENTIUM_UPDATE_KEY'] || fail('RENTIUM_UPDATE_KEY is not set.');
  const key = createPrivateKey(pem);
  return key.asymmetricKeyType === 'ed25519' ? key : fail('RENTIUM_UPDATE_KEY is no Ed25519 key.');
}

const bytesOf = (content) => Buffer.from(signedPrefix + content);

function write(manifest, key) {
  const content = JSON.stringify(manifest);
  const signature = sign(null, bytesOf(content), key).toString('base64');
  writeFileSync(given('out'), `${JSON.stringify({ content, signatures: [signature] })}\n`);
}

const inSeconds = (ms) => Math.floor(ms / 1_000);
const commands = {
  'make-key'() {
    const pair = generateKeyPairSync('ed25519');
    writeFileSync(given('out'), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flag: 'wx',
    });
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    process.stdout.write(
      `The private key is in ${given('out')}: keep it as the secret UPDATE_KEY of the environment "release", and nowhere else.\n` +
        `The public key goes into main/desktop/updates/manifest.ts:\n${publicKey}\n`,
    );
  },
  sign() {
    const folder = given('folder');
    const names = readdirSync(folder).filter(
      (name) => name.startsWith('rentium-tray-') && !name.endsWith('.blockmap'),
    );
    if (names.length === 0) fail(`There are no packages in ${folder}.`);
    const files = Object.fromEntries(
      names.sort().map((name) => [
        name,
        {
          sha512: createHash('sha512')
            .update(readFileSync(join(folder, name)))
            .digest('base64'),
        },
      ]),
    );
    const nowMs = Date.now();
    write(
      { serial: inSeconds(nowMs), version: given('version'), expiresAtMs: nowMs + lifeDays * dayMs, files },
      privateKey(),
    );
  },
  renew() {
    const key = privateKey();
    const { content, signatures } = JSON.parse(readFileSync(given('in'), 'utf8'));
    const isOurs = signatures.some((signature) =>
      verify(null, bytesOf(content), createPublicKey(key), Buffer.from(signature, 'base64')),
    );
    if (!isOurs) fail('The manifest was not signed with this key: it is not renewed.');
    const manifest = JSON.parse(content);
    const nowMs = Date.now();
    // The clock of the machine that signs may be behind the one that signed before.
    const serial = Math.max(inSeconds(nowMs), manifest.serial + 1);
    write({ ...manifest, serial, expiresAtMs: nowMs + lifeDays * dayMs }, key);
  },
};

const run = commands[positionals[0]] ?? (() => fail('The commands are make-key, sign and renew.'));
run();
