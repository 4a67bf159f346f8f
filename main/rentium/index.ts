export { parseJson } from './answer-body.ts';
export type { ApiResult, RentiumClient } from './client.ts';
export { connect, createConnections, hearServiceTime, maxPollsPerSecond, parseBaseUrl } from './connect.ts';
export { createHttp, createOpenHttp, type OpenHttp } from './http.ts';
export { createHold, createPollShare, type PollShare, roomAtMs, stillCounting } from './limiter.ts';
export { type Interfaces, type NetworkWatch, watchNetwork } from './network-change.ts';
export type { ReserveOutcome } from './reserve-outcome.ts';
export type { ReceivedSms, Reservation } from './shapes.ts';
