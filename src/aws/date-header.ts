import type { DeserializeMiddleware, MiddlewareStack } from '@smithy/types';
import { instantOfMillis, type Instant } from '../terms/instant.ts';

/**
 * AWS's own clock: the `Date` header of its last answer. `aws:CurrentTime` is compared on that side, so a runner whose
 * clock is wrong can neither remove early nor believe that access has ended when it has not.
 */
export class AwsClock {
  #last: Instant | undefined;

  /** Time of the last answer, whole seconds; `undefined` until AWS has answered once. */
  get last(): Instant | undefined {
    return this.#last;
  }

  /** Takes an HTTP date, `Sun, 22 Nov 2026 20:17:29 GMT`. Anything else is ignored: the last known time stays. */
  hear(header: unknown): void {
    if (typeof header !== 'string' || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(header))
      return;
    const ms = Date.parse(header);
    if (!Number.isNaN(ms)) this.#last = instantOfMillis(ms);
  }
}

/**
 * Lets `clock` hear every answer of a client, errors and each attempt of a retry included. It stands nearest to the
 * network (`priority: 'low'` of the last step), before an error answer is turned into an exception.
 */
export function hearDates<In extends object, Out extends object>(
  stack: Pick<MiddlewareStack<In, Out>, 'add'>,
  clock: AwsClock,
): void {
  const listen: DeserializeMiddleware<In, Out> = (next) => async (args) => {
    const result = await next(args);
    clock.hear(dateOf(result.response));
    return result;
  };
  stack.add(listen, { step: 'deserialize', priority: 'low', name: 'hearDates', override: true });
}

function dateOf(response: unknown): unknown {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return undefined;
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'date')?.[1];
}
