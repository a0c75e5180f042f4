type Status = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;
type ErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'rate_limit_error'
  | 'server_error'
  | 'upstream_error';

/** A failure that a client is told, in whichever form the endpoint has. */
export class ApiError extends Error {
  constructor(
    readonly status: Status,
    readonly type: ErrorType,
    readonly code: string | null,
    message: string,
    readonly param: string | null = null,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** The upstream could not be asked, or stopped answering. */
export class UpstreamError extends Error {
  constructor(
    readonly status: 502 | 503 | 504,
    readonly code: 'upstream_unreachable' | 'upstream_timeout' | 'upstream_broken' | 'upstream_region',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UpstreamError';
  }
}

/** A failure in OpenAI's form, as the body of a response. */
export const errorBody = ({ message, type, param, code }: ApiError) => ({ error: { message, type, param, code } });

export const badRequest = (message: string, param: string | null = null, code: string | null = null): ApiError =>
  new ApiError(400, 'invalid_request_error', code, message, param);

/** Any failure as a client is told it; one that nobody expected tells nothing of its inside. */
export function asApiError(error: unknown, report: (error: unknown) => void): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof UpstreamError) return new ApiError(error.status, 'upstream_error', error.code, error.message);
  report(error);
  return new ApiError(500, 'server_error', 'internal_error', 'The gateway failed; the request can be tried again.');
}
