import { standingView } from '../src/messages/reviewing/standing-view.ts';
import { canonicalPolicy } from '../src/policy/document/canonical-policy.ts';
import { readPolicy } from '../src/policy/document/read-policy.ts';
import { serialise } from '../src/policy/document/serialise-policy.ts';
import {
  readStandingAsWritten,
  serialiseStanding,
  standingPaths,
} from '../src/request/file/standing-file.ts';
import { standingText, type Standing } from '../src/request/standing.ts';
import { AccountId, AccountName, RepositoryId, UserId } from '../src/terms/brand.ts';
import { addSeconds, type Instant, type Seconds } from '../src/terms/instant.ts';
import { ACCOUNT, PEOPLE, REPOSITORY_ID, type Example } from '../sandbox/example.ts';

/** What somebody writes who brings an approval in advance, and what `aws-jit standing write` makes of it. */
export interface Written {
  readonly standing: string;
  readonly policy: string;
}

const DAY = 24 * 60 * 60;

/** Break glass for alice, as whoever sits at a desk may change it before they bring it. */
export function exampleBreakGlass(now: Instant): Written {
  const standing: Standing = {
    name: 'on-call',
    account: AccountName.of('prod'),
    repository: RepositoryId.of(REPOSITORY_ID),
    accountId: AccountId.of(ACCOUNT),
    people: [UserId.of(PEOPLE.alice)],
    duration: 3600 as Seconds,
    uses: 5,
    within: (7 * DAY) as Seconds,
    until: addSeconds(now, (60 * DAY - (now % DAY)) as Seconds),
    review: 'afterwards',
    purpose: 'For the night on which the nightly export fails and nobody is awake to approve.',
  };
  const policy = serialise({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: ['arn:aws:s3:::acme-nightly-exports/*'],
      },
    ],
  });
  return { standing: serialiseStanding(standing), policy };
}

/** The three files of it, or why there can be none. */
export function standingFiles(
  written: Written,
):
  { readonly name: string; readonly files: Readonly<Record<string, string>> } | { readonly problem: string } {
  const read = readStandingAsWritten(written.standing);
  if (!read.ok) return { problem: `Its file cannot be read. ${wordsOf(read.problems)}` };
  const policy = canonicalPolicy(written.policy);
  if (!policy.ok) return { problem: `Its policy cannot be read. ${wordsOf(policy.problems)}` };
  const document = readPolicy(policy.value);
  if (!document.ok) return { problem: `Its policy cannot be read. ${wordsOf(document.problems)}` };
  const paths = standingPaths(read.value);
  return {
    name: standingText(read.value),
    files: {
      [paths.standing]: serialiseStanding(read.value),
      [paths.policy]: policy.value,
      [paths.review]: standingView(read.value, document.value),
    },
  };
}

const wordsOf = (problems: readonly { readonly path: string; readonly message: string }[]): string =>
  problems.map(({ path, message }) => `${path}: ${message}`).join(' ');

/** Names of those that are on the default branch: `prod/on-call`. */
export function broughtStanding({ repository }: Example): readonly string[] {
  const { git } = repository.state;
  const tree = git.commit(repository.tip())?.tree;
  const paths = tree === undefined ? [] : [...git.files(tree).keys()];
  return paths.flatMap((path) => /^standing\/(.+)\.yml$/.exec(path)?.[1] ?? []).sort();
}
