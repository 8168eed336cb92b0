import type { CuratedContent } from '../../policy/curated-set.ts';
import { readJson, type JsonObject, type JsonValue } from '../../text/strict-json.ts';
import type { AwsPolicies, IdentityCenter } from './identity-center.ts';

/** The shared set is not there, or not all of it can be read. Nothing is granted by halves. */
export class UnreadableSet extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableSet';
  }
}

/**
 * A company's own permission set as it is now, with what AWS's policies in it say: what `aws-jit curated pull` writes and a
 * grant compares, byte for byte, with what was reviewed.
 *
 * @param nameOrArn a name is looked for among all sets of the organisation, a call for each.
 * @throws UnreadableSet in words for the person who configured it.
 */
export async function readCuratedSet(
  { sets, directory, policies }: Pick<IdentityCenter, 'sets' | 'directory' | 'policies'>,
  nameOrArn: string,
): Promise<CuratedContent> {
  const set = nameOrArn.startsWith('arn:')
    ? await directory.named(nameOrArn)
    : (await directory.all()).find(({ name }) => name === nameOrArn);
  const content = set && (await sets.contentOf(set.arn));
  if (set === undefined || content === undefined)
    throw new UnreadableSet(
      `Identity Center has no permission set ${nameOrArn}. Correct permission_set under curated_sets in aws-jit.yml.`,
    );
  if (set.own !== undefined)
    throw new UnreadableSet(
      `${set.name} is a set that this tool made for a request: no curated set can be one.`,
    );
  const managed: CuratedContent['managed'][number][] = [];
  for (const arn of content.managed) managed.push(await awsPolicy(policies, arn));
  return {
    permissionSet: set.arn,
    name: set.name,
    managed,
    customerManaged: content.references,
    inline:
      content.inline === undefined
        ? undefined
        : documentIn(content.inline, `the inline policy of ${set.name}`),
    boundary: content.boundary,
  };
}

async function awsPolicy(
  policies: AwsPolicies | undefined,
  arn: string,
): Promise<CuratedContent['managed'][number]> {
  const policy = await policies?.getPolicy(arn);
  const text = policy && (await policies?.getDocument(arn, policy.defaultVersion));
  if (policy === undefined || text === undefined)
    throw new UnreadableSet(
      `${arn} cannot be read, so nobody could review what it gives. The role needs iam:GetPolicy and iam:GetPolicyVersion ` +
        'on it (deploy/identity-center.yml).',
    );
  return { arn, version: policy.defaultVersion, document: documentIn(text, arn) };
}

function documentIn(text: string, what: string): JsonObject {
  const read = readJson(text);
  if (read.ok && isObject(read.value.value)) return read.value.value;
  throw new UnreadableSet(
    `What AWS has as ${what} is no JSON object that can be read one way only: ` +
      `${read.ok ? 'it is no object' : read.problems.map(({ message }) => message).join(' ')}.`,
  );
}

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
