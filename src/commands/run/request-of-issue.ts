import { createHash } from 'node:crypto';
import { Digest, type AccountName, type RepositoryId } from '../../terms/brand.ts';
import type { Problem } from '../../terms/checked.ts';
import type { Config } from '../../config/config.ts';
import { isExact } from '../../config/asking/preset-kinds.ts';
import { accountNamed, mayAskFor, principalOf } from '../../config/lookups.ts';
import type { Actor, Issue } from '../../github/open-issues.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { parseIssueBody } from '../../request/form/issue-body.ts';
import { FIELDS } from '../../request/form/form-fields.ts';
import { askedWithAnswers } from '../../request/asked-in-answers.ts';
import type { Remark } from '../../request/remarks.ts';
import type { Ask, Request } from '../../request/request.ts';
import { formatDuration } from '../../terms/duration.ts';
import { addSeconds, formatInstant, type Instant } from '../../terms/instant.ts';
import type { Principal } from '../../terms/principal.ts';

export const digestOf = (text: string): Digest =>
  Digest.of(createHash('sha256').update(text, 'utf8').digest('hex'));

export type RequestOfIssue =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** Only people ask for access: a bot, or an account that is gone. */
  | { readonly kind: 'not-a-person' }
  | { readonly kind: 'no-identity'; readonly ask: Ask; readonly requester: Actor };

/**
 * The request that an issue's form gives by a configuration: drafted from once, and worked out again at the grant to
 * be compared with what was approved. Principal and account follow from the configuration, never from the text.
 * @param remarks comments that the request was drafted from: those of the requester may ask for more than the form. Whether they
 *   really are theirs is proved at the grant from the comments themselves.
 * @param startThen what a start that names a place was read as when this was approved.
 * @param of which account, of a form that names several; left out: the first.
 */
export function requestOfIssue(
  issue: Issue,
  repository: RepositoryId,
  config: Config,
  catalog: Catalog,
  remarks: readonly Remark[],
  startThen?: Instant,
  of?: AccountName,
): RequestOfIssue {
  const requester = issue.author;
  if (requester?.type !== 'User') return { kind: 'not-a-person' };
  const parsed = parseIssueBody(issue.body, config, catalog, startThen, of);
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems };
  const ask = parsed.value;
  const untimely = startProblems(ask, issue.createdAt, config);
  if (untimely.length > 0) return { kind: 'problems', problems: untimely };
  const account = accountNamed(config, ask.account);
  const chosen = ask.role === undefined ? undefined : config.roles.get(ask.role);
  if (chosen && !mayAskFor(chosen, requester.id)) {
    return { kind: 'problems', problems: [notARequester(ask.role ?? '')] };
  }
  const principal: Principal | undefined = chosen
    ? { kind: 'iam-role', name: chosen.role }
    : principalOf(config, requester.id, ask.account);
  if (!account || !principal) return { kind: 'no-identity', ask, requester };
  // A preset that says what is granted is asked for as it is: no answer adds to it.
  const preset = config.presets.get(ask.preset ?? '');
  const own =
    preset !== undefined && isExact(preset) ? [] : remarks.filter(({ by }) => by.id === requester.id);
  const asked = askedWithAnswers(ask, own, { settings: config, catalog, breadth: 'named' });
  if (!asked.ok) return { kind: 'problems', problems: asked.problems };
  return {
    kind: 'request',
    request: {
      ...asked.value,
      repository,
      issue: issue.number,
      issueId: issue.id,
      accountId: account.id,
      requester: { id: requester.id, login: requester.login },
      principal,
      createdAt: issue.createdAt,
      bodyDigest: digestOf(issue.body),
    },
  };
}

/** Counted from when the issue was filed, so that a later run says the same: what is merged after its start only lasts shorter. */
function startProblems(
  { start }: Ask,
  filedAt: Instant,
  { max_start_ahead: ahead }: Pick<Config, 'max_start_ahead'>,
): readonly Problem[] {
  if (start === undefined) return [];
  const path = FIELDS.start.label;
  if (start <= filedAt)
    return [
      {
        code: 'start-past',
        path,
        message: `${formatInstant(start)} was over when this was filed, at ${formatInstant(filedAt)}. Leave the field empty to begin with the approval, or name a later time.`,
      },
    ];
  const latest = addSeconds(filedAt, ahead);
  return start <= latest
    ? []
    : [
        {
          code: 'start-far',
          path,
          message: `${formatInstant(start)} is more than ${formatDuration(ahead)} after this was filed (\`max_start_ahead\`). Name a time until ${formatInstant(latest)}, or file it later.`,
        },
      ];
}

const notARequester = (role: string): Problem => ({
  code: 'role-requester',
  path: FIELDS.role.label,
  message:
    `You are not among those who may ask for the role ${role}. Choose no role to ask for yourself, or ask the owners of ` +
    'aws-jit.yml to add you to its members or requesters.',
});
