/** The build without Redis that octokit's own plugins load; it has the same types. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
