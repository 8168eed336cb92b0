import { wrongOwners } from '../../setup/setup-plan.ts';
import { flagOf, wrongValue, type FormedOption, type SetupOptions } from '../../setup/setup-options.ts';

/** How a person is asked. Whoever breaks off gets `Abandoned` thrown. */
export interface Prompts {
  text(question: Question): Promise<string>;
  choose<T extends string>(
    message: string,
    options: readonly { readonly value: T; readonly label: string }[],
  ): Promise<T>;
  confirm(message: string, yes: boolean): Promise<boolean>;
  note(message: string): void;
}

export interface Question {
  readonly message: string;
  readonly placeholder?: string | undefined;
  readonly proposed?: string | undefined;
  /** What is wrong with an answer; `undefined`: nothing. */
  readonly wrong: (answer: string) => string | undefined;
}

/** Somebody has broken the questions off: nothing was written. */
export class Abandoned extends Error {}

/** What the machine can say before anybody is asked. */
export interface Finds {
  /** Options that say which Identity Center it is, or why that is not known. */
  center(region: string): Promise<Partial<SetupOptions> | string>;
  /** Services that AWS documents. */
  readonly services: readonly string[];
}

type Mutable = { -readonly [K in keyof SetupOptions]: SetupOptions[K] };

/** Asks for what is not given and was not found. An answer is held to the same as the option of its name. */
export async function askSetup(
  given: SetupOptions,
  { fresh, owned, pinned }: { readonly fresh: boolean; readonly owned: boolean; readonly pinned: boolean },
  finds: Finds,
  prompts: Prompts,
): Promise<SetupOptions> {
  const options: Mutable = { ...given };
  const ask = async (option: FormedOption, message: string, more: Partial<Question> = {}): Promise<string> =>
    (
      await prompts.text({
        message,
        ...more,
        wrong: (answer) => wrongValue(option, answer.trim())?.replace(`${flagOf(option)} must`, 'It must'),
      })
    ).trim();

  options.repository ??= await ask('repository', 'Which repository will hold the requests?', {
    placeholder: 'octo-org/access',
  });
  options.repositoryId ??= await ask(
    'repositoryId',
    `The numeric id of ${options.repository}? (gh api repos/${options.repository} --jq .id)`,
  );
  const owner = options.repository.split('/')[0] ?? '';
  options.ownerId ??= await ask('ownerId', `The numeric id of ${owner}? (gh api users/${owner} --jq .id)`);
  if (fresh) {
    options.region ??= await ask('region', 'In which AWS Region do you work?', { proposed: 'us-east-1' });
    await askAccounts(options, ask, prompts);
    await askCenter(options, ask, finds, prompts);
    options.services ??= await prompts.text({
      message: 'Which services may be asked for? By the prefix of their actions.',
      placeholder: 's3, logs, dynamodb',
      wrong: (answer) => wrongServices(answer, finds.services),
    });
  }
  if (!owned) {
    const people = (message: string, least: number) =>
      prompts.text({
        message,
        placeholder: '@alice, @octo-org/security',
        wrong: (answer) => {
          const named = listIn(answer);
          return named.length < least
            ? `Name ${least} at least.`
            : wrongOwners({ owner: named })[0]?.replace('--owner must', 'It must');
        },
      });
    if (!options.owner?.length)
      options.owner = listIn(
        await people(
          'Who owns configuration, workflows and approvals? Two at least, for nobody can approve their own change.',
          1,
        ),
      );
    if (!options.approver?.length)
      options.approver = listIn(await people('Who else approves requests? Nothing, if nobody.', 0));
  }
  if (fresh) await askPeople(options, ask, prompts);
  if (fresh && options.slackChannel === undefined) {
    const channel = await prompts.text({
      message: 'Which Slack channel is told? Nothing, if none.',
      placeholder: '#aws-access',
      wrong: (answer) =>
        answer.trim() === ''
          ? undefined
          : wrongValue('slackChannel', answer.trim())?.replace('--slack-channel must', 'It must'),
    });
    if (channel.trim() !== '') options.slackChannel = channel.trim();
  }
  if (!pinned)
    options.uses ??= await ask('uses', 'Which commit of the action do the workflows call?', {
      placeholder: 'OWNER/aws-jit-permissions@COMMIT',
    });
  return options;
}

type Ask = (option: FormedOption, message: string, more?: Partial<Question>) => Promise<string>;

export const listIn = (answer: string): readonly string[] => answer.split(/[\s,]+/).filter(Boolean);

function wrongServices(answer: string, known: readonly string[]): string | undefined {
  const named = listIn(answer);
  const unknown = named.filter((each) => !known.includes(each));
  if (named.length === 0) return 'Name one at least.';
  return unknown.length === 0
    ? undefined
    : `AWS documents no service ${unknown.join(', ')}: write the prefix as IAM does, such as s3.`;
}

async function askAccounts(options: Mutable, ask: Ask, prompts: Prompts): Promise<void> {
  if (options.account?.length || options.identityCenterAccount?.length) return;
  const [iam, center]: [string[], string[]] = [[], []];
  do {
    const account = await ask('account', 'An AWS account: its name and id?', {
      placeholder: 'prod=111122223333',
    });
    const backend = await prompts.choose(`How do people reach ${account.split('=')[0] ?? ''}?`, [
      { value: 'iam', label: 'as IAM users and roles' },
      { value: 'identity-center', label: 'through IAM Identity Center' },
    ]);
    (backend === 'iam' ? iam : center).push(account);
  } while (await prompts.confirm('A further account?', false));
  options.account = iam;
  options.identityCenterAccount = center;
}

async function askCenter(options: Mutable, ask: Ask, finds: Finds, prompts: Prompts): Promise<void> {
  if (!options.identityCenterAccount?.length) return;
  const parts = ['identityCenter', 'identityStore', 'portal', 'identityCenterIn'] as const;
  if (parts.every((part) => options[part] !== undefined)) return;
  const region = (options.identityCenterRegion ??= await ask(
    'identityCenterRegion',
    'In which Region is Identity Center?',
    {
      proposed: options.region,
    },
  ));
  const found = await finds.center(region);
  if (typeof found === 'string') prompts.note(found);
  const proposed = typeof found === 'string' ? {} : found;
  options.identityCenter ??= await ask('identityCenter', 'The ARN of its instance? (console: Settings)', {
    proposed: proposed.identityCenter,
  });
  options.identityStore ??= await ask('identityStore', 'The id of its identity store?', {
    proposed: proposed.identityStore,
  });
  options.identityCenterIn ??= await ask(
    'identityCenterIn',
    'The id of the account in which it is administered?',
    {
      proposed: proposed.identityCenterIn,
    },
  );
  options.portal ??= await ask('portal', 'The address of the access portal?', { proposed: proposed.portal });
}

async function askPeople(options: Mutable, ask: Ask, prompts: Prompts): Promise<void> {
  if (options.people !== undefined || options.members === true) return;
  const organisation = options.repository?.split('/')[0] ?? '';
  const from = await prompts.choose('Who may be given access?', [
    { value: 'file', label: 'people in a file (CSV: login,iam_user,identity_center_user)' },
    { value: 'members', label: `the members of ${organisation} at GitHub` },
    { value: 'later', label: 'I write them into aws-jit.yml myself, later' },
  ]);
  if (from === 'file')
    options.people = (
      await prompts.text({
        message: 'The path of that file?',
        proposed: '../people.csv',
        wrong: (answer) => (answer.trim() === '' ? 'Name a file.' : undefined),
      })
    ).trim();
  if (from === 'members') options.members = true;
  if (from === 'later') return;
  const pattern = async (
    option: 'iamUsers' | 'centerUsers',
    what: string,
    proposed: string,
  ): Promise<void> => {
    const known = from === 'file' ? ', where the file does not say' : '';
    options[option] ??= await ask(option, `What are they called ${what}${known}?`, { proposed });
  };
  if (options.account?.length) await pattern('iamUsers', 'as IAM users', '{login}');
  if (options.identityCenterAccount?.length)
    await pattern('centerUsers', 'in Identity Center', '{login}@example.com');
}
