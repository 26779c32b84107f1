import { grafanaChecksum } from './token-checks.ts';
import { token, type TokenRule } from './token-rule.ts';

const WATCH = 'read and write monitoring data';

/** Monitoring, clusters, networks. */
export const OPERATIONS_TOKENS: readonly TokenRule[] = [
  token('grafana-service-token', 'Grafana service account token', 'Grafana', WATCH, ['glsa_{n:32}_{H:8}'], {
    check: grafanaChecksum,
  }),
  token('grafana-cloud-token', 'Grafana Cloud token', 'Grafana', WATCH, [
    'glc_{B:32-400}',
    'glc_{B:32-400}=',
    'glc_{B:32-400}==',
  ]),
  token('grafana-api-key', 'Grafana API key', 'Grafana', WATCH, [
    'eyJrIjoi{B:70-400}',
    'eyJrIjoi{B:70-400}=',
    'eyJrIjoi{B:70-400}==',
  ]),
  token('datadog-key', 'Datadog API or application key', 'Datadog', WATCH, ['{h:32}', '{h:40}'], {
    near: ['datadog', 'dd_api', 'dd-api', 'dd_app', 'ddog'],
  }),
  token('newrelic-user-key', 'New Relic user key', 'New Relic', WATCH, ['NRAK-{u:27}']),
  token('newrelic-license-key', 'New Relic licence key', 'New Relic', WATCH, ['{h:36}NRAL', 'eu01xx{h:26-30}NRAL']),
  token('newrelic-insert-key', 'New Relic ingest key', 'New Relic', WATCH, [
    'NRII-{s:32}',
    'NRIQ-{s:32}',
    'NRRA-{h:42}',
    'NRJS-{h:19}',
  ]),
  token('newrelic-legacy-key', 'New Relic key of the old format', 'New Relic', WATCH, ['{h:40}', '{n:64}'], {
    near: ['newrelic', 'new_relic', 'new-relic'],
  }),
  token('sentry-token', 'Sentry auth token', 'Sentry', 'read events and manage releases', [
    'sntryu_{h:64}',
    'sntrys_eyJ{e:50-400}',
    'sntrya_{h:64}',
    'sntryi_{h:64}',
  ]),
  token(
    'sentry-legacy-token',
    'Sentry auth token of the old format',
    'Sentry',
    'read events and manage releases',
    ['{h:64}'],
    { near: ['sentry'] },
  ),
  token('dynatrace-token', 'Dynatrace token', 'Dynatrace', WATCH, ['dt0{a:1}{d:2}.{u:24}.{u:64}']),
  token('sumologic-key', 'Sumo Logic key', 'Sumo Logic', WATCH, ['{n:64}'], { near: ['sumo'] }),
  token('honeycomb-key', 'Honeycomb key', 'Honeycomb', WATCH, ['hca(i|m)k_{l:58}', 'hc(a|b|c)ik_{l:58}']),
  token('honeycomb-legacy-key', 'Honeycomb key of the old format', 'Honeycomb', WATCH, ['{n:22}', '{h:32}'], {
    near: ['honeycomb'],
  }),
  token('splunk-token', 'Splunk HTTP event collector token', 'Splunk', WATCH, ['{H:8}-{H:4}-{H:4}-{H:4}-{H:12}'], {
    near: ['splunk', 'hec_'],
  }),
  token('logzio-token', 'Logz.io token', 'Logz.io', WATCH, ['{n:32}'], { near: ['logzio', 'logz.io'] }),
  token(
    'pagerduty-key',
    'PagerDuty API key',
    'PagerDuty',
    'read and change incidents',
    ['{s:20}', '{h:32}', 'u+{s:18}'],
    { near: ['pagerduty', 'pager_duty', 'pd_token'] },
  ),
  token('opsgenie-key', 'Opsgenie API key', 'Opsgenie', 'read and change alerts', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
    near: ['opsgenie'],
  }),
  token('rollbar-token', 'Rollbar access token', 'Rollbar', 'read and write events', ['{h:32}'], { near: ['rollbar'] }),
  token('bugsnag-key', 'Bugsnag key', 'Bugsnag', 'read and write events', ['{h:32}'], {
    near: ['bugsnag'],
    restricted: true,
  }),
  token(
    'kubernetes-bootstrap-token',
    'Kubernetes bootstrap token',
    'Kubernetes',
    'join the cluster',
    ['{l:6}.{l:16}'],
    { near: ['bootstrap', 'kubeadm', 'join'] },
  ),
  token('openshift-token', 'OpenShift user token', 'OpenShift', 'act as the user in the cluster', ['sha256~{s:43}']),
  token('rancher-token', 'Rancher API token', 'Rancher', 'manage clusters', ['token-{l:5}:{l:54}']),
  token('tailscale-key', 'Tailscale key', 'Tailscale', 'join or manage the private network', [
    'tskey-(api|auth|client|scim|webhook)-{n:8-20}-{n:16-40}',
    'tskey-{n:8-20}-{n:16-40}',
  ]),
  token('ngrok-token', 'ngrok auth token', 'ngrok', 'open tunnels as its owner', ['{n:22-30}_{n:20-25}'], {
    near: ['ngrok'],
  }),
  token('wireguard-key', 'WireGuard private key', 'WireGuard', 'join the private network', [
    'PrivateKey = <{B:43}=>',
    'PresharedKey = <{B:43}=>',
    'PrivateKey=<{B:43}=>',
  ]),
  token('prefect-key', 'Prefect API key', 'Prefect', 'run flows', ['pn(u|b)_{n:36}']),
  token('frameio-token', 'Frame.io token', 'Frame.io', 'read and change projects', ['fio-u-{e:64}']),
];
