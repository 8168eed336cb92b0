import { Hono } from 'hono';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { controls } from '../http/control.ts';
import { listen, surround, type SandboxEnv } from '../http/server.ts';
import { METHODS, SlackRefusal, type Args } from './methods.ts';
import { threadPage } from './slack-page.ts';
import { SlackState, type SlackChannel, type SlackMessage } from './slack-state.ts';

/** A stand-in for Slack's Web API, with one workspace and one app. */
export interface SlackSandbox {
  /** As SLACK_API_URL wants it: `http://127.0.0.1:<port>/api/`. */
  readonly url: string;
  /** Host and port, for `endpoints.slack`. */
  readonly host: string;
  readonly token: string;
  /** What the token may do; a test takes scopes away. */
  readonly scopes: Set<string>;
  readonly state: SlackState;
  addChannel(
    name: string,
    options?: { readonly id?: string; readonly private?: boolean; readonly member?: boolean },
  ): SlackChannel;
  addPerson(id: string, name: string, email: string): void;
  addGroup(id: string, handle: string): void;
  /** Threads of a channel, oldest first: the first message and its replies. */
  threads(channel: string): readonly (readonly SlackMessage[])[];
  /** A thread as Slack would show it. */
  page(thread: readonly SlackMessage[], options?: { readonly dark?: boolean }): string;
  close(): Promise<void>;
}

const SCOPES = [
  'chat:write',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'users:read',
  'users:read.email',
];

export async function startSlack(options: {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly port?: number;
}): Promise<SlackSandbox> {
  const { clock, faults } = options;
  const state = new SlackState(clock);
  const scopes = new Set(SCOPES);
  const token = 'xoxb-sandbox-token';

  const app = new Hono<SandboxEnv>();
  app.use(
    surround({
      service: 'slack',
      clock,
      faults,
      describe: (c) =>
        Promise.resolve({
          operation: c.req.path.replace(/^\/api\//, ''),
          actor: c.req.header('Authorization') === `Bearer ${token}` ? 'app' : 'anonymous',
        }),
    }),
  );
  app.route('/', controls(clock, faults));
  const threads = (name: string): readonly (readonly SlackMessage[])[] => {
    const channel = state.channels.find((each) => each.id === name || each.name === name);
    const roots = channel?.messages.filter(({ thread }) => thread === undefined) ?? [];
    return roots.map((root) => [
      root,
      ...(channel?.messages.filter(({ thread }) => thread === root.ts) ?? []),
    ]);
  };
  app.get('/_sandbox/slack/:channel', (c) =>
    c.html(
      threads(c.req.param('channel'))
        .map((thread) => threadPage(state, thread))
        .join('\n'),
    ),
  );
  app.post('/api/:method', async (c) => {
    state.deliver();
    const name = c.req.param('method');
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (!method) return c.json({ ok: false, error: 'unknown_method', req_method: name });
    const form = await c.req.parseBody();
    const args: Args = Object.fromEntries(
      Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    // Slack says with every answer what the token may do.
    c.header('x-oauth-scopes', [...scopes].join(','));
    const sent = c.req.header('Authorization')?.replace(/^Bearer /, '') ?? args['token'];
    if (sent === undefined || sent === '') return c.json({ ok: false, error: 'not_authed' });
    if (sent !== token) return c.json({ ok: false, error: 'invalid_auth' });
    if (method.scopes.length > 0 && !method.scopes.some((scope) => scopes.has(scope))) {
      const needed = method.scopes[0];
      return c.json({ ok: false, error: 'missing_scope', needed, provided: [...scopes].join(',') });
    }
    try {
      return c.json({ ok: true, ...method.answer(state, args, clock.now()) });
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
      return c.json({ ok: false, error: error.code, ...error.more });
    }
  });

  const server = await listen(app, options.port);
  return {
    url: `${server.url}/api/`,
    host: new URL(server.url).host,
    token,
    scopes,
    state,
    addChannel(name, { id, private: secret = false, member = true } = {}) {
      const channel: SlackChannel = {
        id: id ?? `C0${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}00000000`.slice(0, 11),
        name,
        private: secret,
        archived: false,
        member,
        messages: [],
      };
      state.channels.push(channel);
      return channel;
    },
    addPerson: (id, name, email) => void state.people.push({ id, name, email }),
    addGroup: (id, handle) => void state.groups.set(id, handle),
    threads,
    page: (thread, how) => threadPage(state, thread, how),
    close: () => server.close(),
  };
}
