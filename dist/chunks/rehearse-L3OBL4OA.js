import {
  REHEARSAL_ROLE,
  STEPS,
  rehearsalBody,
  withoutNames
} from "./chunk-TS5RA4KQ.js";
import {
  startWorkflow
} from "./chunk-HE2G7IOU.js";
import {
  pullRequestsOf
} from "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-P4Z2YMR7.js";
import {
  LEDGER_BRANCH
} from "./chunk-5PBHIICC.js";
import "./chunk-K7CWAQPI.js";
import {
  branchHead,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  readHistory
} from "./chunk-52ZP3XWL.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  int,
  object,
  string
} from "./chunk-GUA3H4HO.js";
import {
  mayAskFor
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  compilePolicy,
  evaluate
} from "./chunk-KSNUDT27.js";
import {
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber,
  UserId
} from "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/doctor/rehearse.ts
var NoRehearsal = class extends Error {
};
var LOOK_MS = { least: 15e3, most: 6e4, part: 0.05 };
var SCHEDULE = "aws-jit-schedule.yml";
var PASSING_ERRORS = 5;
var Failed = class extends Error {
};
async function rehearse(at) {
  const { github, config, time, say } = at;
  const { octokit, owner, repo } = github;
  const me = object({ id: int(), login: string() }).parse((await octokit.request("GET /user")).data);
  const account = rehearsalAccount(config, UserId.of(me.id), me.login);
  const names = [`${owner}/${repo}`, owner, repo, account, me.login];
  const done = [];
  let issue;
  let granted;
  const step = async (name, work) => {
    const view = STEPS.find((each) => each.step === name);
    const began = time.now();
    say(`${name}: ${view?.what ?? ""} \u2026`);
    const until2 = began + (view?.within ?? 0) * 1e3;
    const end = (state, note) => {
      const took = Math.round((time.now() - began) / 1e3);
      const hidden = note === void 0 ? void 0 : withoutNames(note, names);
      done.push({ step: name, state, began: Math.floor(began / 1e3), took, note: hidden });
      say(`${name}: ${state} after ${took} s${note === void 0 ? "" : `. ${note}`}`);
    };
    try {
      const unknown = await work(until2);
      end(unknown === void 0 ? "done" : "not known here", unknown);
    } catch (error) {
      end("failed", `${error instanceof Error ? error.message : String(error)} ${view?.look ?? ""}`.trim());
      throw new Failed(name, { cause: error });
    }
  };
  const until = async (end, ask) => {
    const began = time.now();
    for (let errors = 0; ; ) {
      try {
        const found = await ask();
        if (found !== void 0) return found;
        errors = 0;
      } catch (error) {
        errors += 1;
        if (error instanceof Failed || errors >= PASSING_ERRORS) throw error;
      }
      const left = end - time.now();
      if (left <= 0) throw new Failed("It did not come in time.");
      const pause = Math.max(LOOK_MS.least, (time.now() - began) * LOOK_MS.part);
      await time.sleep(Math.min(pause, LOOK_MS.most, left));
    }
  };
  const filed = () => {
    if (issue === void 0) throw new Failed("There is no issue.");
    return issue;
  };
  const history = async (...expected) => {
    const found = await ledgerOf(github, filed());
    const state = found?.state;
    if (state !== void 0 && !expected.includes(state) && (STATES[state].over || STOPS.includes(state)))
      throw new Failed(`It is ${state}: ${STATES[state].headline}. The issue says why.`);
    return found;
  };
  try {
    await step("issue", async () => {
      const { data } = await octokit.rest.issues.create({
        owner,
        repo,
        title: "Rehearsal of aws-jit",
        body: rehearsalBody(account),
        request: { retries: 0 }
      });
      const created = parseInstant(data.created_at);
      if (created === void 0) throw new Failed("GitHub gave no time of creation.");
      issue = { number: IssueNumber.of(data.number), month: monthOf(created) };
      say(`It is ${data.html_url}`);
      return void 0;
    });
    await step("draft", async (end) => {
      const pull = await until(end, async () => {
        const [open] = (await pullRequestsOf(github, filed().number)).filter((each) => each.open);
        if (open === void 0) await history("drafted");
        return open;
      });
      say(
        `Somebody else has to approve and merge ${pull.url}: a code owner of its files who is not a member of the role ${REHEARSAL_ROLE}. This waits for them.`
      );
      return void 0;
    });
    await step("review", async (end) => {
      await until(end, async () => {
        const pulls = await pullRequestsOf(github, filed().number);
        if (pulls.some(({ mergedAt }) => mergedAt !== void 0)) return true;
        if (pulls.length > 0 && pulls.every(({ open }) => !open))
          throw new Failed("The pull request was closed without being merged.");
        await history("drafted", "approved", "granted");
        return void 0;
      });
      return void 0;
    });
    await step("grant", async (end) => {
      granted = await until(end, async () => {
        const found = await history("granted", "expired");
        return found?.grantedAt === void 0 || found.window === void 0 ? void 0 : found;
      });
      return void 0;
    });
    await step("read-back", async (end) => {
      const { arn, window } = granted ?? {};
      if (at.policyOf === void 0 || arn === void 0 || window === void 0)
        return "The job read it back; here are no AWS credentials of an administrator to look with.";
      const { policyOf } = at;
      const text = await until(end, () => policyOf(account, arn));
      if (!endsAt(text, window.until))
        throw new Failed(`What is in AWS does not end at ${formatInstant(window.until)}.`);
      return void 0;
    });
    await step("expiry", async (end) => {
      const over = (granted?.window?.until ?? 0) * 1e3;
      await until(end, () => Promise.resolve(time.now() > over ? true : void 0));
      return void 0;
    });
    await step("sweep", async (end) => {
      await startWorkflow(github, SCHEDULE, at.branch, {});
      await until(end, async () => (await history("granted", "expired"))?.removedAt);
      const { arn } = granted ?? {};
      if (at.policyOf !== void 0 && arn !== void 0 && await at.policyOf(account, arn) !== void 0)
        throw new Failed("It was told as removed, and AWS has it still.");
      return void 0;
    });
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    if (issue !== void 0 && granted === void 0) await close(at, issue.number);
  }
  return STEPS.map(
    ({ step: name }) => done.find((each) => each.step === name) ?? {
      step: name,
      state: "not reached",
      began: void 0,
      took: void 0,
      note: void 0
    }
  );
}
var STOPS = ["asked", "failed"];
function rehearsalAccount(config, me, login) {
  const [, role] = [...config.roles].find(([name]) => name === REHEARSAL_ROLE) ?? [];
  const toDo = (what) => new NoRehearsal(
    `${what} A rehearsal takes a role of its own, so that nobody's access is touched: create the IAM role aws-jit-rehearsal with the permissions boundary and the tag jit:eligible = true in one account, and have this merged into aws-jit.yml:

roles:
  ${REHEARSAL_ROLE}: {account: ${[...config.accounts.keys()][0] ?? "NAME"}, role: aws-jit-rehearsal, members: [${me}]}
`
  );
  if (role === void 0) throw toDo(`aws-jit.yml has no role ${REHEARSAL_ROLE}.`);
  if (!mayAskFor(role, me)) throw toDo(`${login} (${me}) may not ask for the role ${REHEARSAL_ROLE}.`);
  if (!config.allowed_services.some((service) => String(service) === "sts"))
    throw new NoRehearsal(
      "sts is not among allowed_services of aws-jit.yml. The rehearsal asks for sts:GetCallerIdentity, which AWS lets everybody call: add sts there."
    );
  return role.account;
}
async function ledgerOf(github, { number, month }) {
  const path = `events/${month}/${number}.jsonl`;
  const head = await branchHead(github, LEDGER_BRANCH);
  const text = head && (await readFilesAt(github, head, [path], "is absent")).get(path);
  return text === void 0 ? void 0 : readHistory(path, text, github.now()).history;
}
function endsAt(text, until) {
  const compiled = compilePolicy(JSON.parse(text));
  if (!compiled.ok) return false;
  const lets = (at) => evaluate([compiled.value], { action: "sts:GetCallerIdentity", resource: "*", at }).decision === "allowed";
  return lets(until - 1) && !lets(until);
}
async function close({ github, say }, issue) {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.issues.update({
      owner,
      repo,
      issue_number: issue,
      state: "closed",
      state_reason: "not_planned"
    });
    say(`Issue ${issue} was closed again, so that nothing of it is granted any more.`);
  } catch (error) {
    say(`Close issue ${issue} by hand: ${error instanceof Error ? error.message : String(error)}`);
  }
}
export {
  NoRehearsal,
  rehearse
};
