import { describe, expect, it } from 'vitest';
import type { System } from '../../../main/preview/desktop/system.ts';
import { later, play } from '../../support/play.ts';

const wayland = { variables: { XDG_SESSION_TYPE: 'wayland' } };
type Items = ConstructorParameters<Awaited<ReturnType<typeof play>>['ClipboardItem']>[0];

describe('a clipboard that another program holds', () => {
  it.each(['win32', 'linux', 'darwin'] as const)(
    'takes nothing on %s, and nobody is told',
    async (system) => {
      const { clipboard, ClipboardItem, perform, set } = await play(system);
      perform({ do: 'clipboard', text: 'theirs' });
      set('clipboard', 'held');
      await clipboard.writeText('ours');
      await clipboard.write([new ClipboardItem({ 'text/plain': 'ours' })]);
      clipboard.clear();
      expect(await clipboard.readText()).toBe('');
      set('clipboard', 'free');
      expect(await clipboard.readText()).toBe('theirs');
    },
  );
});

describe('under Wayland', () => {
  it('it takes nothing from a program without the focus', async () => {
    const { clipboard, BrowserWindow } = await play('linux', wayland);
    const window = new BrowserWindow({ show: false });
    await clipboard.writeText('early');
    expect(await clipboard.readText()).toBe('');
    window.show();
    await later();
    await clipboard.writeText('focused');
    window.takeFocus(false);
    clipboard.clear();
    await clipboard.writeText('late');
    expect(await clipboard.readText()).toBe('focused');
  });

  it('is the only place where that matters', async () => {
    for (const system of ['linux', 'darwin', 'win32'] satisfies System[]) {
      const { clipboard } = await play(system);
      await clipboard.writeText('unfocused');
      expect(await clipboard.readText()).toBe('unfocused');
    }
  });
});

describe('a clipboard item', () => {
  it.each<[unknown, RegExp]>([
    [null, /1 argument required/],
    [['text'], /1 argument required/],
    ['text', /1 argument required/],
    [{}, /at least one MIME type/],
  ])('is not made of %j', async (items, error) => {
    const { ClipboardItem } = await play('linux');
    const make = () => new ClipboardItem(items as Items);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(error);
  });

  it.each<[string, unknown]>([
    ['text/plain', 5],
    ['text/plain', null],
    ['text/html', { text: 'no' }],
    ['application/x-anything', Promise.resolve(5)],
    ['electron application/bookmark', 'no object'],
  ])('is refused when it is written: %s with %j', async (type, payload) => {
    const { clipboard, ClipboardItem } = await play('linux');
    const item = new ClipboardItem({ 'text/plain': 'fine', [type]: payload } as Items);
    await expect(clipboard.write([item])).rejects.toThrow(TypeError);
    expect(await clipboard.readText()).toBe('');
  });

  it.each<[string, (real: object) => unknown]>([
    ['not a list', (real) => real],
    ['a record that looks like one', () => [{ types: ['text/plain'], getType: async () => new Blob(['x']) }]],
    ['nothing', () => undefined],
  ])('is not %s', async (_what, made) => {
    const { clipboard, ClipboardItem } = await play('darwin');
    const items: unknown = made(new ClipboardItem({ 'text/plain': 'x' }));
    await expect(clipboard.write(items as [])).rejects.toThrow(
      new TypeError('clipboard.write expects an array of ClipboardItem'),
    );
  });

  it('cannot be written again once it was read', async () => {
    const { clipboard } = await play('win32');
    await clipboard.writeText('x');
    await expect(clipboard.write(await clipboard.read())).rejects.toThrow(TypeError);
  });

  it('holds texts, blobs and promises of them, and all are written at once', async () => {
    const { clipboard, ClipboardItem, view } = await play('linux');
    const raw = 'electron application/osclipboard;format="hint"';
    await clipboard.write([
      new ClipboardItem({ 'text/plain': Promise.resolve('code'), [raw]: new Blob(['secret']) }),
    ]);
    expect([await clipboard.readText(), view().clipboardFormats]).toEqual(['code', ['text/plain', raw]]);
    const [item] = await clipboard.read();
    if (item === undefined) throw new Error('Nothing was read');
    const read = await item.getType(raw);
    expect(read instanceof Blob ? await read.text() : read).toBe('secret');
    await expect(item.getType('text/html')).rejects.toThrow("'text/html' was not found");
  });
});
