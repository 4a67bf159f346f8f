import { onTestFinished } from 'vitest';
import { type Answer, type Argument, type CallName, channelOf } from '../../preload/contract.ts';
import type { AppState, Result } from '../../preload/model/index.ts';
import { type LaunchOptions, launchPreview } from './preview/driver.ts';
import { openSocketPage, redeemToken } from './preview/socket-page.ts';
import { createTempFolder } from './temp-folder.ts';

/** The built application in the stand-in, without a browser: its bridge is called as its page would. Ends with the test. */
export async function launchApp(options: Partial<LaunchOptions> = {}) {
  const userData = options.userData ?? createTempFolder();
  const preview = await launchPreview({ ...options, userData });
  onTestFinished(preview.kill);
  const page = await openSocketPage(preview.origin, await redeemToken(preview.url));
  async function call<K extends CallName>(name: K, argument?: Argument<K>): Promise<Answer<K>> {
    // As a person does who rents.
    if (name === 'rent') page.tell({ kind: 'input', input: { type: 'mouseDown', button: 'left' } });
    const outcome = await page.invoke(channelOf(name), argument);
    if (!outcome.ok) throw new Error(`${name} was rejected`);
    // The application of this same checkout answered by the contract.
    return outcome.value as Answer<K>;
  }
  const state = (): Promise<AppState> => call('getState');
  const { control } = preview;
  /** Wakes it as after sleep. The usual delay of a read is tested where time is virtual. */
  const readNow = () => control.power('resume');
  return { userData, preview, page, call, state, control, readNow };
}

type LaunchedApp = Awaited<ReturnType<typeof launchApp>>;

/** Rents what the service offers first, at the price it names. */
export async function rentFirstOffer({ call }: Pick<LaunchedApp, 'call'>) {
  const [service] = valueIn(await call('listServices'));
  const [country] = valueIn(await call('listCountries', { serviceId: service?.id ?? '' }));
  const place = { serviceId: service?.id ?? '', countryId: country?.id ?? '' };
  const [operator] = valueIn(await call('listOperators', place));
  if (service === undefined || country === undefined || operator === undefined) throw new Error('No offers');
  const order = { service: named(service), country: named(country), operator: named(operator) };
  const rentalId = valueIn(await call('rent', { order, priceShown: operator.price }));
  return { rentalId, order };
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

export function valueIn<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem));
}
