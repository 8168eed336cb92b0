/**
 * Answers for the operations of sso-admin that moto does not have, so that the same contract can run: everything else goes to
 * moto. docs/design/aws-calls.md lists them. One for all clients of a world, since it keeps what they wrote.
 */
export function whatMotoLacks() {
  const tags = new Map<string, Map<string, string>>();
  const boundaries = new Map<string, unknown>();
  const names = new Map<string, string>();
  const answered = (output: object): Answer => ({ output: { $metadata: {}, ...output }, response: {} });

  function here(command: string, input: Input): Answer | undefined {
    const { PermissionSetArn: set = '', ResourceArn: resource = '' } = input;
    switch (command) {
      case 'TagResourceCommand':
        for (const { Key, Value } of input.Tags ?? []) tags.get(resource)?.set(Key, Value);
        return answered({});
      case 'ListTagsForResourceCommand': {
        const found = tags.get(resource);
        if (found === undefined) throw error('ResourceNotFoundException');
        return answered({ Tags: [...found].map(([Key, Value]) => ({ Key, Value })) });
      }
      case 'PutPermissionsBoundaryToPermissionSetCommand':
        boundaries.set(set, input.PermissionsBoundary);
        return answered({});
      case 'GetPermissionsBoundaryForPermissionSetCommand':
        if (!boundaries.has(set)) throw error('ResourceNotFoundException');
        return answered({ PermissionsBoundary: boundaries.get(set) });
      // Nothing of moto's is ever in progress.
      case 'ListAccountAssignmentCreationStatusCommand':
        return answered({ AccountAssignmentsCreationStatus: [] });
      // moto gives one name to any number of sets.
      case 'CreatePermissionSetCommand':
        if ([...names.values()].includes(input.Name ?? '')) throw error('ConflictException');
        return undefined;
      default:
        return undefined;
    }
  }

  return (next: (args: never) => Promise<unknown>, context: { readonly commandName?: string }) =>
    async (args: { readonly input: object }): Promise<never> => {
      const command = context.commandName ?? '';
      const input = args.input as Input;
      const answer = here(command, input) ?? ((await next(args as never)) as Answer);
      const created = answer.output.PermissionSet?.PermissionSetArn;
      if (command === 'CreatePermissionSetCommand' && created !== undefined) {
        names.set(created, input.Name ?? '');
        tags.set(created, new Map((input.Tags ?? []).map(({ Key, Value }) => [Key, Value])));
      }
      if (command === 'DeletePermissionSetCommand') {
        const gone = input.PermissionSetArn ?? '';
        for (const each of [names, tags, boundaries]) each.delete(gone);
      }
      return answer as never;
    };
}

/**
 * moto gives permission sets ARNs of its own form, `arn:aws:sso:::instance/ssoins-1/ps-2`. AWS's is `permissionSet/ssoins-1/ps-2`:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamidentitycenter.html
 */
const [AWS_ARN, MOTO_ARN] = [/:::permissionSet(?=\/[^/]+\/ps-)/, /:::instance(?=\/[^/]+\/ps-)/];
const [AWS, MOTO] = [':::permissionSet', ':::instance'];

/** For every client: it says and hears AWS's form, moto its own. */
export const inAwsForm =
  (next: (args: never) => Promise<unknown>) =>
  async (args: { readonly input: object }): Promise<never> => {
    const answer = await next({ ...args, input: renamed(args.input, AWS_ARN, MOTO) } as never);
    return { ...(answer as Answer), output: renamed((answer as Answer).output, MOTO_ARN, AWS) } as never;
  };

/** The same value, with every ARN in it in the other form. */
function renamed(value: unknown, from: RegExp, to: string): unknown {
  if (typeof value === 'string') return value.replace(from, to);
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, from, to));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, from, to)]));
}

interface Input {
  readonly PermissionSetArn?: string;
  readonly ResourceArn?: string;
  readonly Name?: string;
  readonly PermissionsBoundary?: unknown;
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
}

interface Answer {
  readonly output: {
    readonly $metadata: object;
    readonly PermissionSet?: { readonly PermissionSetArn?: string };
  };
  readonly response: unknown;
}

const error = (name: string): Error =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode: 400 } });
