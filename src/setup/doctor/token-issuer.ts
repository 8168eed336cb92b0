/** Who issues the tokens that jobs show to AWS on github.com, without `https://`. */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';

/**
 * Who issues the tokens of a GitHub's jobs, by the address of its API: its Enterprise Server has the API at `HOST/api/v3` and issues at
 * `HOST/_services/token`; with data residency a company has a host of its own for either.
 * https://docs.github.com/en/enterprise-server/actions/reference/security/oidc
 */
export function tokenIssuer(apiUrl: string): string {
  const { host, pathname } = new URL(apiUrl);
  if (/^\/api\/v3\/?$/.test(pathname)) return `${host}/_services/token`;
  const [, company] = /^api\.([\w-]+)\.ghe\.com$/.exec(host) ?? [];
  return company === undefined ? GITHUB_ISSUER : `token.actions.${company}.ghe.com`;
}
