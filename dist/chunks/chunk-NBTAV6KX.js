
// src/commands/run/share-of-accounts.ts
function accountsOfJob(accounts, share) {
  if (share === void 0) return accounts;
  const iam = accounts.filter(({ backend }) => backend === "iam");
  return accounts.filter((account) => {
    const place = iam.indexOf(account);
    return (place === -1 ? 0 : place % share.jobs) === share.job - 1;
  });
}
var accountNamesOfJob = (accounts, share) => share === void 0 ? void 0 : new Set(accountsOfJob(accounts, share).map(({ name }) => name));
function readShare(text) {
  if (text === "") return void 0;
  const [, job, jobs] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
  if (job !== void 0 && jobs !== void 0 && job <= jobs) return { job, jobs };
  throw new Error(`The input "share" must be one of several jobs, such as 2/3, but is "${text}".`);
}

export {
  accountsOfJob,
  accountNamesOfJob,
  readShare
};
