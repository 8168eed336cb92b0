import type { DeserializeMiddleware, InitializeMiddleware, MiddlewareStack } from '@smithy/types';
import { NoAnswer, TimeIsOver, withinLimits, type CallLimits } from '../terms/call-limits.ts';

export const PATIENT: CallLimits = { answerMs: 20_000, over: new AbortController().signal };

/**
 * Bounds the calls of a client. Each attempt has so long for its whole answer: the handler's own `requestTimeout` ends with
 * the answer's first byte. When the time is over, nothing is waited for any more, be it an answer, a pause before a retry or
 * the SDK's own pacing, and no attempt is sent.
 */
export function boundCalls<In extends object, Out extends object>(
  stack: Pick<MiddlewareStack<In, Out>, 'add'>,
  { answerMs, over }: CallLimits = PATIENT,
): void {
  const whole: InitializeMiddleware<In, Out> = (next) => (args) =>
    over.aborted ? Promise.reject(new TimeIsOver()) : withinLimits(next(args), over);
  const attempt: DeserializeMiddleware<In, Out> = (next) => (args) =>
    over.aborted
      ? Promise.reject(new TimeIsOver())
      : withinLimits(next(args), over, {
          at: AbortSignal.timeout(answerMs),
          error: () => new NoAnswer('AWS', answerMs),
        });
  stack.add(whole, { step: 'initialize', priority: 'high', name: 'boundCalls', override: true });
  stack.add(attempt, { step: 'deserialize', priority: 'high', name: 'boundAttempts', override: true });
}
