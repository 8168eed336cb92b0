interface SdkClient {
  readonly config: { disableClockSkewCorrection: () => Promise<boolean> };
}

/**
 * A client on a runner whose clock agrees with AWS's, which tests move by hours: the SDK would take every refusal by an AWS that is
 * minutes ahead for its own clock's fault, and repeat the call after a pause in real time.
 */
export function agreeOnTime<Client extends SdkClient>(client: Client): Client {
  client.config.disableClockSkewCorrection = () => Promise.resolve(true);
  return client;
}
