
// src/terms/brand.ts
function branded(what, test) {
  const is = (value) => test(value);
  return {
    is,
    /** @throws TypeError naming the value: a caller that has not checked its input yet uses `is`. */
    of(value) {
      if (!is(value)) throw new TypeError(`${JSON.stringify(value)} is not ${what}`);
      return value;
    }
  };
}
var positive = (n) => Number.isSafeInteger(n) && n > 0;
var IssueNumber = branded("an issue number", positive);
var UserId = branded("a numeric GitHub user id", positive);
var RepositoryId = branded("a numeric repository id", positive);
var RequestPart = branded(
  "a part of a request such as 1 or x1",
  (s) => /^[xd]?[1-9]\d?$/.test(s)
);
var FIRST_PART = RequestPart.of("1");
var givesTheSame = (a, b) => !a.startsWith("d") && !b.startsWith("d");
var isAskedFirst = (part) => /^\d/.test(part);
var AccountId = branded("a 12-digit AWS account id", (s) => /^\d{12}$/.test(s));
var AccountName = branded(
  "an account name (lower-case letters, digits and hyphens, at most 32)",
  (s) => /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(s)
);
var Service = branded(
  "a service prefix such as s3",
  (s) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(s)
);
var TeamName = branded(
  "a team such as organisation/team",
  (s) => /^[a-z0-9][a-z0-9-]{0,38}\/[a-z0-9][a-z0-9._-]{0,99}$/.test(s)
);
var Sha = branded("a git object id", (s) => /^[0-9a-f]{40}$/.test(s));
var Digest = branded("a SHA-256 digest", (s) => /^[0-9a-f]{64}$/.test(s));

export {
  IssueNumber,
  UserId,
  RepositoryId,
  RequestPart,
  FIRST_PART,
  givesTheSame,
  isAskedFirst,
  AccountId,
  AccountName,
  Service,
  TeamName,
  Sha,
  Digest
};
