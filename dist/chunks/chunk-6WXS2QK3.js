import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";

// src/report/page/columns.ts
var HOW = ["exact", "by-principal"];
var LONGEST_TEXT = 2100;
var MOST_PROBLEMS = 200;
var LONGEST_LIST = 1e3;
var shown = (text) => {
  const revealed = revealHidden(text);
  return revealed.length > LONGEST_TEXT ? `${revealed.slice(0, LONGEST_TEXT)}\u2026` : revealed;
};
function columnsOf(model) {
  const texts = [];
  const places = /* @__PURE__ */ new Map();
  const place = (text) => {
    const known = places.get(text);
    if (known !== void 0) return known;
    places.set(text, texts.length);
    texts.push(shown(text));
    return texts.length - 1;
  };
  const list = (each) => [
    ...each.slice(0, LONGEST_LIST).map(place),
    ...each.length > LONGEST_LIST ? [place(`and ${each.length - LONGEST_LIST} more, in the exports`)] : []
  ];
  const since = (at) => at - model.madeAt;
  const time = (at) => at === void 0 ? null : since(at);
  const usage = (of) => of === void 0 ? null : [
    of.how === "exact" ? 0 : 1,
    since(of.asOf),
    of.used.slice(0, LONGEST_LIST).map(({ action, count, last }) => [place(action), count, time(last)]),
    list(of.unused),
    list(of.unknown)
  ];
  const { requests } = model;
  const column = (of) => requests.map(of);
  return {
    version: 1,
    repository: shown(model.repository),
    url: model.url,
    name: shown(model.name),
    madeAt: model.madeAt,
    stands: model.stands,
    since: model.since ?? null,
    months: model.months,
    synthetic: model.synthetic,
    names: model.names,
    problems: model.problems.slice(0, MOST_PROBLEMS).map(({ where, what }) => ({ where: shown(where), what: shown(what) })),
    moreProblems: Math.max(0, model.problems.length - MOST_PROBLEMS),
    rows: {
      issue: column(({ issue }) => issue),
      pull: column(({ pull }) => pull ?? null),
      state: column(({ state }) => place(state)),
      synthetic: requests.flatMap(({ synthetic }, row) => synthetic ? [row] : []),
      requester: column(({ requester }) => place(requester)),
      principal: column(({ principal }) => place(principal)),
      account: column(({ account }) => place(account)),
      services: column(({ services }) => list(services)),
      resources: column(({ resources }) => list(resources)),
      statements: column(
        ({ statements }) => statements.slice(0, LONGEST_LIST).map(({ actions, resources }) => [list(actions), list(resources)])
      ),
      risk: column(({ risk }) => place(risk)),
      duration: column(({ duration }) => duration ?? null),
      requestedAt: column(({ requestedAt }) => since(requestedAt)),
      decidedAt: column(({ decidedAt }) => time(decidedAt)),
      grantedAt: column(({ grantedAt }) => time(grantedAt)),
      from: column(({ from }) => time(from)),
      until: column(({ until }) => time(until)),
      endedAt: column(({ endedAt }) => time(endedAt)),
      approvers: column(({ approvers }) => list(approvers)),
      selfApprovals: requests.flatMap(
        ({ selfApprovals }, row) => selfApprovals > 0 ? [[row, selfApprovals]] : []
      ),
      codes: column(({ codes }) => list(codes)),
      usage: column((request) => usage(request.usage)),
      standing: requests.flatMap(
        ({ standing }, row) => standing === void 0 ? [] : [[row, place(standing.name), time(standing.approvedAt)]]
      ),
      breakGlass: requests.flatMap(
        ({ breakGlass }, row) => breakGlass === void 0 ? [] : [
          [
            row,
            breakGlass.record ?? null,
            time(breakGlass.signedOffAt),
            list(breakGlass.signedOffBy)
          ]
        ]
      ),
      extensions: requests.flatMap(
        ({ extensions }, row) => extensions.map(({ number, until, askedAt, givenAt, pull, approvers }) => [
          row,
          number,
          time(until),
          time(askedAt),
          time(givenAt),
          pull ?? null,
          list(approvers)
        ])
      ),
      escalated: requests.flatMap(
        ({ escalated }, row) => escalated.length > 0 ? [[row, escalated.slice(0, LONGEST_LIST).map(since)]] : []
      )
    },
    texts
  };
}
var isState = (text) => Object.hasOwn(STATES, text);
function requestsOf({
  texts,
  rows,
  madeAt
}) {
  const text = (place) => texts[place ?? -1] ?? "";
  const list = (places) => (places ?? []).map(text);
  const time = (after) => typeof after === "number" ? madeAt + after : void 0;
  const synthetic = new Set(rows.synthetic);
  const selfApprovals = new Map(rows.selfApprovals);
  const standing = new Map(
    rows.standing.map(([row, name, approved]) => [row, { name: text(name), approvedAt: time(approved) }])
  );
  const breakGlass = new Map(
    rows.breakGlass.map(([row, record, signed, by]) => [
      row,
      { record: record ?? void 0, signedOffAt: time(signed), signedOffBy: list(by) }
    ])
  );
  const escalated = new Map(rows.escalated);
  const extensions = /* @__PURE__ */ new Map();
  for (const [row, number, until, asked, given, pull, approvers] of rows.extensions) {
    const known = extensions.get(row) ?? [];
    extensions.set(row, known);
    known.push({
      number,
      until: time(until),
      askedAt: time(asked),
      givenAt: time(given),
      pull: pull ?? void 0,
      approvers: list(approvers)
    });
  }
  const usage = (of) => of ? {
    how: HOW[of[0]],
    asOf: madeAt + of[1],
    used: of[2].map(([action, count, last]) => ({ action: text(action), count, last: time(last) })),
    unused: list(of[3]),
    unknown: list(of[4])
  } : void 0;
  return rows.issue.map((issue, row) => {
    const state = text(rows.state[row]);
    const statements = (rows.statements[row] ?? []).map(([actions, resources]) => ({
      actions: list(actions),
      resources: list(resources)
    }));
    return {
      issue,
      pull: rows.pull[row] ?? void 0,
      state: isState(state) ? state : "requested",
      synthetic: synthetic.has(row),
      requester: text(rows.requester[row]),
      principal: text(rows.principal[row]),
      account: text(rows.account[row]),
      services: list(rows.services[row]),
      resources: list(rows.resources[row]),
      statements,
      actions: [...new Set(statements.flatMap(({ actions }) => actions))],
      risk: text(rows.risk[row]),
      duration: rows.duration[row] ?? void 0,
      requestedAt: madeAt + (rows.requestedAt[row] ?? 0),
      decidedAt: time(rows.decidedAt[row]),
      grantedAt: time(rows.grantedAt[row]),
      from: time(rows.from[row]),
      until: time(rows.until[row]),
      endedAt: time(rows.endedAt[row]),
      approvers: list(rows.approvers[row]),
      selfApprovals: selfApprovals.get(row) ?? 0,
      codes: list(rows.codes[row]),
      usage: usage(rows.usage[row]),
      standing: standing.get(row),
      breakGlass: breakGlass.get(row),
      extensions: extensions.get(row) ?? [],
      escalated: (escalated.get(row) ?? []).map((after) => madeAt + after)
    };
  });
}

export {
  shown,
  columnsOf,
  requestsOf
};
