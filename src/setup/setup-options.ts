/** What `aws-jit init` can be told, as it is typed: by options, or in answer to its questions. What is left out is found out or asked. */
export interface SetupOptions {
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly region?: string;
  /** `NAME=ID`, accounts of IAM. */
  readonly account?: readonly string[];
  /** `NAME=ID`, accounts that people reach through Identity Center. */
  readonly identityCenterAccount?: readonly string[];
  /** ARN of the instance. */
  readonly identityCenter?: string;
  readonly identityStore?: string;
  readonly portal?: string;
  /** Id of the account in which Identity Center is administered. */
  readonly identityCenterIn?: string;
  readonly identityCenterRegion?: string;
  readonly services?: string;
  readonly owner?: readonly string[];
  readonly approver?: readonly string[];
  /** Path of a list of people. */
  readonly people?: string;
  /** Also the members of the organisation. */
  readonly members?: boolean;
  readonly iamUsers?: string;
  readonly centerUsers?: string;
  readonly slackChannel?: string;
  readonly uses?: string;
  readonly runner?: string;
  readonly granterRole?: string;
  readonly revokerRole?: string;
  readonly boundary?: string;
  readonly appClientId?: string;
  readonly model?: string;
  readonly modelUrl?: string;
}

/** How each option is written on the command line. */
export const flagOf = (option: keyof SetupOptions): string =>
  `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

interface Form {
  readonly form: RegExp;
  /** As the rest of "must be". */
  readonly what: string;
}

const ROLE: Form = {
  form: /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  what: 'the ARN of a role: arn:aws:iam::111122223333:role/NAME',
};
const ACCOUNT: Form = {
  form: /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?=\d{12}$/,
  what: 'NAME=ID, such as prod=111122223333',
};
const REGION: Form = {
  form: /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/,
  what: 'an AWS Region such as eu-west-1',
};
const ID = /^[1-9]\d{0,14}$/;
const PATTERN: Form = {
  form: /^[^\s<>{}]{0,100}\{login\}[^\s<>{}]{0,100}$/u,
  what: 'a name with {login} in it, such as {login}@example.com',
};

/** Into a workflow file or a script goes only what cannot be read as anything but one plain value. */
export const FORMS = {
  repository: {
    form: /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/,
    what: 'OWNER/NAME, as in github.com/OWNER/NAME',
  },
  repositoryId: { form: ID, what: 'a number: gh api repos/OWNER/NAME --jq .id' },
  ownerId: { form: ID, what: 'a number: gh api users/OWNER --jq .id' },
  region: REGION,
  account: ACCOUNT,
  identityCenterAccount: ACCOUNT,
  identityCenter: {
    form: /^arn:[a-z-]+:sso:::instance\/(?:sso)?ins-[A-Za-z0-9-.]{16}$/,
    what: 'the ARN of the instance: arn:aws:sso:::instance/ssoins-1234567890abcdef',
  },
  identityStore: {
    form: /^d-[0-9a-f]{10}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    what: 'the id of the identity store: d-1234567890',
  },
  portal: {
    form: /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/start\/?(?:#\/?)?$/,
    what: 'the address of the access portal: https://acme.awsapps.com/start',
  },
  identityCenterIn: {
    form: /^\d{12}$/,
    what: 'the 12 digits of the account in which Identity Center is administered',
  },
  identityCenterRegion: REGION,
  owner: { form: /^@[^\s@]+$/, what: '@LOGIN or @ORGANISATION/TEAM' },
  approver: { form: /^@[^\s@]+$/, what: '@LOGIN or @ORGANISATION/TEAM' },
  iamUsers: PATTERN,
  centerUsers: PATTERN,
  slackChannel: {
    form: /^(?:#[^\s#,]{1,80}|[CG][A-Z0-9]{8,20})$/u,
    what: 'a Slack channel: its id (C0123456789) or "#name" in quotes',
  },
  uses: {
    form: /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_./-]+@[0-9a-f]{40}(?: # [A-Za-z0-9._-]{1,40})?$/,
    what: 'OWNER/REPOSITORY@ and a full commit of 40 digits: tags can be moved',
  },
  runner: { form: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, what: 'one label, such as ubuntu-24.04' },
  granterRole: ROLE,
  revokerRole: ROLE,
  boundary: {
    form: /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/,
    what: 'the ARN of a managed policy',
  },
  appClientId: { form: /^[A-Za-z0-9._-]{1,60}$/, what: 'the client id of a GitHub App' },
} as const satisfies Partial<Record<keyof SetupOptions, Form>>;

export type FormedOption = keyof typeof FORMS;

/** What is wrong with one value of an option; `undefined`: nothing. */
export function wrongValue(option: FormedOption, value: string): string | undefined {
  const { form, what } = FORMS[option];
  return form.test(value)
    ? undefined
    : `${flagOf(option)} must be ${what}, not ${JSON.stringify(value).slice(0, 120)}.`;
}

/** What an option is for that nothing can be written without. */
const NEEDED: Partial<Record<keyof SetupOptions, string>> = {
  owner: '@LOGIN or @ORGANISATION/TEAM that owns configuration and workflows, two at least',
  services: 'what may be asked for, such as s3,logs',
  account: 'or --identity-center-account, NAME=ID',
};

/** Options that are missing, each with what it is, as lines. */
export const neededText = (options: readonly (keyof SetupOptions)[]): string =>
  options
    .map((option) => {
      const form = (FORMS as Partial<Record<keyof SetupOptions, Form>>)[option];
      return `  ${flagOf(option)}: ${NEEDED[option] ?? form?.what ?? ''}`;
    })
    .join('\n');

/** Every value that cannot be used, in words. */
export function wrongOptions(options: SetupOptions): string[] {
  const wrong = (Object.keys(FORMS) as FormedOption[]).flatMap((option) => {
    const given = options[option];
    const values = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    return values.flatMap((value) => wrongValue(option, value) ?? []);
  });
  return options.modelUrl !== undefined && options.model === undefined
    ? [...wrong, '--model-url must be given with --model.']
    : wrong;
}
