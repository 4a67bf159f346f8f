/** `session.webRequest.onBeforeRequest`: the one place where the application can refuse a request of its page. */
type Details = Electron.OnBeforeRequestListenerDetails;
type Listener = (details: Details, callback: (response: Electron.CallbackResponse) => void) => void;

export class WebRequest {
  #listener: Listener | null = null;
  #urls: readonly RegExp[] = [];

  onBeforeRequest(filter: Electron.WebRequestFilter, listener: Listener | null): void;
  onBeforeRequest(listener: Listener | null): void;
  onBeforeRequest(first: Electron.WebRequestFilter | Listener | null, second?: Listener | null): void {
    const isFilter = typeof first === 'object' && first !== null;
    this.#urls = isFilter ? (first.urls ?? []).map(urlPattern) : [];
    this.#listener = isFilter ? (second ?? null) : first;
  }

  /** True when the application lets the request pass, or does not listen. */
  async allows(request: Pick<Details, 'url' | 'method' | 'resourceType'>): Promise<boolean> {
    const listener = this.#listener;
    const concerned = this.#urls.length === 0 || this.#urls.some((pattern) => pattern.test(request.url));
    if (listener === null || !concerned) return true;
    const details: Details = {
      ...request,
      id: 0,
      timestamp: Date.now(),
      referrer: '',
      uploadData: [],
    };
    return new Promise((resolve) => listener(details, (response) => resolve(response.cancel !== true)));
  }
}

/** `*` stands for any text, as in Electron's own URL patterns; `<all_urls>` for every URL. */
function urlPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}
