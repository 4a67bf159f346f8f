import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appId } from '../../../../main/desktop/life/identity.electron.ts';
import {
  autostartEntry,
  autostartFile,
  createAutostart,
} from '../../../../main/desktop/login/launch-at-login.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const keyOf = (entry: string, name: string): string | undefined =>
  entry
    .split('\n')
    .find((line) => line.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** What a desktop makes of a value: first the escapes of every string, as the specification says. */
const unescaped = (value: string): string => value.replaceAll(/\\(.)/g, '$1');

/** Then, of `Exec`, its quotes and field codes. */
const commandOf = (exec: string): string[] =>
  [...unescaped(exec).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) =>
    quoted.replaceAll(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  );

describe('the entry', () => {
  it('names the program and its arguments', () => {
    expect(autostartEntry(['/opt/Rentium Tray/rentium-tray', '--hidden'])).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Rentium Tray',
        'Exec="/opt/Rentium Tray/rentium-tray" "--hidden"',
        'TryExec=/opt/Rentium Tray/rentium-tray',
        'Icon=rentium-tray',
        'Terminal=false',
        'X-GNOME-Autostart-enabled=true',
        // After the panel, which the tray icon needs.
        'X-GNOME-Autostart-Delay=5',
        'X-MATE-Autostart-Delay=5',
        'X-KDE-autostart-after=panel',
        'X-LXQt-Need-Tray=true',
        '',
      ].join('\n'),
    );
  });

  it('starts exactly the given program, whatever its path looks like', () => {
    const path = fc.string({ unit: fc.constantFrom(...'aZ9 /.-_%"\'`$\\;&<>~|*?#(){}[]!ü字'.split('')) });
    fc.assert(
      fc.property(path, fc.array(path, { maxLength: 3 }), (program, args) => {
        const entry = autostartEntry([program, ...args]) ?? '';
        expect(commandOf(keyOf(entry, 'Exec') ?? '')).toEqual([program, ...args]);
        expect(unescaped(keyOf(entry, 'TryExec') ?? '')).toBe(program);
      }),
    );
  });

  it.each(['/opt/a=b/tray', '/opt/a\nHidden=true', '/opt/a\u0000'])('is refused for %j', (program) => {
    expect(autostartEntry([program])).toBeNull();
  });
});

describe('where it lies', () => {
  it('follows XDG_CONFIG_HOME when that is an absolute path', () => {
    const usual = join(homedir(), '.config', 'autostart', `${appId}.desktop`);
    expect(autostartFile({ XDG_CONFIG_HOME: '/etc/me' })).toBe(`/etc/me/autostart/${appId}.desktop`);
    expect(autostartFile({ XDG_CONFIG_HOME: 'relative' })).toBe(usual);
    expect(autostartFile({})).toBe(usual);
  });
});

describe('launch at login by autostart file', () => {
  function setUp(program = '/opt/rentium-tray') {
    const file = autostartFile({ XDG_CONFIG_HOME: createTempFolder() });
    const write = (text: string) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    };
    return { file, write, loginItem: createAutostart(file, [program, '--hidden']) };
  }

  it('is off without a file, on with it, and off when the file is gone', async () => {
    const { file, loginItem } = setUp();
    expect(await loginItem.read()).toBe('off');
    expect(await loginItem.write(true)).toBe('on');
    expect(await loginItem.read()).toBe('on');
    expect(readdirSync(dirname(file))).toEqual([`${appId}.desktop`]);
    expect(statSync(file).mode & 0o777).toBe(0o644);
    expect(await loginItem.write(false)).toBe('off');
    expect(existsSync(file)).toBe(false);
    expect(await loginItem.write(false)).toBe('off');
  });

  it.each([
    ['hidden', 'Hidden=true'],
    ['switched off by GNOME', 'X-GNOME-Autostart-enabled=false'],
  ])('respects that the desktop has it %s, and writes nothing', async (_name, line) => {
    const { file, write, loginItem } = setUp();
    const text = `[Desktop Entry]\nType=Application\nExec=rentium-tray\n${line}\n`;
    write(text);
    expect(await loginItem.read()).toBe('off');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(await loginItem.write(true)).toBe('on');
    expect(await loginItem.read()).toBe('on');
  });

  it('looks at the keys of the entry itself alone', async () => {
    const { write, loginItem } = setUp();
    const entry = autostartEntry(['/opt/rentium-tray', '--hidden']) ?? '';
    write(`# Hidden=true\n${entry}[Desktop Action Other]\nHidden=true\n`);
    expect(await loginItem.read()).toBe('on');
  });

  it('follows a program that has moved, as AppImages do', async () => {
    const { file, write, loginItem } = setUp('/home/me/New.AppImage');
    write(autostartEntry(['/home/me/Old.AppImage', '--hidden']) ?? '');
    expect(await loginItem.read()).toBe('on');
    expect(keyOf(readFileSync(file, 'utf8'), 'TryExec')).toBe('/home/me/New.AppImage');
  });

  it('leaves alone what a person changed in it', async () => {
    const { file, write, loginItem } = setUp();
    const text = `${autostartEntry(['/opt/rentium-tray', '--hidden'])}X-GNOME-Autostart-Delay=10\n`;
    write(text);
    expect(await loginItem.read()).toBe('on');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  describe('under the name that it had before', () => {
    function setUpFormer() {
      const { file, write, loginItem } = setUp();
      const former = join(dirname(file), 'rentium-tray.desktop');
      const writeFormer = (text: string) => {
        write('');
        renameSync(file, former);
        writeFileSync(former, text);
      };
      const names = () => readdirSync(dirname(file));
      return { file, write, writeFormer, loginItem, names };
    }

    it('goes on under the new one, and starts the program as it is now', async () => {
      const { file, writeFormer, loginItem, names } = setUpFormer();
      writeFormer(autostartEntry(['/opt/old/rentium-tray', '--hidden']) ?? '');
      expect(await loginItem.read()).toBe('on');
      expect(names()).toEqual([`${appId}.desktop`]);
      expect(keyOf(readFileSync(file, 'utf8'), 'TryExec')).toBe('/opt/rentium-tray');
    });

    it('stays off where the desktop had it off', async () => {
      const { writeFormer, loginItem, names } = setUpFormer();
      writeFormer('[Desktop Entry]\nType=Application\nExec=rentium-tray\nHidden=true\n');
      expect(await loginItem.read()).toBe('off');
      expect(names()).toEqual([`${appId}.desktop`]);
    });

    it('is removed beside the new one, and with it', async () => {
      const { write, writeFormer, loginItem, names } = setUpFormer();
      writeFormer(autostartEntry(['/opt/old/rentium-tray']) ?? '');
      write('[Desktop Entry]\nHidden=true\n');
      expect(await loginItem.read()).toBe('off');
      expect(names()).toEqual([`${appId}.desktop`]);
      writeFormer(autostartEntry(['/opt/old/rentium-tray']) ?? '');
      await loginItem.write(false);
      expect(names()).toEqual([]);
    });
  });

  it('rejects where it cannot be written', async () => {
    const blocked = join(createTempFolder(), 'a-file');
    writeFileSync(blocked, '');
    const loginItem = createAutostart(join(blocked, 'rentium-tray.desktop'), ['/opt/rentium-tray']);
    await expect(loginItem.write(true)).rejects.toThrow();
    await expect(createAutostart(join(blocked, 'x'), ['/opt/a=b']).write(true)).rejects.toThrow();
  });
});
