/**
 * Deeds, things and ways of speaking that are put together to texts of several wishes: a way of speaking × a deed × a thing × a language. Which actions a
 * deed takes is written by hand from AWS's reference, and not what the rules draft.
 */
export type Tongue = 'en' | 'es' | 'fr' | 'pt' | 'de' | 'ja';

/** A verb as one language says it: "detener", "detenida", "la detención de". */
export interface Forms {
  readonly base: string;
  /** In the form that a command has: "detenga". */
  readonly order: string;
  /** With and without the ending of a feminine noun. */
  readonly done: readonly [masculine: string, feminine: string];
  /** As a noun: "a stop", "la parada". */
  readonly act: string;
}

export interface Noun {
  readonly the: string;
  readonly feminine: boolean;
}

export interface Thing {
  readonly name: string;
  readonly service: string;
  readonly resources: readonly string[];
  readonly nouns: Readonly<Record<Tongue, Noun>>;
  /** Deed → actions, one of which it takes. */
  readonly deeds: ReadonlyMap<string, readonly string[]>;
}

const forms = (text: string): Forms => {
  const [base = '', order = '', masculine = '', feminine = '', act = ''] = text
    .split('/')
    .map((each) => each.trim());
  return { base, order, done: [masculine, feminine], act };
};

/** Deed, then its forms in English, Spanish, French, Portuguese, German and Japanese. */
const DEEDS = `
stop | stop/stop/stopped/stopped/a stop | detener/detenga/detenido/detenida/la detención | arrêter/arrêtez/arrêté/arrêtée/l'arrêt | parar/pare/parado/parada/a parada | stoppen/stoppen/gestoppt/gestoppt/das Stoppen | 停止
start | start/start/started/started/a start | arrancar/arranque/arrancado/arrancada/el arranque | démarrer/démarrez/démarré/démarrée/le démarrage | iniciar/inicie/iniciado/iniciada/o início | starten/starten/gestartet/gestartet/das Starten | 起動
restart | restart/restart/restarted/restarted/a restart | reiniciar/reinicie/reiniciado/reiniciada/el reinicio | redémarrer/redémarrez/redémarré/redémarrée/le redémarrage | reiniciar/reinicie/reiniciado/reiniciada/a reinicialização | neu starten/neu starten/neu gestartet/neu gestartet/der Neustart | 再起動
delete | delete/delete/deleted/deleted/the deletion | eliminar/elimine/eliminado/eliminada/la eliminación | supprimer/supprimez/supprimé/supprimée/la suppression | excluir/exclua/excluído/excluída/a exclusão | löschen/löschen/gelöscht/gelöscht/die Löschung | 削除
purge | purge/purge/purged/purged/a purge | vaciar/vacíe/vaciado/vaciada/el vaciado | vider/videz/vidé/vidée/la purge | esvaziar/esvazie/esvaziado/esvaziada/o esvaziamento | leeren/leeren/geleert/geleert/die Leerung | 空に
rotate | rotate/rotate/rotated/rotated/a rotation | rotar/rote/rotado/rotada/la rotación | renouveler/renouvelez/renouvelé/renouvelée/la rotation | rotacionar/rotacione/rotacionado/rotacionada/a rotação | rotieren/rotieren/rotiert/rotiert/die Rotation | ローテーション
disable | disable/disable/disabled/disabled/the deactivation | desactivar/desactive/desactivado/desactivada/la desactivación | désactiver/désactivez/désactivé/désactivée/la désactivation | desativar/desative/desativado/desativada/a desativação | deaktivieren/deaktivieren/deaktiviert/deaktiviert/die Deaktivierung | 無効に
enable | enable/enable/enabled/enabled/the activation | activar/active/activado/activada/la activación | activer/activez/activé/activée/l'activation | ativar/ative/ativado/ativada/a ativação | aktivieren/aktivieren/aktiviert/aktiviert/die Aktivierung | 有効に
update | update/update/updated/updated/an update | actualizar/actualice/actualizado/actualizada/la actualización | mettre à jour/mettez à jour/mis à jour/mise à jour/la mise à jour | atualizar/atualize/atualizado/atualizada/a atualização | aktualisieren/aktualisieren/aktualisiert/aktualisiert/die Aktualisierung | 更新
run | run/run/run/run/a run | ejecutar/ejecute/ejecutado/ejecutada/la ejecución | lancer/lancez/lancé/lancée/le lancement | executar/execute/executado/executada/a execução | ausführen/ausführen/ausgeführt/ausgeführt/die Ausführung | 実行
look | check/check/checked/checked/a look | revisar/revise/revisado/revisada/la revisión | consulter/consultez/consulté/consultée/la consultation | verificar/verifique/verificado/verificada/a verificação | prüfen/prüfen/geprüft/geprüft/die Prüfung | 確認
pause | pause/pause/paused/paused/a pause | pausar/pause/pausado/pausada/la pausa | suspendre/suspendez/suspendu/suspendue/la suspension | pausar/pause/pausado/pausada/a pausa | pausieren/pausieren/pausiert/pausiert/die Pausierung | 一時停止
resume | resume/resume/resumed/resumed/the resumption | reanudar/reanude/reanudado/reanudada/la reanudación | reprendre/reprenez/repris/reprise/la reprise | retomar/retome/retomado/retomada/a retomada | fortsetzen/fortsetzen/fortgesetzt/fortgesetzt/die Fortsetzung | 再開
download | download/download/downloaded/downloaded/a download | descargar/descargue/descargado/descargada/la descarga | télécharger/téléchargez/téléchargé/téléchargée/le téléchargement | baixar/baixe/baixado/baixada/o download | herunterladen/herunterladen/heruntergeladen/heruntergeladen/der Download | ダウンロード
`;

const TONGUES: readonly Tongue[] = ['en', 'es', 'fr', 'pt', 'de', 'ja'];

export const SPOKEN: ReadonlyMap<string, Readonly<Record<Tongue, Forms>>> = new Map(
  DEEDS.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...said] = line.split(' | ');
      return [
        name.trim(),
        Object.fromEntries(TONGUES.map((tongue, at) => [tongue, forms(said[at] ?? '')])) as Record<
          Tongue,
          Forms
        >,
      ] as const;
    }),
);

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

/** Name | service | its ARNs | nouns as above, `f` behind those that are feminine | deed=actions that serve. */
const THINGS: readonly (readonly [
  name: string,
  service: string,
  resources: readonly string[],
  nouns: string,
  deeds: string,
])[] = [
  [
    'i-0a1b2c3d4e5f60718',
    'ec2',
    [arn('ec2', 'instance/i-0a1b2c3d4e5f60718')],
    'the instance|la instancia f|l’instance f|a instância f|die Instanz|インスタンス',
    'stop=StopInstances start=StartInstances restart=RebootInstances look=DescribeInstances,DescribeInstanceStatus',
  ],
  [
    'ledger',
    'rds',
    [arn('rds', 'db:ledger')],
    'the database|la base de datos f|la base de données f|o banco de dados|die Datenbank|データベース',
    'stop=StopDBInstance start=StartDBInstance restart=RebootDBInstance look=DescribeDBInstances',
  ],
  [
    'orders-dlq',
    'sqs',
    [arn('sqs', 'orders-dlq')],
    'the queue|la cola f|la file d’attente f|a fila f|die Warteschlange|キュー',
    'purge=PurgeQueue delete=DeleteQueue look=GetQueueAttributes',
  ],
  [
    'invoice-pdf',
    'lambda',
    [arn('lambda', 'function:invoice-pdf')],
    'the function|la función f|la fonction f|a função f|die Funktion|関数',
    'run=InvokeFunction delete=DeleteFunction look=GetFunction,GetFunctionConfiguration',
  ],
  [
    'nightly-close',
    'events',
    [arn('events', 'rule/nightly-close')],
    'the rule|la regla f|la règle f|a regra f|die Regel|ルール',
    'disable=DisableRule enable=EnableRule delete=DeleteRule,RemoveTargets look=DescribeRule',
  ],
  [
    'ldap-bind',
    'secretsmanager',
    ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:ldap-bind-Zx98Yw'],
    'the secret|el secreto|le secret|o segredo|das Geheimnis|シークレット',
    'rotate=RotateSecret delete=DeleteSecret look=DescribeSecret',
  ],
  [
    'mailer',
    'ecs',
    [arn('ecs', 'service/core/mailer')],
    'the service|el servicio|le service|o serviço|der Dienst|サービス',
    'restart=UpdateService update=UpdateService delete=DeleteService look=DescribeServices',
  ],
  [
    'payments',
    'cloudformation',
    [arn('cloudformation', 'stack/payments/*')],
    'the stack|la pila f|la pile f|a pilha f|der Stack|スタック',
    'delete=DeleteStack update=UpdateStack look=DescribeStacks',
  ],
  [
    'load-stock',
    'glue',
    [arn('glue', 'job/load-stock')],
    'the job|el trabajo|la tâche f|o trabalho|der Auftrag|ジョブ',
    'run=StartJobRun delete=DeleteJob update=UpdateJob look=GetJob,GetJobRuns,GetJobRun',
  ],
  [
    'sales-lake',
    'glue',
    [arn('glue', 'crawler/sales-lake')],
    'the crawler|el rastreador|le crawler|o crawler|der Crawler|クローラー',
    'start=StartCrawler stop=StopCrawler delete=DeleteCrawler look=GetCrawler',
  ],
  [
    'billing',
    'states',
    [arn('states', 'stateMachine:billing')],
    'the state machine|la máquina de estados f|la machine à états f|a máquina de estado f|die Zustandsmaschine|ステートマシン',
    'run=StartExecution delete=DeleteStateMachine look=DescribeStateMachine,ListExecutions',
  ],
  [
    '1111aaaa-22bb-33cc-44dd-5555eeee6666',
    'kms',
    [arn('kms', 'key/1111aaaa-22bb-33cc-44dd-5555eeee6666')],
    'the key|la clave f|la clé f|a chave f|der Schlüssel|キー',
    'disable=DisableKey enable=EnableKey look=DescribeKey',
  ],
  [
    'nightly-it',
    'codebuild',
    [arn('codebuild', 'project/nightly-it')],
    'the project|el proyecto|le projet|o projeto|das Projekt|プロジェクト',
    'run=StartBuild delete=DeleteProject look=BatchGetProjects,ListBuildsForProject,BatchGetBuilds',
  ],
  [
    'web-deploy',
    'codepipeline',
    [arn('codepipeline', 'web-deploy')],
    'the pipeline|la canalización f|le pipeline|o pipeline|die Pipeline|パイプライン',
    'start=StartPipelineExecution delete=DeletePipeline look=GetPipeline,GetPipelineState,ListPipelineExecutions',
  ],
  [
    'analytics',
    'redshift',
    [arn('redshift', 'cluster:analytics')],
    'the cluster|el clúster|le cluster|o cluster|der Cluster|クラスター',
    'pause=PauseCluster resume=ResumeCluster restart=RebootCluster look=DescribeClusters',
  ],
  [
    'cpu-high',
    'cloudwatch',
    [arn('cloudwatch', 'alarm:cpu-high')],
    'the alarm|la alarma f|l’alarme f|o alarme|der Alarm|アラーム',
    'disable=DisableAlarmActions enable=EnableAlarmActions delete=DeleteAlarms look=DescribeAlarms',
  ],
  [
    'erp-mirror',
    'dms',
    [arn('dms', 'task:erp-mirror')],
    'the replication task|la tarea de replicación f|la tâche de réplication f|a tarefa de replicação f|die Replikationsaufgabe|レプリケーションタスク',
    'start=StartReplicationTask stop=StopReplicationTask delete=DeleteReplicationTask look=DescribeReplicationTasks',
  ],
  [
    'ws-0a1b2c3d4',
    'workspaces',
    [arn('workspaces', 'workspace/ws-0a1b2c3d4')],
    'the workspace|el workspace|le workspace|o workspace|der Workspace|ワークスペース',
    'restart=RebootWorkspaces start=StartWorkspaces stop=StopWorkspaces look=DescribeWorkspaces',
  ],
  [
    'carts',
    'dynamodb',
    [arn('dynamodb', 'table/carts')],
    'the table|la tabla f|la table f|a tabela f|die Tabelle|テーブル',
    'delete=DeleteTable update=UpdateTable look=DescribeTable,GetItem,Scan,Query',
  ],
  [
    'clicks',
    'kinesis',
    [arn('kinesis', 'stream/clicks')],
    'the stream|el flujo|le flux|o fluxo|der Stream|ストリーム',
    'delete=DeleteStream look=DescribeStream,DescribeStreamSummary',
  ],
  [
    'forecast',
    'sagemaker',
    [arn('sagemaker', 'endpoint/forecast')],
    'the endpoint|el punto de enlace|le point de terminaison|o endpoint|der Endpunkt|エンドポイント',
    'delete=DeleteEndpoint update=UpdateEndpoint look=DescribeEndpoint',
  ],
  [
    'erp-exports',
    's3',
    ['arn:aws:s3:::erp-exports/*'],
    'the files in|los archivos de|les fichiers de|os arquivos de|die Dateien in|ファイル',
    'download=GetObject delete=DeleteObject',
  ],
  [
    '/shop/banner',
    'ssm',
    [arn('ssm', 'parameter/shop/banner')],
    'the parameter|el parámetro|le paramètre|o parâmetro|der Parameter|パラメータ',
    'update=PutParameter delete=DeleteParameter look=GetParameter',
  ],
  [
    'team/api',
    'ecr',
    [arn('ecr', 'repository/team/api')],
    'the repository|el repositorio|le dépôt|o repositório|das Repository|リポジトリ',
    'delete=DeleteRepository look=DescribeRepositories,DescribeImages',
  ],
];

const noun = (text: string): Noun => ({
  the: text.replace(/ f$/, '').replace(/’/g, "'"),
  feminine: text.endsWith(' f'),
});

export const THINGS_SPOKEN: readonly Thing[] = THINGS.map(([name, service, resources, nouns, deeds]) => {
  const said = nouns.split('|').map(noun);
  const nothing: Noun = { the: '', feminine: false };
  return {
    name,
    service,
    resources,
    nouns: Object.fromEntries(TONGUES.map((tongue, at) => [tongue, said[at] ?? nothing])) as Record<
      Tongue,
      Noun
    >,
    deeds: new Map(
      deeds.split(' ').map((each) => {
        const [deed = '', actions = ''] = each.split('=');
        return [deed, actions.split(',').map((action) => `${service}:${action}`)] as const;
      }),
    ),
  };
});

/** A deed on a thing. */
export interface Deed {
  readonly deed: string;
  readonly thing: Thing;
}

export const DEEDS_SPOKEN: readonly Deed[] = THINGS_SPOKEN.flatMap((thing) =>
  [...thing.deeds.keys()].map((deed) => ({ deed, thing })),
);
