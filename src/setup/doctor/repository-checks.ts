import { STANDING_FORM } from '../../request/form/standing-form.ts';
import { protectedPathProblems } from '../../approval/protected-paths.ts';
import { protectionProblems } from '../../approval/branch-protection.ts';
import { mendedCodeowners } from './mend-codeowners.ts';
import { wrong, type Check, type Outcome } from './finding.ts';
import { ifRead, onGitHub } from './github-look.ts';
import type { GitHubFacts } from './setup-facts.ts';

/** The repository at GitHub: its branch, its rules, what workflows may do, whom a job says to be. */

const IMPORT_RULESET = 'deploy/ruleset.json';
const rulesetCommand = ({ name }: GitHubFacts): string =>
  `gh api -X POST repos/${name}/rulesets --input ${IMPORT_RULESET} (where there is one already, mend it: https://github.com/${name}/settings/rules)`;

export const repositoryChecks: readonly Check[] = [
  onGitHub({
    id: 'repository',
    what: 'the repository',
    why: 'The workflows and the trust of the roles name the branch main; requests are issues.',
    knows: 'anybody',
    look: ({ name, defaultBranch, archived, hasIssues }) => [
      ...(defaultBranch === 'main'
        ? []
        : [
            wrong(
              'default-branch',
              name,
              `Its default branch is ${defaultBranch}, and the workflows run on main.`,
              `gh api -X POST repos/${name}/branches/${defaultBranch}/rename -f new_name=main`,
            ),
          ]),
      ...(archived
        ? [wrong('archived', name, 'It is archived: nothing can be filed.', `gh repo unarchive ${name}`)]
        : []),
      ...(hasIssues
        ? []
        : [wrong('issues-off', name, 'It has no issues.', `gh repo edit ${name} --enable-issues`)]),
    ],
  }),
  onGitHub({
    id: 'rules',
    what: 'the rules of the default branch',
    why: 'Until they hold nothing is granted: whoever can change the workflows or the configuration alone decides over access.',
    knows: 'anybody',
    look: (github, config) => {
      if (config?.trial === true)
        return [
          wrong(
            'trial',
            'aws-jit.yml',
            'trial: true grants although the repository is not protected.',
            'Remove trial: true from aws-jit.yml once the ruleset is imported.',
          ),
        ];
      const at = { ...github, repository: github, curated: false, presets: false };
      const problems = protectionProblems(at).filter(
        ({ code }) => code === 'rule-missing' || code === 'rules-unread',
      );
      return ifRead(github.rules, 'rules of the default branch', () =>
        problems.map(({ message }) =>
          wrong('rule-missing', github.defaultBranch, message, rulesetCommand(github)),
        ),
      );
    },
  }),
  onGitHub({
    id: 'bypass',
    what: 'who may go past the rules',
    why: 'Whoever is on that list can merge without a review. Grants count the reviews again; changes to the workflows do not.',
    knows: 'administrator',
    look: ({ bypass, name }) =>
      ifRead(bypass, 'bypass list of the ruleset', (who) =>
        who.map((each) =>
          wrong(
            'ruleset-bypass',
            'bypass list of the ruleset',
            `${each} may go past it.`,
            `Empty the bypass list: https://github.com/${name}/settings/rules`,
          ),
        ),
      ),
  }),
  onGitHub({
    id: 'protected-paths',
    what: 'owners of everything that decides, in CODEOWNERS',
    why: 'Without a valid owner for each of these paths nothing is granted.',
    knows: 'anybody',
    look: (github, config, { files }) =>
      ifRead(github.codeowners, 'CODEOWNERS', (file) => {
        const facts = {
          repository: github,
          codeowners: github.codeowners,
          ownerErrors: github.ownerErrors,
          curated: (config?.curated_sets.size ?? 0) > 0,
          presets: (config?.presets.size ?? 0) > 0,
          standing: files.present.get(STANDING_FORM) !== undefined,
        };
        const path = file === 'absent' ? undefined : file.path;
        const text = path === undefined ? undefined : files.present.get(path);
        const mended = path && text && mendedCodeowners(facts, path, text);
        return protectedPathProblems(facts).map(({ code, message, lacks }) =>
          lacks === undefined || !path || !mended
            ? wrong(
                code,
                'CODEOWNERS',
                message,
                'Mend .github/CODEOWNERS in a pull request that its owners approve.',
              )
            : wrong(
                code,
                'CODEOWNERS',
                message,
                `aws-jit doctor --fix gives it to the owners of aws-jit.yml; look at git diff ${path}, and have it merged`,
                { path, text: mended },
              ),
        );
      }),
  }),
  onGitHub({
    id: 'actions',
    what: 'whether the workflows may run what they call',
    why: 'A workflow that calls an action which is not allowed fails before its first step.',
    knows: 'administrator',
    look: ({ actions, name }, _, { files }) =>
      ifRead(actions, 'Actions permissions', ({ allowed, githubOwned, verified }) => {
        if (allowed === 'none')
          return [
            wrong(
              'actions-off',
              name,
              'GitHub Actions are switched off.',
              `gh api -X PUT repos/${name}/actions/permissions -F enabled=true -f allowed_actions=all`,
            ),
          ];
        if (allowed === 'all') return [];
        const used = [...files.present].flatMap(([path, text]) =>
          path.startsWith('.github/workflows/') ? usedIn(text ?? '') : [],
        );
        const [owner = ''] = name.split('/');
        const isAllowed = (action: string): boolean => {
          const [by = ''] = action.split('/');
          if (by.toLowerCase() === owner.toLowerCase()) return true;
          if (allowed === 'local_only') return false;
          if (['actions', 'github'].includes(by) && githubOwned) return true;
          // Whose creator GitHub has verified only GitHub knows; aws-actions is.
          if (by === 'aws-actions' && verified) return true;
          return allowed.some((pattern) => matches(pattern, action));
        };
        return [...new Set(used)]
          .filter((action) => !isAllowed(action))
          .map((action) =>
            wrong(
              'action-not-allowed',
              name,
              `${action} is not among the actions that may be used.`,
              `Add ${action.split('@')[0] ?? action}@* to the list: https://github.com/${name}/settings/actions`,
            ),
          );
      }),
  }),
  onGitHub({
    id: 'token',
    what: 'what workflows may do by themselves',
    why: 'The bot opens the pull requests; and a workflow that does not say what it needs should be given reading only.',
    knows: 'administrator',
    look: ({ token, name }) =>
      ifRead(token, 'workflow permissions', ({ writes, mayOpenPullRequests }) => {
        const command = `gh api -X PUT repos/${name}/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true`;
        return [
          ...(mayOpenPullRequests
            ? []
            : [
                wrong(
                  'no-pull-requests',
                  'workflow permissions',
                  '"Allow GitHub Actions to create and approve pull requests" is off, so no request becomes a pull request.',
                  command,
                ),
              ]),
          ...(writes
            ? [
                wrong(
                  'token-writes',
                  'workflow permissions',
                  'A job may write everywhere where its workflow does not say.',
                  command,
                ),
              ]
            : []),
        ];
      }),
  }),
  onGitHub({
    id: 'bot-branches',
    what: 'whether the bot can write its own branches',
    why: 'Drafts are commits on aws-jit/<issue>, the record is on aws-jit-ledger; a rule for all branches stops both.',
    knows: 'anybody',
    look: ({ botBranches, name }) =>
      [...botBranches].flatMap(([branch, rules]) =>
        ifRead(rules, branch, (all): readonly Outcome[] =>
          all.some((rule) => rule.type === 'pull_request' || (rule.type === 'other' && STOPS.has(rule.name)))
            ? [
                wrong(
                  'branch-blocked',
                  branch,
                  'A ruleset asks for pull requests or forbids making this branch.',
                  `Let that ruleset name the default branch only, or exclude aws-jit* from it: https://github.com/${name}/settings/rules`,
                ),
              ]
            : [],
        ),
      ),
  }),
];

const STOPS = new Set(['creation', 'update']);

const usedIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ +(?:- )?uses: ([^\s#]+)/gm)].flatMap(([, what]) =>
    what === undefined || what.startsWith('./') ? [] : [what],
  );

/** GitHub's patterns: `owner/*`, `owner/repository@*`, `owner/repository@v1`. */
function matches(pattern: string, action: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === action;
  return action.startsWith(head) && action.endsWith(rest.at(-1) ?? '');
}
