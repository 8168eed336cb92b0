import { hasStatus, type GitHub } from './github-client.ts';

export type SitePrivacy = { readonly private: true } | { readonly private: false; readonly why: string };

/**
 * Whether the repository's Pages site can be seen by its readers only. Only GitHub's own word counts: the site of a private
 * repository is public on every plan but Enterprise Cloud. `public` is absent from older answers, and doubt is public.
 * https://docs.github.com/en/rest/pages/pages#get-a-github-pages-site
 */
export async function isPrivateSite({ octokit, owner, repo }: GitHub): Promise<SitePrivacy> {
  try {
    const { data } = await octokit.rest.repos.getPages({ owner, repo });
    const isPublic: unknown = data.public;
    return isPublic === false
      ? { private: true }
      : { private: false, why: 'GitHub says that the site is public, or does not say.' };
  } catch (error) {
    if (hasStatus(error, 404)) return { private: false, why: 'There is no Pages site here.' };
    if (hasStatus(error, 403))
      return { private: false, why: 'The job may not ask GitHub whether the site is public.' };
    throw error;
  }
}
