import { token, type TokenRule } from './token-rule.ts';

const CHAT = 'read and send messages';
const PAY = 'read and make payments';
const SHOP = 'read and change the shop’s orders and customers';

/** Payments, shops, office tools and other services. */
export const SERVICE_TOKENS: readonly TokenRule[] = [
  token('stripe-secret-key', 'Stripe live secret key', 'Stripe', PAY, ['sk_live_{n:16-128}', 'sk_org_{n:16-128}']),
  token('stripe-restricted-key', 'Stripe live restricted key', 'Stripe', PAY, ['rk_live_{n:16-128}']),
  token(
    'stripe-test-key',
    'Stripe test key',
    'Stripe',
    'use the test mode of the account',
    ['(sk|rk)_test_{n:16-128}'],
    { severity: 'high' },
  ),
  token('stripe-webhook-secret', 'Stripe webhook signing secret', 'Stripe', 'forge events of Stripe', [
    'whsec_{n:32-64}',
    'whsec_{B:32-64}',
    'whsec_{B:32-64}=',
  ]),
  token('square-token', 'Square access token', 'Square', PAY, ['EAAA{s:60}', 'sq0atp-{s:22}']),
  token('square-secret', 'Square OAuth secret', 'Square', 'act as the application', ['sq0csp-{s:43}']),
  token('paypal-token', 'Braintree or PayPal access token', 'PayPal', PAY, [
    'access_token$production${l:16}${h:32}',
    'access_token$sandbox${l:16}${h:32}',
  ]),
  token('paypal-secret', 'PayPal client secret', 'PayPal', PAY, ['{s:80}', 'E{s:79}'], {
    near: ['paypal'],
    minEntropy: 3.8,
  }),
  token('razorpay-key', 'Razorpay key', 'Razorpay', PAY, ['rzp_live_{n:14}']),
  token('razorpay-secret', 'Razorpay secret', 'Razorpay', PAY, ['{n:24}'], { near: ['razorpay', 'rzp'] }),
  token('flutterwave-key', 'Flutterwave key', 'Flutterwave', PAY, [
    'FLWSECK-{l:32}-X',
    'FLWSECK_TEST-{l:32}-X',
    'FLWSECK_TEST{l:12}',
  ]),
  token('paystack-key', 'Paystack key', 'Paystack', PAY, ['sk_(live|test)_{h:40}']),
  token('adyen-key', 'Adyen API key', 'Adyen', PAY, ['AQE{e:60-200}'], { near: ['adyen'] }),
  token('gocardless-token', 'GoCardless token', 'GoCardless', PAY, ['live_{s:40}'], { minEntropy: 3.6 }),
  token('plaid-secret', 'Plaid secret', 'Plaid', 'read bank accounts', ['{h:30}'], { near: ['plaid'] }),
  token('plaid-access-token', 'Plaid access token', 'Plaid', 'read bank accounts', [
    'access-(sandbox|development|production)-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
  ]),
  token('coinbase-token', 'Coinbase key', 'Coinbase', PAY, ['{s:64}', '{n:32}'], {
    near: ['coinbase'],
    minEntropy: 3.6,
  }),
  token('exchange-secret', 'Exchange API secret', 'a currency exchange', PAY, ['{n:64}'], {
    near: ['binance', 'kucoin', 'bittrex', 'kraken', 'bybit'],
    minEntropy: 4,
  }),
  token(
    'node-provider-key',
    'Blockchain node API key',
    'a node provider',
    'use the node at the account’s cost',
    ['{h:32}', '{s:32}'],
    { near: ['alchemy', 'infura', 'etherscan'], minEntropy: 3.2 },
  ),
  token(
    'node-provider-address',
    'Address of a blockchain node with its key',
    'the node provider',
    'use the node at the account’s cost',
    [
      'infura.io/(v3|ws/v3)/<{h:32}>',
      '.alchemy.com/v2/<{s:32}>',
      '.alchemyapi.io/v2/<{s:32}>',
      '.quiknode.pro/<{h:40}>',
    ],
  ),
  token(
    'ethereum-private-key',
    'Ethereum private key',
    'Ethereum',
    'spend the account’s funds',
    ['0x{h:64}', '{h:64}'],
    { near: ['private_key', 'privatekey', 'eth_key', 'wallet', 'deployer'], minEntropy: 3.2 },
  ),
  token('bitcoin-private-key', 'Bitcoin private key', 'Bitcoin', 'spend the account’s funds', ['(5|K|L){c:50-51}'], {
    near: ['wif', 'private', 'bitcoin', 'btc'],
    minEntropy: 4,
  }),
  token('shopify-access-token', 'Shopify access token', 'Shopify', SHOP, [
    'shpat_{H:32}',
    'shpca_{H:32}',
    'shppa_{H:32}',
    'shpua_{H:32}',
  ]),
  token('shopify-shared-secret', 'Shopify shared secret', 'Shopify', SHOP, ['shpss_{H:32}']),
  token('facebook-token', 'Facebook access token', 'Meta', 'act as the user or page', [
    'EAA(A|B|C|D|E|F|G|H|I|J|K|L|M){n:80-300}',
  ]),
  token('facebook-app-token', 'Facebook app access token', 'Meta', 'act as the application', ['{d:15-16}|{s:27}'], {
    near: ['facebook', 'fb_', 'instagram'],
  }),
  token('facebook-secret', 'Facebook app secret', 'Meta', 'act as the application', ['{h:32}'], {
    near: ['facebook', 'fb_', 'instagram', 'meta_app'],
  }),
  token('twitter-bearer-token', 'X bearer token', 'X', 'read and write posts', ['AAAAAAAAAAAAAAAAAAAAA{p:60-120}'], {
    zeros: true,
  }),
  token(
    'twitter-secret',
    'X consumer or access secret',
    'X',
    'act as the application or user',
    ['{n:50}', '{n:45}', '{n:25}', '{d:15-20}-{n:20-40}'],
    { near: ['twitter', 'tweet', 'consumer_secret', 'consumer_key', 'access_token_secret'], minEntropy: 3.4 },
  ),
  token(
    'linkedin-secret',
    'LinkedIn client secret',
    'LinkedIn',
    'act as the application',
    ['{n:16}', 'WPL_AP1.{n:16}.{e:6-12}'],
    { near: ['linkedin', 'linked_in'], minEntropy: 3 },
  ),
  token('reddit-secret', 'Reddit client secret', 'Reddit', 'act as the application', ['{s:27}', '{s:30}'], {
    near: ['reddit'],
    minEntropy: 3.4,
  }),
  token('spotify-secret', 'Spotify client secret', 'Spotify', 'act as the application', ['{h:32}'], {
    near: ['spotify'],
  }),
  token('twitch-token', 'Twitch token', 'Twitch', CHAT, ['{l:30}', 'oauth:{l:30}'], {
    near: ['twitch'],
    minEntropy: 3.2,
  }),
  token('steam-key', 'Steam web API key', 'Steam', 'read player data', ['{u:32}', '{h:32}'], { near: ['steam'] }),
  token('lastfm-key', 'Last.fm key', 'Last.fm', 'act as the application', ['{h:32}'], { near: ['lastfm', 'last_fm'] }),
  token('linear-key', 'Linear API key', 'Linear', 'read and change issues', ['lin_api_{n:40}', 'lin_oauth_{h:64}']),
  token('notion-token', 'Notion integration token', 'Notion', 'read and change pages', [
    'secret_{n:43}',
    'ntn_{d:11}{n:35}',
    'ntn_{n:43-50}',
  ]),
  token('figma-token', 'Figma access token', 'Figma', 'read and change designs', [
    'fig(d|o|u|or|oh)_{s:40-46}',
    'figd_{s:40-46}',
  ]),
  token('postman-key', 'Postman API key', 'Postman', 'read collections and their secrets', [
    'PMAK-{h:24}-{h:34}',
    'PMAT-{u:26}',
  ]),
  token('atlassian-token', 'Atlassian API token', 'Atlassian', 'read and change issues and pages', [
    'ATATT3xFfGF0{e:150-250}',
    'ATCTT3xFfGN0{e:150-250}',
    'ATSTT3xFfGN0{e:150-250}',
  ]),
  token(
    'atlassian-legacy-token',
    'Atlassian API token of the old format',
    'Atlassian',
    'read and change issues and pages',
    ['{n:24}', '{B:42}=='],
    { near: ['jira', 'atlassian', 'confluence'], minEntropy: 3.4 },
  ),
  token(
    'asana-token',
    'Asana token',
    'Asana',
    'read and change tasks',
    ['{d:1}/{d:16}:{h:32}', '{d:1}/{d:16}/{d:16}:{h:32}'],
    { near: ['asana'] },
  ),
  token('clickup-token', 'ClickUp token', 'ClickUp', 'read and change tasks', ['pk_{d:5-10}_{u:32}']),
  token(
    'trello-key',
    'Trello key or token of the old format',
    'Trello',
    'read and change boards',
    ['{h:32}', '{h:64}', 'ATTA{h:72}'],
    { near: ['trello'] },
  ),
  token('trello-token', 'Trello API token', 'Trello', 'read and change boards', ['ATTA{n:64}{H:8}']),
  token('airtable-pat', 'Airtable personal access token', 'Airtable', 'read and change bases', ['pat{n:14}.{h:64}']),
  token('airtable-key', 'Airtable API key', 'Airtable', 'read and change bases', ['key{n:14}'], { near: ['airtable'] }),
  token('hubspot-token', 'HubSpot private app token', 'HubSpot', 'read and change customers', [
    'pat-(na1|na2|eu1|ap1)-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
  ]),
  token(
    'hubspot-legacy-key',
    'HubSpot API key',
    'HubSpot',
    'read and change customers',
    ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'],
    { near: ['hubspot', 'hapikey'] },
  ),
  token('salesforce-token', 'Salesforce token', 'Salesforce', 'read and change customers', [
    '00D{n:12-15}!{t:80-120}',
    '3MVG9{t:60-120}',
  ]),
  token('zendesk-secret', 'Zendesk token', 'Zendesk', 'read and answer customers', ['{n:40}'], {
    near: ['zendesk'],
    minEntropy: 3.4,
  }),
  token('freshdesk-key', 'Freshdesk key', 'Freshworks', 'read and answer customers', ['{n:20}'], {
    near: ['freshdesk', 'freshservice'],
    minEntropy: 3,
  }),
  token('dropbox-token', 'Dropbox access token', 'Dropbox', 'read and change files', [
    'sl.{s:130-300}',
    'sl.u.{s:130-1300}',
  ]),
  token('dropbox-secret', 'Dropbox app secret', 'Dropbox', 'read and change files', ['{l:15}'], {
    near: ['dropbox'],
    minEntropy: 2.8,
  }),
  token('box-secret', 'Box client secret', 'Box', 'read and change files', ['{n:32}'], {
    near: ['boxsdk', 'box_client', 'box_app'],
    minEntropy: 3.5,
  }),
  token('contentful-token', 'Contentful token', 'Contentful', 'read and change content', ['CFPAT-{s:43}']),
  token('contentful-delivery-token', 'Contentful delivery token', 'Contentful', 'read content', ['{s:43}'], {
    near: ['contentful'],
    minEntropy: 3.8,
  }),
  token('typeform-token', 'Typeform token', 'Typeform', 'read forms and answers', ['tfp_{s:40-80}']),
  token('readme-key', 'ReadMe API key', 'ReadMe', 'change documentation', ['rdme_{l:70}']),
  token('mapbox-secret-token', 'Mapbox secret token', 'Mapbox', 'use maps at the account’s cost', [
    'sk.eyJ{s:60-120}.{s:20-24}',
  ]),
  token('okta-token', 'Okta API token', 'Okta', 'manage users', ['00{s:40}'], {
    near: ['okta', 'ssws'],
    minEntropy: 3.6,
  }),
  token('auth0-secret', 'Auth0 client secret', 'Auth0', 'act as the application', ['{s:64}'], {
    near: ['auth0'],
    minEntropy: 4,
  }),
  token('workos-key', 'WorkOS key', 'WorkOS', 'manage users', ['sk_(live|test)_{e:40-130}'], { near: ['workos'] }),
  token('clerk-key', 'Clerk secret key', 'Clerk', 'manage users', ['sk_(live|test)_{n:40-60}'], { near: ['clerk'] }),
  token('firebase-key', 'Firebase messaging server key', 'Google', 'send notifications', [
    'AAAA{s:7}:APA91b{s:130-150}',
  ]),
  token('onesignal-key', 'OneSignal key', 'OneSignal', 'send notifications', ['os_v2_(app|org)_{l:100-110}']),
  token('segment-token', 'Segment token', 'Segment', 'read and change sources', ['sgp_{n:64}'], { minEntropy: 4.2 }),
  token('amplitude-key', 'Amplitude key', 'Amplitude', 'write events', ['{h:32}'], { near: ['amplitude', 'mixpanel'] }),
  token('posthog-key', 'PostHog personal API key', 'PostHog', 'read analytics', ['phx_{n:40-50}']),
  token('easypost-key', 'EasyPost key', 'EasyPost', 'buy postage', ['EZ(A|T)K{n:54}']),
  token('shippo-token', 'Shippo token', 'Shippo', 'buy postage', ['shippo_(live|test)_{h:40}']),
  token('duffel-key', 'Duffel token', 'Duffel', 'book travel', ['duffel_(live|test)_{s:43}']),
  token('lob-key', 'Lob API key', 'Lob', 'send letters', ['(live|test)_{h:35}'], { near: ['lob'] }),
  token('beamer-key', 'Beamer key', 'Beamer', 'post announcements', ['b_{e:44}'], { near: ['beamer'] }),
  token('defined-networking-token', 'Defined Networking token', 'Defined Networking', 'manage the private network', [
    'dnkey-{s:26}-{s:52}',
  ]),
  token('adobe-secret', 'Adobe client secret', 'Adobe', 'act as the application', ['p8e-{s:32}']),
  token(
    'data-service-key',
    'Weather or maps API key',
    'a data provider',
    'use the service at the account’s cost',
    ['{h:32}', '{n:32}'],
    {
      near: ['openweather', 'weather', 'appid', 'mapquest', 'newsapi', 'tmdb', 'themoviedb', 'omdb', 'giphy'],
      minEntropy: 3,
    },
  ),
];
