import type { LedgerEvent } from '../github/ledger-branch.ts';
import { FIRST_PART, givesTheSame, IssueNumber, RequestPart } from '../terms/brand.ts';
import { accountWithId } from '../config/lookups.ts';
import { formatInstant, parseInstant, type Instant } from '../terms/instant.ts';
import { STATES, type State } from '../lifecycle/state.ts';
import { awsProfile, portalLink, type LiveAccess } from '../messages/aws-profile.ts';
import { untilText } from '../messages/clock-time.ts';
import { labelsOf, withoutProfile, withProfile } from '../setup/aws-config-file.ts';
import { isAssigned, liveAccessOf } from '../commands/run/live-access.ts';
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
  let found: UsableRequest | undefined;
  for (const source of sources) found ??= await source(number);
  if (found === undefined) {
    io.stderr(
      `use: nothing was granted for request ${number} as far as this checkout knows (aws-jit status ${number} says how it stands). Call this in an up-to-date checkout of the repository (git pull), or name it with ` +
        '--repository OWNER/NAME and set GH_TOKEN.\n',
    );
    return 1;
  }
  const live = liveAccess(found, args.now);
  if (!live.ok) {
    io.stderr(`#${number}: ${live.why}\n`);
    return 1;
  }
  const { access, until } = live;
  const made = awsProfile(access, { from: args.sourceProfile, name: args.profile });
  const ends = `AWS refuses every call from ${untilText(until, args.now)} on.`;
  if (made === undefined) {
    io.stdout(
      `Nothing to write: the credentials that you have for ${userOf(access)} have the access. ${ends}\n`,
    );
    return 0;
  }
  const edited = withProfile(text, made, labelFor(found), `Until ${formatInstant(until)}.`);
  if (!edited.ok) {
    io.stderr(`${args.configFile} is left as it is. ${edited.why}\n`);
    return 1;
  }
  if (args.dryRun) {
    io.stdout(edited.text);
    return 0;
  }
  if (edited.text !== text) await io.write(args.configFile, edited.text);
  io.stdout(
    [
      `Profile ${made.name} is in ${args.configFile}. ${
        isAssigned(found.config, found.request)
          ? `It ends ${untilText(until, args.now)}, which AWS does not enforce: the next scheduled run takes it away.`
          : ends
      }`,
      ...(made.session === undefined ? [] : [`Sign in:  aws sso login --profile ${made.name}`]),
      `Try it:   aws sts get-caller-identity --profile ${made.name}`,
      ...(access.portal === undefined ? [] : [`Browser:  ${portalLink(access.portal, access.accountId)}`]),
      '',
    ].join('\n'),
  );
  return 0;
}

async function removeProfile(
  args: UseArguments,
  issue: IssueNumber,
  text: string,
  io: UseIo,
): Promise<0 | 1> {
  const ours = labelsOf(text).filter((label) => label.endsWith(`#${issue}`));
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

/** Numbers repeat in other repositories. */
const labelFor = ({ request }: UsableRequest): string => `repository ${request.repository} #${request.issue}`;

const userOf = ({ principal, accountId }: LiveAccess): string =>
  `${principal.kind === 'identity-center-user' ? principal.userName : principal.name} in account ${accountId}`;

type Live =
  | { readonly ok: true; readonly access: LiveAccess; readonly until: Instant }
  | { readonly ok: false; readonly why: string };

const partIn = ({ part }: LedgerEvent['data']): RequestPart =>
  typeof part === 'string' && RequestPart.is(part) ? part : FIRST_PART;

/** By what was recorded. It grants nothing: with a profile for access that is over, AWS refuses. */
function liveAccess({ config, request, policyText, events }: UsableRequest, now: Instant): Live {
  if (!accountWithId(config, request.accountId))
    return {
      ok: false,
      why: `aws-jit.yml lists no account ${request.accountId} (${request.account}) any more.`,
    };
  // What was added since is a permission set of its own; its comment says how to sign in to it.
  const granted = events
    .filter(({ kind, data }) => kind === 'granted' && givesTheSame(partIn(data), FIRST_PART))
    .at(-1);
  const until = parseInstant(String(granted?.data['until']));
  if (granted === undefined || until === undefined) {
    return {
      ok: false,
      why: 'no grant of it is recorded here. If it is granted by now, get the record with: git fetch origin aws-jit-ledger',
    };
  }
  const over = events.find(({ kind }) => Object.hasOwn(STATES, kind) && STATES[kind as State].over);
  if (until <= now || over !== undefined) {
    const how = over === undefined ? `ended ${untilText(until, now)}` : `is ${over.kind}`;
    return { ok: false, why: `the access ${how}. File a new request if you need it again.` };
  }
  const { principalArn } = granted.data;
  const arn = typeof principalArn === 'string' ? principalArn : undefined;
  const access = liveAccessOf(config, request, policyText, until, arn, partIn(granted.data));
  if (request.principal.kind === 'identity-center-user' && access.portal === undefined) {
    return {
      ok: false,
      why: 'its permission set cannot be told from here. Open your access portal instead.',
    };
  }
  return { ok: true, until, access };
}
