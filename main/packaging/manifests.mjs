/**
 * Writes the manifests of package managers for one release: winget, Scoop, Homebrew, AUR and Flatpak. The release workflow
 * runs it after the checksums:
 *
 *     node main/packaging/manifests.mjs --version 1.2.3 --repository OWNER/NAME --checksums release/SHA256SUMS --out manifests
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';

const title = 'Rentium Tray';
const summary = 'Rent a phone number, see its SMS code, copy it';
const appId = 'io.github.rentium_tray.rentium_tray';
const wingetId = 'RentiumTray.RentiumTray';
const wingetVersion = '1.10.0';

/**
 * Reads the lines of `sha256sum`: file name to checksum, in small letters.
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function readChecksums(text) {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) [ *](\S{1,200})$/i.exec(line.trim()));
  return new Map(lines.flatMap((match) => (match === null ? [] : [[match[2], match[1].toLowerCase()]])));
}

/**
 * Makes all manifests of one release, as file path to text. Throws where the release lacks a file that one of them names.
 * @param {{ version: string, repository: string, checksums: Map<string, string> }} release `repository` is OWNER/NAME.
 * @returns {Record<string, string>}
 */
export function makeManifests({ version, repository, checksums }) {
  const home = `https://github.com/${repository}`;
  /** Address and checksum of the release's file with this ending. */
  const file = (ending) => {
    const name = `rentium-tray-${version}-${ending}`;
    const sha256 = checksums.get(name);
    if (sha256 === undefined) throw new Error(`The release has no ${name}.`);
    return { url: `${home}/releases/download/v${version}/${name}`, sha256 };
  };
  return {
    ...wingetManifests(version, home, file),
    'scoop/rentium-tray.json': scoopManifest(version, home, file),
    'homebrew/rentium-tray.rb': homebrewCask(version, repository, file),
    'aur/PKGBUILD': pkgbuild(version, home, file),
    [`flatpak/${appId}.yml`]: flatpakManifest(file),
  };
}

/** Schema 1.10.0: https://learn.microsoft.com/windows/package-manager/package/manifest */
function wingetManifests(version, home, file) {
  const common = { PackageIdentifier: wingetId, PackageVersion: version };
  const ending = (kind) => ({ ManifestType: kind, ManifestVersion: wingetVersion });
  const installer = (architecture) => {
    const { url, sha256 } = file(`win-${architecture}-setup.exe`);
    return { Architecture: architecture, InstallerUrl: url, InstallerSha256: sha256.toUpperCase() };
  };
  return {
    [`winget/${wingetId}.yaml`]: stringify({ ...common, DefaultLocale: 'en-US', ...ending('version') }),
    [`winget/${wingetId}.installer.yaml`]: stringify({
      ...common,
      MinimumOSVersion: '10.0.0.0',
      InstallerType: 'nullsoft',
      Scope: 'user',
      UpgradeBehavior: 'install',
      Protocols: ['rentium'],
      Installers: ['x64', 'arm64'].map(installer),
      ...ending('installer'),
    }),
    [`winget/${wingetId}.locale.en-US.yaml`]: stringify({
      ...common,
      PackageLocale: 'en-US',
      Publisher: 'Rentium Tray contributors',
      PublisherUrl: home,
      PublisherSupportUrl: `${home}/issues`,
      PackageName: title,
      PackageUrl: home,
      License: 'MIT',
      LicenseUrl: `${home}/blob/v${version}/LICENSE`,
      ShortDescription: summary,
      Description:
        'A tray application for RentiumSMS. It rents a phone number at your click, shows the code when the SMS arrives and copies it. An unofficial client.',
      Tags: ['sms', 'verification', 'phone-number', 'tray'],
      ReleaseNotesUrl: `${home}/releases/tag/v${version}`,
      ...ending('defaultLocale'),
    }),
  };
}

/** https://github.com/ScoopInstaller/Scoop/wiki/App-Manifests */
function scoopManifest(version, home, file) {
  const portable = (architecture) => {
    const { url, sha256 } = file(`win-${architecture}-portable.exe`);
    return { url: `${url}#/rentium-tray.exe`, hash: sha256 };
  };
  const latest = (architecture) => ({
    url: `${home}/releases/download/v$version/rentium-tray-$version-win-${architecture}-portable.exe#/rentium-tray.exe`,
  });
  const manifest = {
    version,
    description: `${summary}. An unofficial client of RentiumSMS.`,
    homepage: home,
    license: 'MIT',
    architecture: { '64bit': portable('x64'), arm64: portable('arm64') },
    bin: 'rentium-tray.exe',
    shortcuts: [['rentium-tray.exe', title]],
    checkver: { github: home },
    autoupdate: {
      architecture: { '64bit': latest('x64'), arm64: latest('arm64') },
      hash: { url: '$baseurl/SHA256SUMS' },
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** https://docs.brew.sh/Cask-Cookbook */
function homebrewCask(version, repository, file) {
  const [arm, intel] = ['arm64', 'x64'].map((architecture) => file(`mac-${architecture}.dmg`));
  return `cask "rentium-tray" do
  arch arm: "arm64", intel: "x64"

  version "${version}"
  sha256 arm:   "${arm.sha256}",
         intel: "${intel.sha256}"

  url "https://github.com/${repository}/releases/download/v#{version}/rentium-tray-#{version}-mac-#{arch}.dmg"
  name "${title}"
  desc "${summary}"
  homepage "https://github.com/${repository}"

  auto_updates true

  app "${title}.app"

  zap trash: "~/Library/Application Support/${appId}"
end
`;
}

/** https://wiki.archlinux.org/title/PKGBUILD, from the .deb: it has the icons and the desktop entry. */
function pkgbuild(version, home, file) {
  const [x64, arm64] = ['amd64', 'arm64'].map((architecture) => file(`linux-${architecture}.deb`));
  return `# Maintainer: Rentium Tray contributors
pkgname=rentium-tray-bin
# A package version has no hyphen.
pkgver=${version.replaceAll('-', '_')}
pkgrel=1
pkgdesc='${summary}'
arch=('x86_64' 'aarch64')
url='${home}'
license=('MIT')
depends=('gtk3' 'nss' 'alsa-lib' 'libnotify' 'libsecret' 'xdg-utils')
optdepends=('libappindicator-gtk3: the tray icon on some desktops')
provides=('rentium-tray')
conflicts=('rentium-tray')
source_x86_64=('${x64.url}')
source_aarch64=('${arm64.url}')
sha256sums_x86_64=('${x64.sha256}')
sha256sums_aarch64=('${arm64.sha256}')

package() {
  bsdtar -xf data.tar.* -C "$pkgdir"
  install -d "$pkgdir/usr/bin" "$pkgdir/usr/share/licenses/$pkgname"
  ln -sf '/opt/${title}/rentium-tray' "$pkgdir/usr/bin/rentium-tray"
  ln -sf '/opt/${title}/resources/licenses' "$pkgdir/usr/share/licenses/$pkgname/all"
}
`;
}

/** https://docs.flatpak.org/en/latest/manifests.html. Electron's base brings zypak, which stands in for Chromium's sandbox. */
function flatpakManifest(file) {
  const source = (architecture, ending) => {
    const { url, sha256 } = file(`linux-${ending}.deb`);
    return { type: 'file', 'only-arches': [architecture], 'dest-filename': 'package.deb', url, sha256 };
  };
  return stringify({
    id: appId,
    runtime: 'org.freedesktop.Platform',
    'runtime-version': '25.08',
    sdk: 'org.freedesktop.Sdk',
    base: 'org.electronjs.Electron2.BaseApp',
    'base-version': '25.08',
    command: 'rentium-tray',
    'finish-args': [
      '--share=ipc',
      '--share=network',
      '--socket=fallback-x11',
      '--socket=wayland',
      '--device=dri',
      '--talk-name=org.freedesktop.Notifications',
      '--talk-name=org.freedesktop.secrets',
      '--talk-name=org.kde.StatusNotifierWatcher',
    ],
    modules: [
      {
        name: 'rentium-tray',
        buildsystem: 'simple',
        'build-commands': [
          'ar x package.deb && tar -xf data.tar.*',
          `mv "opt/${title}" /app/rentium-tray`,
          'install -Dm755 rentium-tray.sh /app/bin/rentium-tray',
          `install -Dm644 usr/share/applications/${appId}.desktop -t /app/share/applications`,
          `desktop-file-edit --set-key=Exec --set-value="rentium-tray %U" --set-icon=${appId} /app/share/applications/${appId}.desktop`,
          `for size in 16 32 48 64 128 256 512; do icon=usr/share/icons/hicolor/\${size}x\${size}/apps/rentium-tray.png; [ ! -f $icon ] || install -Dm644 $icon /app/share/icons/hicolor/\${size}x\${size}/apps/${appId}.png; done`,
        ],
        sources: [
          source('x86_64', 'amd64'),
          source('aarch64', 'arm64'),
          {
            type: 'script',
            'dest-filename': 'rentium-tray.sh',
            commands: ['exec zypak-wrapper /app/rentium-tray/rentium-tray "$@"'],
          },
        ],
      },
    ],
  });
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      version: { type: 'string' },
      repository: { type: 'string' },
      checksums: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { version, repository, checksums, out } = values;
  if (!version || !repository || !checksums || !out) {
    process.stderr.write('Give --version, --repository, --checksums and --out.\n');
    process.exit(2);
  }
  const manifests = makeManifests({
    version,
    repository,
    checksums: readChecksums(readFileSync(checksums, 'utf8')),
  });
  for (const [path, text] of Object.entries(manifests)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  process.stdout.write(`${Object.keys(manifests).length} manifests for ${version} in ${out}\n`);
}
