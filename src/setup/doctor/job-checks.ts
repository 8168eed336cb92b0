import { formatDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { AUDIT, CENTER, type Examination, type Examined } from './examination.ts';
import { notKnown, wrong, type Check, type Outcome } from './finding.ts';
import { ifRead } from './github-look.ts';
import type { SetupFacts } from './setup-facts.ts';

/**
 * What jobs with a role in AWS wrote of themselves: nobody else can tell whether GitHub gets into each account. Any writer can write
 * there, too: from it come codes and names, and every sentence and command is from here.
 */

const HOUR = 3600;
/** Each job looks once a day. */
const SILENT = 50 * HOUR;
const START = 'gh workflow run aws-jit-schedule.yml && gh workflow run aws-jit-report.yml';
const LOOK = 'As an administrator of AWS: aws-jit doctor --only aws, which says what to do about it';

interface Words {
  readonly code: string;
  readonly what: string;
  readonly mend: string;
}

const WORDS: Readonly<Record<Exclude<Examined['code'], 'unanswered'>, Words>> = {
  unreachable: {
    code: 'job-unreachable',
    what: 'The job could not get in there.',
    mend: `${LOOK}; the log of the run says what AWS answered`,
  },
  refused: {
    code: 'job-refused',
    what: 'AWS does not let the job’s role call this',
    mend: `${LOOK}; a service control policy may deny it as well`,
  },
  principal: {
    code: 'job-principal',
    what: 'These may be given access by aws-jit.yml, and AWS would refuse it',
    mend: LOOK,
  },
  'center-user': {
    code: 'job-center-user',
    what: 'The directory does not know these users of aws-jit.yml',
    mend: 'aws identitystore list-users --identity-store-id ID; correct identity_center_user in aws-jit.yml',
  },
  quota: {
    code: 'job-quota',
    what: 'Less than a tenth of the permission sets are left.',
    mend: 'Delete sets that nobody needs, or ask AWS for more: Service Quotas → IAM Identity Center',
  },
  unlocked: {
    code: 'audit-unlocked',
    what: 'The bucket of audit in aws-jit.yml has no Object Lock in compliance mode by default, so that what is written there can be deleted.',
    mend: 'Deploy deploy/audit.yml with another BucketName, and name that bucket in aws-jit.yml and as AuditBucket of deploy/account.yml; docs/audit-trail.md of this tool says how',
  },
};

export const jobChecks: readonly Check[] = [
  {
    id: 'jobs',
    subject: 'jobs',
    what: 'what the jobs with a role in AWS found of themselves',
    why: 'A job that AWS does not let in can neither grant nor take away there.',
    knows: 'job',
    look: (facts) =>
      facts.config === undefined
        ? [notKnown('aws-jit.yml', 'the configuration cannot be read', 'Mend aws-jit.yml first.')]
        : ifRead(facts.jobs, 'the branch aws-jit-ledger', (jobs) =>
            [...jobs].flatMap(([job, said]) => examined(job, said, facts)),
          ),
  },
];

function examined(
  job: string,
  said: Examination | 'absent' | 'unreadable',
  { config, github }: SetupFacts,
): readonly Outcome[] {
  const where = `the job of the ${job}`;
  if (said === 'absent')
    return [notKnown(where, 'it has not examined itself yet', `Each does once a day. At once: ${START}`)];
  const now = github.known ? github.value.clocks.github : undefined;
  if (said === 'unreadable' || (now !== undefined && said.at > now + HOUR))
    return [
      notKnown(
        where,
        'what stands on the branch aws-jit-ledger of it is not what it writes',
        `It writes it anew: ${START}`,
      ),
    ];
  if (now !== undefined && now - said.at > SILENT)
    return [
      wrong(
        'job-silent',
        where,
        `It has not examined itself for ${formatDuration((now - said.at) as Seconds)}.`,
        `Read how its last runs ended (gh run list), and start it: ${START}`,
      ),
    ];
  const known = (account: string): boolean =>
    account === CENTER ||
    account === AUDIT ||
    [...(config?.accounts.keys() ?? [])].some((name) => name === account);
  return said.found.flatMap(({ code, account, names }): readonly Outcome[] => {
    // An account that was renamed or taken out since: tomorrow's words will not have it.
    if (!known(account)) return [];
    const at =
      account === CENTER || account === AUDIT ? `${where}, ${account}` : `${where}, account ${account}`;
    if (code === 'unanswered')
      return [
        notKnown(at, 'AWS did not answer the job', 'It asks again tomorrow; the log of the run says more.'),
      ];
    const words = WORDS[code];
    const what = names.length === 0 ? words.what : `${words.what.replace(/\.$/, '')}: ${names.join(', ')}.`;
    return [wrong(words.code, at, what, words.mend)];
  });
}
