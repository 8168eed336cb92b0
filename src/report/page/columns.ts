import type { Instant, Seconds } from '../../terms/instant.ts';
import { STATES, type State } from '../../lifecycle/state.ts';
import { revealHidden } from '../../text/hidden-text.ts';
import type {
  OlderMonth,
  PageExtension,
  PageModel,
  PageProblem,
  PageRequest,
  PageUsage,
} from './page-types.ts';

/**
 * The page's data as it lies in the file: a column for each property, and each text once. 20,000 rows take about 2 MB
 * and are read within 100 ms; the same rows as objects take ten times as much.
 *
 * Times are seconds after `madeAt` (negative mostly): shorter than seconds since 1970. `null`: not known.
 */
export interface PageData {
  readonly version: 1;
  readonly repository: string;
  readonly url: string;
  readonly name: string;
  readonly madeAt: number;
  readonly stands?: true | undefined;
  readonly since: number | null;
  readonly months: readonly OlderMonth[];
  readonly synthetic: boolean;
  /** Names of the configuration for resources, with their ARNs. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly PageProblem[];
  readonly moreProblems: number;
  /** Every text of the columns below, which name it by its place here. */
  readonly texts: readonly string[];
  readonly rows: Columns;
}

type Times = readonly (number | null)[];
type Lists = readonly (readonly number[])[];

export interface Columns {
  readonly issue: readonly number[];
  readonly pull: Times;
  readonly state: readonly number[];
  /** Places of the rows that are made up. */
  readonly synthetic: readonly number[];
  readonly requester: readonly number[];
  readonly principal: readonly number[];
  readonly account: readonly number[];
  readonly services: Lists;
  readonly resources: Lists;
  /** `[actions, resources]` of each statement. */
  readonly statements: readonly (readonly (readonly [readonly number[], readonly number[]])[])[];
  readonly risk: readonly number[];
  readonly duration: Times;
  readonly requestedAt: readonly number[];
  readonly decidedAt: Times;
  readonly grantedAt: Times;
  readonly from: Times;
  readonly until: Times;
  readonly endedAt: Times;
  readonly approvers: Lists;
  /** `[row, attempts]` of the rows that have any. */
  readonly selfApprovals: readonly (readonly [number, number])[];
  readonly codes: Lists;
  /** `[how, as of, [action, count, last]…, unused, unknown]`; `null`: nothing was read yet. */
  readonly usage: readonly (UsageColumn | null)[];
  /** `[row, name, approved]` of the uses of standing approvals. */
  readonly standing: readonly (readonly [number, number, number | null])[];
  /** `[row, record, signed off, by]` of those by break glass. */
  readonly breakGlass: readonly (readonly [number, number | null, number | null, readonly number[]])[];
  /** `[row, number, until, asked, given, pull, approvers]`, of the rows that have any. */
  readonly extensions: readonly ExtensionColumn[];
  /** `[row, times]` of the rows that have any. */
  readonly escalated: readonly (readonly [number, readonly number[]])[];
}

type ExtensionColumn = readonly [
  row: number,
  number: number,
  until: number | null,
  asked: number | null,
  given: number | null,
  pull: number | null,
  approvers: readonly number[],
];

type UsageColumn = readonly [
  how: 0 | 1,
  asOf: number,
  used: readonly (readonly [action: number, count: number, last: number | null])[],
  unused: readonly number[],
  unknown: readonly number[],
];

const HOW = ['exact', 'by-principal'] as const;
/** Longer texts are cut: AWS's own names end far below (an ARN is at most 2,048), and one line must not fill the page. */
const LONGEST_TEXT = 2_100;
/** Whoever writes ten thousand broken lines shall not push the rest from the page; the count is shown. */
const MOST_PROBLEMS = 200;
/** A list that is longer is not a policy's. */
const LONGEST_LIST = 1_000;

/** What is not displayed is written out, so that two texts which look alike are alike. */
export const shown = (text: string): string => {
  const revealed = revealHidden(text);
  return revealed.length > LONGEST_TEXT ? `${revealed.slice(0, LONGEST_TEXT)}…` : revealed;
};

export function columnsOf(model: PageModel): PageData {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    texts.push(shown(text));
    return texts.length - 1;
  };
  const list = (each: readonly string[]): readonly number[] => [
    ...each.slice(0, LONGEST_LIST).map(place),
    ...(each.length > LONGEST_LIST ? [place(`and ${each.length - LONGEST_LIST} more, in the exports`)] : []),
  ];
  const since = (at: number): number => at - model.madeAt;
  const time = (at: Instant | undefined): number | null => (at === undefined ? null : since(at));
  const usage = (of: PageUsage | undefined): UsageColumn | null =>
    of === undefined
      ? null
      : [
          of.how === 'exact' ? 0 : 1,
          since(of.asOf),
          of.used
            .slice(0, LONGEST_LIST)
            .map(({ action, count, last }) => [place(action), count, time(last)] as const),
          list(of.unused),
          list(of.unknown),
        ];
  const { requests } = model;
  const column = <T>(of: (request: PageRequest) => T): T[] => requests.map(of);
  return {
    version: 1,
    repository: shown(model.repository),
    url: model.url,
    name: shown(model.name),
    madeAt: model.madeAt,
    stands: model.stands,
    since: model.since ?? null,
    months: model.months,
    synthetic: model.synthetic,
    names: model.names,
    problems: model.problems
      .slice(0, MOST_PROBLEMS)
      .map(({ where, what }) => ({ where: shown(where), what: shown(what) })),
    moreProblems: Math.max(0, model.problems.length - MOST_PROBLEMS),
    rows: {
      issue: column(({ issue }) => issue),
      pull: column(({ pull }) => pull ?? null),
      state: column(({ state }) => place(state)),
      synthetic: requests.flatMap(({ synthetic }, row) => (synthetic ? [row] : [])),
      requester: column(({ requester }) => place(requester)),
      principal: column(({ principal }) => place(principal)),
      account: column(({ account }) => place(account)),
      services: column(({ services }) => list(services)),
      resources: column(({ resources }) => list(resources)),
      statements: column(({ statements }) =>
        statements
          .slice(0, LONGEST_LIST)
          .map(({ actions, resources }) => [list(actions), list(resources)] as const),
      ),
      risk: column(({ risk }) => place(risk)),
      duration: column(({ duration }) => duration ?? null),
      requestedAt: column(({ requestedAt }) => since(requestedAt)),
      decidedAt: column(({ decidedAt }) => time(decidedAt)),
      grantedAt: column(({ grantedAt }) => time(grantedAt)),
      from: column(({ from }) => time(from)),
      until: column(({ until }) => time(until)),
      endedAt: column(({ endedAt }) => time(endedAt)),
      approvers: column(({ approvers }) => list(approvers)),
      selfApprovals: requests.flatMap(({ selfApprovals }, row) =>
        selfApprovals > 0 ? [[row, selfApprovals] as const] : [],
      ),
      codes: column(({ codes }) => list(codes)),
      usage: column((request) => usage(request.usage)),
      standing: requests.flatMap(({ standing }, row) =>
        standing === undefined ? [] : [[row, place(standing.name), time(standing.approvedAt)] as const],
      ),
      breakGlass: requests.flatMap(({ breakGlass }, row) =>
        breakGlass === undefined
          ? []
          : [
              [
                row,
                breakGlass.record ?? null,
                time(breakGlass.signedOffAt),
                list(breakGlass.signedOffBy),
              ] as const,
            ],
      ),
      extensions: requests.flatMap(({ extensions }, row) =>
        extensions.map(({ number, until, askedAt, givenAt, pull, approvers }): ExtensionColumn => [
          row,
          number,
          time(until),
          time(askedAt),
          time(givenAt),
          pull ?? null,
          list(approvers),
        ]),
      ),
      escalated: requests.flatMap(({ escalated }, row) =>
        escalated.length > 0 ? [[row, escalated.slice(0, LONGEST_LIST).map(since)] as const] : [],
      ),
    },
    texts,
  };
}

const isState = (text: string): text is State => Object.hasOwn(STATES, text);

/** The way back. Texts are those that are shown: hidden characters are written out, long ones cut. */
export function requestsOf({
  texts,
  rows,
  madeAt,
}: Pick<PageData, 'texts' | 'rows' | 'madeAt'>): readonly PageRequest[] {
  const text = (place: number | undefined): string => texts[place ?? -1] ?? '';
  const list = (places: readonly number[] | undefined): readonly string[] => (places ?? []).map(text);
  const time = (after: number | null | undefined): Instant | undefined =>
    typeof after === 'number' ? ((madeAt + after) as Instant) : undefined;
  const synthetic = new Set(rows.synthetic);
  const selfApprovals = new Map(rows.selfApprovals);
  const standing = new Map(
    rows.standing.map(([row, name, approved]) => [row, { name: text(name), approvedAt: time(approved) }]),
  );
  const breakGlass = new Map(
    rows.breakGlass.map(([row, record, signed, by]) => [
      row,
      { record: record ?? undefined, signedOffAt: time(signed), signedOffBy: list(by) },
    ]),
  );
  const escalated = new Map(rows.escalated);
  const extensions = new Map<number, PageExtension[]>();
  for (const [row, number, until, asked, given, pull, approvers] of rows.extensions) {
    const known = extensions.get(row) ?? [];
    extensions.set(row, known);
    known.push({
      number,
      until: time(until),
      askedAt: time(asked),
      givenAt: time(given),
      pull: pull ?? undefined,
      approvers: list(approvers),
    });
  }
  const usage = (of: UsageColumn | null | undefined): PageUsage | undefined =>
    of
      ? {
          how: HOW[of[0]],
          asOf: (madeAt + of[1]) as Instant,
          used: of[2].map(([action, count, last]) => ({ action: text(action), count, last: time(last) })),
          unused: list(of[3]),
          unknown: list(of[4]),
        }
      : undefined;
  return rows.issue.map((issue, row): PageRequest => {
    const state = text(rows.state[row]);
    const statements = (rows.statements[row] ?? []).map(([actions, resources]) => ({
      actions: list(actions),
      resources: list(resources),
    }));
    return {
      issue,
      pull: rows.pull[row] ?? undefined,
      state: isState(state) ? state : 'requested',
      synthetic: synthetic.has(row),
      requester: text(rows.requester[row]),
      principal: text(rows.principal[row]),
      account: text(rows.account[row]),
      services: list(rows.services[row]),
      resources: list(rows.resources[row]),
      statements,
      actions: [...new Set(statements.flatMap(({ actions }) => actions))],
      risk: text(rows.risk[row]),
      duration: (rows.duration[row] ?? undefined) as Seconds | undefined,
      requestedAt: (madeAt + (rows.requestedAt[row] ?? 0)) as Instant,
      decidedAt: time(rows.decidedAt[row]),
      grantedAt: time(rows.grantedAt[row]),
      from: time(rows.from[row]),
      until: time(rows.until[row]),
      endedAt: time(rows.endedAt[row]),
      approvers: list(rows.approvers[row]),
      selfApprovals: selfApprovals.get(row) ?? 0,
      codes: list(rows.codes[row]),
      usage: usage(rows.usage[row]),
      standing: standing.get(row),
      breakGlass: breakGlass.get(row),
      extensions: extensions.get(row) ?? [],
      escalated: (escalated.get(row) ?? []).map((after) => (madeAt + after) as Instant),
    };
  });
}
