import { formatInstant } from '../../terms/instant.ts';
import type { GrantObject } from '../backend.ts';
import { now, type IamAccount } from './iam-account.ts';
import { parseArn } from './policy-names.ts';
import { NotVisible, untilVisible } from '../visibility.ts';

/** Removing this would take access away, or touch what is not ours. Nothing was changed. */
export class NotRemovable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotRemovable';
  }
}

/**
 * Detaches an expired object everywhere and deletes it. Whether it has expired is read from the name that AWS holds and
 * from AWS's clock, not from what the caller believes.
 *
 * @throws NotRemovable for a name that is not ours, and before its expiry.
 * @throws NotVisible when IAM still shows it after a minute; running again goes on.
 */
export async function removeFromIam(at: IamAccount, { arn }: GrantObject): Promise<void> {
  const name = parseArn(at.partition, at.account, at.repository, arn);
  if (name === undefined)
    throw new NotRemovable(`${arn} is not an object of this repository in this account: it is left alone.`);
  const time = await now(at);
  if (time < name.until)
    throw new NotRemovable(
      `${arn} lasts until ${formatInstant(name.until)}, and for AWS it is ${formatInstant(time)}: only revoking ends it before.`,
    );

  let conflict = false;
  const gone = await untilVisible(at.sleep, async () => {
    for (const holder of (await at.iam.holders(arn)) ?? []) await at.iam.detach(arn, holder);
    // IAM refuses to delete a policy that has versions beside the default one; we write none.
    if (conflict)
      for (const version of (await at.iam.otherVersions(arn)) ?? []) await at.iam.deleteVersion(arn, version);
    // That nobody holds it IAM itself makes sure of. In use: an attachment or a version that the listings do not show yet. Look again after a pause.
    conflict = (await at.iam.deletePolicy(arn)) === 'in-use';
    return conflict ? undefined : true;
  });
  if (!gone)
    throw new NotVisible(`${arn} is free to be deleted. Somebody may use it as a permissions boundary`);
  const absent = await untilVisible(at.sleep, async () =>
    (await at.iam.getPolicy(arn)) === undefined ? true : undefined,
  );
  if (!absent) throw new NotVisible(`${arn} is deleted`);
}
