/** Rows as in `jargon-compute.ts`, for messages, streams, events and workflows. */
export const MESSAGING = `
execute-api | call/invoke/test/hit/send/read/get/look | | Invoke
apigateway | look/read/list/get/export/find/show/download | | GET
apigateway | update/change/set/increase/decrease/raise/enable/disable/fix/flush | throttling/limit/stage/setting/rps/logging/method/integration/variable/timeout | PATCH
apigateway | deploy/publish/release/create/add | deployment/api/stage/key/usage-plan/resource/model | POST
apigateway | deploy/publish/create | | POST
apigateway | delete/remove/flush | | DELETE
apigateway | import/replace/put/tag | api/openapi/swagger/tag | PUT
appsync | flush/clean/purge/invalidate/empty | cache | FlushApiCache
appsync | update/change/set/increase/decrease | cache,ttl/size/cache | UpdateApiCache
appsync | look/read | cache | GetApiCache
iot | send/publish | message | Publish
iot | activate/deactivate/disable/enable/revoke/update/set | certificate | UpdateCertificate
iot | remove | group,thing/device | RemoveThingFromThingGroup
iot | add | group,thing/device | AddThingToThingGroup
iot | read/look | shadow | GetThingShadow
iot | update/set | shadow | UpdateThingShadow
iot | look/read | thing/device/attributes | DescribeThing
connect | look/read | contact/metric/metrics | GetCurrentMetricData
`;
