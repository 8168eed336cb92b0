import { read, write, type Operations } from '../aws-operation.ts';
import { alreadyExists, invalidInput, noSuchEntity } from '../query/query-error.ts';
import { formatInstant } from '../../../src/terms/instant.ts';

const PREFIX = 'https://';

export const oidcProviders: Operations = {
  CreateOpenIDConnectProvider: write('Url ClientIDList? ThumbprintList? Tags?', {
    authorise: ({ account, parameters }) => ({
      resource: providerArn(account, nameOf(parameters.must('Url'))),
    }),
    run: ({ account, parameters, now }) => {
      const name = nameOf(parameters.must('Url'));
      if (account.oidcProviders.taken(name))
        throw alreadyExists(`Provider with url ${PREFIX}${name} already exists.`);
      const arn = providerArn(account, name);
      account.oidcProviders.put({ name, arn, audiences: parameters.list('ClientIDList'), createdAt: now });
      return { OpenIDConnectProviderArn: arn };
    },
  }),

  GetOpenIDConnectProvider: read('OpenIDConnectProviderArn', {
    authorise: ({ parameters }) => ({ resource: parameters.must('OpenIDConnectProviderArn') }),
    run: ({ account, parameters }) => {
      const arn = parameters.must('OpenIDConnectProviderArn');
      const found = account.oidcProviders.allSeen().find((each) => each.arn === arn);
      if (!found) throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
      return { Url: found.name, ClientIDList: found.audiences, CreateDate: formatInstant(found.createdAt) };
    },
  }),
};

const providerArn = (account: { readonly partition: string; readonly id: string }, name: string): string =>
  `arn:${account.partition}:iam::${account.id}:oidc-provider/${name}`;

function nameOf(url: string): string {
  if (!url.startsWith(PREFIX)) throw invalidInput(`Invalid Open ID Connect Provider URL ${url}`);
  return url.slice(PREFIX.length).replace(/\/$/, '');
}
