/**
 * What people call a thing, and the nouns that AWS uses in the names of actions and resource types. A line is `people's words > AWS's nouns`; phrases are
 * written with `-`. A noun counts for a service only where that service has it.
 */
const THINGS = `
machine server box host vm node worker bastion computer rechner ec2 > instance server
disk drive ebs hdd ssd > volume disk
file document attachment csv json pdf image photo picture report artifact artefact zip archive key upload data content template draft dump text blob png log-file website page asset folder prefix directory path bundle package model > object
bucket storage > bucket
folder prefix directory path > bucket
ami golden-image machine-image > image
eip elastic-ip static-ip public-ip ip > address
nic eni network-card network-interface > networkinterface interface
firewall inbound-rule > securitygroup security group ingress
firewall > firewall rulegroup
port rule inbound ingress incoming > ingress inbound rule
egress outbound outgoing > egress outbound
row entry record line item flag attribute cart document > item record
records > recordset records record
dns-record dns record cname a-record www-record txt-record mx-record subdomain > resourcerecordset record recordset
zone domain dns > hostedzone zone domain
db database postgres mysql mariadb oracle sqlserver instance-class > dbinstance db instance database
aurora cluster > dbcluster cluster
replica reader read-replica > replica dbinstance
parameter-group > parametergroup dbparametergroup
snapshot backup copy > snapshot backup
table > table
table-settings capacity throughput on-demand provisioned > table
cdn > distribution
cache cached > cache invalidation cachecluster
container pod > task container
app application service worker deployment web-app > application service app environment function
image docker-image container-image tag digest > image
registry repo repository > repository
lambda function code handler > function
memory timeout env environment-variable variable ram concurrency runtime handler > configuration
concurrency > concurrency
trigger mapping > eventsourcemapping
password passphrase secret credential apikey api-key token login connection-string smtp > secret secretvalue value password
value content payload > value
param parameter setting feature-flag ssm-parameter config-value > parameter
log logs logfile stacktrace error errors exception lines trace > log logevents events
log-stream > logstream
log-group > loggroup
retention > retention retentionpolicy
alert alarm monitor notification > alarm alarms
graph chart metric metrics cpu latency statistic utilisation utilization throughput iops connections datapoint lag iterator-age freshness throttle throttling-metric count > metric metricdata metrics
dashboard > dashboard
workflow statemachine step-function stepfunction > statemachine execution
run running execution > execution run
runs > executions runs execution
job > job jobrun
step > step steps
build > build
pipeline > pipeline pipelineexecution
stage transition > stagetransition stage
stack template > stack
change-set changeset diff > changeset
queue dlq backlog dead-letter-queue > queue
message messages > message
visibility visibility-timeout delay > queueattributes attributes
topic > topic
subscriber pager endpoint-subscription > subscription
mail email e-mail > email
customer user login signup account member person tester colleague > user
group team > group
client app-client > client userpoolclient
pool user-pool > userpool
sql select statement query vacuum > query statement queryexecution
partition > partition partitions
crawler crawl > crawler
node-group nodegroup node-pool > nodegroup
control-plane > cluster clusterversion
addon add-on > addon
scaling-target scalable-target > scalabletarget
scaling-policy > scalingpolicy policy
asg auto-scaling-group scaling-group group fleet > autoscalinggroup
desired capacity size instances count > desiredcapacity capacity
scale-in scale-in-protection protection > instanceprotection protection
lb load-balancer loadbalancer alb nlb elb > loadbalancer
target target-group targetgroup > targetgroup targets
backend backends targets > targets targethealth
listener > listener
certificate cert tls ssl https-certificate > certificate
waf web-acl webacl acl > webacl
ip-set ipset blocklist allowlist > ipset
key cmk kms-key encryption-key > key
alias > alias
key-policy bucket-policy resource-policy > policy
trust-policy trust assume-role-policy > role
who-did-it trail event audit who > events trail
event events > events
schedule cron > schedule rule
rule > rule
bus event-bus > eventbus
stream > stream
shard shards > shard shards
consumer consumers fan-out > streamconsumer consumer consumergroup
broker brokers > broker brokers nodes
bootstrap bootstrap-servers bootstrap-brokers > bootstrapbrokers
storage volume-size broker-volume broker-volumes > storage brokerstorage
index > index
search-domain domain opensearch elasticsearch > domain
file-system filesystem share efs nfs > filesystem
mount-target > mounttarget
access-point > accesspoint
vault > backupvault vault
recovery-point restore-point recoverypoint > recoverypoint recoverypoints
model > model
endpoint > endpoint
notebook > notebookinstance notebook
training > trainingjob
bot > bot
intent intents > intents intent
thing device > thing
shadow > thingshadow
channel > channel
canary > canary
dataset spice > dataset ingestion
ingestion refresh > ingestion
quota limit service-limit > quota servicequota quotas
cost bill billing invoice spend spending charge > cost usage
budget > budget
finding findings vulnerability > findings finding
vpc network > vpc
subnet > subnet
route-table routing > routetable
route > route
nat nat-gateway > natgateway
peering > vpcpeeringconnection
tag tags label cost-center > tags tag
lifecycle lifecycle-rule expiry-rule > lifecycle lifecycleconfiguration lifecyclepolicy
cors > cors
versioning > versioning bucketversioning
encryption default-encryption > encryption encryptionconfiguration
website static-website > website
legal-hold > legalhold
version older-version versions > version versions
policy > policy
instance-profile > instanceprofile
role > role
session > session
shell prompt session-manager terminal > session
run-command command > command
patch patches missing-patch > patch patches
patch-state patch-states compliance > patchstates compliance
automation runbook > automationexecution automation
maintenance pending-maintenance > pendingmaintenanceactions maintenance
event-subscription > eventsubscription
log-file > logfile dblogfile
app-server appserver app-servers > appserver
environment env > environment
deployment rollout > deployment
release > deployment job
branch > branch
commit > commit
pull-request pr mr > pullrequest
approval manual-approval manual-step approval-step sign-off step > approvalresult approval
revision > revision
console-screenshot screenshot > consolescreenshot
console-output boot-log serial-console > consoleoutput
health > health
status state > status state
setting settings config configuration options > configuration config settings attributes
attribute attributes > attributes
size > size
history > history
output outputs result results > results result output
artifact artifacts > artifacts artifact
limit throttling-limit throttle > stage limits
replication replication-task > replicationtask
replication-instance > replicationinstance
experiment chaos chaos-experiment > experiment
replay > replay
archive > archive
backup-job > backupjob
copy-job > copyjob
restore-job > restorejob
suppression suppression-list > suppresseddestination
sending-statistics statistics > statistics sendstatistics
bandwidth > bandwidthratelimit
logging > logging
selector event-selector > eventselectors
nacl network-acl acl-rule > networkacl networkaclentry
tgw transit-gateway > transitgateway
igw internet-gateway > internetgateway
sg > securitygroup
prefix-list > managedprefixlist prefixlist
customer-gateway > customergateway
baseline > patchbaseline
playbook > automationexecution automation
slo > servicelevelobjective
error-budget > servicelevelobjectivebudgetreport
timeline > timelineevents timelineevent
offender offenders violation violations > compliancedetails
spike spikes outlier > anomalies
opsitem ops-item > opsitem
runs > canaryruns executions
cert-authority ca > certificateauthority
covered uncovered unscanned > coverage
ddos ddosed attacked attacker > attack attacks
`;

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** People's word or phrase (stems joined with `-`) → AWS's nouns, joined lower case and not stemmed; read when it is first needed. */
export function thingsByWord(stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  if (table !== undefined) return table;
  const found = new Map<string, string[]>();
  for (const line of THINGS.split('\n')) {
    const [left = '', right = ''] = line.split('>');
    const nouns = right.trim().split(/\s+/).filter(Boolean);
    for (const word of left.trim().split(/\s+/).filter(Boolean)) {
      const key = word.split('-').map(stem).join('-');
      found.set(key, [...new Set([...(found.get(key) ?? []), ...nouns])]);
    }
  }
  return (table = found);
}
