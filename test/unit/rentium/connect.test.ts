import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from '../../../main/rentium/connect.ts';
import { vendorUrl } from '../../../preload/model/index.ts';

describe('the service’s address', () => {
  it.each([
    vendorUrl,
    'https://example.com/api',
    'http://127.0.0.1:4010',
    'http://localhost:4010',
    'http://[::1]:4010',
  ])('may be %s', (address) => expect(parseBaseUrl(address)?.href).toBe(new URL(address).href));

  it.each([
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://192.168.1.10',
    'https://user:password@example.com',
    'https://user@example.com',
    'https://:password@example.com',
    'https://:password@127.0.0.1',
    'http://127.0.0.1@example.com',
    'ftp://example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'example.com',
    '',
  ])('sends no key to %s', (address) => expect(parseBaseUrl(address)).toBeNull());
});
