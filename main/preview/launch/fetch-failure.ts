/** Explains in one sentence why Electron could not be fetched. Pure. */
import * as v from 'valibot';

/** The report of install-electron.cjs. */
export const fetchFailure = v.object({
  step: v.picklist(['download', 'unpack']),
  isStalled: v.boolean(),
  /** Of Node, undici or OpenSSL; empty where there is none. */
  code: v.string(),
  name: v.string(),
  /** The host that was asked for; empty where the error does not name it. */
  host: v.string(),
  /** Of the answer; 0 where there was none. */
  status: v.number(),
  message: v.string(),
});
export type FetchFailure = v.InferOutput<typeof fetchFailure>;

const unreachableCodes = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
];
const noAnswerCodes = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'];
const brokenOffCodes = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ERR_STREAM_PREMATURE_CLOSE'];
const noSpaceCodes = ['ENOSPC', 'EDQUOT'];
const notWritableCodes = ['EACCES', 'EPERM', 'EROFS'];
/** Node's names of what OpenSSL says about a certificate. */
const certificatePattern = /CERT|UNABLE_TO_(?:GET|VERIFY)|^ERR_TLS_/;

/** `proxy`: the one that the download went through, or null. */
export function explainFetchFailure(
  failure: FetchFailure,
  stallLimitMs: number,
  proxy: string | null,
): string {
  return `Electron could not be fetched: ${reasonOf(failure, stallLimitMs, proxy)}.`;
}

function reasonOf(
  { step, isStalled, code, name, host, status, message }: FetchFailure,
  stallLimitMs: number,
  proxy: string | null,
): string {
  const server = proxy === null ? host || 'its server' : `the proxy ${proxy}`;
  if (isStalled) return `${server} sent nothing for ${Math.round(stallLimitMs / 1000)} seconds`;
  if (noSpaceCodes.includes(code)) return 'there is no space left on the disk';
  if (notWritableCodes.includes(code)) return `a file cannot be written (${message})`;
  if (step === 'unpack') return `its archive could not be unpacked (${message})`;
  if (status === 407) return `the proxy ${proxy ?? ''} wants a name and a password`.replace('  ', ' ');
  if (status !== 0) return `the server refused with status ${status}`;
  if (name === 'ChecksumMismatchError')
    return 'what arrived is damaged or is not Electron (its checksum differs)';
  if (unreachableCodes.includes(code)) {
    return proxy === null
      ? `${server} cannot be reached: there is no network, or a firewall is in the way`
      : `${server} cannot be reached`;
  }
  if (code === 'ECONNREFUSED') return `${server} refused the connection`;
  if (noAnswerCodes.includes(code)) return `${server} does not answer`;
  if (brokenOffCodes.includes(code)) return `the connection to ${server} broke off`;
  if (certificatePattern.test(code)) {
    return `the certificate of ${server} is not trusted; NODE_EXTRA_CA_CERTS can name a file with your company's own`;
  }
  // undici aborts where a proxy answers a CONNECT with anything but 200.
  if (code === 'UND_ERR_ABORTED' && proxy !== null) return `${server} refused`;
  return message;
}
