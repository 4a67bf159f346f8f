/** One sentence across the page while nothing answers it. */
import { noticeCss } from './pane-styles.ts';
import { element, shadowOn } from './shadow.ts';

export function createStoppedNotice(): (isAlive: boolean) => void {
  const host = document.createElement('stand-in-notice');
  shadowOn(host, noticeCss).append(
    element('p', '', 'Rentium Tray has stopped. Start it again, then open the address that it prints.'),
  );
  return (isAlive) => {
    if (isAlive) host.remove();
    else document.documentElement.append(host);
  };
}
