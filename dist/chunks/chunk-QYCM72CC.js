import {
  SlackProblem
} from "./chunk-QGNGGWIW.js";
import {
  approversFor,
  peopleOf
} from "./chunk-DAROUHPW.js";

// src/commands/tell/slack-mentions.ts
var MOST_MENTIONED = 10;
async function mentionsFor(context, requester, request, pull, approved, instead) {
  const { config } = context;
  const own = requester === void 0 ? void 0 : await personOf(context, requester);
  if (request === void 0) return { requester: own, approvers: [] };
  const accounts = request.accounts ?? [request.account];
  const barred = [
    request.requester.id,
    ...accounts.flatMap((account) => peopleOf(config, request.principal, account))
  ];
  if (instead !== void 0) return { requester: own, approvers: await peopleOn(context, instead, barred) };
  const groups = accounts.map((account) => groupOf(config, account));
  const called = [
    ...new Map(
      groups.flatMap((group) => group === void 0 ? [] : [[JSON.stringify(group), group]])
    ).values()
  ];
  if (!groups.includes(void 0)) return { requester: own, approvers: called };
  const named = accounts.map((account) => approversFor(config, account));
  const ids = named.includes(void 0) ? await askedByGitHub(context.github, pull, approved) : [...new Set(named.flatMap((each) => each ?? []))];
  return { requester: own, approvers: [...called, ...await peopleOn(context, ids, barred)] };
}
var approversOnSlack = async (context, account, ids, barred) => {
  const group = groupOf(context.config, account);
  return group === void 0 ? peopleOn(context, ids, barred) : [group];
};
function groupOf({ slack }, account) {
  const group = slack.approver_groups.get(account) ?? slack.approver_groups.get("default");
  return group === void 0 ? void 0 : { type: "usergroup", usergroup_id: group };
}
async function peopleOn(context, ids, barred) {
  const found = [];
  for (const id of ids.filter((each) => !barred.includes(each)).slice(0, MOST_MENTIONED)) {
    const person = await personOf(context, id);
    if (person) found.push(person);
  }
  return found;
}
async function askedByGitHub(github, pull, approved) {
  if (pull === void 0) return [];
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull });
  const asked = (data.requested_reviewers ?? []).map(({ id }) => id);
  if (!approved) return asked;
  const reviews = await octokit.rest.pulls.listReviews({ owner, repo, pull_number: pull, per_page: 100 });
  const did = reviews.data.flatMap(
    ({ state, user }) => state === "APPROVED" && user ? [user.id] : []
  );
  return [.../* @__PURE__ */ new Set([...did, ...asked])];
}
async function personOf({ config, workspace, problem }, id) {
  const known = config.slack.users.get(String(id));
  if (known !== void 0) return { type: "user", user_id: known };
  const email = config.slack.emails.get(String(id));
  if (email === void 0) return void 0;
  try {
    const found = await workspace.personBy(email);
    return found === void 0 ? void 0 : { type: "user", user_id: found };
  } catch (error) {
    if (!(error instanceof SlackProblem)) throw error;
    problem(error);
    return void 0;
  }
}

export {
  mentionsFor,
  approversOnSlack
};
