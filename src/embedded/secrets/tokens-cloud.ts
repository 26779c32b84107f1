import { token, type TokenRule } from './token-rule.ts';

const CLOUD = 'use the account’s cloud resources';
const STORE = 'read and change the stored data';

/** Clouds, hosting, secret stores, databases. */
export const CLOUD_TOKENS: readonly TokenRule[] = [
  token(
    'aws-access-key-id',
    'AWS access key id',
    'AWS',
    CLOUD + ' together with its secret key',
    ['(AKIA|ASIA|ABIA|ACCA){b:16}'],
    { minEntropy: 3 },
  ),
  token('aws-secret-key', 'AWS secret access key', 'AWS', CLOUD, ['{B:40}'], {
    near: ['aws', 'amazon', 'secret_access', 'secretaccess', 's3_', 'akia', 's3secret', 'dynamo'],
    minEntropy: 4,
  }),
  token('aws-session-token', 'AWS session token', 'AWS', CLOUD, ['{B:200-1000}', '{B:200-1000}=', '{B:200-1000}=='], {
    near: ['session_token', 'sessiontoken'],
    minEntropy: 4.5,
  }),
  token('aws-bedrock-key', 'Amazon Bedrock API key', 'AWS', 'run models at the account’s cost', [
    'ABSK{e:90-269}',
    'bedrock-api-key-{e:100-1200}',
  ]),
  token('aws-mws-token', 'Amazon MWS token', 'AWS', 'act as the marketplace seller', [
    'amzn.mws.{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
  ]),
  token('gcp-api-key', 'Google API key', 'Google', 'use the enabled APIs at the project’s cost', ['AIza{s:35}'], {
    minEntropy: 3,
  }),
  token('gcp-oauth-secret', 'Google OAuth client secret', 'Google', 'act as the application', ['GOCSPX-{s:28}']),
  token('gcp-oauth-token', 'Google OAuth access token', 'Google', 'act as the user for a while', [
    'ya29.{s:30-1000}',
    'ya29.(a|c).{s:30-1000}',
  ]),
  token('gcp-refresh-token', 'Google OAuth refresh token', 'Google', 'obtain new access tokens', ['1//0{s:40-120}']),
  token('gcp-hmac-secret', 'Google Cloud Storage HMAC secret', 'Google', STORE, ['{B:40}'], {
    near: ['gcs_', 'gcs-', 'goog1', 'hmac'],
    minEntropy: 4,
  }),
  token('azure-storage-key', 'Azure storage account key', 'Microsoft Azure', STORE, [
    'AccountKey=<{B:86}==>',
    'account_key: <{B:86}==>',
  ]),
  token('azure-storage-key-value', 'Azure storage account key', 'Microsoft Azure', STORE, ['{B:86}=='], {
    near: ['azure', 'storage', 'account', 'cosmos', 'blob'],
    minEntropy: 4,
  }),
  token('azure-shared-access-key', 'Azure shared access key', 'Microsoft Azure', 'send and receive messages', [
    'SharedAccessKey=<{B:43}=>',
    'SharedSecretValue=<{B:43}=>',
  ]),
  token('azure-sas', 'Azure shared access signature', 'Microsoft Azure', STORE, [
    '&sig=<{B:43}=>',
    '&sig=<{p:43-60}%3D>',
    '&sig=<{p:43-60}%3d>',
  ]),
  token('azure-ad-secret', 'Microsoft Entra client secret', 'Microsoft Azure', 'act as the application', [
    '{t:3}{d:1}Q~{t:31-34}',
  ]),
  token(
    'azure-devops-pat',
    'Azure DevOps personal access token',
    'Microsoft Azure',
    'read and change repositories and builds',
    ['{n:76}AZDO{n:4}', '{n:52}JQQJ99{n:14-26}'],
  ),
  token(
    'azure-devops-legacy-pat',
    'Azure DevOps personal access token of the old format',
    'Microsoft Azure',
    'read and change repositories and builds',
    ['{l:52}'],
    {
      near: ['azure', 'devops', 'vsts', 'vso_', 'ado_'],
    },
  ),
  token('azure-function-key', 'Azure Functions key', 'Microsoft Azure', 'call the function', ['{s:44}AzFu{s:6}==']),
  token('azure-search-key', 'Azure AI Search key', 'Microsoft Azure', STORE, ['{n:42}AzSe{n:6}']),
  token(
    'azure-cognitive-key',
    'Azure AI services key',
    'Microsoft Azure',
    'use the service at its owner’s cost',
    ['{h:32}', '{n:76}ACOG{n:4}'],
    {
      near: ['cognitive', 'azure_openai', 'azureopenai', 'azure_ai', 'ocp-apim', 'speech_key', 'luis'],
    },
  ),
  token(
    'azure-subscription-key',
    'Azure API Management subscription key',
    'Microsoft Azure',
    'call the API',
    ['{h:32}'],
    { near: ['subscription', 'apim'] },
  ),
  token(
    'alibaba-access-key-id',
    'Alibaba Cloud access key id',
    'Alibaba Cloud',
    CLOUD + ' together with its secret',
    ['LTAI{n:12-20}'],
    { minEntropy: 3 },
  ),
  token('alibaba-secret-key', 'Alibaba Cloud secret key', 'Alibaba Cloud', CLOUD, ['{n:30}'], {
    near: ['aliyun', 'alibaba', 'alicloud', 'oss_', 'accesskeysecret', 'access_key_secret'],
    minEntropy: 3.5,
  }),
  token(
    'tencent-secret-id',
    'Tencent Cloud secret id',
    'Tencent Cloud',
    CLOUD + ' together with its key',
    ['AKID{n:32}'],
    { minEntropy: 3 },
  ),
  token('tencent-secret-key', 'Tencent Cloud secret key', 'Tencent Cloud', CLOUD, ['{n:32}'], {
    near: ['tencent', 'qcloud', 'cos_secret'],
  }),
  token('ibm-cloud-key', 'IBM Cloud API key', 'IBM', CLOUD, ['{s:44}'], { near: ['ibm', 'bluemix', 'watson'] }),
  token('yandex-key', 'Yandex Cloud key', 'Yandex', CLOUD, [
    'AQVN{s:35-38}',
    'y0_{s:50-70}',
    't1.{e:20-400}.{s:86}',
    'YCAJE{s:20}',
    'YCM{s:37}',
  ]),
  token('digitalocean-pat', 'DigitalOcean personal access token', 'DigitalOcean', CLOUD, ['dop_v1_{h:64}']),
  token('digitalocean-oauth', 'DigitalOcean OAuth token', 'DigitalOcean', CLOUD, ['doo_v1_{h:64}']),
  token('digitalocean-refresh', 'DigitalOcean refresh token', 'DigitalOcean', 'obtain new access tokens', [
    'dor_v1_{h:64}',
  ]),
  token('digitalocean-legacy-token', 'DigitalOcean token of the old format', 'DigitalOcean', CLOUD, ['{h:64}'], {
    near: ['digitalocean', 'digital_ocean', 'do_token', 'tugboat', 'do_pat'],
  }),
  token('linode-token', 'Linode access token', 'Akamai', CLOUD, ['{h:64}'], { near: ['linode'] }),
  token('akamai-client-token', 'Akamai credential', 'Akamai', 'change the delivery configuration', [
    'akab-{l:16}-{l:16}',
  ]),
  token('vultr-key', 'Vultr API key', 'Vultr', CLOUD, ['{u:36}'], { near: ['vultr'] }),
  token('hetzner-token', 'Hetzner Cloud token', 'Hetzner', CLOUD, ['{n:64}'], { near: ['hcloud', 'hetzner'] }),
  token('scaleway-secret', 'Scaleway secret key', 'Scaleway', CLOUD, ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
    near: ['scw_', 'scaleway'],
  }),
  token('heroku-key', 'Heroku API key', 'Heroku', 'deploy apps and read their settings', [
    'HRKU-{s:60}',
    'HRKU-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
  ]),
  token(
    'heroku-legacy-key',
    'Heroku API key of the old format',
    'Heroku',
    'deploy apps and read their settings',
    ['{H:8}-{H:4}-{H:4}-{H:4}-{H:12}'],
    { near: ['heroku'] },
  ),
  token(
    'cloudflare-token',
    'Cloudflare API token',
    'Cloudflare',
    'change DNS and delivery of the domains',
    ['{s:40}'],
    { near: ['cloudflare', 'cf_api', 'cf_token'], minEntropy: 3.5 },
  ),
  token(
    'cloudflare-global-key',
    'Cloudflare global API key',
    'Cloudflare',
    'change everything in the account',
    ['{h:37}'],
    { near: ['cloudflare', 'cf_', 'x-auth-key'] },
  ),
  token('cloudflare-origin-key', 'Cloudflare origin CA key', 'Cloudflare', 'issue origin certificates', [
    'v1.0-{h:24}-{h:146}',
  ]),
  token('cloudflare-prefixed-token', 'Cloudflare API token', 'Cloudflare', 'change DNS and delivery of the domains', [
    'cf(k|ut|at)_{n:40}{h:8}',
  ]),
  token('fastly-token', 'Fastly API token', 'Fastly', 'change the delivery configuration', ['{s:32}'], {
    near: ['fastly'],
  }),
  token(
    'vault-service-token',
    'HashiCorp Vault service token',
    'HashiCorp',
    'read the secrets its policies allow',
    ['hvs.{s:24-200}'],
    { minEntropy: 3.4 },
  ),
  token(
    'vault-legacy-token',
    'HashiCorp Vault token of the old format',
    'HashiCorp',
    'read the secrets its policies allow',
    ['s.{n:24}'],
    { near: ['vault'], minEntropy: 3.4 },
  ),
  token('vault-batch-token', 'HashiCorp Vault batch token', 'HashiCorp', 'read the secrets its policies allow', [
    'hvb.{s:100-400}',
  ]),
  token('vault-recovery-token', 'HashiCorp Vault recovery token', 'HashiCorp', 'recover the vault', ['hvr.{s:24-200}']),
  token(
    'consul-token',
    'HashiCorp Consul token',
    'HashiCorp',
    'read and change the service mesh',
    ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'],
    { near: ['consul'] },
  ),
  token('doppler-token', 'Doppler token', 'Doppler', 'read the stored secrets', [
    'dp.(pt|ct|st|sa|scim|audit).{n:40-44}',
    'dp.st.{s:2-35}.{n:40-44}',
  ]),
  token('infisical-token', 'Infisical service token', 'Infisical', 'read the stored secrets', [
    'st.{h:24}.{h:32}.{h:32}',
    'st.{h:24}.{h:64}.{h:32}',
  ]),
  token('onepassword-service-token', '1Password service account token', '1Password', 'read the stored secrets', [
    'ops_eyJ{e:200-1500}',
  ]),
  token(
    'onepassword-secret-key',
    '1Password secret key',
    '1Password',
    'unlock the account together with its password',
    ['A3-{u:6}-{u:6}-{u:5}-{u:5}-{u:5}-{u:5}', 'A3-{u:6}-{u:11}-{u:5}-{u:5}-{u:5}'],
  ),
  token('age-secret-key', 'age secret key', 'age', 'decrypt what was encrypted for it', ['AGE-SECRET-KEY-1{z:58}']),
  token('databricks-token', 'Databricks token', 'Databricks', 'run jobs and read data', [
    'dapi{h:32}',
    'dapi{h:32}-{d:1}',
    'dose{h:32}',
    'dkea{h:32}',
  ]),
  token('planetscale-token', 'PlanetScale token', 'PlanetScale', STORE, ['pscale_(tkn|oauth)_{s:32-64}']),
  token('planetscale-password', 'PlanetScale database password', 'PlanetScale', STORE, ['pscale_pw_{s:32-64}']),
  token('neon-key', 'Neon API key or password', 'Neon', STORE, ['napi_{l:64}', 'npg_{n:12-20}']),
  token('supabase-token', 'Supabase access token', 'Supabase', STORE, [
    'sbp_{h:40}',
    'sb_secret_{s:31-40}',
    'sbp_oauth_{h:40}',
  ]),
  token('upstash-token', 'Upstash token', 'Upstash', STORE, ['{e:60-120}'], { near: ['upstash'], minEntropy: 4 }),
  token('algolia-key', 'Algolia API key', 'Algolia', 'search and change indices', ['{h:32}'], { near: ['algolia'] }),
  token('confluent-secret', 'Confluent secret', 'Confluent', STORE, ['cflt{B:60}', '{B:64}'], {
    near: ['confluent', 'kafka', 'sasl', 'schema_registry'],
    minEntropy: 4,
  }),
  token('aiven-token', 'Aiven password', 'Aiven', STORE, ['AVNS_{s:19}']),
];
