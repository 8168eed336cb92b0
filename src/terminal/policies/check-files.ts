import { loadCatalog } from '../../shipped/catalog-file.ts';
import { instantOfMillis } from '../../terms/instant.ts';
import { checkPolicy } from '../../policy/guardrails/check-policy.ts';
import type { HeldPolicy } from '../../policy/escalation/held-with.ts';
import { readJson } from '../../text/strict-json.ts';
import { strictSettings } from '../../policy/guardrails/guardrail-settings.ts';
import { runCheck, type CheckIo } from './check-command.ts';
import type { FileIo } from '../generated-files.ts';
import { forMany } from '../many-at-once.ts';
import { readNamed } from '../text-file.ts';
import { envelopeOf, terminalConfig, terminalRequest } from '../config-and-request.ts';

export interface CheckFilesArguments {
  readonly files: readonly string[];
  readonly request: string | undefined;
  readonly config: string | undefined;
  /** Policies that the person holds already; the files are judged beside them. */
  readonly held: readonly string[];
  readonly json: boolean;
  /** Milliseconds since 1970: exceptions in the configuration end. */
  readonly now: number;
}

/** `aws-jit check`: the guardrails of `draft` and `grant`, for files in a terminal or in CI. */
export async function checkFiles(
  args: CheckFilesArguments,
  io: FileIo & Pick<CheckIo, 'progress'>,
): Promise<0 | 1 | 2> {
  const config = await terminalConfig(args.config, io);
  if (config === 'unusable') return 2;
  const catalog = loadCatalog();
  const ask =
    args.request === undefined ? undefined : await terminalRequest(args.request, config, catalog, io);
  if (ask === 'unusable') return 2;
  const held: HeldPolicy[] = [];
  for (const name of args.held) {
    // What is held and cannot be read may be anything; a name that is mistyped is no finding.
    const text = await readNamed(name, io);
    const read = readJson(text);
    if (!read.ok) {
      const [problem] = read.problems;
      io.stderr(`check: --held ${name} is no policy (${problem?.message ?? 'it cannot be read'}).\n`);
      return 2;
    }
    held.push({ name, document: text });
  }
  const input = {
    catalog,
    settings: config?.guardrails ?? strictSettings,
    at: instantOfMillis(args.now),
    ...(config ? { allowedServices: config.allowed_services } : {}),
    ...(held.length > 0 ? { held } : {}),
    ...(ask ? { envelope: envelopeOf(ask, config) } : {}),
  };
  forMany('check', args.files.length);
  return runCheck({ files: args.files, json: args.json, check: (text) => checkPolicy(text, input) }, io);
}
