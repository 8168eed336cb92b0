
// src/commands/end/several/ended-accounts.ts
function endedAccounts({ accountsOf }, ofJob) {
  const ended = /* @__PURE__ */ new Map();
  const looked = /* @__PURE__ */ new Set();
  const failed = /* @__PURE__ */ new Map();
  const held = /* @__PURE__ */ new Map();
  return {
    add(issue, account, what) {
      const there = ended.get(issue) ?? /* @__PURE__ */ new Map();
      ended.set(issue, there.set(account, what));
    },
    resisted(issue, account) {
      failed.set(issue, (failed.get(issue) ?? /* @__PURE__ */ new Set()).add(account));
    },
    /** AWS holds it there, attached and unexpired, when the account is looked at. */
    holds(issue, account) {
      held.set(issue, (held.get(issue) ?? /* @__PURE__ */ new Set()).add(account));
    },
    /** Everything in this account was looked at. */
    finish(account) {
      looked.add(account);
    },
    all: () => [...ended].map(([issue, of]) => {
      const accounts = [...new Set([...of.keys()].flatMap((account) => accountsOf(issue, account)))];
      const resisting = failed.get(issue) ?? /* @__PURE__ */ new Set();
      const elsewhere = new Set(
        accounts.filter((account) => ofJob?.has(account) === false && !of.has(account))
      );
      const notLooked = accounts.filter((account) => !looked.has(account) && !elsewhere.has(account));
      const unended = new Set([...resisting, ...notLooked].filter((account) => !of.has(account)));
      return {
        issue,
        accounts,
        ended: of,
        failed: unended,
        elsewhere,
        held: new Set(
          [...held.get(issue) ?? []].filter((account) => !of.has(account) && !unended.has(account))
        )
      };
    })
  };
}

export {
  endedAccounts
};
