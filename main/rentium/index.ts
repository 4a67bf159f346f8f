export { parseJson } from './answer-body.ts';
export type { ApiResult, RentiumClient } from './client.ts';
export { connect, createConnections, maxPollsPerSecond, parseBaseUrl } from './connect.ts';
export { createHttp, createOpenHttp, type OpenHttp } from './http.ts';
export { watchNetwork } from './network-change.ts';
export { createHold, createPollShare, type PollShare, roomAtMs, stillCounting } from './poll-share.ts';
export type { ReserveOutcome } from './reserve-outcome.ts';
export { hearServiceTime } from './service-time.ts';
export type { ReceivedSms, Reservation } from './shapes.ts';
