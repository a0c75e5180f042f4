import type { Wire } from '../models/index.ts';

/** A failure that a client is told in OpenAI's form. */
export class ApiError extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 413 | 415 | 500 | 502 | 504,
    readonly type: 'invalid_request_error' | 'server_error' | 'upstream_error',
    readonly code: string | null,
    message: string,
    readonly param: string | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
  }

  get body(): Wire {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

export const badRequest = (message: string, param: string | null = null, code: string | null = null): ApiError =>
  new ApiError(400, 'invalid_request_error', code, message, param);
