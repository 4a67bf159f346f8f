export type { Bridge } from '../../preload/contract.ts';
export {
  type Choice,
  type Column,
  compareBy,
  dearestOf,
  type Liked,
  type LikedChoices,
  likedChoices,
  likedOrders,
  quickOrders,
  type Sorting,
  toChoice,
} from './choices.svelte.ts';
export { createClock, formatMoment, formatTime } from './clock.svelte.ts';
export { createFeedback, type Feedback, tellCopy, tellDeleted } from './feedback.svelte.ts';
export { Lazy, playSound } from './lazy.svelte.ts';
export { Flash, type Words } from './news.svelte.ts';
export { type Draft, getPopup, PopupState, type RentStart, setPopup } from './state.svelte.ts';
