import {
  attempt,
  id
} from "./chunk-3KQXEGSZ.js";
import {
  array,
  object
} from "./chunk-GUA3H4HO.js";
import {
  UserId
} from "./chunk-YWRVI5OC.js";

// src/github/approval-facts/team-members.ts
var MEMBER_PAGES = 20;
var member = object({ id });
function readMembers({ octokit, members: app }, org, slug) {
  const { request } = app ?? octokit;
  return attempt(async () => {
    const found = [];
    for (let page = 1; page <= MEMBER_PAGES; page += 1) {
      const { data } = await request("GET /orgs/{org}/teams/{slug}/members", {
        org,
        slug,
        per_page: 100,
        page
      });
      const part = array(member).parse(data);
      found.push(...part.map((one) => UserId.of(one.id)));
      if (part.length < 100) return found;
    }
    throw new Error(`it has more than ${MEMBER_PAGES * 100} members`);
  });
}

export {
  readMembers
};
