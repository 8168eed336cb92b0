
// src/messages/aws-profile.ts
var profileName = (access) => `jit-${access.account}-${access.issue}${addedSuffix(access.part)}`;
var addedSuffix = (part) => part?.startsWith("d") === true ? `-${part}` : "";
var sessionName = (portal) => `aws-jit-${new URL(portal).hostname.replace(/\.(?:awsapps\.com|awsapps\.cn|app\.aws)$/, "").replaceAll(/[^a-z0-9]+/g, "-")}`;
function roleArn({ partition, accountId, principalArn }, name) {
  const [prefix, plain] = [`arn:${partition}:iam::${accountId}:role/`, name];
  const path = principalArn?.startsWith(prefix) === true ? principalArn.slice(prefix.length) : plain;
  return /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]+$/.test(path) && path.split("/").at(-1) === name ? `${prefix}${path}` : `${prefix}${plain}`;
}
function awsProfile(access, options = {}) {
  const name = options.name ?? profileName(access);
  const { principal, portal } = access;
  const profile = (entries) => ({
    name: `profile ${name}`,
    entries: [...entries, ["region", access.region]]
  });
  if (principal.kind === "iam-user") return void 0;
  if (principal.kind === "iam-role") {
    const entries = [
      ["role_arn", roleArn(access, principal.name)],
      ["source_profile", options.from ?? "default"],
      // At most an hour in any case: AWS refuses after the end, whatever the session says.
      ["duration_seconds", "3600"]
    ];
    return { name, session: void 0, profile: profile(entries) };
  }
  if (portal === void 0) return void 0;
  const session = sessionName(portal.url);
  return {
    name,
    session: {
      name: `sso-session ${session}`,
      entries: [
        ["sso_start_url", portal.url],
        ["sso_region", portal.region],
        ["sso_registration_scopes", "sso:account:access"]
      ]
    },
    profile: profile([
      ["sso_session", session],
      ["sso_account_id", access.accountId],
      ["sso_role_name", portal.permissionSet]
    ])
  };
}
var sectionText = ({ name, entries }) => [`[${name}]`, ...entries.map(([key, value]) => `${key} = ${value}`)].join("\n");
var portalLink = ({ url, permissionSet }, accountId) => `${url}/#/console?account_id=${accountId}&role_name=${encodeURIComponent(permissionSet)}`;
function switchRoleLink(access, role) {
  const hosts = {
    aws: "signin.aws.amazon.com",
    "aws-us-gov": "signin.amazonaws-us-gov.com",
    "aws-cn": "signin.amazonaws.cn"
  };
  const host = hosts[access.partition] ?? "signin.aws.amazon.com";
  const query = new URLSearchParams({
    account: access.accountId,
    roleName: role,
    displayName: profileName(access)
  });
  return `https://${host}/switchrole?${query.toString()}`;
}

export {
  addedSuffix,
  awsProfile,
  sectionText,
  portalLink,
  switchRoleLink
};
