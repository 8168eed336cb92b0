import * as z from 'zod';
import { UserId } from '../../terms/brand.ts';
import type { Read } from '../../approval/approval-facts.ts';
import { attempt, id } from './facts-answers.ts';
import type { Reading } from './facts-reading.ts';

/** Two thousand members: more people than a team that approves or asks has. */
const MEMBER_PAGES = 20;

const member = z.object({ id });

/**
 * Who is in a team, by numeric id, read with the App's token where there is one: `GITHUB_TOKEN` may not, and gets 403 or 404.
 * https://docs.github.com/en/rest/teams/members#list-team-members (members of child teams are included)
 */
export function readMembers(
  { octokit, members: app }: Pick<Reading, 'octokit' | 'members'>,
  org: string,
  slug: string,
): Promise<Read<readonly UserId[]>> {
  const { request } = app ?? octokit;
  return attempt(async () => {
    const found: UserId[] = [];
    for (let page = 1; page <= MEMBER_PAGES; page += 1) {
      const { data } = await request('GET /orgs/{org}/teams/{slug}/members', {
        org,
        slug,
        per_page: 100,
        page,
      });
      const part = z.array(member).parse(data);
      found.push(...part.map((one) => UserId.of(one.id)));
      if (part.length < 100) return found;
    }
    throw new Error(`it has more than ${MEMBER_PAGES * 100} members`);
  });
}
