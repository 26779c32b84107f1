import { discordAccount } from './token-checks.ts';
import { token, type TokenRule } from './token-rule.ts';

const CHAT = 'read and send messages';
const MAIL = 'send mail in its owner’s name';
const MODELS = 'run models at the account’s cost';

/** Models, messaging, mail. */
export const COMMUNICATION_TOKENS: readonly TokenRule[] = [
  token('openai-key', 'OpenAI API key', 'OpenAI', MODELS, [
    'sk-{n:20}T3BlbkFJ{n:20}',
    'sk-(proj|svcacct|admin|None)-{s:20-100}T3BlbkFJ{s:20-100}',
    'sk-(proj|svcacct|admin)-{s:40-200}',
    'sess-{n:40}',
  ]),
  token(
    'openai-compatible-key',
    'API key of a model provider',
    'a model provider',
    MODELS,
    ['sk-{n:48}', 'sk-{h:32}'],
    { minEntropy: 3 },
  ),
  token('anthropic-key', 'Anthropic API key', 'Anthropic', MODELS, ['sk-ant-(api|admin|oat|ort|sid){d:2}-{s:80-120}']),
  token('huggingface-token', 'Hugging Face access token', 'Hugging Face', 'read and change models and data sets', [
    'hf_{a:34}',
    'hf_{n:34}',
    'api_org_{a:34}',
  ]),
  token('replicate-token', 'Replicate API token', 'Replicate', MODELS, ['r8_{n:37}', 'r8_{s:37}']),
  token('groq-key', 'Groq API key', 'Groq', MODELS, ['gsk_{n:52}']),
  token('xai-key', 'xAI API key', 'xAI', MODELS, ['xai-{n:80}']),
  token('perplexity-key', 'Perplexity API key', 'Perplexity', MODELS, ['pplx-{n:48-56}']),
  token('openrouter-key', 'OpenRouter API key', 'OpenRouter', MODELS, ['sk-or-v1-{h:64}']),
  token('langsmith-key', 'LangSmith API key', 'LangChain', 'read and write traces', ['lsv2_(pt|sk)_{h:32}_{h:10}']),
  token('langfuse-key', 'Langfuse secret key', 'Langfuse', 'read and write traces', [
    'sk-lf-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
  ]),
  token('pinecone-key', 'Pinecone API key', 'Pinecone', 'read and change indices', ['pcsk_{w:60-80}']),
  token('fireworks-key', 'Fireworks API key', 'Fireworks', MODELS, ['fw_{n:22-32}'], { near: ['fireworks'] }),
  token('nvidia-key', 'NVIDIA API key', 'NVIDIA', MODELS, ['nvapi-{s:64}']),
  token('tavily-key', 'Tavily API key', 'Tavily', 'search at the account’s cost', [
    'tvly-{s:32-50}',
    'tvly-(dev|prod)-{s:28-60}',
  ]),
  token('elevenlabs-key', 'ElevenLabs API key', 'ElevenLabs', 'make speech at the account’s cost', ['sk_{h:48}']),
  token('cohere-key', 'Cohere API key', 'Cohere', MODELS, ['{n:40}'], { near: ['cohere', 'co_api_key'] }),
  token('mistral-key', 'Mistral API key', 'Mistral', MODELS, ['{n:32}'], { near: ['mistral'] }),
  token('together-key', 'Together API key', 'Together', MODELS, ['{h:64}'], { near: ['together'] }),
  token('together-token', 'Together API token', 'Together', MODELS, ['tgp_v1_{s:43}']),
  token(
    'wandb-key',
    'Weights & Biases API key',
    'Weights & Biases',
    'read and write experiments',
    ['{h:40}', 'wandb_v1_{s:70-100}'],
    { near: ['wandb', 'weights'] },
  ),
  token('speech-or-vision-key', 'Clarifai, AssemblyAI or Stability key', 'a model provider', MODELS, ['{h:32}'], {
    near: ['clarifai', 'assemblyai', 'stability'],
  }),
  token('slack-bot-token', 'Slack bot token', 'Slack', CHAT, [
    'xoxb-{d:9-14}-{d:9-14}-{n:22-34}',
    'xoxb-{d:9-14}-{n:18-34}',
  ]),
  token('slack-user-token', 'Slack user token', 'Slack', CHAT, [
    'xox(p|e)-{d:9-14}-{d:9-14}-{d:9-14}-{n:28-40}',
    'xox(p|s|o|r)-{d:8-14}-{d:8-14}-{d:8-14}-{h:6-12}',
  ]),
  token('slack-legacy-token', 'Slack token of the old format', 'Slack', CHAT, [
    'xox(a|o|s|r|p)-{s:30-160}',
    'xoxa-2-{s:30-160}',
    'xox(c|d)-{p:40-300}',
  ]),
  token('slack-app-token', 'Slack app-level token', 'Slack', CHAT, ['xapp-{d:1}-{u:8-14}-{d:8-16}-{h:32-80}']),
  token('slack-config-token', 'Slack configuration token', 'Slack', 'change app configurations', [
    'xoxe.xox(b|p)-{d:1}-{s:100-250}',
    'xoxe-{d:1}-{s:100-250}',
  ]),
  token('slack-webhook', 'Slack webhook address', 'Slack', 'post messages', [
    'hooks.slack.com/<(services|workflows|triggers)/T{u:7-12}/{n:8-24}/{n:20-48}>',
  ]),
  token('slack-signing-secret', 'Slack signing secret', 'Slack', 'forge requests of Slack', ['{h:32}'], {
    near: ['slack'],
  }),
  token('teams-webhook', 'Microsoft Teams webhook address', 'Microsoft', 'post messages', [
    'webhook.office.com/webhookb2/<{h:8}-{h:4}-{h:4}-{h:4}-{h:12}@{h:8}-{h:4}-{h:4}-{h:4}-{h:12}/IncomingWebhook/{n:32}/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}>',
  ]),
  token('discord-bot-token', 'Discord bot token', 'Discord', CHAT, ['{n:23-28}.{s:6}.{s:27-38}'], {
    near: ['discord', 'bot', 'token', 'login', 'run('],
    check: discordAccount,
    minEntropy: 3.5,
  }),
  token('discord-mfa-token', 'Discord account token', 'Discord', CHAT, ['mfa.{s:84}']),
  token('discord-webhook', 'Discord webhook address', 'Discord', 'post messages', [
    'discord(.com|app.com)/api/webhooks/<{d:17-20}/{s:60-72}>',
  ]),
  token('discord-client-secret', 'Discord client secret', 'Discord', 'act as the application', ['{s:32}'], {
    near: ['discord'],
    minEntropy: 3.5,
  }),
  token('telegram-bot-token', 'Telegram bot token', 'Telegram', CHAT, [
    '{d:8-10}:AA{s:33}',
    'api.telegram.org/bot<{d:8-10}:AA{s:33}>',
  ]),
  token('line-token', 'LINE channel token', 'LINE', CHAT, ['{B:160-175}=', '{B:160-175}=='], {
    near: ['line_', 'line-', 'channel'],
  }),
  token('mattermost-token', 'Mattermost access token', 'Mattermost', CHAT, ['{l:26}'], {
    near: ['mattermost'],
    minEntropy: 3.2,
  }),
  token('zoom-secret', 'Zoom client secret', 'Zoom', 'act as the application', ['{n:32}'], {
    near: ['zoom'],
    minEntropy: 3.5,
  }),
  token('intercom-token', 'Intercom access token', 'Intercom', 'read and answer customers', [
    'dG9rO{B:50-58}=',
    'dG9rO{B:54-60}',
  ]),
  token('twilio-api-key', 'Twilio API key', 'Twilio', 'send messages and calls', ['SK{h:32}']),
  token('twilio-auth-token', 'Twilio auth token', 'Twilio', 'send messages and calls', ['{h:32}', '{n:32}'], {
    near: ['twilio'],
  }),
  token('vonage-secret', 'Vonage secret', 'Vonage', 'send messages and calls', ['{n:16}'], {
    near: ['nexmo', 'vonage'],
    minEntropy: 3,
  }),
  token('messagebird-key', 'MessageBird key', 'MessageBird', 'send messages', ['{n:25}'], { near: ['messagebird'] }),
  token('plivo-token', 'Plivo auth token', 'Plivo', 'send messages and calls', ['{n:40}'], { near: ['plivo'] }),
  token('sendgrid-key', 'SendGrid API key', 'Twilio SendGrid', MAIL, ['SG.{s:20-24}.{s:39-50}']),
  token('mailgun-key', 'Mailgun API key', 'Mailgun', MAIL, ['key-{l:32}', 'key-{h:32}']),
  token('mailgun-new-key', 'Mailgun API key', 'Mailgun', MAIL, ['{h:32}-{h:8}-{h:8}'], { near: ['mailgun', 'mg_'] }),
  token('mailgun-signing-key', 'Mailgun signing key', 'Mailgun', MAIL, ['{h:32}'], { near: ['mailgun'] }),
  token('mailchimp-key', 'Mailchimp API key', 'Mailchimp', MAIL, ['{h:32}-us{d:1-2}']),
  token('mandrill-key', 'Mandrill API key', 'Mailchimp', MAIL, ['md-{s:22}', '{s:22}'], { near: ['mandrill'] }),
  token('postmark-token', 'Postmark server token', 'Postmark', MAIL, ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
    near: ['postmark'],
  }),
  token('sparkpost-key', 'SparkPost API key', 'SparkPost', MAIL, ['{h:40}'], { near: ['sparkpost'] }),
  token('brevo-key', 'Brevo API key', 'Brevo', MAIL, ['xkeysib-{h:64}-{n:16}', 'xsmtpsib-{h:64}-{n:16}']),
  token('mailjet-key', 'Mailjet key', 'Mailjet', MAIL, ['{h:32}'], { near: ['mailjet', 'mj_api'] }),
  token('resend-key', 'Resend API key', 'Resend', MAIL, ['re_{n:8}_{n:24}']),
  token('mailersend-token', 'MailerSend token', 'MailerSend', MAIL, ['mlsn.{h:64}']),
];
