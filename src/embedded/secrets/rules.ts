import type { RuleDoc } from '../../model/rule.ts';
import type { TokenRule } from './token-rule.ts';
import { TOKEN_RULES } from './tokens.ts';

const HISTORY =
  'Removing the line is not enough: the history, forks and clones keep it, so treat the value as known to everyone who could read the repository.';
const KEEP =
  'Keep the new one in a secret store or an environment variable that the pipeline fills in, and let the code read it from there.';

function tokenDoc(rule: TokenRule): RuleDoc {
  const how =
    rule.near === undefined
      ? `The text has the documented format of a ${rule.title}${rule.check === undefined ? '' : ', and the check built into that format was computed'}.`
      : `The value has the form of a ${rule.title}, and the name it is given to, or the text just before it, names the provider.`;
  return {
    id: `secrets/${rule.id}`,
    title: `${rule.title} in the source`,
    category: 'secret',
    severity: rule.severity ?? (rule.near === undefined ? 'critical' : 'high'),
    cwe: ['CWE-798', 'CWE-540'],
    finding: `${how} Documented examples and placeholders are left out.`,
    remedy: `Revoke it at ${rule.provider} and issue a new one. ${HISTORY} ${KEEP}`,
    risk: `Whoever can read this file can ${rule.grants}, until the token is revoked.`,
  };
}

function doc(
  id: string,
  severity: RuleDoc['severity'],
  title: string,
  finding: string,
  risk: string,
  remedy = `Change it where it is valid. ${HISTORY} ${KEEP}`,
  cwe: readonly string[] = ['CWE-798', 'CWE-540'],
): RuleDoc {
  return { id: `secrets/${id}`, title, category: 'secret', severity, cwe, finding, risk, remedy };
}

const READER = 'Whoever can read this file can';

const GENERIC: readonly RuleDoc[] = [
  doc(
    'private-key',
    'critical',
    'Private key in the source',
    'An armoured private key (PEM, OpenSSH or PuTTY, also with escaped line ends or wrapped in base64) that holds key material and no passphrase.',
    `${READER} act as the key’s owner: log in, sign, or decrypt.`,
    `Make a new key pair, and revoke the certificate or remove the public key where this one is trusted. ${HISTORY}`,
    ['CWE-321', 'CWE-798'],
  ),
  doc(
    'encrypted-private-key',
    'high',
    'Passphrase-protected private key in the source',
    'An armoured private key that is itself encrypted. Its strength is that of its passphrase, and guessing can be tried offline without limit.',
    `${READER} try passphrases for as long as they like.`,
    'Keep the key out of the repository, and make a new one if the passphrase is short or used elsewhere.',
    ['CWE-321', 'CWE-522'],
  ),
  doc(
    'pgp-private-key',
    'critical',
    'PGP private key in the source',
    'An armoured PGP private key block that holds key material.',
    `${READER} sign as its owner and, without a strong passphrase, read what was encrypted for them.`,
    `Publish a revocation and make a new key. ${HISTORY}`,
    ['CWE-321', 'CWE-798'],
  ),
  doc(
    'json-web-key',
    'critical',
    'Private JSON web key in the source',
    'A JSON web key that holds its private exponent, private point or symmetric key.',
    `${READER} sign tokens in its owner’s name, or decrypt what was encrypted for them.`,
    `Make a new key pair and publish its public part. ${HISTORY}`,
    ['CWE-321', 'CWE-798'],
  ),
  doc(
    'json-web-token',
    'high',
    'JSON web token in the source',
    'A signed JSON web token whose header is JSON that names its algorithm. The token of the usual introductions is left out.',
    `${READER} act as its subject until it expires, which may be never.`,
    `End the session or rotate the signing key. ${HISTORY} ${KEEP}`,
  ),
  doc(
    'url-credentials',
    'high',
    'Password in an address',
    'An address of the form scheme://user:password@host, with a password that is neither a placeholder nor a reference.',
    `${READER} connect to the host as that user; such addresses also end up in logs.`,
  ),
  doc(
    'connection-string',
    'high',
    'Password in a connection string',
    'A pair such as Password=…; within a connection string or a query, with a value that is neither a placeholder nor a reference.',
    `${READER} connect to the database or service.`,
  ),
  doc(
    'basic-auth',
    'high',
    'User and password in base64',
    'A value that decodes to user:password, as basic authentication and Docker’s configuration write them. Base64 hides nothing.',
    `${READER} log in as that user.`,
  ),
  doc(
    'bearer-token',
    'high',
    'Bearer token in an authorization header',
    'An authorization header written out with a token that looks drawn at random.',
    `${READER} call the service as the token’s owner.`,
    `Revoke the token and issue a new one. ${HISTORY} ${KEEP}`,
  ),
  doc(
    'command-line-password',
    'high',
    'Password on a command line',
    'A command (curl, mysql, sshpass, docker login and the like) with the password written out as an argument.',
    `${READER} log in; the password also shows in process lists and shell histories.`,
    `Change it, and pass the new one by standard input, a protected file or the environment. ${HISTORY}`,
    ['CWE-798', 'CWE-214'],
  ),
  doc(
    'sql-password',
    'high',
    'Password in an SQL statement',
    'A statement that creates or changes a database user with the password written out.',
    `${READER} log in to the database as that user.`,
  ),
  doc(
    'credential-file',
    'high',
    'Password in a credential file',
    'A file whose purpose is to hold credentials (.netrc, .pgpass) is part of the repository and holds one.',
    `${READER} log in to the machines it names.`,
    `Change the password, and keep the file in the user’s home folder only. ${HISTORY}`,
  ),
  doc(
    'password-hash',
    'high',
    'Password hash in a password file',
    'A password file (.htpasswd, shadow) is part of the repository and holds hashed passwords. Reported for review: the hash is not the password.',
    `${READER} guess the passwords offline without limit.`,
    'Keep the file out of the repository, and change passwords that are short or used elsewhere.',
    ['CWE-522', 'CWE-540'],
  ),
  doc(
    'kubernetes-secret',
    'high',
    'Value in a Kubernetes Secret manifest',
    'A manifest of kind Secret whose data holds a value that is neither a placeholder nor encrypted. The base64 of data hides nothing.',
    `${READER} use the credentials of the cluster’s workloads.`,
    `Change the value, and create the Secret from a secret store, or commit it sealed or encrypted. ${HISTORY}`,
  ),
  doc(
    'generic-password',
    'high',
    'Password in the source',
    'A name that says password is given a literal that looks like one a person or a generator chose: not a placeholder, a reference, a word of the program or a well-known default.',
    `${READER} log in with it, here and wherever else it was used.`,
  ),
  doc(
    'generic-secret',
    'high',
    'Secret in the source',
    'A name that says secret or credential is given a literal that looks drawn at random or chosen as a password.',
    `${READER} do what the secret was meant to reserve, such as act as the application or forge its messages.`,
  ),
  doc(
    'generic-token',
    'high',
    'Token in the source',
    'A name that says token is given a literal that looks drawn at random.',
    `${READER} act as the token’s owner.`,
    `Revoke the token and issue a new one. ${HISTORY} ${KEEP}`,
  ),
  doc(
    'generic-api-key',
    'high',
    'API or encryption key in the source',
    'A name that says API key, access key, signing or encryption key is given a literal that looks drawn at random.',
    `${READER} use the service at its owner’s cost, or read and forge what the key protects.`,
    `Revoke the key and issue a new one. ${HISTORY} ${KEEP}`,
    ['CWE-798', 'CWE-321'],
  ),
  doc(
    'generic-salt',
    'high',
    'Fixed salt in the source',
    'A name that says salt is given a literal that looks drawn at random. Reported for review: a salt need not be secret, but one that is shared by all values protects less, and some programs use it as a key.',
    'Equal inputs give equal hashes, and tables can be computed in advance.',
    'Use a fresh random salt per value, stored beside it.',
    ['CWE-760'],
  ),
];

/** All rules of the detector, in words. */
export const RULE_DOCS: readonly RuleDoc[] = [...TOKEN_RULES.map(tokenDoc), ...GENERIC];
