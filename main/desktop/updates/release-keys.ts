/**
 * The public halves of the keys that sign releases: Ed25519 in SPKI, in base64. `node main/packaging/update-manifest.mjs
 * make-key` makes one. A build without any installs nothing: it tells of a newer version and opens its page.
 */
export const releaseKeys: readonly string[] = [];
