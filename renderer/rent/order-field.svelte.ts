/** One field of the rent panel: the chosen entry and the list to choose from. */
import type { Country, Named, Operator, Problem, Result, Service } from '../../preload/model/index.ts';
import { type Choice, toChoice } from '../state/index.ts';

export type Offer = Service | Country | Operator;

export type List =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** A list that is not fresh was offered earlier; it is shown while the service is asked again. */
  | { readonly kind: 'ready'; readonly choices: readonly Choice[]; readonly isFresh: boolean }
  /** `choices` are those of earlier, if there are any. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly choices: readonly Choice[] };

/** A list to be asked for. */
export interface Question {
  /** Tells one list from another of the same field: countries of this service from those of that. */
  readonly key: string;
  readonly ask: () => Promise<Result<readonly Offer[]>>;
  /** The list as it was offered earlier, null where that is not known. */
  readonly recall: () => Promise<readonly Offer[] | null>;
}

export class OrderField {
  chosen = $state.raw<Named | null>(null);
  list = $state.raw<List>({ kind: 'none' });
  /** The text being typed; null while the field shows the chosen entry. */
  typed = $state<string | null>(null);
  /** Settles when the list that was asked for last is there, or has failed. */
  answered: Promise<unknown> = Promise.resolve();
  readonly #preselect: (choices: readonly Choice[]) => Named | null;
  #asked = 0;
  #key: string | null = null;

  /** `preselect` chooses where nothing is chosen. */
  constructor(preselect: (choices: readonly Choice[]) => Named | null = () => null) {
    this.#preselect = preselect;
  }

  get choices(): readonly Choice[] {
    return this.list.kind === 'ready' || this.list.kind === 'failed' ? this.list.choices : [];
  }

  get choice(): Choice | null {
    return this.choices.find((choice) => choice.id === this.chosen?.id) ?? null;
  }

  /** True where the list is what the service offers now. */
  get isFresh(): boolean {
    return this.list.kind === 'ready' && this.list.isFresh;
  }

  clear(): void {
    this.#asked += 1;
    this.#key = null;
    this.chosen = null;
    this.typed = null;
    this.list = { kind: 'none' };
  }

  /**
   * Shows the list of earlier until the service has answered. Only the last list asked for counts: a slow answer to an
   * earlier choice must not overwrite it. Resolves to false where that happened, or where the answer is a failure.
   */
  load(question: Question): Promise<boolean> {
    const answered = this.#load(question);
    this.answered = answered;
    return answered;
  }

  async #load({ key, ask, recall }: Question): Promise<boolean> {
    this.#asked += 1;
    const mine = this.#asked;
    const former = key === this.#key ? this.choices : [];
    this.#key = key;
    this.list =
      former.length === 0 ? { kind: 'loading' } : { kind: 'ready', choices: former, isFresh: false };
    if (former.length === 0) void this.#showEarlier(recall, mine);
    const answer = await ask();
    if (mine !== this.#asked) return false;
    if (answer.ok) this.#show(answer.value, true);
    else this.list = { kind: 'failed', problem: answer.problem, choices: this.choices };
    return answer.ok;
  }

  async #showEarlier(recall: Question['recall'], mine: number): Promise<void> {
    const earlier = await recall();
    if (mine === this.#asked && this.list.kind === 'loading' && earlier !== null) this.#show(earlier, false);
  }

  #show(offers: readonly Offer[], isFresh: boolean): void {
    const choices = offers.map(toChoice);
    this.list = { kind: 'ready', choices, isFresh };
    // A link or the command line may have chosen by id alone, while no list could be read: the list has the name.
    const { choice } = this;
    if (choice !== null && choice.name !== this.chosen?.name)
      this.chosen = { id: choice.id, name: choice.name };
    // An entry that is no longer offered cannot stay chosen.
    if (isFresh && choice === null) this.chosen = null;
    this.chosen ??= this.#preselect(choices);
  }
}
