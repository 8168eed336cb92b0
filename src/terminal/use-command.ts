import { IssueNumber } from '../terms/brand.ts';
import { formatInstant, type Instant } from '../terms/instant.ts';
import {
  addedSuffix,
  awsProfile,
  portalLink,
  type AwsProfile,
  type LiveAccess,
} from '../messages/aws-profile.ts';
import { untilText } from '../messages/clock-time.ts';
import { labelsOf, withoutProfile, withProfile } from '../setup/aws-config-file.ts';
import { isAssigned } from '../commands/run/live-access.ts';
import { livePartsOf, type LivePart } from './live-parts.ts';
import type { UsableRequest, UseSource } from './usable-requests.ts';

export interface UseArguments {
  readonly issue: string;
  /** Name of the profile, where the usual one is taken. */
  readonly profile: string | undefined;
  /** Whose credentials assume a shared role. */
  readonly sourceProfile: string;
  readonly dryRun: boolean;
  readonly remove: boolean;
  /** `~/.aws/config`, or what AWS_CONFIG_FILE names. */
  readonly configFile: string;
  readonly now: Instant;
}

export interface UseIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * `aws-jit use 1042`: writes the profile for live access into the AWS configuration of whoever calls it, between marks, and
 * says until when it works. Never changes what it did not write.
 *
 * @param sources asked in turn for the request.
 * @returns 0 written or nothing to write; 1 the access is not live, or the profile is somebody else's; 2 bad usage.
 */
export async function use(args: UseArguments, sources: readonly UseSource[], io: UseIo): Promise<0 | 1 | 2> {
  const number = Number(args.issue.replace(/^#/, ''));
  if (!IssueNumber.is(number)) {
    io.stderr(`"${args.issue}" is not the number of a request.\n`);
    return 2;
  }
  if (args.profile !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(args.profile)) {
    io.stderr('A profile has a name of letters, digits, dots, hyphens and underscores.\n');
    return 2;
  }
  const text = (await io.read(args.configFile)) ?? '';
  if (args.remove) return removeProfile(args, number, text, io);
  let found: readonly UsableRequest[] = [];
  for (const source of sources) if (found.length === 0) found = await source(number);
  if (found.length === 0) {
    io.stderr(
      `use: nothing was granted for request ${number} as far as this checkout knows (aws-jit status ${number} says how it stands). Call this in an up-to-date checkout of the repository (git pull), or name it with ` +
        '--repository OWNER/NAME and set GH_TOKEN.\n',
    );
    return 1;
  }
  const live = found.map((of) => ({ of, parts: livePartsOf(of, args.now) }));
  const several = found.length > 1;
  const usable = live.flatMap(({ of, parts }) =>
    parts.ok ? profilesOf(of, parts.parts, args, several) : [],
  );
  for (const { of, parts } of live)
    if (!parts.ok) io.stderr(`#${number}${several ? ` in ${of.request.account}` : ''}: ${parts.why}\n`);
  if (usable.length === 0) return 1;
  // What has ended since it was written has no place there.
  const wanted = new Set(usable.map(({ label }) => label));
  let edited = text;
  for (const label of labelsOf(text)) {
    if (!isOf(label, number) || wanted.has(label)) continue;
    const without = withoutProfile(edited, label);
    if (without.ok) edited = without.text;
  }
  for (const { made, label, until } of usable) {
    if (made === undefined) continue;
    const next = withProfile(edited, made, label, `Until ${formatInstant(until)}.`);
    if (!next.ok) {
      io.stderr(`${args.configFile} is left as it is. ${next.why}\n`);
      return 1;
    }
    edited = next.text;
  }
  if (args.dryRun && usable.some(({ made }) => made !== undefined)) {
    io.stdout(edited);
    return 0;
  }
  if (edited !== text) await io.write(args.configFile, edited);
  io.stdout(usable.map((each) => whatToDo(each, args)).join(''));
  return 0;
}

interface Usable extends LivePart {
  readonly of: UsableRequest;
  readonly label: string;
  /** `undefined`: the credentials that somebody has are enough. */
  readonly made: AwsProfile | undefined;
}

/** A profile for each permission set; a user or role of IAM has everything by the one that it has. */
function profilesOf(
  of: UsableRequest,
  parts: readonly LivePart[],
  args: UseArguments,
  several: boolean,
): readonly Usable[] {
  const { account, principal } = of.request;
  return parts.flatMap((part): readonly Usable[] => {
    if (part.added !== undefined && principal.kind !== 'identity-center-user') return [{ ...part, of, label: labelFor(of, several, part), made: undefined }]; // prettier-ignore
    const chosen =
      args.profile === undefined
        ? undefined
        : `${args.profile}${several ? `-${account}` : ''}${addedSuffix(part.added)}`;
    const made = awsProfile(part.access, { from: args.sourceProfile, name: chosen });
    return [{ ...part, of, label: labelFor(of, several, part), made }];
  });
}

function whatToDo({ of, access, until, added, made }: Usable, args: UseArguments): string {
  const { request, config } = of;
  const ends = `AWS refuses every call from ${untilText(until, args.now)} on.`;
  if (made === undefined)
    return added === undefined
      ? `Nothing to write: the credentials that you have for ${userOf(access)} have the access. ${ends}\n`
      : `What was added to it by ${request.issue}.${added} is there in the same way, until ${untilText(until, args.now)}.\n`;
  const what =
    added === undefined
      ? ''
      : `, with what was added to it by ${request.issue}.${added} and what that needs beside it: a session has one permission set`;
  return [
    `Profile ${made.name} is in ${args.configFile}${what}. ${
      isAssigned(config, request)
        ? `It ends ${untilText(until, args.now)}, which AWS does not enforce: the next scheduled run takes it away.`
        : ends
    }`,
    ...(made.session === undefined ? [] : [`Sign in:  aws sso login --profile ${made.name}`]),
    `Try it:   aws sts get-caller-identity --profile ${made.name}`,
    ...(access.portal === undefined ? [] : [`Browser:  ${portalLink(access.portal, access.accountId)}`]),
    '',
  ].join('\n');
}

async function removeProfile(
  args: UseArguments,
  issue: IssueNumber,
  text: string,
  io: UseIo,
): Promise<0 | 1> {
  const ours = labelsOf(text).filter((label) => isOf(label, issue));
  let edited = text;
  for (const label of ours) {
    const without = withoutProfile(edited, label);
    if (!without.ok) {
      io.stderr(`${args.configFile} is left as it is. ${without.why}\n`);
      return 1;
    }
    edited = without.text;
  }
  if (args.dryRun) {
    io.stdout(edited);
    return 0;
  }
  if (edited !== text) await io.write(args.configFile, edited);
  io.stdout(
    ours.length === 0
      ? `${args.configFile} has no profile for ${issue} that this tool wrote.\n`
      : `Removed the profile for ${issue} from ${args.configFile}.\n`,
  );
  return 0;
}

/** Numbers repeat in other repositories. One profile has the label of the request alone; others say which they are. */
const labelFor = ({ request }: UsableRequest, several: boolean, { added }: LivePart): string =>
  [
    `repository ${request.repository} #${request.issue}`,
    ...(several ? [request.account] : []),
    ...(added === undefined ? [] : [added]),
  ].join(' ');

const isOf = (label: string, issue: IssueNumber): boolean => ` ${label} `.includes(` #${issue} `);

const userOf = ({ principal, accountId }: LiveAccess): string =>
  `${principal.kind === 'identity-center-user' ? principal.userName : principal.name} in account ${accountId}`;
