import { expect, it } from 'vitest';
import { addressesFor } from '../../../../main/desktop/about/about.ts';

it('leads to the service and to the own repository, by https alone', () => {
  const { 'network-login': login, ...others } = addressesFor({ platform: 'linux', isWayland: true });
  // A network can put its login only in the place of a page without TLS. Nothing of the person goes there.
  expect(new URL(login)).toMatchObject({ protocol: 'http:', pathname: '/', search: '' });
  const hosts = Object.values(others).map((address) => {
    const { protocol, host } = new URL(address);
    expect(protocol).toBe('https:');
    return host;
  });
  expect(new Set(hosts)).toEqual(new Set(['api.rentiumsms.online', 'github.com']));
});
