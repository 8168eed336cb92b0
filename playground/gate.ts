import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../sandbox/http/server.ts';

/**
 * Who may talk to the playground: the page that it served itself, and nobody else. Any web page that is open in the same
 * browser can send requests to this machine's ports, and a name that its owner lets point to 127.0.0.1 makes them same-origin
 * there. So: the address is this very one, the token of the page's address is in the path, and what a browser says about where
 * the request comes from is this page, or the address bar.
 */
export interface Gate {
  /** `127.0.0.1:41234` */
  readonly host: () => string;
  readonly token: string;
}

const REPORT = /\/report$/;

export function gate({ host, token }: Gate): MiddlewareHandler<SandboxEnv> {
  const expected = Buffer.from(token);
  return async (c, next) => {
    const refuse = (why: string): Response => c.text(`Refused: ${why}\n`, 403);
    if (c.req.header('host') !== host()) return refuse('the address is not the one that was printed.');
    const given = Buffer.from(c.req.path.split('/')[1] ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return refuse('the token in the address is missing or another one. Open the address that was printed.');
    const own = `http://${host()}`;
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== own) return refuse('another origin asks.');
    const site = c.req.header('sec-fetch-site');
    const opened = site === 'none' && c.req.method === 'GET';
    if (site !== undefined && site !== 'same-origin' && !opened) return refuse('another site asks.');
    // A form of another site can send text, and never this.
    if (c.req.method === 'POST' && c.req.header('content-type') !== 'application/json')
      return refuse('a request that changes something is JSON.');
    await next();
    const { headers } = c.res;
    headers.set('Content-Security-Policy', REPORT.test(c.req.path) ? IN_FRAME : PAGE);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Cache-Control', 'no-store');
    return undefined;
  };
}

const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
/** The report brings a policy of its own, which permits its very program. */
const IN_FRAME = "frame-ancestors 'self'; form-action 'none'; base-uri 'none'";
