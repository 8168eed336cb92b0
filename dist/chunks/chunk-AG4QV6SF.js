import {
  People,
  readRepository
} from "./chunk-UEWLDLKG.js";
import {
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  approversFor,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  UserId
} from "./chunk-YWRVI5OC.js";

// src/github/approval-facts/owns-paths.ts
async function ownsPaths(reading, codeowners, paths, account) {
  if (!codeowners.known || codeowners.value === "absent" || account.type !== "User") return false;
  const people = new People(reading);
  const rules = parseCodeowners(codeowners.value.text);
  for (const path of paths) {
    const ownership = ownersOf(rules, path);
    if (ownership.kind !== "owned") return false;
    const are = await Promise.all(ownership.owners.map((owner) => isOwner(people, owner, account)));
    if (!are.includes(true)) return false;
  }
  const { permission } = await people.person(account);
  return permission.known && (permission.value === "admin" || permission.value === "write");
}
async function isOwner(people, owner, { id, login }) {
  switch (owner.kind) {
    case "user":
      return owner.login.toLowerCase() === login.toLowerCase();
    case "team": {
      const { canWrite, members } = await people.team(owner.org, owner.slug);
      return canWrite.known && canWrite.value && members.known && members.value.includes(id);
    }
    case "email": {
      const { account } = await people.email(owner.address);
      return account.known && account.value === id;
    }
  }
}

// src/commands/run/who-takes-back.ts
async function mayTakeBack(github, config, { number, author, createdAt }, accounts, who) {
  const id = who.id;
  if (who.type !== "User" || !UserId.is(id)) return false;
  if (id === author?.id || config.revokers.includes(id)) return true;
  const its = accounts.filter((account) => approversFor(config, account)?.includes(id) ?? true);
  if (its.length === 0) return false;
  const { codeowners } = await readRepository(github);
  for (const account of its) {
    const paths = Object.values(requestPaths({ account, createdAt, issue: number }));
    if (await ownsPaths(github, codeowners, paths, { id, login: who.login, type: who.type })) return true;
  }
  return false;
}

export {
  mayTakeBack
};
