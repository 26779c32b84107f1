import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';

/** The longest armoured text read as one key: an RSA key of 16,384 bits has 12,700 characters. */
const MAX_ARMOUR = 24_576;
const LABEL =
  /-----BEGIN ((?:RSA |DSA |EC |OPENSSH |ENCRYPTED |ANY |PGP |SSH2 ENCRYPTED )?PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/y;
const PUTTY = /PuTTY-User-Key-File-[123]: [\w.@-]{3,60}/y;

/** An armoured private key whose BEGIN line starts at `start`, its line ends real or escaped. */
export function readPrivateKey(text: string, start: number, place: Place): SecretMatch | undefined {
  LABEL.lastIndex = start;
  const label = LABEL.exec(text);
  if (label === null) return undefined;
  const bodyStart = LABEL.lastIndex;
  // The next marker ends the body, so that many BEGIN lines cost no more than one.
  const next = text.indexOf('-----', bodyStart);
  const bodyEnd = next === -1 ? Math.min(text.length, bodyStart + 4096) : next;
  if (bodyEnd - bodyStart > MAX_ARMOUR) return undefined;
  const body = text.slice(bodyStart, bodyEnd);
  const closed = text.startsWith('-----END ', next);
  const size = keyMaterial(body);
  if (size < (closed ? 40 : 160)) return undefined;
  const endOfMarker = closed ? text.indexOf('-----', next + 9) : -1;
  const end = endOfMarker === -1 || endOfMarker - next > 80 ? bodyEnd : endOfMarker + 5;
  const kind = label[1] ?? '';
  const encrypted =
    kind.includes('ENCRYPTED') ||
    body.includes('ENCRYPTED') ||
    (kind.startsWith('OPENSSH') && isEncryptedOpenSsh(body));
  return {
    rule: encrypted ? 'encrypted-private-key' : kind.startsWith('PGP') ? 'pgp-private-key' : 'private-key',
    start,
    end,
    rank: RANK.key,
    severity: encrypted ? 'high' : 'critical',
    review: (place.test || place.kind === 'prose') && (encrypted || !isWholeKey(body, kind)),
    confidence: place.test ? 'medium' : 'high',
    message: `${keyName(kind)}${encrypted ? ', protected by a passphrase' : ''}${place.test ? ' in a test or example' : ''}`,
  };
}

/**
 * Whether the armour holds a key that a program would accept, by its outer structure: such a key is one wherever it stands, in
 * tests and documents too, since nothing tells what else trusts it. Random lines between the markers are an illustration.
 */
function isWholeKey(body: string, kind: string): boolean {
  const bytes = Buffer.from(
    body
      .replace(/\\+[nrt]|&#10;|%0A/g, '\n')
      .replace(/^[ \t"'>#*/+|]{0,20}(?:Version|Comment|Hash|Charset):[^\n]{0,200}$/gm, '')
      .replace(/\n[ \t]{0,20}=[A-Za-z0-9+/]{4}\s{0,40}$/, '')
      .replace(/[^A-Za-z0-9+/=]/g, ''),
    'base64',
  );
  if (kind.startsWith('OpenVPN')) return /^\s{0,4}(?:[0-9a-f]{32}\s{1,4}){4,16}$/.test(body);
  if (kind.startsWith('OPENSSH')) return bytes.subarray(0, 15).toString('latin1') === 'openssh-key-v1\0';
  // A secret-key packet, in the old format of packets or the new one (RFC 9580, section 4.2).
  if (kind.startsWith('PGP'))
    return bytes.length > 100 && /^(?:[\x94-\x97]|\xc5)$/.test(bytes.toString('latin1', 0, 1));
  return isDerSequence(bytes);
}

/** A DER SEQUENCE as long as it says, that begins with a version number (PKCS #1, PKCS #8, SEC 1). */
function isDerSequence(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30 || bytes.length < 40) return false;
  const form = bytes[1] ?? 0;
  const wide = form < 0x80 ? 0 : form - 0x80;
  if (wide > 3) return false;
  let length = wide === 0 ? form : 0;
  for (let index = 0; index < wide; index += 1) length = length * 256 + (bytes[2 + index] ?? 0);
  return Math.abs(bytes.length - (2 + wide + length)) <= 2 && bytes[2 + wide] === 0x02;
}

function keyName(kind: string): string {
  if (kind.startsWith('PGP')) return 'PGP private key';
  if (kind.startsWith('OpenVPN')) return 'OpenVPN static key';
  if (kind.startsWith('OPENSSH') || kind.startsWith('SSH2')) return 'OpenSSH private key';
  return 'Private key in PEM form';
}

/** How many characters of base64 the armour holds; 0 where it holds something else, as an example or a template does. */
function keyMaterial(body: string): number {
  if (/\.\.\.|…/.test(body)) return 0;
  const plain = body
    .replace(/(?:\\+[nrt]|[\s"',+\\`|#*]|&#10;|%0A)/g, '')
    .replace(/(?:Proc-Type:4ENCRYPTED|DEK-Info:[\w-]{1,40}|Version:[\w .()-]{1,40}|Comment:[\w:/.@()-]{1,80})/g, '');
  const other = plain.replace(/[A-Za-z0-9/=]/g, '').length;
  if (
    other > plain.length * 0.05 ||
    /(.)\1{15}/.test(plain.replace(/A{8,}/g, '')) ||
    /example|placeholder|redacted|your/i.test(plain.slice(0, 80))
  )
    return 0;
  return plain.length - other;
}

function isEncryptedOpenSsh(body: string): boolean {
  const head = Buffer.from(body.slice(0, 120).replace(/(?:\\+[nr]|\s)/g, ''), 'base64').toString('latin1');
  return head.startsWith('openssh-key-v1') && !head.slice(0, 40).includes('none');
}

/** A key file of PuTTY: the header line stands for it. */
export function readPuttyKey(text: string, start: number, place: Place): SecretMatch | undefined {
  PUTTY.lastIndex = start;
  if (PUTTY.exec(text) === null) return undefined;
  const head = text.slice(start, start + 4096);
  const lines = /\nPrivate-Lines: \d{1,4}/.exec(head);
  if (lines === null) return undefined;
  const encrypted = !/\nEncryption: none/.test(head.slice(0, lines.index));
  return {
    rule: encrypted ? 'encrypted-private-key' : 'private-key',
    start,
    end: PUTTY.lastIndex,
    rank: RANK.key,
    severity: encrypted ? 'high' : 'critical',
    review: place.test && encrypted,
    confidence: 'high',
    message: `PuTTY private key${encrypted ? ', protected by a passphrase' : ''}`,
  };
}
