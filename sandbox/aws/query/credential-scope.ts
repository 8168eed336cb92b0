/** What a SigV4 `Authorization` header says about who signs. */
export interface CredentialScope {
  readonly accessKeyId: string;
  readonly region: string;
  /** `iam`, `sts` */
  readonly service: string;
}

const CREDENTIAL = /^AWS4-HMAC-SHA256 +Credential=(\w+)\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request,/;

/** `undefined` when the header is absent or no SigV4 header. */
export function readScope(authorization: string | undefined): CredentialScope | undefined {
  const [, accessKeyId, region, service] = CREDENTIAL.exec(authorization ?? '') ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  return { accessKeyId, region, service };
}
