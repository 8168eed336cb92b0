import {
  _ep0,
  _mw0,
  command
} from "./chunk-HIGZWF4O.js";
import {
  GenerateServiceLastAccessedDetails$,
  GetServiceLastAccessedDetails$
} from "./chunk-AZJ2BNBC.js";
import {
  instantOfMillis
} from "./chunk-I4V3IC54.js";

// node_modules/@aws-sdk/client-iam/dist-es/commands/GenerateServiceLastAccessedDetailsCommand.js
var GenerateServiceLastAccessedDetailsCommand = class extends command(_ep0, _mw0, "GenerateServiceLastAccessedDetails", GenerateServiceLastAccessedDetails$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetServiceLastAccessedDetailsCommand.js
var GetServiceLastAccessedDetailsCommand = class extends command(_ep0, _mw0, "GetServiceLastAccessedDetails", GetServiceLastAccessedDetails$) {
};

// src/aws/iam/service-last-accessed.ts
var PAUSES_MS = [1500, 4e3, 9e3];
async function lastAccesses(client, policyArn, sleep, patienceMs = Infinity) {
  let waited = 0;
  const looks = PAUSES_MS.filter((pause) => (waited += pause) <= patienceMs);
  if (looks.length === 0) return void 0;
  const { JobId } = await client.send(
    new GenerateServiceLastAccessedDetailsCommand({ Arn: policyArn, Granularity: "ACTION_LEVEL" })
  );
  if (JobId === void 0) return void 0;
  for (const pause of looks) {
    await sleep(pause);
    const first = await client.send(new GetServiceLastAccessedDetailsCommand({ JobId, MaxItems: 1e3 }));
    if (first.JobStatus === "FAILED") return void 0;
    if (first.JobStatus === "COMPLETED") {
      const found = [];
      let page = first;
      for (; ; ) {
        for (const { ServiceNamespace, TrackedActionsLastAccessed: tracked } of page.ServicesLastAccessed ?? [])
          for (const { ActionName, LastAccessedTime: at } of tracked ?? [])
            if (ServiceNamespace !== void 0 && ActionName !== void 0)
              found.push({
                action: `${ServiceNamespace}:${ActionName}`,
                at: at === void 0 ? void 0 : instantOfMillis(at.getTime())
              });
        if (page.IsTruncated !== true || page.Marker === void 0) return found;
        page = await client.send(
          new GetServiceLastAccessedDetailsCommand({ JobId, MaxItems: 1e3, Marker: page.Marker })
        );
      }
    }
  }
  return void 0;
}

export {
  lastAccesses
};
