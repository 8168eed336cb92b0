/**
 * Of which characters AWS makes the names of some resources, by the variable that stands for the name in the ARN formats of the Service
 * Authorization Reference. An ARN with another character can name nothing: a comma of the sentence, a bucket in upper case, a
 * subscription in the place of its topic. Only what AWS documents is here; a name that is not listed may hold anything.
 */
export interface Alphabet {
  /** Whether one character may be in such a name. */
  readonly holds: RegExp;
  /** Follows on "holds only". */
  readonly words: string;
}

const of = (holds: RegExp, words: string): Alphabet => ({ holds, words });
const WORD = of(/[A-Za-z0-9_-]/, 'letters, digits, hyphens and underscores');
const DOTTED = of(/[A-Za-z0-9_.-]/, 'letters, digits, dots, hyphens and underscores');
const HYPHENED = of(/[A-Za-z0-9-]/, 'letters, digits and hyphens');
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const IAM_NAME = of(/[A-Za-z0-9_+=,.@/-]/, 'letters, digits and _+=,.@-, and slashes of a path');

/** Service → variable → alphabet. */
const ALPHABETS: Readonly<Record<string, Readonly<Record<string, Alphabet>>>> = {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  s3: {
    BucketName: of(/[a-z0-9.-]/, 'lower-case letters, digits, dots and hyphens'),
    AccessPointName: of(/[a-z0-9-]/, 'lower-case letters, digits and hyphens'),
  },
  // https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
  sns: { TopicName: DOTTED },
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
  sqs: { QueueName: DOTTED },
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
  dynamodb: { TableName: DOTTED, IndexName: DOTTED, GlobalTableName: DOTTED },
  // https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
  lambda: { FunctionName: WORD, Alias: WORD, Version: of(/[A-Za-z0-9$_-]/, WORD.words), LayerName: WORD },
  iam: {
    RoleNameWithPath: IAM_NAME,
    UserNameWithPath: IAM_NAME,
    GroupNameWithPath: IAM_NAME,
    PolicyNameWithPath: IAM_NAME,
    InstanceProfileNameWithPath: IAM_NAME,
  },
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
  logs: {
    LogGroupName: of(/[A-Za-z0-9_./#-]/, 'letters, digits, dots, slashes, hyphens, underscores and #'),
    LogStreamName: of(/[^:*]/, 'no colon'),
  },
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
  secretsmanager: { SecretId: of(/[A-Za-z0-9/_+=.@-]/, 'letters, digits and /_+=.@-') },
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html
  ssm: {
    ParameterNameWithoutLeadingSlash: of(/[A-Za-z0-9_./-]/, 'letters, digits, dots, slashes, - and _'),
  },
  kms: { KeyId: HYPHENED, Alias: of(/[A-Za-z0-9/_-]/, 'letters, digits, slashes, hyphens and underscores') },
  ecs: { ClusterName: WORD, ServiceName: WORD, TaskId: HYPHENED, TaskDefinitionFamilyName: WORD },
  ecr: { RepositoryName: of(/[a-z0-9._/-]/, 'lower-case letters, digits, dots, slashes, - and _') },
  // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
  rds: { DbInstanceName: HYPHENED, DbClusterInstanceName: HYPHENED },
  ec2: {
    InstanceId: HYPHENED,
    VolumeId: HYPHENED,
    SecurityGroupId: HYPHENED,
    VpcId: HYPHENED,
    SubnetId: HYPHENED,
  },
  kinesis: { StreamName: DOTTED },
  cloudformation: { StackName: HYPHENED },
};

export const alphabetOf = (service: string, variable: string): Alphabet | undefined =>
  Object.hasOwn(ALPHABETS, service) ? ALPHABETS[service]?.[variable] : undefined;

type Step = { readonly char: string } | { readonly alphabet: Alphabet | undefined };

function stepsOf(service: string, format: string): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const match of format.matchAll(/\$\{([A-Za-z0-9_-]+)\}/g)) {
    for (const char of format.slice(at, match.index)) steps.push({ char });
    steps.push({ alphabet: alphabetOf(service, match[1] ?? '') });
    at = match.index + match[0].length;
  }
  for (const char of format.slice(at)) steps.push({ char });
  return steps;
}

/**
 * Whether a resource part with `*` and `?` can match the name of anything that exists in this form. Time is the product of the two
 * lengths.
 * @param format as the reference writes it: `${BucketName}/${ObjectName}`
 */
export function canName(service: string, resource: string, format: string): boolean {
  const steps = stepsOf(service, format);
  /** Before step j: 2j; within the name that is step j, of which something was read: 2j + 1. */
  let places = new Set([0]);
  for (const char of resource) {
    const next = new Set<number>();
    if (char === '*') {
      // A star stands for anything, nothing included: from the first place on, everything can be reached.
      const first = Math.min(...places);
      for (let place = first; place <= 2 * steps.length; place += 1)
        if (place % 2 === 0 || 'alphabet' in (steps[(place - 1) / 2] ?? {})) next.add(place);
    } else {
      for (const place of places) {
        const step = steps[Math.floor(place / 2)];
        if (step === undefined) continue;
        if ('char' in step) {
          if (char === '?' || char === step.char) next.add(place + 2);
        } else if (char === '?' || step.alphabet === undefined || step.alphabet.holds.test(char))
          next.add(2 * Math.floor(place / 2) + 1);
      }
    }
    for (const place of [...next]) if (place % 2 === 1) next.add(place + 1);
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(2 * steps.length);
}

/** What a name of this form holds, for people: the first listed name that the form has. */
export function alphabetWords(service: string, format: string): string | undefined {
  for (const match of format.matchAll(/\$\{([A-Za-z0-9_-]+)\}/g)) {
    const alphabet = alphabetOf(service, match[1] ?? '');
    if (alphabet) return `${match[1] ?? ''} holds only ${alphabet.words}`;
  }
  return undefined;
}
