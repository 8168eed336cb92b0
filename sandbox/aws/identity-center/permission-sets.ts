import { requestTagContext } from '../authorisation/authorisation-context.ts';
import { conflict, quotaExceeded, validationException } from '../json/json-error.ts';
import { jsonOperation, type JsonOperations } from '../json/json-operation.ts';
import { tokenPage } from '../json/json-page.ts';
import type { PermissionSet } from './identity-center-entities.ts';
import type { IdentityCenter } from './instance.ts';
import {
  administered,
  instanceResource,
  onInstance,
  setOf,
  setResource,
} from './identity-center-operation.ts';
import { SHAPES } from './identity-center-shapes.ts';
import { checkedTags, tagsOf } from './identity-center-tags.ts';

const createPermissionSet = jsonOperation('write', SHAPES.newSet, {
  authorise: ({ cloud, input }) => {
    const { identityCenter: center } = cloud;
    const extra = requestTagContext(tagsOf(input.Tags));
    // The set has no ARN yet that a policy could name: only patterns over the instance's sets can match.
    const arn = center?.newSetArn() ?? '';
    return [instanceResource(center, input.InstanceArn, extra), setResource(center, arn, extra)];
  },
  run: (call) => {
    const { input, now } = call;
    const center = administered(call, input.InstanceArn);
    const sessionDuration = input.SessionDuration ?? 'PT1H';
    const session = secondsOf(sessionDuration);
    const tags = checkedTags(input.Tags ?? [], center.limits.tags);
    if ([...center.sets.values()].some(({ name }) => name === input.Name))
      throw conflict(`PermissionSet with name ${input.Name} already exists.`);
    if (center.sets.size >= center.limits.permissionSets)
      throw quotaExceeded(`The maximum of ${center.limits.permissionSets} permission sets has been reached`);
    const set: PermissionSet = {
      arn: center.newSetArn(),
      name: input.Name,
      description: input.Description,
      relayState: input.RelayState,
      sessionDuration,
      createdAt: now,
      tags,
      content: { session, inline: undefined, managed: [], references: [], boundary: undefined },
    };
    center.sets.set(set.arn, set);
    return { PermissionSet: shown(set) };
  },
});

export const permissionSets: JsonOperations = {
  CreatePermissionSet: createPermissionSet,

  DescribePermissionSet: onInstance('read', SHAPES.set, ['set'], ({ center, input }) => ({
    PermissionSet: shown(setOf(center, input.PermissionSetArn)),
  })),

  /** What is left out keeps its value. */
  UpdatePermissionSet: onInstance('write', SHAPES.changedSet, ['set'], ({ center, input }) => {
    const set = setOf(center, input.PermissionSetArn);
    center.progress.mustBeIdle(set.arn);
    const sessionDuration = input.SessionDuration ?? set.sessionDuration;
    const session = secondsOf(sessionDuration);
    center.sets.set(set.arn, {
      ...set,
      sessionDuration,
      description: input.Description ?? set.description,
      relayState: input.RelayState ?? set.relayState,
      content: session === set.content.session ? set.content : { ...set.content, session },
    });
    return {};
  }),

  ListPermissionSets: onInstance('read', SHAPES.instancePage, [], ({ center, input }) => {
    const { items, next } = tokenPage([...center.sets.keys()], (arn) => arn, {
      token: input.NextToken,
      asked: input.MaxResults,
      most: center.limits.pageSize,
    });
    return { PermissionSets: items, ...next };
  }),

  DeletePermissionSet: onInstance('write', SHAPES.set, ['set'], ({ center, input }) => {
    const set = setOf(center, input.PermissionSetArn);
    center.progress.mustBeIdle(set.arn);
    if (center.assigned(set.arn).length > 0 || center.provisionedTo(set.arn).length > 0)
      throw conflict('Could not delete because PermissionSet has ApplicationProfile associated with it');
    center.sets.delete(set.arn);
    return {};
  }),
};

const shown = (set: PermissionSet): object => ({
  Name: set.name,
  PermissionSetArn: set.arn,
  Description: set.description,
  CreatedDate: set.createdAt,
  SessionDuration: set.sessionDuration,
  RelayState: set.relayState,
});

/** Seconds of an ISO 8601 duration. @throws AwsError ValidationException outside of an hour to twelve. */
function secondsOf(duration: string): number {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  const length = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (length < 3600 || length > 43_200)
    throw validationException(`Session duration ${duration} is not between PT1H and PT12H`);
  return length;
}

/** Replaces what a set gives; accounts see it once it is provisioned. @throws AwsError as `setOf`, ConflictException */
export function changeContent(
  center: IdentityCenter,
  arn: string,
  change: (content: PermissionSet['content']) => PermissionSet['content'],
): void {
  const set = setOf(center, arn);
  center.progress.mustBeIdle(arn);
  center.sets.set(arn, { ...set, content: change(set.content) });
}
