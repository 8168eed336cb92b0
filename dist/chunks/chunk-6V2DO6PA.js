
// src/commands/end/several/ended-accounts.ts
function endedAccounts(filed) {
  const accountsOf = /* @__PURE__ */ new Map();
  for (const { issue, account } of filed) {
    const there = accountsOf.get(issue) ?? /* @__PURE__ */ new Set();
    accountsOf.set(issue, there.add(account));
  }
  const ended = /* @__PURE__ */ new Map();
  const looked = /* @__PURE__ */ new Set();
  const failed = /* @__PURE__ */ new Map();
  return {
    isSeveral: (issue) => (accountsOf.get(issue)?.size ?? 0) > 1,
    add(issue, account, what) {
      const there = ended.get(issue) ?? /* @__PURE__ */ new Map();
      ended.set(issue, there.set(account, what));
    },
    resisted(issue, account) {
      failed.set(issue, (failed.get(issue) ?? /* @__PURE__ */ new Set()).add(account));
    },
    /** Everything in this account was looked at. */
    finish(account) {
      looked.add(account);
    },
    all: () => [...ended].map(([issue, of]) => {
      const accounts = [...accountsOf.get(issue) ?? []];
      const resisting = failed.get(issue);
      return {
        issue,
        accounts,
        ended: of,
        failed: new Set(
          accounts.filter(
            (account) => !of.has(account) && (resisting?.has(account) === true || !looked.has(account))
          )
        )
      };
    })
  };
}

export {
  endedAccounts
};
