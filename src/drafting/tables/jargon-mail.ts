/** Rows as in `jargon-compute.ts`: mail. */
export const MAIL = `
ses | send/resend | mail/email/message/test-mail | SendEmail
ses | remove/delete/clean/unblock | suppression/suppression-list/blocked | DeleteSuppressedDestination
ses | put/add/block/suppress | suppression/suppression-list | PutSuppressedDestination
ses | look/read/check/find | suppression/suppression-list/suppressed | GetSuppressedDestination
ses | look/read | quota/sending-limit/limits | GetSendQuota
ses | look/read/show | statistic/statistics/bounce-rate/bounces | GetSendStatistics
ses | verify/confirm/create/add | identity/domain/address/sender | CreateEmailIdentity
ses | see | identity/domain/dkim/verified | GetEmailIdentity
ses | see | account/sandbox/quota | GetAccount
ses | see | suppression/suppression-list/suppressed | ListSuppressedDestinations
ses | see | template | GetEmailTemplate
ses | change | template | UpdateEmailTemplate
ses | pause/disable/enable/resume | sending,account | PutAccountSendingAttributes
ses | pause/disable/enable/resume | sending,configuration-set | PutConfigurationSetSendingOptions
ses | change | configuration-set/event-destination | UpdateConfigurationSetEventDestination
ses | change | dkim | PutEmailIdentityDkimAttributes
`;
