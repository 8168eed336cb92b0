import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasStatus
} from "./chunk-NYLECAUL.js";

// src/github/logins.ts
async function loginIsFree(github, username) {
  try {
    await github.octokit.rest.users.getByUsername({ username });
    return false;
  } catch (error) {
    if (hasStatus(error, 404)) return true;
    throw error;
  }
}
async function loginOf({ octokit }, id) {
  try {
    return (await octokit.rest.users.getById({ account_id: id })).data.login;
  } catch (error) {
    if (hasStatus(error, 404)) return void 0;
    throw error;
  }
}

export {
  loginIsFree,
  loginOf
};
