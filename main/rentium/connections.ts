/** Every open connection of the application, to be dropped together. */
import type { Http, OpenHttp } from './http.ts';

export interface Connections {
  readonly openHttp: OpenHttp;
  /** The machine slept, or its network is another: connections may be dead without a sign. */
  renew(): void;
}

export function createConnections(open: OpenHttp): Connections {
  const opened = new Set<Http>();
  return {
    openHttp(origin) {
      const http = open(origin);
      opened.add(http);
      const close = () => {
        opened.delete(http);
        return http.close();
      };
      return { ...http, close };
    },
    renew() {
      for (const http of opened) http.renew?.();
    },
  };
}
