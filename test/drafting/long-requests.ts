/**
 * Requests of several wishes by construction, with the wishes that a reader finds in them: `verb noun`, `!` in front of what is not wanted, `?` where no verb
 * says what to do, `@name` for a thing of the form. Written before they were read by the grammar.
 */
export const NAMES = ['orders-q', 'web-1', 'web-2', 'shop-db', 'night-run'] as const;

export const CONSTRUCTIONS: Readonly<Record<string, string>> = {
  'pronouns, possessives and what is left out': `
Look at orders-q, and if it is full purge it. > look @orders-q; purge @orders-q
Stop web-1, take a snapshot of its volume, and start it again. > stop @web-1; snapshot volume; start @web-1
Disable the rule before the deploy and enable it afterwards. > disable rule; enable rule
Switch the alarm off and on again. > disable alarm; enable alarm
Detach the volume from web-1 and attach it to web-2. > detach volume; attach volume
Suspend the scaling processes now and resume them tomorrow. > suspend processes; resume processes
Show me the function's environment and change its timeout. > show environment; change timeout
Both queues need a purge; after that I want to see the alarms on them. > purge queues; see alarms
Get the secret, rotate it, and check the new version. > get secret; rotate secret; check version
Read the log group's retention, set it to thirty days, and tag it. > read retention; set retention; tag group
`,
  'lists of things': `
I need to see the tags, the policy and the metrics of the queue. > see tags; see policy; see metrics
To check: listeners, target groups, and the health of the targets. > check listeners; check groups; check targets
Needed:\\n- read the secret\\n- restart the service\\n- list the tasks > read secret; restart service; list tasks
Show aliases, versions and layers. > show aliases; show versions; show layers
Delete the stale aliases, the versions and the layers. > delete aliases; delete versions; delete layers
List the topics, their subscriptions and the platform applications. > list topics; list subscriptions; list applications
Please look at: parameter group, option group, snapshots. > look group; look group; look snapshots
Stop the crawler, the trigger and the job. > stop crawler; stop trigger; stop job
Things to look at:\\n• the backlog\\n• the consumers\\n• the alarms > look backlog; look consumers; look alarms
Create a queue, a topic and a subscription between them. > create queue; create topic; create subscription
`,
  'a second verb after a condition': `
If the backlog grows, then raise the desired count of the service. > raise count
If the replica lags behind, reboot it. > reboot replica
Check the deployment and, if it fails, roll it back. > check deployment; rollback deployment
When the job is done, then delete the cluster and its security group. > delete cluster; delete group
Should the failover hang, cancel it and restart the node. > cancel failover; restart node
Unless the build is green, stop the pipeline. > stop pipeline
In case the cache is full, flush it and restart the node. > flush cache; restart node
If nobody objects, promote the replica; otherwise leave it alone. > promote replica; !touch replica
Once the snapshot is complete, copy it to Ireland and share it with the other account. > copy snapshot; share snapshot
If the queue is stuck then look at the messages, and if they are broken then purge the queue. > look messages; purge queue
`,
  'places in front': `
In the results bucket delete the temporary objects. > delete objects
On web-1 open a session and read the syslog. > open session; read syslog
From the bucket download the report, then invoke the function. > download report; invoke function
For the user pool: disable the user, reset the password. > disable user; reset password
Within the cluster drain the container instance. > drain instance
Under the stage turn on logging and set the throttling limit. > enable logging; set limit
At the load balancer, deregister the target. > deregister target
To the security group add an ingress rule. > add rule
Out of the parameter store I have to read the parameter. > read parameter
In the pipeline, approve the release step; on the stage, flush the cache. > approve step; flush cache
`,
  'a plus between': `
stop + start the instance > stop instance; start instance
read the secret + rotate it > read secret; rotate secret
describe the cluster + the node groups > describe cluster; describe groups
Snapshot + restore of the cluster > snapshot cluster; restore cluster
list topics + subscriptions > list topics; list subscriptions
update the function code + publish a version > update code; publish version
restart the task + watch the logs > restart task; watch logs
get items + put items into the table > get items; put items
invoke the function + see its logs > invoke function; see logs
enable the rule + the schedule, disable the alarm > enable rule; enable schedule; disable alarm
`,
  'states that are wanted': `
I want the rule off tonight, and the alarm on again. > disable rule; enable alarm
Into the set go three more addresses. > add addresses
The existing brokers get bigger disks. > change disks
The broker, which does not answer, gets a reboot. > reboot broker
Bring the service up to six. > scale service
I need to have the service redeployed. > redeploy service
A table has to come into being in the database. > create table
Dial the group down to nothing. > decrease group
`,
  'a no that is no limit': `
Do not forget to stop web-1 tonight. > stop @web-1
I do not want to wait, so I restart the service. > !wait -; restart service
Rather than delete the queue I purge it. > !delete queue; purge queue
`,
  passives: `
The queue has to be purged and the topic must be deleted. > purge queue; delete topic
The alarm should be silenced while we deploy. > silence alarm
The messages need to be moved back to the source queue. > move messages
The service is to be restarted, and the logs are to be checked. > restart service; check logs
Nothing may be deleted. > !delete -
The volume should get detached from the host and attached to the spare. > detach volume; attach volume
The function was broken by the deploy; it must be rolled back. > rollback function
The certificate has expired and has to be renewed. > renew certificate
The snapshot is to be shared with the auditors once it has been copied. > share snapshot
The key must not be disabled, but its description has to be changed. > !disable key; change description
`,
  'acts as nouns': `
A manual failover of the cluster, please. > failover cluster
An immediate restart of the service and a look at its events. > restart service; look events
Rotation of the secret after the incident. > rotate secret
A redrive of the dead-letter queue. > redrive queue
Approval of the pending step in the pipeline. > approve step
One more retry of the failed execution. > retry execution
Deletion of the old snapshots. > delete snapshots
An upgrade of the control plane, then a rollout of the node groups. > upgrade plane; deploy groups
Cancellation of the import job. > cancel job
A flush of the cache, followed by a restart of the stage. > flush cache; restart stage
`,
  'seeing to the end': `
Start the crawler and see that it has finished. > start crawler; see crawler
Run the query and wait until it is done. > run query; wait query
Take a snapshot of the disk and make sure it completes. > snapshot disk; look disk
Deploy the stage and follow it to the end. > deploy stage; follow stage
Restart the broker and watch it come back. > restart broker; watch broker
Kick off the build and keep an eye on it. > run build; watch build
Invoke the function and check that it returned. > invoke function; check function
Restore the table and tell me when it is active. > restore table; tell table
Reboot the node and verify that it is healthy. > reboot node; verify node
Start the export and see whether it works. > start export; see export
`,
  'for a time, and back': `
Turn the alarm actions off until Monday, then back on. > disable alarm; enable alarm
Scale the service down for the night and back up in the morning. > decrease service; increase service
Set the desired count to zero until noon, then back to three. > set count; set count
Disable the trigger until the fix is out, then enable it again. > disable trigger; enable trigger
Suspend the transition over the weekend and then resume it. > suspend transition; resume transition
Pause the schedule until Monday, then back. > pause schedule; resume schedule
Stop the database overnight and start it at six. > stop database; start database
Lower the retention for a day, and raise it afterwards. > lower retention; raise retention
Take the host offline for patching and bring it back afterwards. > stop host; start host
Attach the policy for an hour, then detach it. > attach policy; detach policy
`,
  'how many, which and whether': `
How many messages wait in the queue? > look messages
I have to know how many tasks are running. > know tasks
Find out whether the rule is enabled, and purge the queue. > look rule; purge queue
Which subscriptions does the topic have? > look subscriptions
What is the status of the last backup? > look status
Tell me who changed the policy. > tell policy
See why the build failed, then start it again. > see build; start build
Is the replica in sync? > look replica
I want to see how full the volume is. > see volume
I need to know if versioning is on and which lifecycle rules there are. > know versioning; look rules
`,
  'relative clauses': `
Restart the service that keeps crashing. > restart service
Delete the snapshots which nobody uses. > delete snapshots
Stop the instance that was started by mistake and delete the volume it left. > stop instance; delete volume
Read the secret that the function uses, and invoke the function. > read secret; invoke function
Resend the messages that have failed. > resend messages
I want to see the logs that the job wrote. > see logs
Purge the queue which the tests filled, and delete the topic that feeds it. > purge queue; delete topic
The rule that opens port 22 has to be removed. > remove rule
Update the alarm that pages us at night. > update alarm
Describe the cluster that runs the shop, and list the tasks which are pending. > describe cluster; list tasks
`,
  'verbs that nobody knows': `
Frobnicate the queue. > ? queue
Please defenestrate the topic. > ? topic
Defragulate the table and read the items. > ? table; read items
Reticulate the distribution, then flush the cache. > ? distribution; flush cache
I must transmogrify the key. > ? key
Could you embiggen the cluster? > ? cluster
Stop the task and then sanctify the service. > stop task; ? service
Galvanise web-1. > ? @web-1
We need to unfrumple the user pool. > ? pool
Blorp the secret, then rotate it. > ? secret; rotate secret
`,
  'what is left out': `
Restart the service without touching the cluster, the tasks. > restart service; !touch cluster; !touch tasks
Clean up the bucket without deleting versions, markers. > clean bucket; !delete versions; !delete markers
Update the stack without replacing the database or the queue. > update stack; !replace database; !replace queue
Do not stop the cluster, the service or the task. > !stop cluster; !stop service; !stop task
Redeploy the service without changing the alarms, the schedules, the parameters. > redeploy service; !change alarms; !change schedules; !change parameters
Look at the table without reading the items, the exports. > look table; !read items; !read exports
Never delete the bucket, its objects. > !delete bucket; !delete objects
Without restarting the broker, update the user. > !restart broker; update user
Purge the queue, but do not delete the topic, and list the subscriptions. > purge queue; !delete topic; list subscriptions
Show me the role except the policies, the boundaries. > show role; ! policies; ! boundaries
`,
  'questions, and what only tells': `
Check the file system and double it. > check system; double system
Is the replay finished? > look replay
Is her desktop stopped? > look desktop
Is access logging enabled? > look logging
When does the job run next? > look job
Where did it break? > look -
Why did the deploy of the stack roll back? > look deploy
Who kicked off last night's update? > look update
Our uploads never finish: look at the part sizes. > look sizes
Which devices have not been connected? > look devices
The token expired. Renew it. > renew token
Never delete the bucket. > !delete bucket
The rule must never be removed. > !remove rule
`,
  'switches and wishes without a verb': `
The rule off during the move tonight and on again at six. > disable rule; enable rule
Switch it off for a day and on again. > disable -; enable -
Mute the alarm while we patch, and un-mute it. > mute alarm; unmute alarm
Reserved concurrency down to zero, tracing on too. > decrease concurrency; enable tracing
For the carts a second replica is due. > add replica
Events of the group I read afterwards. > read events
Take a snapshot, wait for the snapshot to be complete. > snapshot snapshot; wait snapshot
The address of our old pager has to go. > delete address
The record moves to the new balancer; its limit comes down to sixty. > move record; decrease limit
The traffic went to the old group. Show the group. > show group
Pull a manual snapshot of the cluster. > snapshot cluster
Show which shares there are. > list shares
Disable the schedule; its present settings go into the wiki. > disable schedule; look settings
Tags of the copies I set to done. > set tags
To its listener a rule is added. > add rule
Look at shop-db and give it 500 GB. > look @shop-db; increase @shop-db
Put the trigger on hold. > pause trigger
The key is old: it has to be made inactive. > disable key
Drop the indices older than October. > drop indices
Scaling of the group held during the sale. > pause scaling
I want the accounts below the unit, the policies attached to it. > look accounts; look policies
`,
};
