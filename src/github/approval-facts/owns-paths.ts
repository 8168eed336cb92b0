import { ownersOf, parseCodeowners, type Owner } from '../../approval/codeowners.ts';
import type { Account, CodeownersFile, Read } from '../../approval/approval-facts.ts';
import { People } from './facts-people.ts';
import type { Reading } from './facts-reading.ts';

/**
 * Whether somebody is a code owner of all of these paths who may write, by CODEOWNERS as it is now. It decides whose word is taken for
 * taking away; who approves is judged by `verify` alone. What cannot be read counts as no.
 */
export async function ownsPaths(
  reading: Reading,
  codeowners: Read<CodeownersFile>,
  paths: readonly string[],
  account: Account,
): Promise<boolean> {
  if (!codeowners.known || codeowners.value === 'absent' || account.type !== 'User') return false;
  const people = new People(reading);
  const rules = parseCodeowners(codeowners.value.text);
  for (const path of paths) {
    const ownership = ownersOf(rules, path);
    if (ownership.kind !== 'owned') return false;
    const are = await Promise.all(ownership.owners.map((owner) => isOwner(people, owner, account)));
    if (!are.includes(true)) return false;
  }
  const { permission } = await people.person(account);
  return permission.known && (permission.value === 'admin' || permission.value === 'write');
}

async function isOwner(people: People, owner: Owner, { id, login }: Account): Promise<boolean> {
  switch (owner.kind) {
    case 'user':
      return owner.login.toLowerCase() === login.toLowerCase();
    case 'team': {
      const { canWrite, members } = await people.team(owner.org, owner.slug);
      return canWrite.known && canWrite.value && members.known && members.value.includes(id);
    }
    case 'email': {
      const { account } = await people.email(owner.address);
      return account.known && account.value === id;
    }
  }
}
