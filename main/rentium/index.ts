export type { ApiResult, RentiumClient, ReserveOutcome } from './client.ts';
export { connect, maxPollsPerSecond, parseBaseUrl, vendorUrl } from './connect.ts';
export { createConnections } from './connections.ts';
export { createHttp, createOpenHttp, type OpenHttp, parseJson } from './http.ts';
export { watchNetwork } from './network-change.ts';
export { createPollShare, type PollShare } from './poll-share.ts';
export { createHold, roomAtMs, stillCounting } from './rate-window.ts';
export type { ReceivedSms, Reservation } from './shapes.ts';
