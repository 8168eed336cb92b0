import { notKnown, wrong, type Check, type Outcome } from './finding.ts';
import type { FileFacts } from './setup-facts.ts';

/** Files of the repository: the configuration, what follows from it, the pin, and what AWS was set up with. */

const CONFIGURATION = 'aws-jit.yml';
const isWorkflow = (path: string): boolean => path.startsWith('.github/workflows/');

export const fileChecks: readonly Check[] = [
  {
    id: 'configuration',
    subject: 'files',
    what: CONFIGURATION,
    why: 'Nothing is drafted or granted by a configuration that cannot be read.',
    knows: 'anybody',
    look: ({ files: { problems } }) =>
      problems.map((problem) =>
        wrong(
          'configuration',
          CONFIGURATION,
          problem,
          `Mend ${CONFIGURATION}; docs/configuration.md describes every key.`,
        ),
      ),
  },
  {
    id: 'form',
    subject: 'files',
    what: 'the issue form',
    why: 'A form that offers other things than the configuration allows makes requests that are refused.',
    knows: 'anybody',
    look: ({ config, files }) =>
      config === undefined
        ? unread()
        : outdated(files, (path) => !isWorkflow(path), 'form-outdated', 'aws-jit form'),
  },
  {
    id: 'workflows',
    subject: 'files',
    what: 'the workflows',
    why: 'Jobs that were written by another version, for other roles or for fewer accounts do other things than these pages say.',
    knows: 'anybody',
    look: ({ config, files }) => {
      if (config === undefined) return unread();
      if (files.settings === undefined)
        return [
          wrong(
            'workflows-unreadable',
            '.github/workflows/',
            'They do not say which action, runner, Region and roles they were written with: one is missing or was changed.',
            'Delete .github/workflows/aws-jit-*.yml, then: aws-jit init --write missing',
          ),
        ];
      return outdated(files, isWorkflow, 'workflow-outdated', 'aws-jit workflows');
    },
  },
  {
    id: 'pins',
    subject: 'files',
    what: 'the pin of the action in all workflows',
    why: 'Two versions side by side judge one request by two rules.',
    knows: 'anybody',
    look: ({ files }) => {
      const { settings } = files;
      if (settings === undefined || settings.uses === './') return 'does not apply';
      const [action = ''] = settings.uses.split('@');
      return [...files.present].flatMap(([path, text]): readonly Outcome[] => {
        if (!isWorkflow(path) || text === undefined) return [];
        const used = [...text.matchAll(/^ +(?:- )?uses: (.+)$/gm)].map(([, what]) => what ?? '');
        const other = used.find((what) => what.startsWith(`${action}@`) && what !== settings.uses);
        return other === undefined
          ? []
          : [
              wrong(
                'pins-differ',
                path,
                `It calls ${other}, and aws-jit-request.yml calls ${settings.uses}.`,
                'aws-jit upgrade',
                fixOf(files, path),
              ),
            ];
      });
    },
  },
  {
    id: 'stacks',
    subject: 'files',
    what: 'deploy/, as this version ships it',
    why: 'Roles that were deployed from another version lack permissions that a job needs, or have some that it should not.',
    knows: 'anybody',
    look: ({ files }) =>
      [...files.shipped].flatMap(([path, text]): readonly Outcome[] => {
        const present = files.present.get(path);
        if (present === text) return [];
        const what = present === undefined ? 'It is missing.' : 'It is not the one that this version ships.';
        return [
          wrong(
            'stack-outdated',
            path,
            what,
            `aws-jit doctor --fix, look at git diff ${path}, and deploy it again (deploy/README.md)`,
            { path, text },
          ),
        ];
      }),
  },
  {
    id: 'pushed',
    subject: 'files',
    what: 'the same files on the default branch',
    why: 'Jobs read the default branch, and nothing else.',
    knows: 'anybody',
    look: ({ files }) => {
      if (!files.online.known)
        return [
          notKnown('the default branch', files.online.why, 'Name the repository and a token, as below.'),
        ];
      const online = files.online.value;
      const here = [...files.present].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
      const missing = here.filter(({ path }) => online.get(path) === undefined).map(({ path }) => path);
      const other = here
        .filter(({ path, text }) => online.get(path) !== undefined && online.get(path) !== text)
        .map(({ path }) => path);
      // One finding: right after init all of them are missing, by one cause and with one mend.
      if (missing.length + other.length === 0) return [];
      return [
        wrong(
          'not-pushed',
          'the default branch',
          [
            ...(missing.length > 0 ? [`It does not have ${missing.join(', ')}.`] : []),
            ...(other.length > 0 ? [`It has another version of ${other.join(', ')}.`] : []),
          ].join(' '),
          `git pull, or commit ${[...missing, ...other].join(' ')} and have the pull request merged`,
        ),
      ];
    },
  },
];

const unread = (): readonly Outcome[] => [
  notKnown(CONFIGURATION, 'the configuration cannot be read', `Mend ${CONFIGURATION} first.`),
];

function outdated(
  files: FileFacts,
  which: (path: string) => boolean,
  code: string,
  command: string,
): readonly Outcome[] {
  return [...files.expected].flatMap(([path, text]): readonly Outcome[] => {
    const present = files.present.get(path);
    if (!which(path) || present === text) return [];
    const what =
      present === undefined ? 'It is missing.' : 'It is not what the configuration and the pin ask for.';
    return [wrong(code, path, what, `${command}, and commit ${path}`, { path, text })];
  });
}

function fixOf({ expected }: FileFacts, path: string): { path: string; text: string } | undefined {
  const text = expected.get(path);
  return text === undefined ? undefined : { path, text };
}
