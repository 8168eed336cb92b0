import { notKnown, wrong, type Outcome } from './finding.ts';
import { ASK_ADMINISTRATOR, ifRead } from './github-look.ts';
import type { GitHubFacts } from './setup-facts.ts';

/** Who may use an environment: whoever may has its secrets, and the role that trusts it. */
export function lookAtEnvironment(github: GitHubFacts, name: string): readonly Outcome[] {
  const at = `repos/${github.name}/environments/${name}`;
  const settings = `https://github.com/${github.name}/settings/environments`;
  const anew =
    `gh api -X PUT ${at} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true' && ` +
    `gh api -X POST ${at}/deployment-branch-policies -f name=${github.defaultBranch} -f type=branch`;
  const where = `environment ${name}`;
  return ifRead(github.environments.get(name), where, (found) => {
    if (found === 'absent')
      return [
        wrong(
          'environment-missing',
          where,
          'It is missing. The first job that names it makes it, open to every branch.',
          anew,
        ),
      ];
    const { branches, tags, ownRules } = found;
    const restrict =
      ownRules.length === 0
        ? anew
        : `Choose "Selected branches and tags" and ${github.defaultBranch} in ${settings} (by the API, its own rules would be gone: ${ownRules.join(', ')})`;
    if (branches === 'all') return [wrong('environment-open', where, 'Every branch may use it.', restrict)];
    if (branches === 'protected')
      return [
        wrong('environment-protected', where, 'Every branch that somebody protects may use it.', restrict),
      ];
    const others = [
      ...branches.filter((branch) => branch !== github.defaultBranch),
      ...tags.map((tag) => `tags named ${tag}`),
    ];
    if (!branches.includes(github.defaultBranch))
      return [
        wrong(
          'environment-without-main',
          where,
          `${github.defaultBranch} may not use it, so its jobs are refused.`,
          `gh api -X POST ${at}/deployment-branch-policies -f name=${github.defaultBranch} -f type=branch`,
        ),
      ];
    return others.length === 0
      ? []
      : [
          wrong(
            'environment-branches',
            where,
            `Besides ${github.defaultBranch}, ${others.join(', ')} may use it.`,
            `Remove them: ${settings}`,
          ),
        ];
  });
}

/** Whether a secret is in the environments that need it, and nowhere wider. */
export function lookForSecret(
  { secrets, environments: there, name }: GitHubFacts,
  wanted: string,
  environments: readonly string[],
): readonly Outcome[] {
  const shared = [
    ['the repository', secrets.repository],
    ['the organisation', secrets.organization],
  ] as const;
  const open = shared.flatMap(([of, read]): readonly Outcome[] =>
    read.known && read.value.includes(wanted)
      ? [
          wrong(
            'secret-open',
            `secrets of ${of}`,
            `${wanted} is there, where any branch’s workflow can read it.`,
            `Set it in ${environments.join(', ')} instead, and remove it there: gh secret delete ${wanted} ${of === 'the repository' ? `--repo ${name}` : `--org ${name.split('/')[0] ?? ''}`}`,
          ),
        ]
      : [],
  );
  if (open.length > 0) return open;
  // One that is missing is told of by itself, and has no secrets yet.
  const present = environments.filter((environment) => {
    const found = there.get(environment);
    return found?.known !== true || found.value !== 'absent';
  });
  const missing = present.flatMap((environment) =>
    ifRead(secrets.environments.get(environment), `secrets of ${environment}`, (names) =>
      names.includes(wanted)
        ? []
        : [
            wrong(
              'secret-missing',
              `environment ${environment}`,
              `It has no secret ${wanted}.`,
              `gh secret set ${wanted} --repo ${name} --env ${environment}${wanted === 'AWS_JIT_APP_KEY' ? ' < KEY.pem' : ''}`,
            ),
          ],
    ),
  );
  const unread = shared.flatMap(([of, read]) =>
    read.known ? [] : [notKnown(`secrets of ${of}`, read.why, ASK_ADMINISTRATOR)],
  );
  return [...missing, ...unread];
}
