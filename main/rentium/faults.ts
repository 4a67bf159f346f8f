/** The cause of a failed connection, from the error's code: pure data. */
import type { ApiProblem } from '../../preload/model/index.ts';
import { ProxyError } from './tunnel.ts';

export interface ConnectionFault {
  readonly reason: Extract<ApiProblem, { kind: 'offline' }>['reason'];
  /** Node's or OpenSSL's own, for support. */
  readonly code: string;
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

/** Null where the error says nothing of a connection. */
export function connectionFault(error: unknown): ConnectionFault | null {
  if (error instanceof ProxyError) return { reason: error.reason, code: error.message };
  if (!(error instanceof Error)) return null;
  // Node tries several addresses at once, and says of each why not.
  if (error instanceof AggregateError && !('code' in error)) return connectionFault(error.errors[0]);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return error.cause === undefined ? null : connectionFault(error.cause);
  const reason = reasons[code] ?? (isUntrusted(code) ? 'certificate-untrusted' : null);
  return { reason: reason ?? 'unreachable', code };
}
