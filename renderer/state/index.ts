export { createClock, formatMoment, formatTime } from './clock.svelte.ts';
export { createFeedback, type Feedback, tellCopy, tellDeleted } from './feedback.svelte.ts';
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
export { Flash, type Words } from './toast.svelte.ts';
