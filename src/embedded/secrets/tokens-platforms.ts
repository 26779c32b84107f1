import { token, type TokenRule } from './token-rule.ts';

const PROJECT = 'read and change the account’s projects';
const MODELS = 'run models at the account’s cost';
const DATA = 'read and change the stored data';
const PAY = 'read and make payments';
const UUID = '{h:8}-{h:4}-{h:4}-{h:4}-{h:12}';

/** Younger services: developer platforms, model providers, data stores, payment. */
export const PLATFORM_TOKENS: readonly TokenRule[] = [
  token('cerebras-key', 'Cerebras API key', 'Cerebras', MODELS, ['csk-{l:48}']),
  token('jina-key', 'Jina API key', 'Jina', MODELS, ['jina_{h:32}{s:28}', 'jina_{s:60}']),
  token('voyage-key', 'Voyage API key', 'Voyage AI', MODELS, ['pa-{s:43}'], { near: ['voyage'] }),
  token('firecrawl-key', 'Firecrawl API key', 'Firecrawl', 'crawl at the account’s cost', ['fc-{h:32}'], {
    minEntropy: 3,
  }),
  token('llamacloud-key', 'LlamaCloud API key', 'LlamaIndex', DATA, ['llx-{n:48}']),
  token('e2b-key', 'E2B API key', 'E2B', 'run code at the account’s cost', ['e2b_{h:40}']),
  token('anyscale-key', 'Anyscale key', 'Anyscale', MODELS, ['esecret_{n:26-60}']),
  token('apify-token', 'Apify API token', 'Apify', 'run actors and read their results', ['apify_api_{n:32-40}']),
  token('helicone-key', 'Helicone API key', 'Helicone', 'read logged prompts', ['sk-helicone-{l:7}-{l:7}-{l:7}-{l:7}']),
  token('mem0-key', 'Mem0 API key', 'Mem0', DATA, ['m0-{n:40}']),
  token('browserbase-key', 'Browserbase API key', 'Browserbase', 'run browsers at the account’s cost', [
    'bb_live_{s:24-40}',
  ]),
  token('deepgram-key', 'Deepgram API key', 'Deepgram', MODELS, ['{h:40}'], { near: ['deepgram'] }),
  token('deno-token', 'Deno Deploy token', 'Deno', 'deploy and read settings', ['dd(p|o)_{n:36}']),
  token('cockroach-key', 'CockroachDB Cloud key', 'Cockroach Labs', DATA, ['CCDB1_{n:22}_{n:40}']),
  token('astra-token', 'Astra DB token', 'DataStax', DATA, ['AstraCS:{n:24}:{h:64}']),
  token('clickhouse-secret', 'ClickHouse Cloud secret', 'ClickHouse', DATA, ['4b1d{n:38}'], { minEntropy: 4 }),
  token('xata-key', 'Xata API key', 'Xata', DATA, ['xau_{n:27-80}']),
  token('atlas-key', 'MongoDB Atlas private key', 'MongoDB', DATA, [UUID], { near: ['atlas'] }),
  token('atlas-service-secret', 'MongoDB Atlas service account secret', 'MongoDB', DATA, ['mdb_sa_sk_{s:40-60}']),
  token('airbyte-or-fivetran-key', 'Fivetran key', 'Fivetran', DATA, ['{n:32}'], { near: ['fivetran'] }),
  token('infracost-key', 'Infracost API key', 'Infracost', 'read cost estimates', ['ico-{n:32}']),
  token('adafruit-key', 'Adafruit IO key', 'Adafruit', DATA, ['aio_{n:28}']),
  token('ubidots-key', 'Ubidots key', 'Ubidots', DATA, ['BBUS-{n:30-40}', 'BBFF-{n:30-40}']),
  token('wakatime-key', 'WakaTime API key', 'WakaTime', 'read coding activity', [`waka_${UUID}`]),
  token('settlemint-token', 'SettleMint token', 'SettleMint', PROJECT, ['sm_(aat|pat|sat)_{n:16}'], { minEntropy: 3 }),
  token('authress-key', 'Authress service client key', 'Authress', 'manage users', [
    '(sc|ext|scauth|authress)_{l:5-30}.{l:4-6}.acc-{l:10-32}.{e:30-120}',
    '(sc|ext|scauth|authress)_{l:5-30}.{l:4-6}.acc_{l:10-32}.{e:30-120}',
  ]),
  token('intra42-secret', '42 client secret', '42', 'act as the application', ['s-s4t2(ud|af)-{h:64}']),
  token('maxmind-key', 'MaxMind licence key', 'MaxMind', 'use the service at the account’s cost', ['{n:6}_{n:29}_mmk']),
  token('meraki-key', 'Cisco Meraki API key', 'Cisco', 'manage networks', ['{h:40}'], { near: ['meraki'] }),
  token('rapidapi-key', 'RapidAPI key', 'RapidAPI', 'call APIs at the account’s cost', ['{h:10}msh{n:37}'], {
    minEntropy: 3.4,
  }),
  token(
    'finnhub-or-finicity-key',
    'Finnhub or Finicity key',
    'a finance service',
    'use the service',
    ['{l:20}', '{h:32}'],
    {
      near: ['finnhub', 'finicity'],
      minEntropy: 3,
    },
  ),
  token('mercadopago-token', 'Mercado Pago access token', 'Mercado Pago', PAY, [
    'APP_USR-{d:14-18}-{d:6}-{h:32}-{d:6-10}',
  ]),
  token('mercury-token', 'Mercury API token', 'Mercury', PAY, ['secret-token:mercury_production_{s:40-80}']),
  token('mollie-key', 'Mollie API key', 'Mollie', PAY, ['live_{n:30}'], { near: ['mollie'] }),
  token('paddle-key', 'Paddle API key', 'Paddle', PAY, ['pdl_live_apikey_{l:26}_{n:22}_{n:3}']),
  token('polar-token', 'Polar access token', 'Polar', PAY, ['polar_(oat|pat|whs)_{n:43}']),
  token('midtrans-key', 'Midtrans server key', 'Midtrans', PAY, ['Mid-server-{s:24}']),
  token('samsara-token', 'Samsara API token', 'Samsara', 'read the fleet’s data', ['samsara_api_{n:30}']),
  token('rootly-key', 'Rootly API key', 'Rootly', 'read and change incidents', ['rootly_{h:64}']),
  token('pinterest-token', 'Pinterest access token', 'Pinterest', 'act as the user', ['pina_{n:60-80}']),
  token('planning-center-token', 'Planning Center token', 'Planning Center', DATA, [
    'pco_pat_{h:64}',
    'pco_app_{h:64}',
  ]),
  token('cal-com-key', 'Cal.com API key', 'Cal.com', 'read and change bookings', ['cal_live_{h:32}']),
  token('valtown-token', 'Val Town token', 'Val Town', PROJECT, ['vtwn_{n:24-40}']),
  token('zuplo-key', 'Zuplo API key', 'Zuplo', 'call the gateway', ['zpka_{h:32}_{h:8}']),
  token('netbird-token', 'NetBird token', 'NetBird', 'manage the private network', ['nbp_{n:36}']),
  token('axiom-token', 'Axiom token', 'Axiom', 'read and write logs', [`xaat-${UUID}`, `xapt-${UUID}`]),
  token('inngest-key', 'Inngest signing key', 'Inngest', 'run functions', ['signkey-prod-{h:64}']),
  token('trigger-dev-key', 'Trigger.dev secret key', 'Trigger.dev', 'run tasks', ['tr_(prod|dev|stg)_{n:20-24}'], {
    minEntropy: 3.4,
  }),
  token('stytch-secret', 'Stytch secret', 'Stytch', 'manage users', ['secret-(live|test)-{e:36}']),
  token('volcengine-key', 'Volcengine access key id', 'Volcengine', 'use the cloud together with its secret', [
    'AKLT{n:40-50}',
  ]),
  token('wix-key', 'Wix API key', 'Wix', PROJECT, ['IST.eyJ{s:100-500}.{s:100-700}.{s:100-600}']),
  token('telnyx-key', 'Telnyx API key', 'Telnyx', 'send messages and calls', ['KEY01{h:30}_{n:22}']),
  token('thunderstore-token', 'Thunderstore token', 'Thunderstore', 'publish packages', ['tss_{n:36}']),
  token('localstack-token', 'LocalStack auth token', 'LocalStack', 'use the licence', [
    'ls-{a:4}{d:4}-{a:4}-{d:4}-{n:4}-{n:8-12}',
  ]),
  token('bitrise-token', 'Bitrise token', 'Bitrise', 'start builds', ['bitpat_{s:60-90}']),
  token('buddy-or-droneci-token', 'Drone CI token', 'Drone', 'start builds', ['{n:32}'], {
    near: ['droneci', 'drone_token', 'drone_secret'],
  }),
  token('zapier-webhook', 'Zapier webhook address', 'Zapier', 'start the workflow behind it', [
    'hooks.zapier.com/hooks/catch/<{d:4-9}/{l:6-10}>',
  ]),
  token('lark-webhook', 'Lark or Feishu bot address', 'Lark', 'post messages', [
    `open.(feishu.cn|larksuite.com)/open-apis/bot/v2/hook/<${UUID}>`,
  ]),
  token('wecom-webhook', 'WeCom bot address', 'Tencent', 'post messages', [
    `qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<${UUID}>`,
  ]),
  token('dingtalk-webhook', 'DingTalk bot address', 'DingTalk', 'post messages', [
    'oapi.dingtalk.com/robot/send?access_token=<{h:64}>',
  ]),
  token('google-chat-webhook', 'Google Chat webhook address', 'Google', 'post messages', [
    'chat.googleapis.com/v1/spaces/{s:8-20}/messages?key=<AIza{s:35}&token={p:40-60}>',
  ]),
  token('ifttt-webhook', 'IFTTT webhook address', 'IFTTT', 'start the workflow behind it', [
    'maker.ifttt.com/trigger/{w:1-60}/with/key/<{s:20-60}>',
  ]),
  token('power-automate-address', 'Power Automate or Logic Apps address', 'Microsoft', 'start the workflow behind it', [
    '&sv=1.0&sig=<{s:43}>',
  ]),
];
