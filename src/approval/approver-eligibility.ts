import type { UserId } from '../terms/brand.ts';
import { ownersOf, parseCodeowners, ownerText, type Codeowners, type Owner } from './codeowners.ts';
import {
  pathsIn,
  type Account,
  type ApprovalFacts,
  type CodeownersFile,
  type PullFacts,
  type Read,
} from './approval-facts.ts';
import { authorsOf } from './commit-checks.ts';
import { quoted, type Reason, type ReasonCode } from './refusal-reasons.ts';

/** What the configuration says about who may approve. */
export interface ApproverSettings {
  /** Numeric ids that count for this account; `undefined`: not narrowed, every code owner counts. */
  readonly approvers: readonly UserId[] | undefined;
  /** Everybody mapped to the principal that gets the access, members of a shared role included. */
  readonly samePrincipal: readonly UserId[];
  /** Paths that an approver has to own beside those that the pull request adds: of an extension, those of what it extends. */
  readonly ownsBeside?: readonly string[];
}

/** Why somebody's approval does not count; empty if it does. */
export interface Standing {
  readonly against: readonly Reason[];
  /** Whether all of `against` is for want of knowledge: the person may be an owner, GitHub did not say. */
  readonly onlyUnknown: boolean;
}

type Against = readonly [ReasonCode, string];
const UNKNOWN: ReadonlySet<ReasonCode> = new Set(['team-unread', 'email-unread', 'permission-unread']);

/**
 * Judges people, not reviews: whether somebody may approve this request at all, whatever they said about it.
 * @param requester from the issue; `undefined` if the issue was not read: then nobody can be told apart from them.
 */
export function eligibility(
  facts: ApprovalFacts,
  pull: PullFacts,
  requester: UserId | undefined,
  settings: ApproverSettings,
): (account: Account) => Standing {
  const owners = ownership(facts, settings.ownsBeside ?? []);
  const touched = new Set<UserId>(authorsOf(pull));
  if (pull.pushers.known) for (const pusher of pull.pushers.value) if (pusher) touched.add(pusher.id);

  return (account) => {
    const against: Against[] = [];
    const { id } = account;
    if (account.type !== 'User') {
      against.push([
        'reviewer-not-user',
        `is a ${quoted(account.type)}, not a person, and only people can approve: ask a code owner`,
      ]);
    }
    if (requester === undefined || id === requester) {
      against.push(['self-approval', 'asked for this access: somebody else has to approve it']);
    } else if (settings.samePrincipal.includes(id)) {
      against.push([
        'same-principal',
        'gets this access too, being mapped to the same principal in aws-jit.yml: somebody else has to approve it',
      ]);
    }
    if (id === pull.author?.id)
      against.push(['reviewer-is-pull-author', 'opened the pull request: somebody else has to approve it']);
    if (touched.has(id)) {
      against.push([
        'reviewer-pushed',
        'pushed to the pull request or is an author of its commits: somebody else has to approve it',
      ]);
    }
    if (settings.approvers && !settings.approvers.includes(id)) {
      against.push([
        'not-in-approvers',
        `is not in \`approvers\` for this account (id ${id}): ask one of those who are, or have the security owners add them`,
      ]);
    }
    // The dear questions come last: access is asked only of people who are owners, or may be.
    const notOwner = account.type === 'User' ? owners(account) : [];
    against.push(...notOwner);
    if (account.type === 'User' && notOwner.every(([code]) => UNKNOWN.has(code))) {
      against.push(...permissionOf(facts, account));
    }
    return {
      against: against.map(([code, why]) => ({ code, message: `@${account.login} ${why}.` })),
      onlyUnknown: against.every(([code]) => UNKNOWN.has(code)),
    };
  };
}

function permissionOf(facts: ApprovalFacts, account: Account): Against[] {
  const person = facts.people.find((one) => one.account.id === account.id);
  if (!person?.permission.known) {
    const why = person && !person.permission.known ? person.permission.why : 'it was not asked for';
    return [['permission-unread', `may have no write access: GitHub did not tell their permission (${why})`]];
  }
  const { value } = person.permission;
  if (value === 'admin' || value === 'write') return [];
  return [
    [
      'no-write-access',
      `has no write access to ${facts.repository.name} (${value}), and GitHub counts only owners who have: give them write access, or ask another owner`,
    ],
  ];
}

/**
 * Whether somebody owns all the files, by CODEOWNERS as it was when the merge began *and* as it is now: neither a change
 * of CODEOWNERS in the same pull request nor a later one makes an approver, and who was removed since no longer is one.
 */
function ownership(facts: ApprovalFacts, beside: readonly string[]): (account: Account) => Against[] {
  const paths = [...pathsIn(facts.files), ...beside];
  const parsed = (file: Read<CodeownersFile>): Codeowners | undefined =>
    file.known && file.value !== 'absent' ? parseCodeowners(file.value.text) : undefined;
  const sides = [
    ['now', parsed(facts.codeowners.now)],
    ['when it was merged', parsed(facts.codeowners.atMerge)],
  ] as const;

  return (account) => {
    // Whoever surely is no owner of one file, then or now, is none, whatever cannot be read of the others.
    let doubtful: Against | undefined;
    for (const [when, codeowners] of sides) {
      for (const path of paths) {
        const ownership = codeowners && ownersOf(codeowners, path);
        const owners = ownership?.kind === 'owned' ? ownership.owners : [];
        const answers = owners.map((owner) => ({ owner, ...owns(facts, account, owner) }));
        if (answers.some(({ is }) => is === 'yes')) continue;
        const doubt = answers.find(({ is }) => is === 'unknown');
        if (doubt) {
          doubtful ??=
            doubt.owner.kind === 'email'
              ? [
                  'email-unread',
                  `may own ${path} as ${ownerText(doubt.owner)}, but ${doubt.why}: name people as @login in CODEOWNERS`,
                ]
              : [
                  'team-unread',
                  `may own ${path} as a member of ${ownerText(doubt.owner)}, but ${doubt.why}: give the job a token of a GitHub App with "Members: read", or name people in CODEOWNERS`,
                ];
          continue;
        }
        const refused = answers.find(({ why }) => why !== undefined);
        return [
          [
            'not-code-owner',
            `is not a code owner of ${path}, by CODEOWNERS as it ${when === 'now' ? 'is now' : 'was before the merge'}` +
              (refused ? ` (${refused.why})` : '') +
              `: ask ${owners.length > 0 ? owners.map(ownerText).slice(0, 10).join(' or ') : 'an owner'}`,
          ],
        ];
      }
    }
    return doubtful === undefined ? [] : [doubtful];
  };
}

type Owns = { readonly is: 'yes' | 'no' | 'unknown'; readonly why?: string };

function owns(facts: ApprovalFacts, account: Account, owner: Owner): Owns {
  switch (owner.kind) {
    case 'user':
      return { is: same(owner.login, account.login) ? 'yes' : 'no' };
    case 'team': {
      const team = facts.teams.find(({ org, slug }) => same(org, owner.org) && same(slug, owner.slug));
      if (!team) return { is: 'unknown', why: 'its members were not read' };
      if (!team.members.known)
        return { is: 'unknown', why: `its members could not be read (${team.members.why})` };
      if (!team.members.value.includes(account.id)) return { is: 'no' };
      if (!team.canWrite.known)
        return { is: 'unknown', why: `its access could not be read (${team.canWrite.why})` };
      return team.canWrite.value
        ? { is: 'yes' }
        : { is: 'no', why: `${ownerText(owner)} has no write access of its own, so GitHub ignores it` };
    }
    case 'email': {
      const email = facts.emails.find(({ address }) => same(address, owner.address));
      if (!email?.account.known) {
        return { is: 'unknown', why: 'GitHub does not tell whose address that is' };
      }
      return { is: email.account.value === account.id ? 'yes' : 'no' };
    }
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
