import type { Config } from '../config/config.ts';
import type { Knowledge } from '../drafting/rules.ts';
import { openEngine, type Engine, type ModelRecord } from '../model/engine.ts';
import { modelOfRun } from '../model/settings.ts';
import { digestOf } from './request-of-issue.ts';
import type { Log, WorkflowRun } from './workflow-run.ts';

/** The engine of a run, which also writes what passed between us and a model into the job's log. */
export async function engineOf(
  run: Pick<WorkflowRun, 'endpoints' | 'modelKey' | 'log'>,
  config: Config,
  knowledge: Knowledge,
): Promise<Engine> {
  const settings = modelOfRun(config, { apiKey: run.modelKey, baseUrl: run.endpoints.openai });
  if (settings === undefined && config.model !== undefined) {
    run.log.warning(
      'aws-jit.yml names a model, but this job has no OPENAI_API_KEY: requests are drafted by rules. ' +
        'Set the secret of that name in the environment aws-jit-draft.',
    );
  }
  const engine = await openEngine(settings, knowledge);
  return async (task, judge) => {
    const drafting = await engine(task, judge);
    if (drafting.record) log(run.log, drafting.record);
    return drafting;
  };
}

/** For the ledger: which model, what it cost, and digests by which a log can be told to be the right one. */
export function modelRecord(record: ModelRecord | undefined): Readonly<Record<string, unknown>> {
  if (record === undefined) return {};
  const { model, tokens, exchanges, fallback } = record;
  return {
    model,
    ...(tokens === undefined ? {} : { tokens }),
    exchanges: exchanges.map(({ sent, received }) => ({
      sent: digestOf(sent),
      received: received === undefined ? null : digestOf(received),
    })),
    ...(fallback === undefined ? {} : { fallback: fallback.code }),
  };
}

/** Without the person's words, and of the answer what was made of it: a log of a public repository is public. */
function log(to: Pick<Log, 'info'>, { model, exchanges, tokens, fallback }: ModelRecord): void {
  for (const [index, { log: sent, outcome }] of exchanges.entries()) {
    to.info(
      `Model ${model}, attempt ${index + 1}. Sent:\n${quoted(sent)}\nMade of the answer:\n${quoted(outcome)}`,
    );
  }
  if (tokens) to.info(`Tokens: ${tokens.prompt} sent, ${tokens.completion} received.`);
  if (fallback) to.info(`The model ${fallback.message}; drafted by rules.`);
}

/** Nothing in it can be taken for a command to the runner, which reads `::` at a line's beginning and `##[` anywhere. */
const quoted = (text: string): string =>
  text
    .replaceAll('##[', '## [')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `| ${line}`)
    .join('\n');
