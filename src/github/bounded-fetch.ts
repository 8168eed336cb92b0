import { forManyCalls, NoAnswer, TimeIsOver, type CallLimits } from '../terms/call-limits.ts';

/**
 * `fetch` that reads the whole answer, and gives up on it in time: GitHub may take a call and never answer, or begin an
 * answer and never end it. The connection is closed then, so that it cannot keep the process alive.
 */
export const boundedFetch =
  ({ answerMs, over }: CallLimits): typeof fetch =>
  async (input, init) => {
    if (over.aborted) throw new TimeIsOver();
    const stop = new AbortController();
    const ended = (): void => {
      stop.abort(new TimeIsOver());
    };
    forManyCalls(over);
    over.addEventListener('abort', ended);
    const timer = setTimeout(() => {
      stop.abort(new NoAnswer('GitHub', answerMs));
    }, answerMs);
    try {
      const { status, statusText, headers, body, url } = await fetch(input, { ...init, signal: stop.signal });
      const bytes = body === null ? null : await bytesOf(body, stop.signal);
      const own = new Headers(headers);
      // The body is decoded already.
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) own.delete(name);
      const whole = new Response(bytes === null || bytes.length === 0 ? null : bytes, {
        status,
        statusText,
        headers: own,
      });
      Object.defineProperty(whole, 'url', { value: url });
      return whole;
    } catch (error) {
      throw stop.signal.aborted ? reasonOf(stop.signal) : error;
    } finally {
      clearTimeout(timer);
      over.removeEventListener('abort', ended);
    }
  };

const reasonOf = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error(String(reason));

/** Node forgets what links a signal to a body once its garbage is collected; so the reader is stopped by hand. */
async function bytesOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Buffer<ArrayBuffer>> {
  const reader = body.getReader();
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  const parts: Uint8Array[] = [];
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  // Cancelling ends the reading as the true end does.
  if (signal.aborted) throw reasonOf(signal);
  return Buffer.concat(parts);
}
