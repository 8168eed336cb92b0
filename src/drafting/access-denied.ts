import type { Catalog } from '../policy/catalog/catalog.ts';

/** API calls whose permission has another name. */
const PERMISSION_OF: Readonly<Record<string, string>> = {
  's3:HeadObject': 's3:GetObject',
  's3:ListObjects': 's3:ListBucket',
  's3:ListObjectsV2': 's3:ListBucket',
  's3:HeadBucket': 's3:ListBucket',
  's3:ListBuckets': 's3:ListAllMyBuckets',
  's3:CreateMultipartUpload': 's3:PutObject',
  's3:UploadPart': 's3:PutObject',
  's3:CopyObject': 's3:PutObject',
  's3:DeleteObjects': 's3:DeleteObject',
  's3:ListObjectVersions': 's3:ListBucketVersions',
  'lambda:Invoke': 'lambda:InvokeFunction',
};

/** What AWS writes when it refuses: with the permission itself, or (in the command line's words) with the operation. */
const WITH_PERMISSION = /not authorized to perform:?\s+([a-z0-9-]{1,64}):([A-Za-z0-9]{1,128})/g;
const WITH_OPERATION = /when calling the ([A-Za-z0-9]{1,128}) operation/g;

/**
 * Ids of the actions that a pasted AccessDenied message names, as the catalog writes them. An operation without a service is
 * looked for in the requested services; what AWS does not document is left out.
 */
export function deniedActions(
  reason: string,
  services: readonly string[],
  catalog: Catalog,
): readonly string[] {
  const found = new Set<string>();
  for (const [, service = '', name = ''] of reason.matchAll(WITH_PERMISSION)) {
    const action = catalog.action(`${service}:${name}`);
    if (action) found.add(action.id);
  }
  // The long form of the message names both; the permission is the one that counts.
  if (found.size > 0) return [...found];
  for (const [, operation = ''] of reason.matchAll(WITH_OPERATION)) {
    for (const service of services) {
      const call = `${service}:${operation}`;
      const action = catalog.action(
        Object.hasOwn(PERMISSION_OF, call) ? (PERMISSION_OF[call] ?? call) : call,
      );
      if (action) found.add(action.id);
    }
  }
  return [...found];
}
