/** The cause of a failed connection, from the error's code: pure data. */
import tls from 'node:tls';
import type { ApiProblem } from '../../preload/model/index.ts';
import { ProxyError } from './proxy.ts';

export interface ConnectionFault {
  readonly reason: Extract<ApiProblem, { kind: 'offline' }>['reason'];
  /** Node's or OpenSSL's own, or one like it: capitals, digits and `_`. */
  readonly code: string;
}

/**
 * `unsent`: no connection came about, so nothing can have happened at the service. `unknown`: it may have been
 * carried out. `aborted`: the caller gave up.
 */
export interface HttpFailure {
  readonly kind: 'unreachable' | 'time-out' | 'too-large' | 'unreadable' | 'aborted';
  readonly outcome: 'unsent' | 'unknown';
  /** The reason why nothing was reached, where it is known. */
  readonly fault?: ConnectionFault;
}

type Reason = ConnectionFault['reason'];

const reasons: Readonly<Record<string, Reason>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ENODATA: 'unknown-host',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ETIMEDOUT: 'time-out',
  UND_ERR_CONNECT_TIMEOUT: 'time-out',
  UND_ERR_HEADERS_TIMEOUT: 'time-out',
  UND_ERR_BODY_TIMEOUT: 'time-out',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-not-yet-valid',
};

/** Codes of OpenSSL and of Node about a certificate that is not trusted, or is of another host. */
const isUntrusted = (code: string): boolean =>
  /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT|INVALID_CA|HOSTNAME_MISMATCH)/.test(code);

/** Plain HTTP where TLS should begin: a portal that answers for everybody. OpenSSL and BoringSSL word it in two ways. */
const isPlainHttp = ({ message }: Error, code: string): boolean =>
  /^(?:EPROTO|ERR_SSL_)/.test(code) &&
  /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|http[ _]request/i.test(`${code} ${message}`);

/** Null where the error says nothing of a connection. */
export function connectionFault(error: unknown): ConnectionFault | null {
  if (error instanceof ProxyError) return { reason: error.reason, code: error.code };
  if (!(error instanceof Error)) return null;
  // Node tries several addresses at once, and says of each why not.
  if (error instanceof AggregateError && !('code' in error)) return connectionFault(error.errors[0]);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return error.cause === undefined ? null : connectionFault(error.cause);
  return { reason: reasons[code] ?? reasonBesides(error, code), code };
}

function reasonBesides(error: Error, code: string): Reason {
  if (isPlainHttp(error, code)) return 'portal';
  if (!isUntrusted(code)) return 'unreachable';
  return 'getCACertificates' in tls ? 'certificate-untrusted' : 'certificate-unknown';
}

/** The problem that a failed request is. */
export function problemOfFailure({ kind, fault }: HttpFailure): ApiProblem {
  switch (kind) {
    case 'too-large':
      return { kind: 'bad-response', excerpt: 'The answer was too large and was cut off.' };
    case 'unreadable':
      return { kind: 'bad-response', excerpt: 'The answer was compressed in a way that cannot be read.' };
    case 'time-out':
      return { kind: 'offline', reason: 'time-out', ...(fault === undefined ? {} : { code: fault.code }) };
    case 'unreachable':
    case 'aborted':
      return fault === undefined
        ? { kind: 'offline', reason: 'unreachable' }
        : { kind: 'offline', reason: fault.reason, code: fault.code };
  }
}
