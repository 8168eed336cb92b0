/** GitHub says no: the status and body that it answers with. GraphQL turns it into an entry of `errors`. */
export class Refusal extends Error {
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    extra: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.extra = extra;
    this.headers = headers;
  }
}

/** What is not there, and what the caller may not see, look the same at GitHub. */
export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** A token of a job or an App without the permission. */
export const notByIntegration = (): Refusal => new Refusal(403, 'Resource not accessible by integration');

export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
}

/** 422 with GitHub's list of fields, or of plain sentences. */
export const unprocessable = (message: string, errors?: readonly (FieldError | string)[]): Refusal =>
  new Refusal(422, message, errors ? { errors } : {});
