import type { ApprovalFacts, PullFacts } from '../../src/approval/approval-facts.ts';
import { approversOf, enoughApproved, filesHaveOwners, type Choosing } from './approvers-spec.ts';
import {
  approvedText,
  bringsNothingElse,
  broughtThemFirst,
  firstOfItsBranch,
  isMerged,
  isTheBots,
  textOnMain,
} from './brought-spec.ts';
import { issueIsAPersonsOwn, nobodyWithdrewIt } from './issue-spec.ts';
import { repositoryIsProtected } from './protection-spec.ts';
import { value } from './read-spec.ts';
import { windowOf, type Span } from './window-spec.ts';

/**
 * What approval is, one function a rule, for an auditor: read this in place of `src/approval/`. It takes the same facts, shares no code
 * with the product, and says only yes or no. What is not known is no. `spec.test.ts` has both judge the same.
 */
export interface Case {
  readonly facts: ApprovalFacts;
  readonly now: number;
  /**
   * What the request file may say, byte for byte; how many seconds the access then lasts, and from when, if the form asks for a start; and
   * which comments of the requester it rests on beside the form, each with what they wrote behind `/answer`.
   */
  readonly requests: readonly {
    readonly text: string;
    readonly lasts: number;
    readonly start?: number;
    readonly answers?: readonly { readonly comment: number; readonly words: string }[];
  }[];
  readonly policies: readonly string[];
  readonly view: string;
  readonly issue: { readonly number: number; readonly id: number };
  readonly paths: readonly string[];
  readonly required: number;
  /** Numeric ids; `undefined`: every owner. */
  readonly approvers: readonly number[] | undefined;
  /** Everybody who gets the access. */
  readonly holders: readonly number[];
  readonly approvalTtl: number;
  readonly trial: boolean;
}

export function isApproved(given: Case): boolean {
  const { facts, issue, paths } = given;
  const pull = value(facts.pull);
  return (
    pull !== undefined &&
    issueIsAPersonsOwn(facts) &&
    isTheIssueOf(given) &&
    nobodyWithdrewIt(facts) &&
    filesSayWhatTheyMust(given) &&
    answersAreTheRequesters(given, pull) &&
    broughtThemFirst(facts, pull) &&
    firstOfItsBranch(facts, pull) &&
    isMerged(facts, pull) &&
    isTheBots(given, pull, `aws-jit/${issue.number}`) &&
    bringsNothingElse(given, pull) &&
    itIsTime(given, pull) &&
    filesHaveOwners(facts, paths) &&
    enoughApproved(choosing(given), pull) &&
    (given.trial || repositoryIsProtected(facts))
  );
}

const choosing = (given: Case): Choosing => ({ ...given, asker: value(given.facts.issue)?.author?.id });

export const whoApproved = (given: Case, pull: PullFacts): readonly number[] =>
  approversOf(choosing(given), pull);

function isTheIssueOf({ facts, issue: expected }: Case): boolean {
  const issue = value(facts.issue);
  return issue?.number === expected.number && issue.id === expected.id;
}

/** They are the approved files, and each says what it must. */
function filesSayWhatTheyMust({ facts, paths, requests, policies, view }: Case): boolean {
  const { files } = facts;
  const [request, policy, review] = [files.request, files.policy, files.review].map((file, index) =>
    approvedText(file, paths[index]),
  );
  return (
    requests.some(({ text }) => text === request) &&
    policies.some((text) => text === policy) &&
    review === view
  );
}

/** What the request file on the default branch rests on. */
const requestOnMain = ({ facts, requests }: Case): Case['requests'][number] | undefined =>
  requests.find(({ text }) => text === textOnMain(facts.files.request));

/**
 * What was asked for beyond the form was asked by the requester: each such comment is there, on the issue or its pull request, by the
 * issue's author, edited by nobody else, and says these words.
 */
function answersAreTheRequesters(given: Case, pull: PullFacts): boolean {
  const author = value(given.facts.issue)?.author;
  return (requestOnMain(given)?.answers ?? []).every(({ comment, words }) => {
    const read = given.facts.comments.find(({ id }) => id === comment)?.now;
    const now = read && value(read);
    const editors = now === undefined || now === 'gone' ? undefined : value(now.editors);
    return (
      now !== undefined &&
      now !== 'gone' &&
      author !== undefined &&
      [given.issue.number, pull.number].some((number) => number === now.on) &&
      now.author?.type === 'User' &&
      now.author.id === author.id &&
      now.author.login === author.login &&
      editors !== undefined &&
      editors.every((editor) => editor?.id === author.id) &&
      /^\/answer\s/.test(now.body) &&
      now.body.slice('/answer'.length).trim() === words
    );
  });
}

/** Merged in time, not in the future, and the window has not passed. */
function itIsTime(given: Case, pull: PullFacts): boolean {
  const issue = value(given.facts.issue);
  const window = windowOfRequest(given, pull);
  return (
    issue !== undefined &&
    window !== undefined &&
    pull.mergedAt !== undefined &&
    pull.mergedAt <= given.now &&
    pull.mergedAt <= issue.createdAt + given.approvalTtl &&
    given.now < window.until
  );
}

/** From when and until when access lasts, by the request file on the default branch. */
export function windowOfRequest(given: Case, pull: PullFacts): Span | undefined {
  const request = requestOnMain(given);
  return request === undefined || pull.mergedAt === undefined
    ? undefined
    : windowOf(pull.mergedAt, request.lasts, request.start);
}
