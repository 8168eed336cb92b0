import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { listen, type Listening, type SandboxEnv } from '../sandbox/http/server.ts';
import { broughtStanding, exampleBreakGlass } from './brought-standing.ts';
import { withEndpoints } from './configuration-text.ts';
import { gate } from './gate.ts';
import type { Played } from './played.ts';
import { SCENES } from './scenes.ts';
import { PEOPLE_AT_DESKS, readScene, Step } from './step.ts';
import { mayDo } from './views/aws-shown.ts';
import { issueShown } from './views/issue-shown.ts';
import {
  configurationShown,
  formShown,
  mistakesIn,
  namesOnSlack,
  runLine,
  threadShown,
} from './views/overview.ts';
import { reportShown } from './views/report-shown.ts';
import { ledgerFiles } from './ledger.ts';

/** What the build makes of `client/`. */
export interface PlaygroundAssets {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

const Question = z.strictObject({
  as: z.enum(PEOPLE_AT_DESKS),
  action: z.string().regex(/^[a-z0-9-]{1,40}:[A-Za-z0-9]{1,80}$/, 'An action is written as s3:GetObject.'),
  resource: z.string().regex(/^(?:\*|arn:[!-~]{1,2000})$/, 'A resource is an ARN, or *.'),
});
const Colours = z.enum(['system', 'light', 'dark']);
const MEGABYTE = 1024 * 1024;
/** Longest that a page waits for news, in real seconds: below what browsers and proxies give up at. */
const LONGEST_WAIT = 25;

/** Serves the page and what it asks for, on the loopback address. */
export async function servePage(
  playground: Played,
  assets: PlaygroundAssets,
  token: string,
  port: number,
): Promise<Listening> {
  const bound: { port?: number } = {};
  const app = new Hono<SandboxEnv>();
  app.use(gate({ token, host: () => `127.0.0.1:${bound.port ?? 0}` }));
  app.use(
    bodyLimit({
      maxSize: 4 * MEGABYTE,
      onError: (c) => c.json({ said: 'That is more than is taken.' }, 413),
    }),
  );
  app.onError((error, c) => c.json({ ok: false, said: `The playground failed: ${error.message}` }, 500));
  const at = `/${token}`;

  app.get(`${at}/`, (c) => c.html(assets.html));
  app.get(`${at}/playground.js`, (c) =>
    c.body(assets.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get(`${at}/playground.css`, (c) =>
    c.body(assets.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );

  app.get(`${at}/state`, async (c) => {
    await playground.after(Number(c.req.query('after') ?? -1), LONGEST_WAIT);
    return c.json(playground.state());
  });
  app.get(`${at}/issues/:number`, (c) => {
    const { example } = playground.company;
    const found = [...example.repository.state.issues.values()].find(
      ({ number }) => number === Number(c.req.param('number')),
    );
    return found ? c.json(issueShown(example, found)) : c.json({ said: 'There is no such issue.' }, 404);
  });
  app.get(`${at}/runs/:id`, (c) => {
    const run = playground.company.runs.runs.find(({ id }) => id === Number(c.req.param('id')));
    if (!run) return c.json({ said: 'There is no such run.' }, 404);
    return c.json({ ...runLine(run), log: run.log, summary: run.summary });
  });
  app.get(`${at}/slack/:ts`, (c) => {
    const thread = threadShown(playground.company, c.req.param('ts'));
    return thread
      ? c.json({ thread, names: namesOnSlack(playground.company) })
      : c.json({ said: 'There is no such thread.' }, 404);
  });
  app.get(`${at}/ledger`, (c) => {
    const path = c.req.query('path') ?? '';
    const text = ledgerFiles(playground.company.example.repository).get(path);
    return text === undefined ? c.json({ said: 'There is no such file.' }, 404) : c.json({ path, text });
  });
  app.get(`${at}/form`, (c) => c.json(formShown(playground.company)));
  app.get(`${at}/standing`, (c) => {
    const { example } = playground.company;
    return c.json({ names: broughtStanding(example), example: exampleBreakGlass(example.clock.now()) });
  });
  app.get(`${at}/configuration`, (c) => c.json(configurationShown(playground.company)));
  app.get(`${at}/report`, (c) => {
    const within = Colours.safeParse(c.req.query('colours'));
    return c.html(reportShown(playground.company.example, within.success ? within.data : 'system'));
  });
  app.get(`${at}/scenes`, (c) =>
    c.json(SCENES.map(({ id, title, about, look, tried }) => ({ id, title, about, look, tried }))),
  );
  app.get(`${at}/scene`, (c) => c.json(playground.company.scene()));

  app.post(`${at}/check`, async (c) => {
    const { text } = z.strictObject({ text: z.string().max(MEGABYTE) }).parse(await c.req.json<unknown>());
    return c.json(mistakesIn(withEndpoints(text, { aws: '127.0.0.1:1', slack: undefined })));
  });
  app.post(`${at}/can`, async (c) => {
    const asked = Question.safeParse(await c.req.json<unknown>());
    if (!asked.success)
      return c.json({ said: asked.error.issues.map(({ message }) => message).join(' ') }, 422);
    const { as, action, resource } = asked.data;
    return c.json(mayDo(playground.company.example, as, action, resource));
  });
  app.post(`${at}/steps`, async (c) => {
    const step = Step.safeParse(await c.req.json<unknown>());
    if (!step.success) return c.json({ ok: false, said: z.prettifyError(step.error) }, 422);
    return c.json(await playground.company.take(step.data));
  });
  /** Begins anew: empty, with a scene of ours, or with a file of steps. */
  app.post(`${at}/scene`, async (c) => {
    const order = z
      .union([
        z.strictObject({ id: z.string().max(60) }),
        z.strictObject({ file: z.string().max(4 * MEGABYTE) }),
      ])
      .parse(await c.req.json<unknown>());
    if ('file' in order) {
      const read = readScene(order.file);
      if ('problems' in read)
        return c.json({ ok: false, said: `The file is no scene. ${read.problems}` }, 422);
      await playground.begin(read.scene);
      return c.json({ ok: true, said: `${read.scene.steps.length} steps are being played.` });
    }
    const scene = SCENES.find(({ id }) => id === order.id);
    if (scene === undefined && order.id !== 'empty')
      return c.json({ ok: false, said: 'There is no such scene.' }, 422);
    await playground.begin(scene?.scene);
    return c.json({
      ok: true,
      said: scene === undefined ? 'A new company.' : `${scene.title} is being played.`,
    });
  });

  const server = await listen(app, port);
  bound.port = server.port;
  return server;
}
