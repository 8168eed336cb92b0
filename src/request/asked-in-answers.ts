import { accessContains, ACCESS_LEVELS, type AccessLevel } from '../terms/access-level.ts';
import { valid, type Checked, type Problem } from '../terms/checked.ts';
import type { AskRules } from './form/ask-rules.ts';
import { MOST_RESOURCES } from './form/form-fields.ts';
import { readResources } from './form/read-resources.ts';
import type { Raised } from './raised.ts';
import type { Remark } from './remarks.ts';
import type { Ask } from './request.ts';

/** An ask with what the requester's answers added to it. */
export type WithRaised<A extends Ask> = A & { readonly raised?: readonly Raised[] };

const LEVEL = new RegExp(`^(${ACCESS_LEVELS.join('|')}) +(?:on +)?([a-z0-9-]{1,64})$`, 'i');
const ARN = /^arn:[a-z0-9-]{1,20}:\S{1,1000}$/;

type Line =
  | { readonly kind: 'level'; readonly service: string; readonly level: AccessLevel }
  | { readonly kind: 'resource'; readonly arn: string }
  | { readonly kind: 'words'; readonly text: string };

/** @param isService "list objects" are words, "write ssm" is a level */
function readLine(text: string, isService: (name: string) => boolean): Line {
  const line = text.trim();
  const [, name = '', written = ''] = LEVEL.exec(line) ?? [];
  const level = ACCESS_LEVELS.find((each) => each === name.toLowerCase());
  const service = written.toLowerCase();
  if (level !== undefined && isService(service)) return { kind: 'level', service, level };
  return ARN.test(line) ? { kind: 'resource', arn: line } : { kind: 'words', text };
}

/**
 * An answer without the lines that ask for a level or a resource: what a draft is led by.
 * @param services of the request.
 */
export const wordsOfAnswer = (text: string, services: readonly string[]): string =>
  text
    .split('\n')
    .filter((line) => readLine(line, (name) => services.includes(name)).kind === 'words')
    .join('\n');

/**
 * What is asked for: the form, and the lines `write ssm` and `arn:…` of the requester's own answers. Numbers choose and ask for nothing, and
 * so do the words of everybody else. The same form and answers give the same ask: at the draft, and again at the grant from what GitHub has.
 * A level is only raised, a resource is held to the rules of the form's.
 * @param remarks of the requester alone.
 */
export function askedWithAnswers<A extends Ask>(
  ask: A,
  remarks: readonly Pick<Remark, 'command' | 'comment' | 'chose' | 'text'>[],
  rules: AskRules,
): Checked<WithRaised<A>> {
  const access = { ...ask.access };
  const resources = [...ask.resources];
  const raised: Raised[] = [];
  const problems: Problem[] = [];
  for (const { command, comment, chose, text } of remarks) {
    if (command !== 'answer' || chose !== undefined) continue;
    const refuse = (code: string, message: string): void => {
      problems.push({ code, path: `comment ${comment}`, message });
    };
    const isService = (name: string): boolean =>
      [...ask.services, ...(rules.catalog?.services ?? [])].some((each) => each === name);
    for (const line of text.split('\n').map((each) => readLine(each, isService))) {
      if (line.kind === 'level') {
        const service = ask.services.find((each) => each === line.service);
        const from = service === undefined ? undefined : access[service];
        if (service === undefined || from === undefined) {
          refuse(
            'answer-service',
            `${line.service} is no service of this request (${ask.services.join(', ') || 'none'}). Services are named in the form: edit it, or file another request. If you meant words, write a sentence.`,
          );
        } else if (accessContains(line.level, from)) {
          if (line.level === from) continue;
          access[service] = line.level;
          raised.push({ comment, service, from, to: line.level });
        } else if (!accessContains(from, line.level)) {
          refuse(
            'answer-level',
            `${service} is asked for at ${from}, which ${line.level} does not contain, and a service has one level in a request. File another request for it.`,
          );
        }
      } else if (line.kind === 'resource') {
        if (resources.includes(line.arn)) continue;
        if (resources.length >= MOST_RESOURCES) {
          refuse('resources-too-many', `A request names at most ${MOST_RESOURCES} resources.`);
          continue;
        }
        const { account, accounts, services } = ask;
        const read = readResources([line.arn], { rules, account, accounts, services }, (code, _, message) => {
          refuse(code, message);
        });
        // One ARN stands for itself, or for the same in the account that is read.
        for (const resource of read ?? []) {
          if (resources.includes(resource)) continue;
          resources.push(resource);
          raised.push({ comment, resource });
        }
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return valid(raised.length === 0 ? ask : { ...ask, access, resources, raised });
}
