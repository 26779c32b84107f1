/** Variables that say how the network is reached; nothing else of the job's environment gets to git. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'no_proxy', 'NO_PROXY', 'all_proxy', 'ALL_PROXY'] as const;

/**
 * What Assay's git needs beside its built environment to fetch one commit: the protocol, the proxies, and the token as a
 * header for this server only. A command line would show the token to every process of the machine.
 */
export function fetchEnvironment(
  serverUrl: string,
  token: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const proxies = PROXIES.flatMap((name): [string, string][] => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const credentials =
    token === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        };
  return {
    ...Object.fromEntries(proxies),
    ...credentials,
    GIT_ALLOW_PROTOCOL: serverUrl.startsWith('http://') ? 'http' : 'https',
  };
}
