/** `WebFrameMain`: the frame of the page. A page that is loaded again has another one. */
import { isStandardScheme } from './protocol.ts';

export class MainFrame implements Pick<Electron.WebFrameMain, 'url' | 'origin' | 'processId' | 'routingId'> {
  readonly parent: MainFrame | null;
  readonly processId = 1;
  readonly routingId: number;
  url = '';

  constructor(parent: MainFrame | null = null) {
    this.parent = parent;
    this.routingId = parent === null ? 1 : parent.routingId + 1;
  }

  get origin(): string {
    if (this.url === '') return '';
    const { protocol, host } = new URL(this.url);
    return isStandardScheme(protocol.slice(0, -1)) ? `${protocol}//${host}` : 'null';
  }

  /** A frame inside this one, under the same address. */
  inner(): MainFrame {
    const inner = new MainFrame(this);
    inner.url = this.url;
    return inner;
  }
}
