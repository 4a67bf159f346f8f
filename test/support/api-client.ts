/** A plain client of the sandbox for tests: sends JSON, gives back status, headers and body. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  // Answers are asserted on field by field: their type is what the test is about.
  readonly body: ReturnType<typeof JSON.parse>;
}

export interface ApiClient {
  get(path: string): Promise<ApiAnswer>;
  /** `key` null sends none. */
  send(
    method: string,
    path: string,
    body?: unknown,
    key?: string | null,
    headers?: Record<string, string>,
  ): Promise<ApiAnswer>;
}

/** `service` is asked for each request: a test may serve anew. */
export function createApiClient(service: () => { readonly url: string; readonly key: string }): ApiClient {
  const send: ApiClient['send'] = async (method, path, body, key = service().key, headers = {}) => {
    const response = await fetch(service().url + path, {
      method,
      headers: { ...headers, ...(key === null ? {} : { Authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  };
  return { get: (path) => send('GET', path), send };
}
