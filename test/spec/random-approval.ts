import { IssueNumber, Service } from '../../src/terms/brand.ts';
import {
  known,
  unknown,
  type Account,
  type ApprovalFacts,
  type CommentText,
  type PullOutline,
} from '../../src/approval/approval-facts.ts';
import { verify, type VerifySettings } from '../../src/approval/verify.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';
import { askedWithAnswers } from '../../src/request/asked-in-answers.ts';
import { readRequest, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import * as good from '../approval/good-facts.ts';
import { isApproved, whoApproved, windowOfRequest, type Case } from './approval-spec.ts';
import { choice, file, issue, outline, pull, read, surroundings, type Bringing } from './random-facts.ts';
import type { Random } from './random.ts';

/** Facts, histories, CODEOWNERS and settings at random, near enough to what is right that about every third is approved. */
const { BOT, OLGA, RITA, WILL } = good;
/** What the requester asked for in a comment, and the same without a comment that says so. */
const ANSWER = 77;
const HOUR = 3600;

/** What the form may ask for, and what the request file may say, which is not always the same. */
interface Asked {
  readonly request: Request;
  readonly texts: Readonly<
    Record<
      | 'canonical'
      | 'shortened'
      | 'widened'
      | 'raisedByAnswer'
      | 'raisedByNobody'
      | 'raisedFurther'
      | 'lengthened',
      string
    >
  >;
}
function asked(request: Request): Asked {
  const canonical = serialiseRequest(request);
  const answered: Request = {
    ...request,
    access: { [Service.of('s3')]: 'write' },
    raised: [{ comment: ANSWER, service: Service.of('s3'), from: 'read', to: 'write' }],
    remarks: [
      { command: 'answer', comment: ANSWER, by: { id: RITA.id, login: RITA.login }, text: 'write s3' },
    ],
  };
  return {
    request,
    texts: {
      canonical,
      shortened: serialiseRequest({ ...request, approvedDuration: good.seconds(1800) }),
      widened: serialiseRequest({ ...request, resources: ['arn:aws:s3:::payroll'] }),
      raisedByAnswer: serialiseRequest(answered),
      raisedByNobody: serialiseRequest({
        ...request,
        access: answered.access,
        raised: answered.raised ?? [],
      }),
      raisedFurther: serialiseRequest({ ...answered, access: { [Service.of('s3')]: 'permissions' } }),
      lengthened: canonical.replace('duration: 8h', 'duration: 8h\napproved_duration: 24h'),
    },
  };
}

/** As filed, and with a start: after the merge, at it, before it, and so long before it that the time is over. */
const WHENEVER = asked(good.REQUEST);
const LATER = [2 * HOUR, 60, 0, -60, -2 * HOUR, -8 * HOUR].map((after) =>
  asked({ ...good.REQUEST, start: (good.MERGED + after) as Instant }),
);

/** The comment of an answer, as GitHub has it. Only what rests on it cares, so that it is often wrong, in one way at a time. */
function comment(random: Random): ApprovalFacts['comments'][number] {
  const right: CommentText = { on: good.ISSUE, author: RITA, body: '/answer write s3', editors: known([]) };
  const now = (change: Partial<CommentText>) => ({ id: ANSWER, now: known({ ...right, ...change }) });
  if (random.chance(0.4)) return now({});
  return random.pick<ApprovalFacts['comments'][number]>(
    now({ on: good.PULL }),
    now({ on: IssueNumber.of(7) }),
    now({ author: random.pick<Account | undefined>(WILL, BOT, { ...RITA, login: 'rita-2' }, undefined) }),
    now({
      body: random.pick(
        '/answer  write s3\n',
        '/answer 1',
        '/answer list s3',
        'write s3',
        '/revise write s3',
      ),
    }),
    now({ editors: known([RITA]) }),
    now({ editors: known([random.pick<Account | undefined>(WILL, OLGA, undefined), RITA]) }),
    now({ editors: unknown('not read') }),
    { ...now({}), id: ANSWER + 1 },
    { id: ANSWER, now: known('gone' as const) },
    { id: ANSWER, now: unknown('not read') },
  );
}

/** As the grant works it out: the form, and the answers that the request file names. */
function expectedFor({ request }: Asked, facts: ApprovalFacts): VerifySettings['expectedRequest'] {
  const main = facts.files.request.onMain;
  const text = main.known && main.value !== 'absent' && main.value.text.known ? main.value.text.value : '';
  const filed = readRequest(text);
  const remarks = filed.ok ? (filed.value.remarks ?? []) : [];
  return askedWithAnswers(request, remarks, { breadth: 'named' });
}

export interface RandomCase {
  readonly spec: Case;
  readonly settings: VerifySettings;
}

export function randomCase(random: Random): RandomCase {
  const form = random.chance(0.7) ? WHENEVER : random.pick(...LATER);
  const { texts } = form;
  const brought: Bringing = {
    texts: {
      [good.PATHS.request]: texts.canonical,
      [good.PATHS.policy]: good.POLICY_TEXT,
      [good.PATHS.review]: good.REVIEW_TEXT,
    },
    branch: 'aws-jit/1042',
    author: BOT,
    mergedAt: good.MERGED,
    commit: (oid) => good.botCommit(oid),
  };
  const facts: ApprovalFacts = {
    ...good.goodFacts,
    issue: read(random, issue(random, good.CREATED)),
    files: {
      request: file(random, brought, good.PATHS.request, [
        random.chance(0.3) ? texts.raisedByAnswer : texts.canonical,
        ...Object.values(texts),
        `${texts.canonical}# x\n`,
        // With the start of another form, or none.
        random.pick(WHENEVER, ...LATER).texts.canonical,
      ]),
      policy: file(random, brought, good.PATHS.policy, [
        good.POLICY_TEXT,
        good.POLICY_TEXT.replace('GetObject', 'PutObject'),
        '{}',
      ]),
      review: file(random, brought, good.PATHS.review, [good.REVIEW_TEXT, 'Harmless.\n']),
    },
    pull: read(random, pull(random, brought)),
    comments: random.chance(0.97) ? [comment(random)] : [],
    mergedFromBranch: read(
      random,
      random.mostly<readonly PullOutline[]>([good.outline], [outline(random, 980), good.outline]),
    ),
    ...surroundings(random),
  };
  const { holders, approvers } = choice(random);
  const required = random.mostly(1, 2, 3, 0);
  const approvalTtl = random.mostly(7 * 86_400, 1800);
  const trial = random.mostly(false, true);
  const { start } = form.request;
  const end = (start ?? good.MERGED) + 8 * HOUR;
  const at = random.mostly(
    good.NOW,
    (good.MERGED - 1) as Instant,
    (good.MERGED + 1800) as Instant,
    end as Instant,
    (end - 1) as Instant,
  );
  const begins = start === undefined ? {} : { start };
  return {
    spec: {
      facts,
      now: at,
      requests: [
        { text: texts.canonical, lasts: 8 * HOUR, ...begins },
        { text: texts.shortened, lasts: 1800, ...begins },
        {
          text: texts.raisedByAnswer,
          lasts: 8 * HOUR,
          answers: [{ comment: ANSWER, words: 'write s3' }],
          ...begins,
        },
      ],
      policies: [good.POLICY_TEXT, good.POLICY_TEXT.replace('GetObject', 'PutObject')],
      view: good.REVIEW_TEXT,
      issue: { number: good.ISSUE, id: good.REQUEST.issueId },
      paths: good.PATH_LIST,
      required,
      approvers,
      holders,
      approvalTtl,
      trial,
    },
    settings: {
      ...good.goodSettings,
      approvers,
      samePrincipal: holders,
      required,
      approvalTtl: approvalTtl as Seconds,
      trial,
      expectedRequest: expectedFor(form, facts),
    },
  };
}

/** Where product and specification judge a case differently, in a line; `undefined`: they agree. */
export function approvalDifference({ spec, settings }: RandomCase): {
  readonly approved: boolean;
  readonly difference?: string;
} {
  const verdict = verify(spec.facts, settings, spec.now as Instant);
  const approved = isApproved(spec);
  const ids = spec.facts.pull.known
    ? [...whoApproved(spec, spec.facts.pull.value)].sort((a, b) => a - b)
    : [];
  const theirs = verdict.approvers.map(({ id }) => Number(id)).sort((a, b) => a - b);
  const reasons = verdict.approved ? [] : verdict.reasons.map(({ code }) => code);
  if (verdict.approved !== approved)
    return {
      approved,
      difference: `product ${String(verdict.approved)} (${reasons.join(', ')}), specification ${String(approved)}`,
    };
  const window = spec.facts.pull.known ? windowOfRequest(spec, spec.facts.pull.value) : undefined;
  if (approved && JSON.stringify(window) !== JSON.stringify(verdict.window))
    return {
      approved,
      difference: `window: product ${JSON.stringify(verdict.window)}, specification ${JSON.stringify(window)}`,
    };
  // Files at another place are refused, whoever approved: whose they would be there is nobody's question.
  const { request, policy, review } = spec.facts.files;
  const inPlace = [request, policy, review].every(({ path }) => spec.paths.includes(path));
  if (inPlace && JSON.stringify(ids) !== JSON.stringify(theirs))
    return { approved, difference: `approvers: product ${theirs.join()}, specification ${ids.join()}` };
  return { approved };
}
