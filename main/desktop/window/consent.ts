/** Asks the person, by a box of the system, before an order or a looser limit that no press in the window vouches for. */
import { type Money, type Settings, servicePriceLimit } from '../../../preload/model/index.ts';
import { desktopTexts } from '../../../preload/words/desktop.ts';
import {
  chooseLanguage,
  type DesktopTexts,
  formatMoney,
  formatNumber,
  spokenOrder,
} from '../../../preload/words/index.ts';
import type { Clock } from '../../core/index.ts';
import type { OrderQuestion } from '../../rentals/index.ts';
import type { Desktop, Question } from '../port.ts';

type Limits = Settings['limits'];

export interface LimitsQuestion {
  readonly now: Limits;
  readonly next: Limits;
  /** Main saw the press that this answers. */
  readonly isPressSeen: boolean;
}

export interface Consent {
  toOrder(question: OrderQuestion): Promise<boolean>;
  toLimits(question: LimitsQuestion): Promise<boolean>;
  /** Takes the open question back, and says no to each later one. */
  stop(): void;
}

export interface ConsentPorts {
  readonly desktop: Pick<Desktop, 'ask'>;
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** BCP 47, the most liked first. */
  readonly systemLocales: readonly string[];
  /** Limits are amounts of the wallet's currency; null where it is not known. */
  readonly currency: () => string | null;
}

/** A page must not wear a person down with one box after another: after a no, only a press opens the next one so soon. */
const quietForMs = 10_000;

export function createConsent({ desktop, clock, settings, systemLocales, currency }: ConsentPorts): Consent {
  const ending = new AbortController();
  let isAsking = false;
  let declinedAtMs = Number.NEGATIVE_INFINITY;

  /** One box at a time: what is asked meanwhile is answered with no. */
  async function ask(question: Question, isPressSeen: boolean): Promise<boolean> {
    const isQuiet = !isPressSeen && Math.abs(clock.now() - declinedAtMs) < quietForMs;
    if (isAsking || isQuiet || ending.signal.aborted) return false;
    isAsking = true;
    try {
      const isAgreed = await desktop.ask(question, ending.signal);
      if (!isAgreed) declinedAtMs = clock.now();
      return isAgreed;
    } finally {
      isAsking = false;
    }
  }

  const wording = () => {
    const { language, locale } = chooseLanguage(settings().language, systemLocales);
    return { texts: desktopTexts[language], locale };
  };

  return {
    toOrder({ order, price, orderedAtMs, isPressSeen }) {
      const { texts, locale } = wording();
      const { questions: words, views } = texts;
      const spoken = spokenOrder(order, locale);
      const question =
        orderedAtMs === null
          ? { title: words.orderTitle, text: words.orderText(spoken, price, locale), confirm: words.order }
          : {
              title: words.repeatTitle,
              text: words.repeatText(spoken, clock.now() - orderedAtMs, price, locale),
              confirm: words.repeat,
            };
      return ask({ ...question, cancel: views.actions.cancel }, isPressSeen);
    },
    toLimits({ now, next, isPressSeen }) {
      const { texts, locale } = wording();
      const question = {
        title: texts.questions.limitsTitle,
        text: changedLimits(now, next, currency(), texts, locale).join('\n'),
        confirm: texts.questions.limits,
        cancel: texts.views.actions.cancel,
      };
      return ask(question, isPressSeen);
    },
    stop: () => ending.abort(),
  };
}

/** One line for each limit that would change. */
function changedLimits(
  now: Limits,
  next: Limits,
  currency: string | null,
  texts: DesktopTexts,
  locale: string,
): readonly string[] {
  const { limit, openNumbers } = texts.questions;
  const { maxPrice, servicePrice, dailySpending, noLimit } = texts.views.limits;
  const amount = (amountMinor: number | null): string => {
    if (amountMinor === null) return noLimit;
    const money: Money = { amountMinor, currency };
    return formatMoney(money, locale);
  };
  const count = (most: number): string => formatNumber(most, locale);
  const services = new Map(
    [...next.servicePrices, ...now.servicePrices].map(({ service }) => [service.id, service]),
  );
  const lines = [
    { label: openNumbers, before: count(now.maxOpenReservations), after: count(next.maxOpenReservations) },
    { label: maxPrice, before: amount(now.maxPriceMinor), after: amount(next.maxPriceMinor) },
    ...[...services.values()].map((service) => ({
      label: servicePrice(service.name),
      before: amount(servicePriceLimit(now, service.id)),
      after: amount(servicePriceLimit(next, service.id)),
    })),
    { label: dailySpending, before: amount(now.dailySpendingMinor), after: amount(next.dailySpendingMinor) },
  ];
  return lines
    .filter(({ before, after }) => before !== after)
    .map(({ label, before, after }) => limit(label, after, before));
}
