
// src/approval/approval-facts.ts
var known = (value) => ({ known: true, value });
var unknown = (why) => ({
  known: false,
  why
});
var pathsIn = ({ request, policy, review }) => [
  .../* @__PURE__ */ new Set([request.path, policy.path, review.path])
];

export {
  known,
  unknown,
  pathsIn
};
