/** By what the figures of delivery are told. */
export type Dimension = 'operator' | 'service';

/** With fewer numbers, a share says more than is known: then the counts stand alone. */
export const minForShare = 5;
