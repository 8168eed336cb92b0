import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Hono, MiddlewareHandler } from 'hono';
import type { SandboxClock } from '../clock.ts';
import type { FaultEffect, Faults, SandboxService } from '../faults.ts';

/** Hono's environment for every stand-in: Node's own request and response, to drop a connection. */
export interface SandboxEnv {
  Bindings: HttpBindings;
}

export interface Listening {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Cuts open connections as well: keep-alive clients would hold the server for minutes. */
  close(): Promise<void>;
}

/**
 * Serves an app on the loopback address.
 * @param port 0 for any free one.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function listen(app: Hono<SandboxEnv>, port = 0): Promise<Listening> {
  // The app is given what node-server binds at every request; its type asks for the union with HTTP/2.
  const server = createServer(
    getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings), {
      // The globals of the process that a test runs in are not ours to replace.
      overrideGlobalObjects: false,
    }) as (incoming: HttpBindings['incoming'], outgoing: HttpBindings['outgoing']) => void,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * What surrounds every stand-in: the log of calls, ordered faults, and the `Date` header from the sandbox's clock,
 * which the product takes its time from. Paths under `/_sandbox/` are the sandbox's own and neither logged nor struck.
 * @param describe names the call; it may read the body, which Hono keeps for the handler.
 */
export function surround(options: {
  readonly service: SandboxService;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly describe: (
    c: Parameters<MiddlewareHandler<SandboxEnv>>[0],
  ) => Promise<{ operation: string; actor: string }>;
}): MiddlewareHandler<SandboxEnv> {
  const { service, clock, faults, describe } = options;
  return async (c, next) => {
    const dated = (): void => {
      c.res.headers.set('Date', new Date(clock.ms()).toUTCString());
    };
    if (c.req.path.startsWith('/_sandbox/')) {
      await next();
      dated();
      return;
    }
    const { operation, actor } = await describe(c);
    const { call, effect } = await faults.arrive({
      service,
      method: c.req.method,
      operation,
      actor,
      at: clock.now(),
    });
    const drop = (): void => {
      call.status = 0;
      c.env.incoming.socket.destroy();
    };
    if (effect && 'close' in effect && effect.close === 'before') {
      drop();
      c.res = new Response(null, { status: 500 });
      return;
    }
    if (effect && 'silent' in effect && effect.silent === 'before') {
      await hungUp(c.env.incoming);
      drop();
      c.res = new Response(null, { status: 500 });
      return;
    }
    if (effect && 'delayMs' in effect) await new Promise((resolve) => setTimeout(resolve, effect.delayMs));
    const instead = effect && answerInstead(effect);
    if (instead) c.res = instead;
    else await next();
    dated();
    const dropped = await faults.answered(call, c.res.status);
    if (effect && 'silent' in effect) await hungUp(c.env.incoming);
    if (effect && 'half' in effect) c.res = await halfOf(c.res, effect.half === 'dropped' ? drop : undefined);
    if (dropped || (effect && ('close' in effect || 'silent' in effect))) drop();
  };
}

/** Until the caller gives up, or the stand-in is closed. */
const hungUp = ({ socket }: HttpBindings['incoming']): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once('close', resolve);
  });

/** @param then what follows on the first half; `undefined`: nothing ever does. */
async function halfOf(whole: Response, then: (() => void) | undefined): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      // The half has to leave before the connection goes.
      if (then) setTimeout(then, 20);
    },
  });
  const headers = new Headers(whole.headers);
  // The promise that the rest will come: without it, half an answer could pass for a whole one.
  headers.set('Content-Length', String(bytes.length));
  return new Response(body, { status: whole.status, headers });
}

function answerInstead(effect: FaultEffect): Response | undefined {
  if ('html' in effect)
    return new Response('<!DOCTYPE html><title>Welcome</title><p>Please sign in to continue.</p>', {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  if (!('status' in effect)) return undefined;
  const text = typeof effect.body === 'string' || effect.body === undefined;
  return new Response(text ? effect.body : JSON.stringify(effect.body), {
    status: effect.status,
    headers: { 'Content-Type': text ? 'text/plain' : 'application/json', ...effect.headers },
  });
}
