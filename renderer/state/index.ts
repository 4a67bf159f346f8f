export { createClock, formatMoment, formatTime } from './clock.svelte.ts';
export { createFeedback, type Feedback, Flash } from './feedback.svelte.ts';
export { Lazy } from './lazy.svelte.ts';
export {
  type Liked,
  type LikedChoices,
  likedChoices,
  likedOrders,
  quickOrders,
} from './liked.ts';
export { type Choice, type Column, compareBy, dearestOf, type Sorting, toChoice } from './sortings.svelte.ts';
export { playSound } from './sound.ts';
export { type Draft, getPopup, PopupState, type RentStart, setPopup } from './state.svelte.ts';
export type { Words } from './toast.svelte.ts';
export { tellCopy, tellDeleted } from './toast.svelte.ts';
