import { formatInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { FIELD_ORDER, FIELDS, NO_RESOURCES, type Field } from '../../request/form/form-fields.ts';

/**
 * One request that harms nobody, through its whole life on the real platforms, each step timed: what it asks for
 * (`sts:GetCallerIdentity`, which AWS lets everybody call), how long each step may take, and what is reported of it. The report is
 * for a bug report: it names no company, no account and no person.
 */

/** The shared role under `roles:` that it is for, so that nobody's own access is touched. */
export const REHEARSAL_ROLE = 'rehearsal';
export const REHEARSAL_MINUTES = 10;
const MINUTE = 60;

interface StepView {
  readonly step: string;
  readonly what: string;
  /** Seconds that it may take, machines and people waited for. */
  readonly within: number;
  /** Where to look when it takes longer. */
  readonly look: string;
}

export const STEPS = [
  {
    step: 'issue',
    what: 'the form is filed',
    within: MINUTE,
    look: 'The token has to be that of a person, with Issues: write.',
  },
  {
    step: 'draft',
    what: 'a pull request is opened',
    within: 10 * MINUTE,
    look: 'gh run list --workflow aws-jit-request.yml, and what the issue says.',
  },
  {
    step: 'review',
    what: 'a second person approves and merges',
    within: 120 * MINUTE,
    look: 'Whoever owns the files of the pull request, and is not in the role, has to approve and merge it.',
  },
  {
    step: 'grant',
    what: 'AWS has it, and the job has read it back',
    within: 15 * MINUTE,
    look: 'gh run list --workflow aws-jit-grant.yml, and what the issue says.',
  },
  {
    step: 'read-back',
    what: 'it is seen in AWS, with its end in every statement',
    within: 2 * MINUTE,
    look: 'aws-jit doctor --only aws',
  },
  {
    step: 'expiry',
    what: 'the end has come',
    within: (REHEARSAL_MINUTES + 2) * MINUTE,
    look: 'AWS ends it by itself; the clock of this machine may be wrong.',
  },
  {
    step: 'sweep',
    what: 'it is removed and told',
    within: 20 * MINUTE,
    look: 'gh run list --workflow aws-jit-schedule.yml, and the log of its job "sweep".',
  },
] as const satisfies readonly StepView[];

export type StepName = (typeof STEPS)[number]['step'];

export interface Rehearsed {
  readonly step: StepName;
  readonly state: 'done' | 'failed' | 'not known here' | 'not reached';
  readonly began: Instant | undefined;
  readonly took: Seconds | undefined;
  /** What went wrong, or why it is not known. */
  readonly note: string | undefined;
}

export interface RehearsalReport {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly steps: readonly Rehearsed[];
}

/** The body of the issue, as the form writes it. */
export function rehearsalBody(account: string): string {
  const answers: Partial<Record<Field, string>> = {
    account,
    role: REHEARSAL_ROLE,
    services: 'sts',
    resources: NO_RESOURCES,
    access: 'read',
    reason: 'A rehearsal of aws-jit: call sts:GetCallerIdentity once.',
    duration: `${REHEARSAL_MINUTES}m`,
  };
  return FIELD_ORDER.map(
    (field) => `### ${FIELDS[field].label}\n\n${answers[field] ?? '_No response_'}`,
  ).join('\n\n');
}

/** Tokens and keys in whatever a service answered, and who it was about. */
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:gh[pousr]_|github_pat_|xox[a-z]-|sk-)[\w-]+/g, '(token)'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, '(key)'],
  [/\b(bearer|token|basic)\s+[\w.~+/=-]{8,}/gi, '$1 (token)'],
  [/\barn:[\w-]+:[^\s,;'")]*/g, '(ARN)'],
  [/\bhttps?:\/\/[^\s,;'")]+/g, '(address)'],
  [/\b\d{12}\b/g, '(account)'],
  [/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}/g, '(mail)'],
  [/@[\w-]+(?:\/[\w-]+)?/g, '(person)'],
];

/** @param names what is said otherwise than in a common form: repository, account, login */
export function withoutNames(text: string, names: readonly string[]): string {
  const hidden = HIDDEN.reduce((all, [pattern, word]) => all.replace(pattern, word), text);
  return [...names]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((all, name) => all.replaceAll(name, '(name)'), hidden);
}

export const passed = ({ steps }: RehearsalReport): boolean =>
  steps.every(({ state }) => state === 'done' || state === 'not known here');

export function rehearsalText(report: RehearsalReport): string {
  const rows = report.steps.map(({ step, state, began, took, note }) => {
    const view = STEPS.find((each) => each.step === step);
    const time = took === undefined ? '' : `${String(took)} s`;
    return [
      `${state.padEnd(14)} ${step.padEnd(9)} ${time.padStart(7)} of ${String(view?.within ?? 0)} s  ${view?.what ?? ''}`,
      ...(began === undefined ? [] : [`${' '.repeat(15)}began ${formatInstant(began)}`]),
      ...(note === undefined ? [] : [`${' '.repeat(15)}${note}`]),
    ].join('\n');
  });
  const head = `aws-jit ${report.version}, Node ${report.node}, ${report.platform}`;
  return `${head}\n${rows.join('\n')}\n${passed(report) ? 'The rehearsal went through.' : 'The rehearsal did not go through.'}\n`;
}

export const rehearsalJson = (report: RehearsalReport): object => ({
  passed: passed(report),
  ...report,
  steps: report.steps.map(({ step, state, began, took, note }) => ({
    step,
    state,
    began: began === undefined ? null : formatInstant(began),
    seconds: took ?? null,
    within: STEPS.find((each) => each.step === step)?.within ?? null,
    note: note ?? null,
  })),
});
