import { expect, it } from 'vitest';
import { addressesFor } from '../../../../main/desktop/log/links.ts';

it('leads to the service and to the own repository, by https alone', () => {
  const hosts = Object.values(addressesFor({ platform: 'linux', isWayland: true })).map((address) => {
    const { protocol, host } = new URL(address);
    expect(protocol).toBe('https:');
    return host;
  });
  expect(new Set(hosts)).toEqual(new Set(['api.rentiumsms.online', 'github.com']));
});
