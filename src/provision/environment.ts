/**
 * What installers and interpreters get of the environment: enough to find programs and to honour a user's mirror, proxy and
 * certificates. What a mirror serves is checked against the lock, so these need not be trusted; everything else that earlier
 * steps may have set is left out.
 */
const PASSED = [
  'PATH',
  'HOME',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'PYENV_ROOT',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'NETRC',
  'PIP_CACHE_DIR',
  'PIP_CERT',
  'PIP_CLIENT_CERT',
  'PIP_CONFIG_FILE',
  'PIP_DEFAULT_TIMEOUT',
  'PIP_EXTRA_INDEX_URL',
  'PIP_FIND_LINKS',
  'PIP_INDEX_URL',
  'PIP_KEYRING_PROVIDER',
  'PIP_NO_INDEX',
  'PIP_PROXY',
  'PIP_RETRIES',
  'PIP_TRUSTED_HOST',
] as const;

/** The whole environment of an installer. `temp` is where it may put its own temporary files. */
export function installerEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  temp: string,
): Record<string, string> {
  const built: Record<string, string> = {
    LANG: 'C.UTF-8',
    TMPDIR: temp,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_INPUT: '1',
    // A user's "only inside a virtual environment" is about installing; nothing is installed here.
    PIP_REQUIRE_VIRTUALENV: '0',
  };
  for (const name of PASSED) {
    const value = env[name];
    if (value !== undefined && value !== '') built[name] = value;
  }
  return built;
}
