import type { IssueNumber } from '../../terms/brand.ts';
import type { Checked } from '../../terms/checked.ts';
import { formatDuration } from '../../terms/duration.ts';
import { addSeconds, formatInstant, type Instant } from '../../terms/instant.ts';
import type { UseAsk } from '../../request/form/standing-form.ts';
import {
  formatHours,
  isWithinHours,
  standingText,
  USE_WITHIN,
  useWindow,
  type Standing,
  type StandingPlace,
} from '../../request/standing.ts';
import type { ApprovalFacts, Read } from '../approval-facts.ts';
import { checkIssue } from '../issue-checks.ts';
import type { Reason } from '../refusal-reasons.ts';

/** What counts as an earlier use, within the time that counts: each number once. */
export interface EarlierUses {
  /** Of its people, that name it or did. */
  readonly issues: readonly IssueNumber[];
  /** Of its people, which may have been made of such an issue. */
  readonly discussions: readonly IssueNumber[];
  /** Deleted or moved away: whose they were, and what of, cannot be told. */
  readonly gone: readonly IssueNumber[];
}

/** A use: what its issue says, and what was used before it. */
export interface UseSettings {
  readonly ask: Checked<UseAsk>;
  /** Who may ask, and as whom: `undefined`, nobody has said who they are in this account. */
  readonly hasIdentity: boolean;
  /** Why its author may not ask for this by the configuration as it is now: who may ask at all, and with what ticket. */
  readonly against: readonly Reason[];
  readonly before: Read<EarlierUses>;
  /** AWS holds it already: then a run that ended before it could tell is caught up with, however late. */
  readonly held: boolean;
}

/**
 * Whether an issue is a use of a standing approval: by one of its people, in the words that it was filed with, at its time, and one of as many as
 * were approved.
 * @param standing `undefined`: its file cannot be read, which is a reason of its own.
 */
export function checkUse(
  facts: ApprovalFacts,
  standing: Standing | undefined,
  of: StandingPlace,
  use: UseSettings,
  mergedAt: Instant | undefined,
  now: Instant,
): readonly Reason[] {
  const reasons: Reason[] = [...checkIssue(facts)];
  const say = (code: Reason['code'], message: string): void => void reasons.push({ code, message });
  if (!use.ask.ok) for (const { path, message } of use.ask.problems) say('use-form', `${path}: ${message}`);
  else if (standingText(use.ask.value.of) !== standingText(of))
    say('use-form', `The issue names ${standingText(use.ask.value.of)} by now.`);
  const issue = facts.issue.known ? facts.issue.value : undefined;
  if (issue === undefined || standing === undefined) return reasons;
  const { createdAt, author, edits, closings, lastEditedAt } = issue;
  // What was counted, and when it began, is what was filed: nothing may have become of it since.
  if (lastEditedAt !== undefined || (edits.known && edits.value.some(({ at }) => at > createdAt)))
    say('use-edited', 'The issue was edited after it was filed. A use counts in its first words only.');
  if (closings.known && closings.value.length > 0 && !reasons.some(({ code }) => code === 'issue-was-closed'))
    say('issue-was-closed', 'The issue was closed before, and opening it again does not bring it back.');
  if (author === undefined || !standing.people.includes(author.id))
    say(
      'use-not-theirs',
      `Only those whom it names may use it (GitHub ids ${standing.people.join(', ')}), and GitHub id ${author?.id ?? 'unknown'} is none of them.`,
    );
  if (!use.hasIdentity)
    say(
      'use-no-identity',
      `aws-jit.yml does not say who GitHub id ${author?.id ?? 'unknown'} is in ${of.account}.`,
    );
  if (mergedAt !== undefined && createdAt < mergedAt)
    say(
      'use-before-merge',
      `The issue was filed at ${formatInstant(createdAt)}, before the standing approval was merged at ${formatInstant(mergedAt)}.`,
    );
  const length = (use.ask.ok ? use.ask.value.duration : undefined) ?? standing.duration;
  if (length > standing.duration)
    say(
      'use-too-long',
      `${formatDuration(length)} is longer than the ${formatDuration(standing.duration)} that one use may last.`,
    );
  const { until } = useWindow(createdAt, length);
  if (until > standing.until)
    say(
      'standing-until',
      `It would last until ${formatInstant(until)}, and nothing that is used lasts beyond ${formatInstant(standing.until)}, when the standing approval ends.`,
    );
  if (createdAt > now || now >= until || (!use.held && now >= addSeconds(createdAt, USE_WITHIN)))
    say(
      'use-too-old',
      `The issue was filed at ${formatInstant(createdAt)}, and it is ${formatInstant(now)}: a use is given within ${formatDuration(USE_WITHIN)}, and while its time lasts.`,
    );
  if (standing.hours !== undefined && !isWithinHours(standing.hours, createdAt))
    say(
      'use-outside-hours',
      `It may be used from ${formatHours(standing.hours)} UTC, and the issue was filed at ${formatInstant(createdAt)}.`,
    );
  reasons.push(...use.against, ...checkSpent(standing, use));
  return reasons;
}

/** Of two uses at one moment at the limit the issue with the lower number counts before the other, whichever run comes first. */
function checkSpent({ uses, within }: Standing, { before }: UseSettings): readonly Reason[] {
  if (!before.known)
    return [
      {
        code: 'uses-unread',
        message: `How often it was used could not be counted: ${before.why}. The next run counts again.`,
      },
    ];
  const { issues, discussions, gone } = before.value;
  if (issues.length + discussions.length + gone.length < uses) return [];
  const counted = [
    ...(issues.length > 0
      ? [`Each issue of one of its people that names it counts, whatever became of it: ${numbersOf(issues)}`]
      : []),
    ...(discussions.length > 0
      ? [
          `Discussions of its people count, since they may have been made of such an issue: ${numbersOf(discussions)}`,
        ]
      : []),
    ...(gone.length > 0
      ? [`Numbers that are gone count, since nobody can tell any more what they were: ${numbersOf(gone)}`]
      : []),
  ];
  return [
    {
      code: 'uses-spent',
      message: `It may be used ${uses} ${uses === 1 ? 'time' : 'times'} within ${formatDuration(within)}, and that is spent. ${counted.join('. ')}.`,
    },
  ];
}

const SHOWN = 10;
const numbersOf = (numbers: readonly IssueNumber[]): string =>
  numbers
    .slice(0, SHOWN)
    .map((number) => `#${number}`)
    .join(', ') + (numbers.length > SHOWN ? ` and ${numbers.length - SHOWN} more` : '');
