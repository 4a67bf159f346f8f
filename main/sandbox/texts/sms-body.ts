import type { ServiceFacts } from '../catalogue/services.ts';

/** What a service sends. `code` is null when the text carries none. */
export interface SmsBody {
  readonly sender: string;
  readonly text: string;
  /** As a person pastes it: ASCII digits, no separators between them, no printed `G-`; a mixed code keeps its dash. */
  readonly code: string | null;
}

/** What is to be known of a service to write in its name. */
export type Sender = Pick<ServiceFacts, 'id' | 'name' | 'codeStyle' | 'domain'>;
