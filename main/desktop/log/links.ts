/** The pages outside that the application opens: these and no other. */
import { repository } from '../../../package.json';
import type { Link } from '../../../preload/model/index.ts';
import { vendorUrl } from '../../rentium/index.ts';

export const addressOf: Readonly<Record<Link, string>> = {
  vendor: vendorUrl,
  readme: `${repository}#readme`,
  issues: `${repository}/issues`,
  releases: `${repository}/releases`,
  'network-login': 'http://neverssl.com',
  'network-guide': `${repository}#proxies-and-certificates`,
};
