import { ownersOf, parseCodeowners, type Owner } from '../../approval/codeowners.ts';
import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import type { AccountName, UserId } from '../../terms/brand.ts';
import { notKnown, wrong, type Check, type Outcome } from './finding.ts';
import { ifRead, onGitHub } from './github-look.ts';
import type { GitHubFacts } from './setup-facts.ts';

/** People: who owns and may approve, and whether the ids in the configuration are those of people. */
export const peopleChecks: readonly Check[] = [
  onGitHub({
    id: 'codeowners',
    what: 'lines of CODEOWNERS',
    why: 'GitHub skips a line that it cannot read, and an owner who may not write, without a word.',
    knows: 'anybody',
    look: ({ ownerErrors }) =>
      ifRead(ownerErrors, 'CODEOWNERS', (errors) =>
        errors.map(({ path, line, kind, source }) =>
          wrong(
            kind === 'Unknown owner' ? 'owner-unknown' : 'codeowners-line',
            `${path}:${line}`,
            `${kind}: ${source.trim()}`,
            kind === 'Unknown owner'
              ? 'Give the person or team write access to the repository, or name another.'
              : `Mend line ${line} of ${path} in a pull request.`,
          ),
        ),
      ),
  }),
  onGitHub({
    id: 'approvers',
    what: 'enough people who may approve',
    why: 'Nobody may approve what they asked for or changed themselves: with one owner alone, that person waits for ever.',
    knows: 'anybody',
    look: (github, config) =>
      ifRead(github.codeowners, 'CODEOWNERS', (file) => {
        // Said by the check of the protected paths.
        if (file === 'absent' || config === undefined) return [];
        const parsed = parseCodeowners(file.text);
        const at = (path: string): readonly Owner[] => {
          const owned = ownersOf(parsed, path);
          return owned.kind === 'owned' ? owned.owners : [];
        };
        return [
          ...enough(github, at('aws-jit.yml'), 2, 'aws-jit.yml', undefined),
          ...[...config.accounts.keys()].flatMap((name) =>
            enough(
              github,
              at(`requests/${name}/2026-01/1.yml`),
              mostApprovals(config, name),
              `requests for ${name}`,
              approversFor(config, name),
            ),
          ),
        ];
      }),
  }),
  onGitHub({
    id: 'identities',
    what: 'the people in aws-jit.yml',
    why: 'Only the number counts. One that is nobody’s, or another person’s than the line says, gives access to the wrong one or to none.',
    knows: 'anybody',
    look: ({ accounts }, config) => {
      if (config === undefined) return 'does not apply';
      const { identities, roles, identity_patterns: patterns } = config;
      if (identities.size === 0 && roles.size === 0 && Object.keys(patterns).length === 0)
        return [
          wrong(
            'nobody',
            'aws-jit.yml, identities',
            'It names nobody, so nobody can be granted anything.',
            'Add people: gh api users/LOGIN --jq .id',
          ),
        ];
      return [...accounts].flatMap(([id, read]) =>
        ifRead(read, `GitHub account ${id}`, (login) => {
          if (login === undefined)
            return [
              wrong(
                'identity-gone',
                `aws-jit.yml, ${id}`,
                'GitHub has no account of this number.',
                'Remove the line, or correct the number: gh api users/LOGIN --jq .id',
              ),
            ];
          const said = identities.get(id)?.login;
          return said === undefined || said.toLowerCase() === login.toLowerCase()
            ? []
            : [
                wrong(
                  'identity-login',
                  `aws-jit.yml, ${id}`,
                  `It says ${said}, and the account of this number is called ${login}.`,
                  `If it is the same person, write login: ${login}. If not, correct the number: gh api users/${said} --jq .id`,
                ),
              ];
        }),
      );
    },
  }),
];

const mostApprovals = ({ approval }: Config, account: AccountName): number =>
  Math.max(
    2,
    approval.required,
    ...approval.rules
      .filter(({ accounts }) => accounts?.includes(account) ?? true)
      .map(({ required }) => required),
  );

function enough(
  github: GitHubFacts,
  owners: readonly Owner[],
  needed: number,
  where: string,
  narrowed: readonly UserId[] | undefined,
): readonly Outcome[] {
  const people = new Set<UserId>();
  const unread: string[] = [];
  for (const owner of owners) {
    if (owner.kind === 'email') unread.push(`whose address ${owner.address} is, GitHub does not say`);
    else if (owner.kind === 'user') {
      const read = github.people.get(owner.login.toLowerCase());
      if (read?.known !== true) unread.push(`@${owner.login}: ${read?.why ?? 'it was not asked for'}`);
      else if (['admin', 'write'].includes(read.value.permission)) people.add(read.value.id);
    } else {
      const name = `${owner.org}/${owner.slug}`.toLowerCase();
      const read = github.teams.get(name);
      if (read?.known !== true) unread.push(`@${name}: ${read?.why ?? 'it was not asked for'}`);
      else if (read.value.canWrite) for (const id of read.value.members) people.add(id);
    }
  }
  const counting = [...people].filter((id) => narrowed?.includes(id) ?? true);
  if (counting.length >= needed) return [];
  if (unread.length > 0)
    return [
      notKnown(
        where,
        `who may approve: ${unread.join('; ')}`,
        'Use the token of somebody who may read these teams.',
      ),
    ];
  return [
    wrong(
      'too-few-approvers',
      where,
      `${counting.length} may approve, and ${needed} are needed, so that ${needed === 2 ? 'somebody else than the one who asks can' : 'the highest number of approvals in aws-jit.yml can be reached'}.`,
      narrowed === undefined
        ? 'Name more owners with write access in CODEOWNERS.'
        : 'Name more owners in CODEOWNERS, and their ids under approvers in aws-jit.yml.',
    ),
  ];
}
