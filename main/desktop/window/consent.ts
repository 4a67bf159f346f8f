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

// Presses: one press in the window carries out one order.

/** An input as Electron tells of it: the members that are read here. */
export interface SeenInput {
  readonly type: string;
  /** Of the mouse. */
  readonly button?: string;
  /** Of the keyboard: where the key lies. */
  readonly code?: string;
  readonly isAutoRepeat?: boolean;
}

export interface PressWatch {
  sees(input: SeenInput): void;
  /** True once for each press, for a second after it began or ended. The press is spent by it. */
  claim(): boolean;
}

/** A page that answers a press calls at once. What comes later is no answer to it. */
const claimableForMs = 1_000;

const pressingKeys: ReadonlySet<string> = new Set(['Enter', 'NumpadEnter', 'Space']);

/**
 * Only what can press a button counts: the main mouse button, a finger, Enter and Space. A press begins and ends, and
 * the page may answer either; both are one press, which can be claimed once.
 */
export function createPressWatch(clock: Clock): PressWatch {
  let pressedAtMs: number | null = null;
  return {
    sees(input) {
      const part = partOfPress(input);
      if (part === 'begin' || (part === 'end' && pressedAtMs !== null)) pressedAtMs = clock.now();
    },
    claim() {
      const sinceMs = pressedAtMs === null ? null : clock.now() - pressedAtMs;
      pressedAtMs = null;
      // A clock that was set back says nothing about how long ago the press was.
      return sinceMs !== null && sinceMs >= 0 && sinceMs <= claimableForMs;
    },
  };
}

/** Null: this presses nothing. */
function partOfPress({ type, button, code = '', isAutoRepeat }: SeenInput): 'begin' | 'end' | null {
  switch (type) {
    case 'mouseDown':
      return button === 'left' ? 'begin' : null;
    case 'mouseUp':
      return button === 'left' ? 'end' : null;
    case 'rawKeyDown':
      return pressingKeys.has(code) && isAutoRepeat !== true ? 'begin' : null;
    case 'keyUp':
      return pressingKeys.has(code) ? 'end' : null;
    case 'touchStart':
      return 'begin';
    // A browser tells of the tap after the finger has left.
    case 'touchEnd':
    case 'gestureTap':
      return 'end';
    default:
      return null;
  }
}
