import type { Config } from '../../config/config.ts';
import type { DraftingKnowledge } from '../../drafting/grounded-engine.ts';
import { openEngine, type Engine, type ModelRecord } from '../../model/model-engine.ts';
import { modelOfRun } from '../../model/model-settings.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { Log, WorkflowRun } from '../run/workflow-run.ts';

/** The engine of a run, which also writes what passed between us and a model into the job's log. */
export async function engineOf(
  run: Pick<WorkflowRun, 'endpoints' | 'modelKey' | 'log'>,
  config: Config,
  knowledge: DraftingKnowledge,
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

/**
 * Without people's words, and of the answer what was made of it: a log of a public repository is public. The digests are those of the
 * request file, over what was really sent and received.
 */
function log(to: Pick<Log, 'info' | 'group'>, { model, exchanges, tokens, fallback }: ModelRecord): void {
  for (const [index, { log: text, outcome, sent, received }] of exchanges.entries()) {
    const answer = received === undefined ? 'nothing' : digestOf(received);
    to.group(
      `Model ${model}, attempt ${index + 1}. Sent: ${digestOf(sent)}, received: ${answer}`,
      `Sent, without people's words:\n${quoted(text)}\nMade of the answer:\n${quoted(outcome)}`,
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
