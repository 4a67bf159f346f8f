export type { ApiResult, RentiumClient, ReserveOutcome } from './client.ts';
export { connect, mostPollsPerSecond, parseBaseUrl, vendorUrl } from './connect.ts';
export { createHttp, parseJson } from './http.ts';
export { createPollShare } from './poll-share.ts';
export { createHold, roomAtMs, stillCounting } from './rate-window.ts';
export type { ReceivedSms, Reservation } from './shapes.ts';
