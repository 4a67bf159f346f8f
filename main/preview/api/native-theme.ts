/**
 * `nativeTheme`. In Electron `themeSource` decides the page's `prefers-color-scheme`. No script can set that in a browser:
 * here it reaches the page as the `color-scheme` of its root element, which `light-dark()` and form controls follow and
 * media queries do not. RENTIUM_STAND_IN_SYSTEM_THEME=dark makes the desktop itself dark.
 */
import { EventEmitter } from 'node:events';
import { changed } from '../desktop/signals.ts';

type Source = Electron.NativeTheme['themeSource'];

class NativeTheme
  extends EventEmitter
  implements
    Pick<
      Electron.NativeTheme,
      'themeSource' | 'shouldUseDarkColors' | 'shouldUseDarkColorsForSystemIntegratedUI'
    >
{
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`Invalid themeSource: ${source}`);
    if (source === this.#source) return;
    this.#source = source;
    changed();
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? systemIsDark() : this.#source === 'dark';
  }
  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return systemIsDark();
  }
  get shouldUseHighContrastColors(): boolean {
    return false;
  }
}

const systemIsDark = (): boolean => process.env['RENTIUM_STAND_IN_SYSTEM_THEME'] === 'dark';

export const nativeTheme = new NativeTheme();
