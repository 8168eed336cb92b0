/** What the schedules of the workflows are called in the events that they send. Off the full hour, when schedules are late. */

/** Small runs: AWS enforces every expiry, so hourly is often enough to tidy. */
export const HOURLY = '23 * * * *';
/** Once a day, everything is looked at. */
export const DAILY = '47 4 * * *';
/** After the jobs that look at themselves once a day. */
export const EXAMINED = '41 6 * * *';
