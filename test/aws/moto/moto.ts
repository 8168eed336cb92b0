import type { Instant } from '../../../src/terms/instant.ts';

/** What both worlds on moto share. */

export const KEYS = { accessKeyId: 'AKIAMOTO', secretAccessKey: 'moto' } as const;

/** moto keeps its state for all who ask: each test begins with none. */
export async function reset(url: string): Promise<void> {
  const { ok, status } = await fetch(`${url}/moto-api/reset`, { method: 'POST' });
  if (!ok) throw new Error(`moto could not be reset: HTTP ${status}`);
}

/** moto tells the real time, so that is what passes. */
export async function waitUntil(at: Instant): Promise<void> {
  const ms = at * 1000 - Date.now();
  if (ms > 20_000) throw new Error('No test waits that long in real time.');
  if (ms > -1_000) await new Promise((resolve) => setTimeout(resolve, ms + 1_000));
}

/** Nothing of moto's is asynchronous: whatever is waited for is there at the next look. */
export const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

export async function unless<T, A>(name: string, call: Promise<T>, absent: A): Promise<T | A> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && error.name === name) return absent;
    throw error;
  }
}
