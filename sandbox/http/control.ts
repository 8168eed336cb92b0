import { Hono } from 'hono';
import * as z from 'zod';
import { formatInstant, parseInstant } from '../../src/terms/instant.ts';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { SandboxEnv } from './server.ts';

const Move = z.union([
  z.strictObject({ advance: z.number().nonnegative() }),
  z.strictObject({ set: z.string() }),
]);

const Effect = z.union([
  z.strictObject({
    status: z.int().min(200).max(599),
    body: z.unknown().optional(),
    headers: z.record(z.string(), z.string()).exactOptional(),
  }),
  z.strictObject({ close: z.enum(['before', 'after']) }),
  z.strictObject({ delayMs: z.number().nonnegative() }),
  z.strictObject({ html: z.literal(true) }),
]);

const FaultOrder = z.strictObject({
  service: z.enum(['github', 'aws', 'slack', 'openai']),
  match: z
    .strictObject({ method: z.string().exactOptional(), path: z.string().exactOptional() })
    .exactOptional(),
  times: z.int().positive().exactOptional(),
  after: z.int().nonnegative().exactOptional(),
  then: Effect,
});

/**
 * The sandbox's own controls over HTTP, for a person or a process outside: the clock, the faults, the log of calls.
 *
 *     GET  /_sandbox/clock            {now}
 *     POST /_sandbox/clock            {advance: seconds} | {set: "2026-11-22T20:00:00Z"} → {now}
 *     POST /_sandbox/faults           a fault (see faults.ts)
 *     GET  /_sandbox/calls            [{n, service, method, operation, actor, at, status}]
 */
export function controls(clock: SandboxClock, faults: Faults): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const now = () => ({ now: formatInstant(clock.now()) });
  app.get('/_sandbox/clock', (c) => c.json(now()));
  app.post('/_sandbox/clock', async (c) => {
    const move = Move.safeParse(await c.req.json<unknown>());
    if (!move.success) return c.json({ message: z.prettifyError(move.error) }, 422);
    if ('advance' in move.data) clock.advance(move.data.advance);
    else {
      const instant = parseInstant(move.data.set);
      if (instant === undefined)
        return c.json({ message: '`set` takes a time such as 2026-11-22T20:00:00Z' }, 422);
      clock.set(instant);
    }
    return c.json(now());
  });
  app.post('/_sandbox/faults', async (c) => {
    const fault = FaultOrder.safeParse(await c.req.json<unknown>());
    if (!fault.success) return c.json({ message: z.prettifyError(fault.error) }, 422);
    faults.order(fault.data);
    return c.json({ pending: faults.pending }, 201);
  });
  app.get('/_sandbox/calls', (c) => c.json(faults.calls));
  return app;
}
