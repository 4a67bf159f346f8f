import type { TrayItem } from '../../main/desktop/tray/view.ts';

/** A menu as a person reads it, line by line: `(off)` cannot be chosen, `✓` is ticked, `▸` opens what is indented. */
export const menuLines = (menu: readonly TrayItem[]): readonly string[] => menu.flatMap(linesOf);

function linesOf(item: TrayItem): readonly string[] {
  switch (item.kind) {
    case 'separator':
      return ['—'];
    case 'checkbox':
      return [`${item.isChecked ? '✓ ' : ''}${item.label}`];
    case 'submenu':
      return [`${item.label} ▸`, ...menuLines(item.items).map((line) => `  ${line}`)];
    case 'item': {
      const keys = item.accelerator === undefined ? '' : ` [${item.accelerator}]`;
      return [`${item.label}${item.command === null ? ' (off)' : ''}${keys}`];
    }
  }
}
