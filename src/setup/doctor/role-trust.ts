import { GITHUB_ISSUER } from './token-issuer.ts';

/** What the trust policy of a role must say: for whom it is, by whom it is assumed, and nobody else. */

export interface JobTrust {
  readonly kind: 'job';
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: number;
  readonly branch: string;
  /** `undefined`: the role asks for none. */
  readonly environment: string | undefined;
  /** Who issues this repository's tokens, without `https://`. */
  readonly issuer: string;
  /** What this repository's tokens begin with, such as `repo:acme@77/access@4242`; `undefined`: GitHub does not say. */
  readonly subjectPrefix: string | undefined;
  /** Paths of the workflow files that assume it. */
  readonly workflows: readonly string[];
}

export interface RoleTrust {
  readonly kind: 'role';
  /** ARN of the role of the first account. */
  readonly by: string;
}

interface Statement {
  readonly Effect?: unknown;
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly Condition?: unknown;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

export interface TrustProblem {
  readonly code: 'trust-missing' | 'trust-claim' | 'trust-others';
  readonly what: string;
}

/** @param document the trust policy, as JSON. @returns what is wrong with it */
export function trustProblems(document: unknown, wanted: JobTrust | RoleTrust): readonly TrustProblem[] {
  const statements = isMap(document) ? [document['Statement']].flat().filter(isMap) : [];
  const allowing = statements.filter((each: Statement) => each.Effect === 'Allow');
  const ours = allowing.filter((each) =>
    wanted.kind === 'job' ? isForJobs(each, wanted) : isForRole(each, wanted),
  );
  const [one] = ours;
  if (one === undefined)
    return [
      {
        code: 'trust-missing',
        what:
          wanted.kind === 'job'
            ? `It does not trust the tokens of ${wanted.issuer}, which its jobs show.`
            : `It does not trust ${wanted.by}. Where that role was deleted and made again, IAM still names the old one.`,
      },
    ];
  const problems = wanted.kind === 'job' ? claimProblems(one, wanted) : sourceProblems(one);
  const others = allowing.length - 1;
  return others === 0
    ? problems
    : [
        ...problems,
        {
          code: 'trust-others',
          what: `${others} more statement${others === 1 ? '' : 's'} of its trust let others in.`,
        },
      ];
}

const isForJobs = ({ Action, Principal }: Statement, { issuer }: JobTrust): boolean =>
  list(Action).includes('sts:AssumeRoleWithWebIdentity') &&
  isMap(Principal) &&
  list(Principal['Federated'])
    .map((arn) => arn.replace(/^arn:[\w-]+:iam::\d{12}:oidc-provider\//, ''))
    .join() === issuer;

const isForRole = ({ Action, Principal }: Statement, { by }: RoleTrust): boolean =>
  list(Action).includes('sts:AssumeRole') && isMap(Principal) && list(Principal['AWS']).join() === by;

function sourceProblems({ Action }: Statement): readonly TrustProblem[] {
  return list(Action).includes('sts:SetSourceIdentity')
    ? []
    : [{ code: 'trust-claim', what: 'It does not let sts:SetSourceIdentity, which every session sets.' }];
}

function claimProblems({ Condition }: Statement, wanted: JobTrust): readonly TrustProblem[] {
  const equals = isMap(Condition) && isMap(Condition['StringEquals']) ? Condition['StringEquals'] : {};
  const values = (name: string): readonly string[] => list(equals[`${wanted.issuer}:${name}`]);
  const context =
    wanted.environment === undefined
      ? `ref:refs/heads/${wanted.branch}`
      : `environment:${wanted.environment}`;
  const subjects = values('sub');
  const files = wanted.workflows.map((path) => `${wanted.repository}/${path}@refs/heads/${wanted.branch}`);
  const claim = (what: string): TrustProblem => ({ code: 'trust-claim', what });
  if (wanted.issuer !== GITHUB_ISSUER) return bareProblems(values, files, context, wanted);
  const [, names = ''] = /^repo:(.*)$/.exec(wanted.subjectPrefix ?? '') ?? [];
  const own = names === '' ? undefined : `repo:${names}:${context}`;
  const trusted = values('job_workflow_ref');
  const exact: readonly (readonly [string, string])[] = [
    ['aud', 'sts.amazonaws.com'],
    ['ref', `refs/heads/${wanted.branch}`],
    ['repository_id', String(wanted.repositoryId)],
    ...(wanted.environment === undefined ? [] : [['environment', wanted.environment] as const]),
  ];
  return [
    ...exact.flatMap(([name, value]) => {
      const said = values(name);
      if (said.length === 1 && said[0] === value) return [];
      return [
        claim(
          `Its trust asks for ${name} ${said.length === 0 ? 'not at all' : `= ${said.join(' or ')}`}, and not for ${value} alone.`,
        ),
      ];
    }),
    ...(subjects.length === 0
      ? [claim('Its trust asks for no subject (sub).')]
      : own !== undefined && !subjects.includes(own)
        ? [claim(`Its trust does not know the subject that this repository sends: ${own}.`)]
        : []),
    ...subjects
      .filter((each) => !each.endsWith(`:${context}`))
      .map((each) => claim(`Its trust lets the subject ${each} in, which is not ${context}.`)),
    ...files
      .filter((file) => !trusted.includes(file))
      .map((file) => claim(`Its trust does not name the workflow ${file}, which assumes it.`)),
    ...trusted
      .filter((file) => !files.includes(file))
      .map((file) => claim(`Its trust lets the workflow ${file} in, which does not assume it.`)),
  ];
}

/** AWS knows only audience and subject of another issuer than github.com's, so that the subject says all. */
function bareProblems(
  values: (name: string) => readonly string[],
  files: readonly string[],
  context: string,
  { repositoryId }: JobTrust,
): readonly TrustProblem[] {
  const wanted = files.map((file) => `repository_id:${repositoryId}:${context}:job_workflow_ref:${file}`);
  const said = [...new Set(values('sub'))];
  const audience = values('aud');
  const claim = (what: string): TrustProblem => ({ code: 'trust-claim', what });
  return [
    ...(audience.join() === 'sts.amazonaws.com'
      ? []
      : [
          claim(
            `Its trust asks for the audience ${audience.join(' or ') || 'of nobody'}, and not for sts.amazonaws.com alone.`,
          ),
        ]),
    ...wanted
      .filter((subject) => !said.includes(subject))
      .map((subject) =>
        claim(`Its trust does not know the subject ${subject}, which one of its jobs sends.`),
      ),
    ...said
      .filter((subject) => !wanted.includes(subject))
      .map((subject) => claim(`Its trust lets the subject ${subject} in, which none of its jobs sends.`)),
  ];
}
