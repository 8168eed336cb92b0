import { isExact } from '../../config/asking/preset-kinds.ts';
import type { Config } from '../../config/config.ts';
import type { Answers } from '../../request/form/issue-sections.ts';
import { draftFiles } from '../draft-command.ts';

export interface DryRun {
  readonly body: string;
  readonly answers: Answers;
  readonly config: Config;
  /** Text of the default branch's `aws-jit.yml`. */
  readonly configuration: string;
  readonly json: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Printing {
  stdout(text: string): void;
  stderr(text: string): void;
}

const FORM = 'request';
const CONFIGURATION = 'aws-jit.yml';

/**
 * What rules would draft for a form, printed as `aws-jit draft` prints it: the policy on standard output and the rest beside it, or all of
 * it as `{body, draft}`. `draft` is `null` where nothing is drafted.
 * @returns 0 drafted; 1 a question or a refusal
 */
export async function dryRun(
  { body, answers, config, configuration, json, now }: DryRun,
  io: Printing,
): Promise<0 | 1 | 2> {
  const preset = config.presets.get(answers.preset ?? '');
  if (answers.curated !== undefined || (preset !== undefined && isExact(preset))) {
    if (json) io.stdout(`${JSON.stringify({ body, draft: null }, null, 2)}\n`);
    else io.stderr('Nothing is drafted for it: what was chosen is granted as it is kept.\n');
    return 0;
  }
  const texts = new Map([
    [FORM, body],
    [CONFIGURATION, configuration],
  ]);
  let printed = '';
  const code = await draftFiles(
    { files: [FORM], config: CONFIGURATION, json, now },
    {
      read: (path) => Promise.resolve(texts.get(path)),
      stdout: (text) => {
        if (json) printed += text;
        else io.stdout(text);
      },
      stderr: (text) => {
        io.stderr(text);
      },
    },
  );
  if (json && printed !== '') {
    const { results } = JSON.parse(printed) as { readonly results: readonly unknown[] };
    io.stdout(`${JSON.stringify({ body, draft: results[0] ?? null }, null, 2)}\n`);
  }
  return code;
}
