/** A client whose every answer is held against the bounds that values from outside have, apart from the code that sets them. */
import type { ApiResult, RentiumClient } from '../../main/rentium/client.ts';
import type { ApiProblem, Money, Service } from '../../preload/model/index.ts';

/** Dates of a service may be set off by the clock of this computer, which may be as old as its battery. */
const [earliestMs, latestMs] = [Date.UTC(1920, 0), Date.UTC(2190, 0)];
const longestIdLength = 16_000;
const longestNameLength = 200;
const mostDigits = 15;
const longestDialCode = 8;
const dayMs = 86_400_000;

/** As `expect`, which takes longer than all that is tested here. */
export function check(holds: boolean, complaint: string): void {
  if (!holds) throw new Error(complaint);
}

export const checkMoney = (money: Money | null, leastMinor = 0): void =>
  check(
    money === null ||
      (Number.isSafeInteger(money.amountMinor) &&
        !Object.is(money.amountMinor, -0) &&
        money.amountMinor >= leastMinor &&
        (money.currency?.length ?? 3) === 3),
    `No amount: ${JSON.stringify(money)}`,
  );

const checkTime = (atMs: number | null): void =>
  check(
    atMs === null || (Number.isInteger(atMs) && atMs > earliestMs && atMs < latestMs),
    `No time of a rental: ${atMs}`,
  );

const checkText = (text: string | null, longest: number, kind: string): void =>
  check(
    text === null || (text.length <= longest && !/\p{Cs}/u.test(text)),
    `No ${kind}: ${text?.slice(0, 99)}`,
  );

function checkId(id: string): void {
  check(typeof id === 'string' && id.length > 0 && id.length <= longestIdLength, `No id: ${id.slice(0, 99)}`);
}

function checkPhone(phone: string | null): void {
  check(
    phone === null || (/^\+?\d+$/.test(phone) && phone.replace('+', '').length <= mostDigits),
    `No phone number: ${phone?.slice(0, 99)}`,
  );
}

function checkOffer({ id, name, price, stock }: Service): void {
  checkId(id);
  checkText(name, longestNameLength, 'name');
  check(name !== '', 'An empty name');
  checkMoney(price);
  check(
    stock === null || (Number.isSafeInteger(stock.count) && stock.count >= 0),
    `No count: ${stock?.count}`,
  );
}

/** `nowMs`: the clock of the client. */
export function checkedClient(client: RentiumClient, nowMs: () => number): RentiumClient {
  function checkProblem(problem: ApiProblem, askedAtMs: number): void {
    if ('retryAtMs' in problem)
      check(
        problem.retryAtMs >= askedAtMs && problem.retryAtMs <= nowMs() + dayMs,
        `No time of another try: ${problem.retryAtMs - nowMs()}`,
      );
    if ('detail' in problem) checkText(problem.detail, 300, 'detail');
    if ('excerpt' in problem) checkText(problem.excerpt, 520, 'excerpt');
  }
  async function checked<T>(
    answer: Promise<ApiResult<T>>,
    checkValue: (value: T) => void,
  ): Promise<ApiResult<T>> {
    const askedAtMs = nowMs();
    const result = await answer;
    if (result.ok) checkValue(result.value);
    else checkProblem(result.problem, askedAtMs);
    return result;
  }
  const checkReservation = ({
    id,
    phoneNumber,
    price,
    expiresAtMs,
  }: Extract<Awaited<ReturnType<RentiumClient['readReservation']>>, { ok: true }>['value']): void => {
    checkId(id);
    checkPhone(phoneNumber);
    checkMoney(price);
    checkTime(expiresAtMs);
  };

  return {
    ...client,
    listServices: (...asked) => checked(client.listServices(...asked), (all) => all.forEach(checkOffer)),
    listCountries: (...asked) =>
      checked(client.listCountries(...asked), (all) => {
        for (const country of all) {
          checkOffer(country);
          checkText(country.dialCode, longestDialCode, 'dial code');
        }
      }),
    listOperators: (...asked) =>
      checked(client.listOperators(...asked), (all) => {
        for (const { deliveryRate: rate, ...operator } of all) {
          checkOffer(operator);
          check(rate === null || (rate >= 0 && rate <= 1), `No share: ${rate}`);
        }
      }),
    async reserve(...asked) {
      const askedAtMs = nowMs();
      const outcome = await client.reserve(...asked);
      if (outcome.kind === 'reserved') checkReservation(outcome.reservation);
      else checkProblem(outcome.problem, askedAtMs);
      return outcome;
    },
    readReservation: (...asked) => checked(client.readReservation(...asked), checkReservation),
    listSms: (...asked) =>
      checked(client.listSms(...asked), (all) => {
        for (const { id, text, receivedAtMs } of all) {
          checkId(id);
          checkText(text, Number.POSITIVE_INFINITY, 'text');
          checkTime(receivedAtMs);
        }
      }),
    readBalance: (...asked) =>
      checked(client.readBalance(...asked), (money) => checkMoney(money, Number.NEGATIVE_INFINITY)),
  };
}
