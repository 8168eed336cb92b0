import { requestTagContext } from '../authorisation/authorisation-context.ts';
import { notFound, quotaExceeded, validationException } from '../json/json-error.ts';
import { jsonOperation, type JsonOperations } from '../json/json-operation.ts';
import { tokenPage } from '../json/json-page.ts';
import type { Tag } from '../state/iam-entities.ts';
import type { IdentityCenter } from './instance.ts';
import { administered, instanceResource, setResource } from './identity-center-operation.ts';
import { SHAPES } from './identity-center-shapes.ts';

type TagInput = readonly { readonly Key: string; readonly Value: string }[];

export const tagsOf = (tags: TagInput = []): readonly Tag[] =>
  tags.map(({ Key, Value }) => ({ key: Key, value: Value }));

/** Unlike IAM's, keys are told apart by case. @throws AwsError ValidationException, ServiceQuotaExceededException */
export function checkedTags(input: TagInput, most: number): readonly Tag[] {
  const tags = tagsOf(input);
  if (new Set(tags.map(({ key }) => key)).size < tags.length)
    throw validationException('Duplicate tag keys found.');
  if (tags.some(({ key }) => /^aws:/i.test(key)))
    throw validationException('Tag keys that begin with aws: are reserved for AWS and cannot be set.');
  if (tags.length > most) throw quotaExceeded(`The maximum of ${most} tags has been reached`);
  return tags;
}

/** What carries tags: the instance, or a set of it. */
function taggable(
  center: IdentityCenter,
  arn: string,
): { readonly tags: readonly Tag[]; put(tags: readonly Tag[]): void } {
  if (arn === center.arn)
    return {
      tags: center.tags,
      put: (tags) => {
        center.tags = tags;
      },
    };
  const set = center.sets.get(arn);
  if (!set) throw notFound(`Resource with ARN ${arn} not found`);
  return { tags: set.tags, put: (tags) => center.sets.set(arn, { ...set, tags }) };
}

const resource = (center: IdentityCenter | undefined, arn: string, extra = {}) =>
  arn.includes(':permissionSet/') ? setResource(center, arn, extra) : instanceResource(center, arn, extra);

export const tags: JsonOperations = {
  TagResource: jsonOperation('write', SHAPES.tag, {
    authorise: ({ cloud, input }) => [
      resource(cloud.identityCenter, input.ResourceArn, requestTagContext(tagsOf(input.Tags))),
    ],
    run: (call) => {
      const center = administered(call, call.input.InstanceArn);
      const found = taggable(center, call.input.ResourceArn);
      const merged = new Map(found.tags.map((tag) => [tag.key, tag]));
      for (const tag of checkedTags(call.input.Tags, center.limits.tags)) merged.set(tag.key, tag);
      if (merged.size > center.limits.tags)
        throw quotaExceeded(`The maximum of ${center.limits.tags} tags has been reached`);
      found.put([...merged.values()]);
      return {};
    },
  }),

  UntagResource: jsonOperation('write', SHAPES.untag, {
    authorise: ({ cloud, input }) => [
      resource(cloud.identityCenter, input.ResourceArn, { 'aws:TagKeys': input.TagKeys }),
    ],
    run: (call) => {
      const found = taggable(administered(call, call.input.InstanceArn), call.input.ResourceArn);
      found.put(found.tags.filter(({ key }) => !call.input.TagKeys.includes(key)));
      return {};
    },
  }),

  ListTagsForResource: jsonOperation('read', SHAPES.listTags, {
    authorise: ({ cloud, input }) => [resource(cloud.identityCenter, input.ResourceArn)],
    run: (call) => {
      const center = administered(call, call.input.InstanceArn);
      const { items, next } = tokenPage(taggable(center, call.input.ResourceArn).tags, ({ key }) => key, {
        token: call.input.NextToken,
        most: center.limits.pageSize,
      });
      return { Tags: items.map(({ key, value }) => ({ Key: key, Value: value })), ...next };
    },
  }),
};
